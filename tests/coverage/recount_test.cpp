// Random inventories: the matrix against a recount with plain loops over the interventions, written without its code.
#include "support/printers.h"

#include "support/matrices.h"

#include <random>
#include <set>

using namespace insats;
using namespace insats::test;
using coverage::Matrix;
using coverage::Question;

namespace {

constexpr int kInventories = 300;
const QStringList kAreas = {kSchool, kSafety, u"Samverkan"_s, u"Okänt område"_s};
const QStringList kSubAreas = {kLearning, kCrime, kFear, u"Nytt delområde"_s, QString()};
const QStringList kOrganisations = {u"Skolan"_s, u"Klubben"_s, u"Kyrkan"_s};
const QStringList kCatalogues = {u"prov"_s, u"ny"_s, u"ej frågad"_s};

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }

    int upTo(int last) { return static_cast<int>(m_engine() % static_cast<unsigned>(last + 1)); }
    bool oneIn(int times) { return upTo(times - 1) == 0; }
    template <class List>
    auto oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(upTo(static_cast<int>(list.size()) - 1))];
    }
    template <Coded Enum>
    Enum any()
    {
        return oneOf(kCodes<Enum>).value;
    }

private:
    std::mt19937 m_engine;
};

AgeRange anyAge(Chance &chance)
{
    if (chance.oneIn(4))
        return {};
    const int from = chance.upTo(30);
    AgeRange age{from, from + chance.upTo(10), AgeBasis::Stated};
    if (chance.oneIn(8))
        age.min.reset();
    if (chance.oneIn(8))
        age.max.reset();
    return age;
}

Placement anyPlacement(Chance &chance)
{
    Placement placement;
    placement.area = chance.oneIn(8) ? chance.oneOf(kAreas) : kAreas.at(chance.upTo(1));
    placement.subArea = chance.oneOf(kSubAreas);
    if (!chance.oneIn(10))
        placement.level = chance.any<PreventionLevel>();
    placement.age = anyAge(chance);
    if (chance.oneIn(3))
        placement.target = u"Alla"_s;
    return placement;
}

QDate anyDate(Chance &chance) { return QDate(2018, 2, 20).addDays(chance.upTo(800) - 400); }

Intervention anyIntervention(Chance &chance, int number)
{
    Intervention made = anIntervention().named(u"Insats %1"_s.arg(number)).in(chance.oneOf(kCatalogues));
    for (int i = chance.upTo(4); i > 0; --i)
        made.placements.append(anyPlacement(chance));
    for (int i = chance.upTo(2); i > 0; --i)
        made.providers.append({chance.oneOf(kOrganisations), chance.oneIn(4) ? ProviderRole::Fund : ProviderRole::Deliver});
    made.status = chance.oneIn(3) ? chance.any<InterventionStatus>() : InterventionStatus::Active;
    if (chance.oneIn(5))
        made.validFrom = anyDate(chance);
    if (chance.oneIn(5))
        made.validTo = anyDate(chance);
    made.project = chance.oneIn(6);
    for (int i = chance.oneIn(4) ? 1 + chance.upTo(1) : 0; i > 0; --i)
        made.funding.append({u"Bidrag"_s, chance.oneIn(4) ? QDate() : anyDate(chance)});
    if (!chance.oneIn(4))
        made.reviewedOn = anyDate(chance);
    made.volunteerRun = chance.any<Certainty>();
    made.routes = {chance.any<AccessRoute>()};
    if (chance.oneIn(3))
        made.routes.append(chance.any<AccessRoute>());
    return made;
}

// A mark of some cell, for some of its years or more.
coverage::CellMark anyMark(Chance &chance)
{
    const int from = chance.upTo(12);
    CellPlace place{kAreas.at(chance.upTo(1)), {}, chance.any<PreventionLevel>(), AgeBand{from, from + 6 + chance.upTo(24)}};
    if (chance.oneIn(3))
        place.subArea = chance.oneOf(kSubAreas);
    return {chance.oneOf(kCatalogues), place, chance.oneIn(2) ? CellState::NotRelevant : CellState::NotMapped};
}

Question anyQuestion(Chance &chance, int interventions)
{
    Question question = aQuestion();
    question.dates = {{u"prov"_s, QDate(2018, 2, 20)}, {u"ny"_s, anyDate(chance)}};
    question.counted = chance.oneIn(3) ? CountedStatus::All : CountedStatus::Active;
    question.rows = chance.oneIn(2) ? CoverageRows::SubAreas : CoverageRows::Areas;
    question.parameters.everyoneIsAllAges = chance.oneIn(2);
    question.parameters.cliffMonths = 1 + chance.upTo(17);
    question.parameters.bands.clear();
    for (int from = chance.upTo(3); from < 30; from += chance.upTo(2)) {
        const int to = from + chance.upTo(8);
        question.parameters.bands.append({from, to});
        from = to + 1;
    }
    if (chance.oneIn(3)) {
        question.only.emplace();
        for (int id = 1; id <= interventions; ++id) {
            if (chance.oneIn(2))
                question.only->push_back(id);
        }
    }
    if (chance.oneIn(3))
        question.withoutProviders = {chance.oneOf(kOrganisations), chance.oneOf(kOrganisations)};
    for (int i = chance.oneIn(2) ? chance.upTo(40) : 0; i > 0; --i)
        question.marks.append(anyMark(chance));
    return question;
}

// What stands at one place, as anybody would note it down.
struct Noted {
    QList<QUuid> counted;
    QList<QUuid> planned;
    QList<QUuid> inactive;
    int placements = 0;
};

enum class Kind { Counted, Planned, Inactive, Left };

Kind kindOf(const Intervention &intervention, int id, const Question &question)
{
    const QDate date = question.dates.value(intervention.catalogue);
    bool delivered = false;
    bool remains = false;
    for (const Provider &provider : intervention.providers) {
        delivered |= provider.role == ProviderRole::Deliver;
        remains |= provider.role == ProviderRole::Deliver && !question.withoutProviders.contains(provider.organisation);
    }
    if (!date.isValid() || (delivered && !remains))
        return Kind::Left;
    if (question.only && !std::ranges::count(*question.only, id))
        return Kind::Left;
    if (question.counted == CountedStatus::All)
        return Kind::Counted;
    const bool over = intervention.validTo.isValid() && intervention.validTo < date;
    const bool toCome = intervention.validFrom.isValid() && intervention.validFrom > date;
    switch (intervention.status) {
    case InterventionStatus::Planned: return over ? Kind::Inactive : Kind::Planned;
    case InterventionStatus::Active: return over ? Kind::Inactive : toCome ? Kind::Planned : Kind::Counted;
    default: return Kind::Inactive;
    }
}

// The ages that a placement reaches; nothing when unknown.
std::optional<AgeBand> yearsOf(const Placement &placement, const Question &question)
{
    if (placement.age.basis != AgeBasis::None)
        return AgeBand{placement.age.min.value_or(0), placement.age.max.value_or(127)};
    if (placement.target == u"Alla"_s && question.parameters.everyoneIsAllAges)
        return AgeBand{0, 127};
    return std::nullopt;
}

bool meet(const AgeBand &a, const AgeBand &b) { return a.min <= b.max && b.min <= a.max; }

bool reachesSomeBand(const AgeBand &years, const Question &question)
{
    return std::ranges::any_of(question.parameters.bands, [&](const AgeBand &band) { return meet(years, band); });
}

bool isNeedArea(const QString &area) { return area == kSchool || area == kSafety; }

// Goes through all interventions and notes those placements that `belongs` there.
Noted notedWhere(const QList<Intervention> &all, const Question &question, auto &&belongs)
{
    Noted noted;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Intervention &intervention = all.at(i);
        const Kind kind = kindOf(intervention, static_cast<int>(i + 1), question);
        int here = 0;
        for (const Placement &placement : intervention.placements) {
            const bool placed = isNeedArea(placement.area) && placement.level;
            here += placed && belongs(placement, yearsOf(placement, question)) ? 1 : 0;
        }
        if (here == 0)
            continue;
        if (kind == Kind::Counted) {
            noted.counted.append(intervention.uuid);
            noted.placements += here;
        }
        if (kind == Kind::Planned)
            noted.planned.append(intervention.uuid);
        if (kind == Kind::Inactive)
            noted.inactive.append(intervention.uuid);
    }
    return noted;
}

void expectSame(const CellContent &content, const Noted &noted)
{
    EXPECT_EQ(content.interventions.toList(), noted.counted);
    EXPECT_EQ(content.placements, noted.placements);
    EXPECT_EQ(content.planned.toList(), noted.planned);
    EXPECT_EQ(content.inactive.toList(), noted.inactive);
}

Tally tallyOf(const Noted &noted) { return {static_cast<int>(noted.counted.size()), noted.placements}; }

const Intervention &withUuid(const QList<Intervention> &all, const QUuid &uuid)
{
    return *std::ranges::find(all, uuid, &Intervention::uuid);
}

// What each asked catalogue says about a cell.
CellState stateOf(const CellPlace &cell, const Question &question)
{
    std::set<CellState> said;
    for (const QString &catalogue : question.dates.keys()) {
        std::set<CellState> own;
        for (const coverage::CellMark &mark : question.marks) {
            const CellPlace &noted = mark.place;
            const bool onRow = noted.area == cell.area && noted.level == cell.level
                && (!noted.subArea || (cell.subArea && *cell.subArea == *noted.subArea));
            bool holdsAllYears = true;
            for (int year = cell.band->min; year <= cell.band->max; ++year)
                holdsAllYears &= meet(*noted.band, {year, year});
            if (mark.catalogue == catalogue && onRow && holdsAllYears)
                own.insert(mark.state);
        }
        if (own.empty())
            return CellState::Mapped;
        said.insert(own.begin(), own.end());
    }
    return said.size() == 1 ? *said.begin() : CellState::NotMapped;
}

// What is known of the insatser of a cell, counted one by one.
struct Known {
    std::set<QString> providers;
    int unknownProvider = 0;
    int low = 0;
    int unknownRoute = 0;
    int volunteers = 0;
    int unknownVolunteers = 0;
    int overdue = 0;
    int neverReviewed = 0;
    int gone = 0;
    int unknownEnd = 0;
};

Known knownOf(const QList<QUuid> &uuids, const QList<Intervention> &all, const Question &question)
{
    Known known;
    for (const QUuid &uuid : uuids) {
        const Intervention &one = withUuid(all, uuid);
        const QDate date = question.dates.value(one.catalogue);
        const QStringList providers = deliveringOrganisations(one);
        known.providers.insert(providers.begin(), providers.end());
        known.unknownProvider += providers.isEmpty();
        const bool low = one.routes.contains(AccessRoute::Open) || one.routes.contains(AccessRoute::WithoutAssessment);
        known.low += low;
        known.unknownRoute += !low && one.routes.contains(AccessRoute::Unknown);
        known.volunteers += one.volunteerRun == Certainty::Yes;
        known.unknownVolunteers += one.volunteerRun == Certainty::Unknown;
        known.neverReviewed += !one.reviewedOn.isValid();
        known.overdue += one.reviewedOn.isValid() && one.reviewedOn.addDays(one.reviewIntervalDays) < date;
        QList<QDate> ends;
        if (one.validTo.isValid())
            ends.append(one.validTo);
        QList<QDate> funded;
        for (const Funding &funding : one.funding)
            funded.append(funding.until);
        const bool dated = std::ranges::any_of(funded, [](const QDate &until) { return until.isValid(); });
        if (dated && !funded.contains(QDate()))
            ends.append(*std::ranges::max_element(funded));
        const QDate later = date.addMonths(question.parameters.cliffMonths);
        known.gone += std::ranges::any_of(ends, [&](const QDate &end) { return end < later; });
        known.unknownEnd += ends.isEmpty() && (one.project || dated);
    }
    return known;
}

// "All are like this", as the definition of the tests says it.
Verdict allAre(int count, int known, int unknown)
{
    const int against = count - known - unknown;
    return count == 0 || against > 0 ? Verdict::DoesNotHold : unknown > 0 ? Verdict::CannotBeJudged : Verdict::Holds;
}

Verdict verdictOf(const CoverageCell &cell, GapTest test)
{
    return judgementOf(cell.flags, test)   ? Verdict::Holds
        : judgementOf(cell.unjudged, test) ? Verdict::CannotBeJudged
                                           : Verdict::DoesNotHold;
}

void expectSameTests(const CoverageCell &cell, const Known &known, const std::set<int> &years, bool ageUnknownHere)
{
    const int count = cell.content.count();
    EXPECT_EQ(std::set<QString>(cell.providers.begin(), cell.providers.end()), known.providers);
    EXPECT_EQ(cell.providers.size(), static_cast<qsizetype>(known.providers.size()));
    EXPECT_EQ(cell.unknownProvider, known.unknownProvider);
    EXPECT_EQ(cell.lowThreshold, known.low);
    EXPECT_EQ(cell.unknownRoute, known.unknownRoute);
    EXPECT_EQ(std::set<int>(cell.coveredYears.begin(), cell.coveredYears.end()), years);
    if (cell.state != CellState::Mapped) {
        EXPECT_TRUE(cell.flags.isEmpty() && cell.unjudged.isEmpty());
        return;
    }

    const bool hole = count > 0 && static_cast<int>(years.size()) < cell.place.band->max - cell.place.band->min + 1;
    EXPECT_EQ(verdictOf(cell, GapTest::G1b), hole ? Verdict::Holds : Verdict::DoesNotHold);
    EXPECT_EQ(verdictOf(cell, GapTest::G1), count == 0 ? Verdict::Holds : Verdict::DoesNotHold);
    if (const auto gap = judgementOf(cell.flags, GapTest::G1)) {
        EXPECT_EQ(gap->certain, !ageUnknownHere);
    }
    EXPECT_EQ(verdictOf(cell, GapTest::G2), count == 1 ? Verdict::Holds : Verdict::DoesNotHold);
    const bool several = count == 0 || known.providers.size() > 1;
    EXPECT_EQ(verdictOf(cell, GapTest::G3),
              several                         ? Verdict::DoesNotHold
                  : known.unknownProvider > 0 ? Verdict::CannotBeJudged
                                              : Verdict::Holds);
    EXPECT_EQ(verdictOf(cell, GapTest::G4), allAre(count, count - known.low - known.unknownRoute, known.unknownRoute));
    EXPECT_EQ(verdictOf(cell, GapTest::G5), allAre(count, known.volunteers, known.unknownVolunteers));
    const bool outOfDate = 2 * known.overdue > count;
    const bool perhaps = 2 * (known.overdue + known.neverReviewed) > count;
    EXPECT_EQ(verdictOf(cell, GapTest::G6),
              outOfDate     ? Verdict::Holds
                  : perhaps ? Verdict::CannotBeJudged
                            : Verdict::DoesNotHold);
    EXPECT_EQ(verdictOf(cell, GapTest::G10), allAre(count, known.gone, known.unknownEnd));
}

void expectSameRow(const CoverageRow &row, const QList<Intervention> &all, const Question &question)
{
    SCOPED_TRACE("row " + row.area.toStdString() + "/" + row.subArea.value_or(u"*"_s).toStdString());
    const auto inRow = [&](const Placement &placement) {
        return placement.area == row.area && (!row.subArea || placement.subArea == *row.subArea);
    };
    EXPECT_EQ(row.all,
              tallyOf(notedWhere(all, question, [&](const Placement &placement, auto) { return inRow(placement); })));
    for (int level = 0; level < 3; ++level) {
        const PreventionLevel here = kCodes<PreventionLevel>.at(static_cast<std::size_t>(level)).value;
        const Noted unknown = notedWhere(all, question, [&](const Placement &placement, const auto &years) {
            return inRow(placement) && placement.level == here && !years;
        });
        expectSame(row.unknownAge.at(level), unknown);
        expectSame(row.outsideBands.at(level), notedWhere(all, question, [&](const Placement &placement, const auto &years) {
                       return inRow(placement) && placement.level == here && years && !reachesSomeBand(*years, question);
                   }));
        for (qsizetype band = 0; band < question.parameters.bands.size(); ++band) {
            const CoverageCell &cell = row.cells.at(level * question.parameters.bands.size() + band);
            SCOPED_TRACE(testing::PrintToString(cell.place));
            EXPECT_EQ(cell.place, (CellPlace{row.area, row.subArea, here, question.parameters.bands.at(band)}));
            EXPECT_EQ(cell.state, stateOf(cell.place, question));
            const auto touches = [&](const Placement &placement, const auto &years) {
                return inRow(placement) && placement.level == here && years && meet(*years, *cell.place.band);
            };
            const Noted noted = notedWhere(all, question, touches);
            expectSame(cell.content, noted);
            std::set<int> covered;
            for (int year = cell.place.band->min; year <= cell.place.band->max; ++year) {
                const Noted thatYear = notedWhere(all, question, [&](const Placement &placement, const auto &years) {
                    return touches(placement, years) && meet(*years, {year, year});
                });
                if (!thatYear.counted.isEmpty())
                    covered.insert(year);
            }
            expectSameTests(cell, knownOf(noted.counted, all, question), covered, !unknown.counted.isEmpty());
            const auto standsAt = [&](int other) {
                return other >= 0 && other < 3
                    && row.cells.at(other * question.parameters.bands.size() + band).content.count() > 0;
            };
            const auto isOpenAt = [&](int other) {
                if (other < 0 || other > 2 || standsAt(other))
                    return false;
                CellPlace there = cell.place;
                there.level = kCodes<PreventionLevel>.at(static_cast<std::size_t>(other)).value;
                return stateOf(there, question) == CellState::NotMapped;
            };
            if (cell.state != CellState::Mapped)
                continue;
            const bool stands = standsAt(level - 1) || standsAt(level + 1);
            const bool open = isOpenAt(level - 1) || isOpenAt(level + 1);
            EXPECT_EQ(verdictOf(cell, GapTest::G9),
                      standsAt(level) ? Verdict::DoesNotHold
                          : stands    ? Verdict::Holds
                          : open      ? Verdict::CannotBeJudged
                                      : Verdict::DoesNotHold);
        }
    }
}

void expectSameTotals(const Matrix &matrix, const QList<Intervention> &all, const Question &question)
{
    const auto totalWhere = [&](auto &&belongs) { return tallyOf(notedWhere(all, question, belongs)); };
    const CoverageTotals &totals = matrix.totals;
    EXPECT_EQ(totals.all, totalWhere([](const Placement &, const auto &) { return true; }));
    EXPECT_EQ(totals.unknownAge, totalWhere([](const Placement &, const auto &years) { return !years; }));
    EXPECT_EQ(totals.outsideBands,
              totalWhere([&](const Placement &, const auto &years) { return years && !reachesSomeBand(*years, question); }));
    for (qsizetype i = 0; i < question.parameters.bands.size(); ++i) {
        const AgeBand band = question.parameters.bands.at(i);
        EXPECT_EQ(totals.byBand.at(i),
                  totalWhere([&](const Placement &, const auto &years) { return years && meet(*years, band); }));
    }
    for (int level = 0; level < 3; ++level) {
        const PreventionLevel here = kCodes<PreventionLevel>.at(static_cast<std::size_t>(level)).value;
        EXPECT_EQ(totals.byLevel.at(level), totalWhere([&](const Placement &p, const auto &) { return p.level == here; }));
        EXPECT_EQ(totals.unknownAgeByLevel.at(level),
                  totalWhere([&](const Placement &p, const auto &years) { return p.level == here && !years; }));
        for (qsizetype i = 0; i < question.parameters.bands.size(); ++i) {
            const AgeBand band = question.parameters.bands.at(i);
            EXPECT_EQ(totals.byLevelAndBand.at(level * question.parameters.bands.size() + i),
                      totalWhere([&](const Placement &p, const auto &years) {
                          return p.level == here && years && meet(*years, band);
                      }));
        }
    }
}

void expectSameUnplaced(const QList<Unplaced> &unplaced, const QList<Intervention> &all, const Question &question)
{
    int placements = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const Placement &placement : all.at(i).placements) {
            const bool counted = kindOf(all.at(i), static_cast<int>(i + 1), question) == Kind::Counted;
            if (!counted || (isNeedArea(placement.area) && placement.level))
                continue;
            ++placements;
            EXPECT_EQ(std::ranges::count_if(
                          unplaced,
                          [&](const Unplaced &one) { return one.area == placement.area && one.level == placement.level; }),
                      1);
        }
    }
    for (const Unplaced &one : unplaced)
        placements -= one.tally.placements;
    EXPECT_EQ(placements, 0);
}

void expectSameAgeLine(const AgeLine &line, const QList<Intervention> &all, const Question &question)
{
    const int first = question.parameters.bands.constFirst().min;
    const int last = question.parameters.bands.constLast().max;
    EXPECT_EQ(line.firstYear, first);
    ASSERT_EQ(line.all.size(), last - first + 1);
    for (int year = first; year <= last; ++year) {
        const auto thatYear = [&](std::optional<PreventionLevel> level) {
            const Noted noted = notedWhere(all, question, [&](const Placement &placement, const auto &years) {
                return years && meet(*years, {year, year}) && (!level || placement.level == level);
            });
            return static_cast<int>(noted.counted.size());
        };
        EXPECT_EQ(line.all.at(year - first), thatYear(std::nullopt)) << "year " << year;
        for (int level = 0; level < 3; ++level)
            EXPECT_EQ(line.byLevel.at(level).at(year - first),
                      thatYear(kCodes<PreventionLevel>.at(static_cast<std::size_t>(level)).value))
                << "year " << year;
    }
}

void expectSameFigures(const Matrix &matrix, const Question &question)
{
    CoverageFigures figures;
    figures.placements = matrix.totals.all.placements;
    figures.unknownAge = matrix.totals.unknownAge.placements;
    QList<Gap> gaps;
    for (const CoverageRow &row : matrix.rows) {
        if (question.rows == CoverageRows::Areas ? row.subArea.has_value() : !row.subArea || row.subArea->isEmpty())
            continue;
        for (const CoverageCell &cell : row.cells) {
            figures.notRelevant += cell.state == CellState::NotRelevant;
            figures.notMapped += cell.state == CellState::NotMapped;
            if (cell.state != CellState::Mapped)
                continue;
            bool holds = false;
            bool open = false;
            for (const GapTest test :
                 {GapTest::G1, GapTest::G1b, GapTest::G2, GapTest::G3, GapTest::G4, GapTest::G5, GapTest::G6}) {
                holds |= verdictOf(cell, test) == Verdict::Holds;
                open |= verdictOf(cell, test) == Verdict::CannotBeJudged;
            }
            ++figures.cells;
            figures.covered += cell.content.count() > 0;
            figures.robustTo += !holds;
            figures.robustFrom += !holds && !open;
            if (const auto gap = judgementOf(cell.flags, GapTest::G1))
                ++(gap->certain ? figures.emptyCertain : figures.emptyPossible);
            for (const Judgement &flag : cell.flags)
                gaps.append({cell.place, flag});
        }
    }
    EXPECT_EQ(matrix.figures, figures);
    EXPECT_THAT(matrix.gaps, testing::UnorderedElementsAreArray(gaps));
}

} // namespace

TEST(RecountTest, TheMatrixIsWhatAnybodyCounts)
{
    int counted = 0;
    int unjudged = 0;
    int leftOut = 0;
    for (unsigned seed = 1; seed <= kInventories; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Chance chance(seed);
        QList<Intervention> all;
        for (int i = chance.upTo(25); i > 0; --i)
            all.append(anyIntervention(chance, i));
        const Question question = anyQuestion(chance, static_cast<int>(all.size()));
        const Matrix matrix = matrixOf(all, question);
        for (const CoverageRow &row : matrix.rows) {
            expectSameRow(row, all, question);
            for (const CoverageCell &cell : row.cells)
                unjudged += static_cast<int>(cell.unjudged.size());
        }
        expectSameTotals(matrix, all, question);
        expectSameAgeLine(matrix.ageLine, all, question);
        expectSameFigures(matrix, question);
        expectSameUnplaced(matrix.unplaced, all, question);
        counted += matrix.totals.all.placements;
        leftOut += matrix.figures.notRelevant + matrix.figures.notMapped;
        ASSERT_FALSE(HasFailure());
    }
    // Otherwise the inventories are too empty to tell anything.
    EXPECT_GT(counted, kInventories);
    EXPECT_GT(unjudged, kInventories);
    EXPECT_GT(leftOut, kInventories);
}

// The area's row holds what its parts hold, and every placement of a need area and level stands somewhere.
TEST(RecountTest, PartsAddUpToTheirArea)
{
    for (unsigned seed = 1; seed <= kInventories; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Chance chance(seed);
        QList<Intervention> all;
        for (int i = chance.upTo(25); i > 0; --i)
            all.append(anyIntervention(chance, i));
        const Matrix matrix = matrixOf(all, anyQuestion(chance, static_cast<int>(all.size())));
        for (const CoverageRow &area : matrix.rows) {
            if (area.subArea)
                continue;
            CoverageRow sum = area;
            sum.all.placements = 0;
            for (CoverageCell &cell : sum.cells)
                cell.content.placements = 0;
            for (const CoverageRow &part : matrix.rows) {
                if (part.area != area.area || !part.subArea)
                    continue;
                sum.all.placements += part.all.placements;
                for (qsizetype i = 0; i < sum.cells.size(); ++i)
                    sum.cells[i].content.placements += part.cells.at(i).content.placements;
            }
            EXPECT_EQ(sum, area);
        }
    }
}
