#include "coverage/needsupply.h"

#include "coverage/askedentries.h"

#include <algorithm>
#include <unordered_map>

namespace insats::coverage {

namespace {

enum class Meeting { No, Nearby, UnknownAge, Yes };

std::vector<Number> numbersOf(const QStringList &names, const Names &known)
{
    std::vector<Number> numbers;
    for (const QString &name : names) {
        if (const auto number = known.find(name))
            numbers.push_back(*number);
    }
    return numbers;
}

bool shareAny(std::span<const Number> a, std::span<const Number> b)
{
    return std::ranges::any_of(a, [&b](Number one) { return std::ranges::find(b, one) != b.end(); });
}

bool overlaps(const PlacementEntry &placement, const AgeRange &age)
{
    return placement.from <= age.max.value_or(kOldestYear) && placement.to >= age.min.value_or(0);
}

class Answering {
public:
    Answering(const Inventory &inventory, const Question &question)
        : m_inventory(inventory)
        , m_question(question)
    {
        forEachAsked(inventory, question, [&](int number, const Entry &, Standing standing) {
            if (standing != Standing::Counted)
                return;
            for (const Number topic : inventory.topicsOf(number))
                m_byTopic[topic].push_back(number);
        });
    }

    NeedAnswer answer(const Need &need) const
    {
        NeedAnswer answer{.need = need};
        if (need.kind == NeedKind::Organisation) {
            answer.doubt = NeedDoubt::OrganisationNeed;
            return answer;
        }
        if (need.topics.isEmpty()) {
            answer.doubt = NeedDoubt::NoTopic;
            return answer;
        }
        std::array<Meeting, kCodes<PreventionLevel>.size()> onLevels{};
        const std::vector<bool> isHere = ofSameMunicipality(m_inventory, m_question, need.catalogue);
        for (const int number : candidates(need)) {
            const Entry &entry = m_inventory.entries()[static_cast<std::size_t>(number)];
            if (!isHere[static_cast<std::size_t>(entry.catalogue)])
                continue;
            switch (meetingOf(number, need, onLevels)) {
            case Meeting::Yes: answer.meeting.append(m_inventory.uuid(number)); break;
            case Meeting::UnknownAge: answer.unknownAge.append(m_inventory.uuid(number)); break;
            case Meeting::Nearby: answer.nearby.append(m_inventory.uuid(number)); break;
            case Meeting::No: break;
            }
        }
        bool allMet = !answer.meeting.isEmpty();
        for (const PreventionLevel level : need.levels) {
            const Meeting there = onLevels[static_cast<std::size_t>(level)];
            allMet = allMet && there == Meeting::Yes;
            if (there == Meeting::No)
                answer.levelsWithout.append(level);
        }
        judge(answer, allMet);
        return answer;
    }

private:
    // Each once, ascending.
    std::vector<int> candidates(const Need &need) const
    {
        std::vector<int> found;
        for (const Number topic : numbersOf(need.topics, m_inventory.tags())) {
            if (const auto at = m_byTopic.find(topic); at != m_byTopic.end())
                found.insert(found.end(), at->second.begin(), at->second.end());
        }
        std::ranges::sort(found);
        const auto rest = std::ranges::unique(found);
        found.erase(rest.begin(), rest.end());
        return found;
    }

    // onLevels: how well the levels are met so far, Yes or UnknownAge or not at all.
    Meeting meetingOf(int number, const Need &need, std::array<Meeting, kCodes<PreventionLevel>.size()> &onLevels) const
    {
        if (!need.groups.isEmpty() && !shareAny(numbersOf(need.groups, m_inventory.tags()), m_inventory.groupsOf(number)))
            return Meeting::Nearby;
        Meeting best = Meeting::Nearby;
        const auto area = m_inventory.areas().find(need.area);
        for (const PlacementEntry &placement :
             m_inventory.placementsOf(m_inventory.entries()[static_cast<std::size_t>(number)])) {
            const bool isThere = placement.level && placement.area == area;
            const bool onLevel = need.levels.isEmpty() || (isThere && need.levels.contains(*placement.level));
            if (!isThere || !onLevel)
                continue;
            const bool agesKnown = placement.isKnown || !isKnown(need.age);
            if (agesKnown && isKnown(need.age) && !overlaps(placement, need.age))
                continue;
            const Meeting meeting = agesKnown ? Meeting::Yes : Meeting::UnknownAge;
            Meeting &there = onLevels[static_cast<std::size_t>(*placement.level)];
            there = std::max(there, meeting);
            best = std::max(best, meeting);
        }
        return best;
    }

    // A level that nothing reaches leaves the need unmet, whatever is of unknown age on another.
    static void judge(NeedAnswer &answer, bool allMet)
    {
        if (allMet) {
            answer.verdict = Verdict::DoesNotHold;
        } else if (!answer.levelsWithout.isEmpty() || answer.unknownAge.isEmpty()) {
            answer.verdict = Verdict::Holds;
        } else {
            answer.verdict = Verdict::CannotBeJudged;
            answer.doubt = NeedDoubt::OnlyUnknownAge;
        }
    }

    const Inventory &m_inventory;
    const Question &m_question;
    std::unordered_map<Number, std::vector<int>> m_byTopic; // counted insatser, ascending
};

} // namespace

QList<NeedAnswer> needAnswers(const Inventory &inventory, const Question &question, const QList<Need> &needs)
{
    QList<NeedAnswer> answers;
    if (needs.isEmpty())
        return answers;
    const Answering answering(inventory, question);
    for (const Need &need : needs)
        answers.append(answering.answer(need));
    return answers;
}

QList<CellPlace> cellsWithout(const NeedAnswer &answer, const QList<AgeBand> &bands)
{
    QList<CellPlace> cells;
    const AgeRange &age = answer.need.age;
    if (answer.verdict != Verdict::Holds || !isKnown(age))
        return cells;
    for (const PreventionLevel level : answer.levelsWithout) {
        for (const AgeBand &band : bands) {
            if (band.min <= age.max.value_or(kOldestYear) && band.max >= age.min.value_or(0))
                cells.append({answer.need.area, std::nullopt, level, band});
        }
    }
    return cells;
}

namespace {

void flag(CoverageCell &cell, const Need &need)
{
    const auto isG11 = [](const Judgement &judgement) { return judgement.test == GapTest::G11; };
    const auto known = std::ranges::find_if(cell.flags, isG11);
    if (known == cell.flags.end()) {
        cell.flags.prepend({.test = GapTest::G11, .verdict = Verdict::Holds, .count = 1, .name = need.number});
        return;
    }
    ++known->count;
    known->name += QStringLiteral(", ") + need.number;
}

} // namespace

void flagNeeds(QList<CoverageRow> &rows, QList<NeedAnswer> &answers, const QList<AgeBand> &bands)
{
    for (NeedAnswer &answer : answers) {
        const QList<CellPlace> places = cellsWithout(answer, bands);
        if (places.isEmpty())
            continue;
        const auto row =
            std::ranges::find_if(rows, [&](const CoverageRow &one) { return !one.subArea && one.area == answer.need.area; });
        if (row == rows.end())
            continue;
        for (CoverageCell &cell : row->cells) {
            if (cell.state != CellState::Mapped || !places.contains(cell.place))
                continue;
            flag(cell, answer.need);
            ++answer.flaggedCells;
        }
    }
}

} // namespace insats::coverage
