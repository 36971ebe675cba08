#include "coverage/reach.h"

#include "coverage/askedentries.h"

#include <set>

namespace insats::coverage {

namespace {

enum class Reach { No, UnknownAge, Yes };

Reach reachOf(const PlacementEntry &placement, const AgeRange &age)
{
    if (!isKnown(age))
        return Reach::Yes;
    if (!placement.isKnown)
        return Reach::UnknownAge;
    const bool overlaps = placement.from <= age.max.value_or(kOldestYear) && placement.to >= age.min.value_or(0);
    return overlaps ? Reach::Yes : Reach::No;
}

// The best of its placements, and the levels on which it may reach the group.
Reach reachOf(const Inventory &inventory, int number, const HardToReach &group, std::set<PreventionLevel> &levels)
{
    const auto groups = inventory.groupsOf(number);
    const auto hasTag = [&](const QString &tag) {
        const auto number = inventory.tags().find(tag);
        return number && std::ranges::find(groups, *number) != groups.end();
    };
    if (!group.groups.isEmpty() && std::ranges::none_of(group.groups, hasTag))
        return Reach::No;
    Reach best = Reach::No;
    for (const PlacementEntry &placement : inventory.placementsOf(inventory.entries()[static_cast<std::size_t>(number)])) {
        const Reach reach = reachOf(placement, group.age);
        best = std::max(best, reach);
        if (reach != Reach::No && placement.level)
            levels.insert(*placement.level);
    }
    return best;
}

} // namespace

QList<HardToReachAnswer> reaching(const Inventory &inventory, const Question &question, const QList<HardToReach> &groups)
{
    QList<HardToReachAnswer> answers;
    if (groups.isEmpty())
        return answers;
    std::vector<std::vector<bool>> isHere; // by group, then catalogue
    for (const HardToReach &group : groups) {
        answers.append({group, {}, {}, {}});
        isHere.push_back(ofSameMunicipality(inventory, question, group.catalogue));
    }
    std::vector<std::set<PreventionLevel>> levels(static_cast<std::size_t>(groups.size()));
    forEachAsked(inventory, question, [&](int number, const Entry &entry, Standing standing) {
        if (standing != Standing::Counted)
            return;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            HardToReachAnswer &answer = answers[static_cast<qsizetype>(i)];
            if (!answer.isCountable() || !isHere[i][static_cast<std::size_t>(entry.catalogue)])
                continue;
            const Reach reach = reachOf(inventory, number, answer.group, levels[i]);
            if (reach == Reach::Yes)
                answer.reaching.append(inventory.uuid(number));
            else if (reach == Reach::UnknownAge)
                answer.unknownAge.append(inventory.uuid(number));
        }
    });
    for (std::size_t i = 0; i < levels.size(); ++i) {
        HardToReachAnswer &answer = answers[static_cast<qsizetype>(i)];
        for (const auto &level : kCodes<PreventionLevel>) {
            if (answer.isCountable() && !levels[i].contains(level.value))
                answer.levelsWithout.append(level.value);
        }
    }
    return answers;
}

QList<QUuid> volunteerRun(const Inventory &inventory, const Question &question)
{
    QList<QUuid> ids;
    forEachAsked(inventory, question, [&](int number, const Entry &entry, Standing standing) {
        if (standing == Standing::Counted && entry.volunteerRun == Certainty::Yes)
            ids.append(inventory.uuid(number));
    });
    return ids;
}

QList<QUuid> endingWithin(const Inventory &inventory, const Question &question, int months)
{
    const std::vector<Day> dates = datesOf(inventory, question);
    QList<QUuid> ids;
    forEachAsked(inventory, question, [&](int number, const Entry &entry, Standing standing) {
        const Day date = dates[static_cast<std::size_t>(entry.catalogue)];
        const Day later = dayOf(QDate::fromJulianDay(date).addMonths(months));
        if (standing == Standing::Counted && entry.endsOn >= date && entry.endsOn <= later && entry.endsOn > 0)
            ids.append(inventory.uuid(number));
    });
    return ids;
}

} // namespace insats::coverage
