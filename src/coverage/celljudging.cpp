#include "coverage/celljudging.h"

#include <algorithm>

namespace insats::coverage {

namespace {

// Bits, so that a cell of many thousand insatser is counted without reading their entries.
enum Trait : std::size_t {
    ProviderUnknown,
    LowThreshold,
    RouteUnknown, // and none of the known ones is low
    VolunteerRun,
    VolunteerUnknown,
    Overdue,
    NeverReviewed,
    GoneLater,
    EndUnknown
};
constexpr std::size_t kTraits = EndUnknown + 1;

constexpr Number kNone = -1;
constexpr Number kSeveral = -2; // and below: minus the position in m_several

std::uint16_t traitsOf(const Entry &entry, Day date, Day laterDate)
{
    std::uint16_t traits = 0;
    const auto set = [&traits](Trait trait, bool has) { traits |= static_cast<std::uint16_t>(has << trait); };
    set(ProviderUnknown, entry.providers == 0);
    set(LowThreshold, entry.lowThreshold);
    set(RouteUnknown, !entry.lowThreshold && entry.routeUnknown);
    set(VolunteerRun, entry.volunteerRun == Certainty::Yes);
    set(VolunteerUnknown, entry.volunteerRun == Certainty::Unknown);
    set(Overdue, entry.reviewDueOn > 0 && entry.reviewDueOn < date);
    set(NeverReviewed, entry.reviewDueOn == 0);
    set(GoneLater, entry.endsOn > 0 && entry.endsOn < laterDate);
    set(EndUnknown, entry.endUnknown);
    return traits;
}

// The tests of which none may hold in a robust cell.
bool isForRobustness(GapTest test) { return test != GapTest::G9 && test != GapTest::G10 && test != GapTest::G11; }

void forEachCell(const QList<CoverageRow> &matrix, CoverageRows rows, auto &&visit)
{
    for (const CoverageRow &row : matrix) {
        if (!countsIn(row, rows))
            continue;
        for (const CoverageCell &cell : row.cells)
            visit(cell);
    }
}

} // namespace

CellJudge::CellJudge(const Inventory &inventory, const Question &question)
    : m_inventory(inventory)
    , m_question(question)
    , m_marks(question.marks, question.dates.keys())
    , m_facts(inventory.entries().size())
    , m_dates(datesOf(inventory, question))
    , m_seenAt(inventory.organisations().size(), 0)
{
    for (const Day date : m_dates) {
        const QDate later = QDate::fromJulianDay(date).addMonths(question.parameters.cliffMonths);
        m_laterDates.push_back(dayOf(later));
        if (date > 0 && (!m_laterDate.isValid() || later < m_laterDate))
            m_laterDate = later;
    }
}

void CellJudge::learn(int number, const Entry &entry)
{
    const auto catalogue = static_cast<std::size_t>(entry.catalogue);
    const auto providers = m_inventory.providersOf(entry);
    Number provider = providers.empty() ? kNone : providers.front();
    if (providers.size() > 1) {
        provider = kSeveral - static_cast<Number>(m_several.size());
        m_several.push_back(providers);
    }
    m_facts[static_cast<std::size_t>(number)] = {provider, traitsOf(entry, m_dates[catalogue], m_laterDates[catalogue])};
}

CellContent CellJudge::contentOf(const Gathered &place)
{
    const QList<QUuid> &all = m_inventory.uuids();
    return {{all, place.counted}, place.placements, place.ours, {all, place.planned}, {all, place.inactive}};
}

void CellJudge::see(Number provider, QStringList &providers)
{
    if (std::exchange(m_seenAt[static_cast<std::size_t>(provider)], m_cell) != m_cell)
        providers.append(m_inventory.organisations().name(provider));
}

CellFacts CellJudge::factsOf(const std::vector<int> &entries)
{
    CellFacts facts;
    facts.laterDate = m_laterDate;
    ++m_cell;
    std::array<int, 1 << kTraits> alike{}; // insatser by all their traits
    std::vector<int> several; // positions in m_several
    for (const int number : entries) {
        const Facts &entry = m_facts[static_cast<std::size_t>(number)];
        ++alike[entry.traits];
        if (entry.provider >= 0)
            see(entry.provider, facts.providers);
        else if (entry.provider <= kSeveral)
            several.push_back(kSeveral - entry.provider);
    }
    for (const int position : several) {
        for (const Number provider : m_several[static_cast<std::size_t>(position)])
            see(provider, facts.providers);
    }
    std::array<int, kTraits> counts{};
    for (std::size_t traits = 1; traits < alike.size(); ++traits) {
        for (std::size_t trait = 0; alike[traits] > 0 && trait < kTraits; ++trait)
            counts[trait] += traits >> trait & 1 ? alike[traits] : 0;
    }
    facts.unknownProvider = counts[ProviderUnknown];
    facts.lowThreshold = counts[LowThreshold];
    facts.unknownRoute = counts[RouteUnknown];
    facts.volunteerRun = counts[VolunteerRun];
    facts.unknownVolunteer = counts[VolunteerUnknown];
    facts.overdue = counts[Overdue];
    facts.neverReviewed = counts[NeverReviewed];
    facts.goneLater = counts[GoneLater];
    facts.unknownEnd = counts[EndUnknown];
    return facts;
}

CellPlace CellJudge::placeOf(const RowName &name, int level, int band) const
{
    return {name.area, name.subArea, kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value,
            m_question.parameters.bands.at(band)};
}

QList<CellState> CellJudge::statesOf(const RowName &name) const
{
    QList<CellState> states;
    for (int level = 0; level < kLevels; ++level) {
        for (int band = 0; band < m_question.parameters.bands.size(); ++band)
            states.append(m_marks.at(placeOf(name, level, band)));
    }
    return states;
}

CoverageCell CellJudge::cellOf(const RowName &name, const GatheredRow &row, int level, int band,
                               const QList<CellState> &states)
{
    const QList<AgeBand> &bands = m_question.parameters.bands;
    const auto gathered = [&](int otherLevel) -> const Gathered & {
        return row.cells[static_cast<std::size_t>(otherLevel * bands.size() + band)];
    };
    const Gathered &here = gathered(level);
    CellFacts facts = factsOf(here.counted);
    facts.band = bands.at(band);
    facts.level = level;
    for (int other = 0; other < kLevels; ++other)
        facts.countsByLevel.append(static_cast<int>(gathered(other).counted.size()));
    const auto stateAt = [&](int otherLevel) { return states.at(otherLevel * bands.size() + band); };
    for (int other = 0; other < kLevels; ++other) {
        if (stateAt(other) == CellState::NotMapped)
            facts.notMapped.append(other);
    }
    facts.unknownAge = static_cast<int>(row.unknownAge[static_cast<std::size_t>(level)].counted.size());
    for (int year = facts.band.min; year <= facts.band.max; ++year) {
        if ((here.years & yearsBetween(year, year)).any())
            facts.coveredYears.append(year);
    }
    CoverageCell cell{.place = placeOf(name, level, band),
                      .state = stateAt(level),
                      .content = contentOf(here),
                      .providers = facts.providers,
                      .unknownProvider = facts.unknownProvider,
                      .lowThreshold = facts.lowThreshold,
                      .unknownRoute = facts.unknownRoute,
                      .coveredYears = facts.coveredYears,
                      .flags = {},
                      .unjudged = {}};
    if (cell.state != CellState::Mapped)
        return cell;
    for (const Judgement &judgement : coverage::judged(facts, m_question.parameters)) {
        if (judgement.verdict == Verdict::Holds)
            cell.flags.append(judgement);
        else if (judgement.verdict == Verdict::CannotBeJudged)
            cell.unjudged.append(judgement);
    }
    return cell;
}

CoverageRow CellJudge::judged(const RowName &name, const GatheredRow &row)
{
    CoverageRow judged{.area = name.area,
                       .subArea = name.subArea,
                       .all = row.counter.tally(),
                       .cells = {},
                       .unknownAge = {},
                       .outsideBands = {}};
    const auto bands = static_cast<int>(m_question.parameters.bands.size());
    const QList<CellState> states = statesOf(name);
    for (int level = 0; level < kLevels; ++level) {
        for (int band = 0; band < bands; ++band)
            judged.cells.append(cellOf(name, row, level, band, states));
        judged.unknownAge.append(contentOf(row.unknownAge[static_cast<std::size_t>(level)]));
        judged.outsideBands.append(contentOf(row.outside[static_cast<std::size_t>(level)]));
    }
    return judged;
}

int rankOf(const Judgement &judgement)
{
    if (judgement.test == GapTest::G1)
        return judgement.certain ? 0 : 8;
    switch (judgement.test) {
    case GapTest::G11: return 1;
    case GapTest::G10: return 2;
    case GapTest::G9: return 3;
    case GapTest::G3: return 4;
    case GapTest::G4: return 5;
    case GapTest::G5: return 6;
    case GapTest::G2: return 7;
    case GapTest::G6: return 9;
    default: return 10;
    }
}

bool countsIn(const CoverageRow &row, CoverageRows rows)
{
    if (rows == CoverageRows::Areas)
        return !row.subArea;
    return row.subArea && !row.subArea->isEmpty();
}

CoverageFigures figuresOf(const QList<CoverageRow> &matrix, const CoverageTotals &totals, CoverageRows rows)
{
    CoverageFigures figures;
    figures.placements = totals.all.placements;
    figures.unknownAge = totals.unknownAge.placements;
    forEachCell(matrix, rows, [&figures](const CoverageCell &cell) {
        if (cell.state != CellState::Mapped) {
            ++(cell.state == CellState::NotRelevant ? figures.notRelevant : figures.notMapped);
            return;
        }
        const auto matters = [](const Judgement &judgement) { return isForRobustness(judgement.test); };
        const bool noneHolds = std::ranges::none_of(cell.flags, matters);
        figures.cells += 1;
        figures.covered += cell.content.count() > 0 ? 1 : 0;
        figures.robustTo += noneHolds ? 1 : 0;
        figures.robustFrom += noneHolds && std::ranges::none_of(cell.unjudged, matters) ? 1 : 0;
        for (const Judgement &flag : cell.flags) {
            if (flag.test == GapTest::G1)
                (flag.certain ? figures.emptyCertain : figures.emptyPossible) += 1;
        }
    });
    return figures;
}

QList<Gap> gapsOf(const QList<CoverageRow> &matrix, CoverageRows rows)
{
    QList<Gap> gaps;
    forEachCell(matrix, rows, [&gaps](const CoverageCell &cell) {
        for (const Judgement &flag : cell.flags)
            gaps.append({cell.place, flag});
    });
    std::ranges::stable_sort(gaps, {}, [](const Gap &gap) { return rankOf(gap.judgement); });
    return gaps;
}

} // namespace insats::coverage
