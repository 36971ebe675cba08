// The matrix of Ale 2017 against the rows of the printed inventory, and against the numbers that were counted from them.
#include "support/printers.h"

#include "catalogue/bundled.h"
#include "catalogue/catalogue.h"
#include "support/matrices.h"
#include "support/tables.h"

#include <QTemporaryDir>

#include <set>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

const QDate kToday(2026, 11, 1);
const QList<AgeBand> kBands = {{0, 5}, {6, 12}, {13, 15}, {16, 19}, {20, 24}};
constexpr PreventionLevel kUniversal = PreventionLevel::Universal;
constexpr PreventionLevel kSelective = PreventionLevel::Selective;
constexpr PreventionLevel kIndicated = PreventionLevel::Indicated;

CoverageReply coverageOfAle(CoverageRequest request)
{
    request.filter.catalogues = {u"ale_2017"_s};
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"ale.sqlite"_s));
    catalogue.indexAll();
    return catalogue.coverage(request, kToday);
}

CoverageRequest byDefault() { return {}; }

CoverageRequest asPrinted()
{
    CoverageRequest request;
    request.counted = CountedStatus::All;
    return request;
}

CoverageRequest overSubAreas()
{
    CoverageRequest request;
    request.rows = CoverageRows::SubAreas;
    return request;
}

// One row of the printed inventory as the matrix should see it.
struct PrintedRow {
    QString area;
    QString subArea;
    PreventionLevel level = kUniversal;
    std::optional<AgeBand> years; // none = not stated
    QString insats;
    bool planned = false;
};

QList<PrintedRow> readPrintedRows()
{
    const auto rows = tableOf(u"ale_2017_rows.tsv"_s);
    const auto interventions = tableOf(u"ale_2017_interventions.tsv"_s);
    QList<PrintedRow> printed;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &row = rows.at(i);
        const auto &which = interventions.at(i);
        EXPECT_EQ(row.value(u"row"_s), which.value(u"row"_s));
        if (row.value(u"area"_s) == u"Samverkan"_s)
            continue;
        PrintedRow made{row.value(u"area"_s),
                        row.value(u"subarea"_s),
                        fromCode<PreventionLevel>(row.value(u"level"_s)).value(),
                        {},
                        which.value(u"shown_name"_s),
                        which.value(u"status"_s) == u"planned"_s};
        const QString last = row.value(u"age_max"_s);
        if (row.value(u"age_basis"_s) != u"none"_s)
            made.years = AgeBand{row.value(u"age_min"_s).toInt(), last.isEmpty() ? 127 : last.toInt()};
        printed.append(made);
    }
    return printed;
}

const QList<PrintedRow> &printedRows()
{
    static const QList<PrintedRow> rows = readPrintedRows();
    return rows;
}

bool touches(const PrintedRow &row, const AgeBand &band)
{
    return row.years && row.years->min <= band.max && row.years->max >= band.min;
}

// The insatser of some rows, and how many rows they are.
struct Recount {
    std::set<QString> insatser;
    std::set<QString> planned;
    int rows = 0;

    Tally tally() const { return {static_cast<int>(insatser.size()), rows}; }
};

Recount recount(CountedStatus counted, auto &&belongs)
{
    Recount found;
    for (const PrintedRow &row : printedRows()) {
        if (!belongs(row))
            continue;
        if (row.planned && counted == CountedStatus::Active) {
            found.planned.insert(row.insats);
            continue;
        }
        found.insatser.insert(row.insats);
        ++found.rows;
    }
    return found;
}

std::set<QString> namesOf(const QList<QUuid> &uuids)
{
    static const auto known = [] {
        QHash<QUuid, QString> names;
        for (const CatalogueSet &set : bundledCatalogues()) {
            for (const Intervention &intervention : set.interventions)
                names.insert(intervention.uuid, intervention.name);
        }
        return names;
    }();
    std::set<QString> names;
    for (const QUuid &uuid : uuids)
        names.insert(known.value(uuid));
    return names;
}

void expectSame(const CellContent &content, const Recount &recounted)
{
    EXPECT_EQ(namesOf(content.interventions.toList()), recounted.insatser);
    EXPECT_EQ(content.count(), static_cast<int>(recounted.insatser.size()));
    EXPECT_EQ(content.placements, recounted.rows);
    EXPECT_EQ(namesOf(content.planned.toList()), recounted.planned);
    EXPECT_TRUE(content.inactive.isEmpty());
}

// Every cell of every row, the columns of unknown age and what is outside the bands.
void expectWhatTheRowsSay(const CoverageReply &reply, CountedStatus counted)
{
    for (const CoverageRow &row : reply.rows) {
        const auto inRow = [&row](const PrintedRow &printed) {
            return printed.area == row.area && (!row.subArea || printed.subArea == *row.subArea);
        };
        for (const CoverageCell &cell : row.cells) {
            SCOPED_TRACE(testing::PrintToString(cell.place));
            expectSame(cell.content, recount(counted, [&](const PrintedRow &printed) {
                           return inRow(printed) && printed.level == cell.place.level && touches(printed, *cell.place.band);
                       }));
        }
        for (int level = 0; level < 3; ++level) {
            SCOPED_TRACE(row.area.toStdString() + " level " + std::to_string(level));
            expectSame(row.unknownAge.at(level), recount(counted, [&](const PrintedRow &printed) {
                           return inRow(printed) && static_cast<int>(printed.level) == level && !printed.years;
                       }));
            EXPECT_EQ(row.outsideBands.at(level), CellContent());
        }
        EXPECT_EQ(row.all, recount(counted, inRow).tally());
    }
}

QList<Tally> talliesByBand(CountedStatus counted)
{
    QList<Tally> tallies;
    for (const AgeBand &band : kBands)
        tallies.append(recount(counted, [&](const PrintedRow &row) { return touches(row, band); }).tally());
    return tallies;
}

QList<CoverageRow> areaRows(const CoverageReply &reply)
{
    QList<CoverageRow> rows = reply.rows;
    rows.removeIf([](const CoverageRow &row) { return row.subArea.has_value(); });
    return rows;
}

QList<CoverageRow> subAreaRows(const CoverageReply &reply)
{
    QList<CoverageRow> rows = reply.rows;
    rows.removeIf([](const CoverageRow &row) { return !row.subArea.has_value(); });
    return rows;
}

QList<CoverageCell> cellsOf(const QList<CoverageRow> &rows)
{
    QList<CoverageCell> cells;
    for (const CoverageRow &row : rows)
        cells.append(row.cells);
    return cells;
}

// Nothing of any age, nor of unknown age.
bool isEmpty(const CoverageRow &row, int level)
{
    const auto bands = static_cast<int>(kBands.size());
    for (int band = 0; band < bands; ++band) {
        if (row.cells.at(level * bands + band).content.count() > 0)
            return false;
    }
    return row.unknownAge.at(level).count() == 0 && row.outsideBands.at(level).count() == 0;
}

QStringList emptyLevels(const QList<CoverageRow> &rows)
{
    QStringList places;
    for (const CoverageRow &row : rows) {
        for (int level = 0; level < 3; ++level) {
            if (isEmpty(row, level))
                places.append(row.subArea.value_or(row.area) + u" × "_s
                              + codeOf(kCodes<PreventionLevel>.at(static_cast<std::size_t>(level)).value));
        }
    }
    return places;
}

QList<Gap> gapsOf(const CoverageReply &reply, GapTest test)
{
    QList<Gap> gaps = reply.gaps;
    gaps.removeIf([test](const Gap &gap) { return gap.judgement.test != test; });
    return gaps;
}

} // namespace

// --- what the rows say ---

TEST(CoverageAle2017Test, SevenAreasThreeLevelsAndFiveBandsAre105Cells)
{
    const CoverageReply reply = coverageOfAle(byDefault());
    EXPECT_EQ(cellsOf(areaRows(reply)).size(), 105);
    EXPECT_EQ(reply.figures.cells, 105);
    EXPECT_EQ(reply.parameters.bands, kBands);
    EXPECT_EQ(reply.dates, QList<QDate>{QDate(2018, 2, 20)});
}

TEST(CoverageAle2017Test, ElevenSubAreasAre165Cells)
{
    const CoverageReply reply = coverageOfAle(overSubAreas());
    EXPECT_EQ(cellsOf(subAreaRows(reply)).size(), 165);
    EXPECT_EQ(reply.figures.cells, 165);
}

TEST(CoverageAle2017Test, EachCellIsWhatAnyoneCountsFromTheRows)
{
    expectWhatTheRowsSay(coverageOfAle(byDefault()), CountedStatus::Active);
}

TEST(CoverageAle2017Test, EachCellAsPrintedIsWhatAnyoneCountsFromTheRows)
{
    expectWhatTheRowsSay(coverageOfAle(asPrinted()), CountedStatus::All);
}

TEST(CoverageAle2017Test, TheAgeLineIsWhatAnyoneCountsFromTheRows)
{
    const AgeLine line = coverageOfAle(byDefault()).ageLine;
    EXPECT_EQ(line.firstYear, 0);
    ASSERT_EQ(line.all.size(), 25);
    ASSERT_EQ(line.byLevel.size(), 3);
    for (int year = 0; year <= 24; ++year) {
        const auto countOf = [&](auto &&belongs) {
            return recount(CountedStatus::Active,
                           [&](const PrintedRow &row) {
                               return touches(row, {year, year}) && belongs(row);
                           })
                .tally()
                .interventions;
        };
        EXPECT_EQ(line.all.at(year), countOf([](const PrintedRow &) { return true; })) << "year " << year;
        for (int level = 0; level < 3; ++level)
            EXPECT_EQ(line.byLevel.at(level).at(year),
                      countOf([&](const PrintedRow &row) { return static_cast<int>(row.level) == level; }))
                << "year " << year;
    }
}

TEST(CoverageAle2017Test, TotalsAreWhatAnyoneCountsFromTheRows)
{
    const CoverageTotals totals = coverageOfAle(byDefault()).totals;
    EXPECT_EQ(totals.byBand, talliesByBand(CountedStatus::Active));
    EXPECT_EQ(coverageOfAle(asPrinted()).totals.byBand, talliesByBand(CountedStatus::All));
    for (int level = 0; level < 3; ++level) {
        const auto ofLevel = [&](const PrintedRow &row) { return static_cast<int>(row.level) == level; };
        EXPECT_EQ(totals.byLevel.at(level), recount(CountedStatus::Active, ofLevel).tally());
        EXPECT_EQ(totals.unknownAgeByLevel.at(level),
                  recount(CountedStatus::Active, [&](const PrintedRow &row) { return ofLevel(row) && !row.years; }).tally());
        for (qsizetype band = 0; band < kBands.size(); ++band)
            EXPECT_EQ(totals.byLevelAndBand.at(level * kBands.size() + band),
                      recount(CountedStatus::Active, [&](const PrintedRow &row) {
                          return ofLevel(row) && touches(row, kBands.at(band));
                      }).tally());
    }
}

// --- the numbers as printed ---

TEST(CoverageAle2017Test, AsPrintedPlacementsByBandAre45And79And104And98And63)
{
    const CoverageTotals totals = coverageOfAle(asPrinted()).totals;
    QList<int> placements;
    for (const Tally &tally : totals.byBand)
        placements.append(tally.placements);
    EXPECT_THAT(placements, ElementsAre(45, 79, 104, 98, 63));
    EXPECT_EQ(totals.unknownAge.placements, 97);
    EXPECT_EQ(totals.all.placements, 266);
    EXPECT_EQ(totals.outsideBands, Tally());
}

TEST(CoverageAle2017Test, AsPrintedAllAreasAndLevelsAreFilledButOneSubArea)
{
    const CoverageReply reply = coverageOfAle(asPrinted());
    EXPECT_EQ(areaRows(reply).size(), 7);
    EXPECT_EQ(emptyLevels(areaRows(reply)), QStringList());
    EXPECT_EQ(emptyLevels(subAreaRows(reply)), QStringList{u"Boende och ekonomi × förebyggande"_s});
}

// --- the numbers by default ---

TEST(CoverageAle2017Test, ByDefault219InsatserIn263PlacementsCount)
{
    const CoverageReply reply = coverageOfAle(byDefault());
    EXPECT_EQ(reply.totals.all, (Tally{219, 263}));
    EXPECT_THAT(reply.totals.byBand,
                ElementsAre(Tally{35, 45}, Tally{61, 79}, Tally{81, 103}, Tally{80, 97}, Tally{54, 62}));
    EXPECT_EQ(reply.totals.unknownAge.placements, 95);
    EXPECT_THAT(reply.unplaced, ElementsAre(Unplaced{u"Samverkan"_s, std::nullopt, {7, 7}}));
}

TEST(CoverageAle2017Test, ByDefault84Of105CellsAreFilledAnd36PercentHaveNoAge)
{
    const CoverageFigures figures = coverageOfAle(byDefault()).figures;
    EXPECT_EQ(figures.covered, 84);
    EXPECT_EQ(qRound(figures.c() * 100), 80);
    EXPECT_EQ(figures.unknownAge, 95);
    EXPECT_EQ(figures.placements, 263);
    EXPECT_EQ(qRound(figures.u() * 100), 36);
}

TEST(CoverageAle2017Test, OfThe21AbsoluteGapsOneIsCertain)
{
    const CoverageReply reply = coverageOfAle(byDefault());
    EXPECT_EQ(reply.figures.emptyCertain, 1);
    EXPECT_EQ(reply.figures.emptyPossible, 20);
    const QList<Gap> gaps = gapsOf(reply, GapTest::G1);
    ASSERT_EQ(gaps.size(), 21);
    EXPECT_EQ(gaps.constFirst().place, (CellPlace{u"Förskola och skola"_s, std::nullopt, kSelective, AgeBand{20, 24}}));
    EXPECT_TRUE(gaps.constFirst().judgement.certain);
    EXPECT_EQ(std::ranges::count_if(gaps, [](const Gap &gap) { return gap.judgement.certain; }), 1);
    EXPECT_EQ(reply.gaps.constFirst(), gaps.constFirst());
}

TEST(CoverageAle2017Test, ElevenCellsAreThin) { EXPECT_EQ(gapsOf(coverageOfAle(byDefault()), GapTest::G2).size(), 11); }

TEST(CoverageAle2017Test, OfThe16BrokenStairs15MissTheSelectiveLevel)
{
    const QList<Gap> gaps = gapsOf(coverageOfAle(byDefault()), GapTest::G9);
    EXPECT_EQ(gaps.size(), 16);
    EXPECT_EQ(std::ranges::count_if(gaps, [](const Gap &gap) { return gap.place.level == kSelective; }), 15);
}

TEST(CoverageAle2017Test, InFiveCellsCountAndPlacementsDiffer)
{
    const QList<CoverageCell> cells = cellsOf(areaRows(coverageOfAle(byDefault())));
    EXPECT_EQ(std::ranges::count_if(
                  cells, [](const CoverageCell &cell) { return cell.content.count() != cell.content.placements; }),
              5);
}

TEST(CoverageAle2017Test, TwoSubAreasHaveHolesAndOneOfThemIsPlannedToBeFilled)
{
    const CoverageReply reply = coverageOfAle(overSubAreas());
    EXPECT_EQ(emptyLevels(subAreaRows(reply)),
              (QStringList{u"Boende och ekonomi × främjande"_s, u"Boende och ekonomi × förebyggande"_s}));
    const CoverageRow row = rowAt(reply.rows, u"Socioekonomi"_s, u"Boende och ekonomi"_s);
    EXPECT_EQ(namesOf(row.unknownAge.at(0).planned.toList()), std::set<QString>{u"Fritidsbanken"_s});
    EXPECT_TRUE(row.unknownAge.at(1).planned.isEmpty());
}

TEST(CoverageAle2017Test, ThePictureIsJudgedAtItsOwnDateUnlessOneIsGiven)
{
    EXPECT_EQ(gapsOf(coverageOfAle(byDefault()), GapTest::G6).size(), 0);
    CoverageRequest now;
    now.date = kToday;
    const CoverageReply reply = coverageOfAle(now);
    EXPECT_EQ(gapsOf(reply, GapTest::G6).size(), 84);
    EXPECT_EQ(reply.dates, QList<QDate>{kToday});
}

TEST(CoverageAle2017Test, AllaAsAllAgesMovesItsRowsIntoEveryBand)
{
    int alla = 0;
    for (const auto &row : tableOf(u"ale_2017_rows.tsv"_s))
        alla += row.value(u"target"_s) == u"Alla"_s && row.value(u"age_basis"_s) == u"none"_s;
    ASSERT_GT(alla, 0);
    CoverageRequest request = asPrinted();
    request.parameters = CoverageParameters();
    request.parameters->everyoneIsAllAges = true;
    const CoverageTotals totals = coverageOfAle(request).totals;
    EXPECT_EQ(totals.unknownAge.placements, 97 - alla);
    EXPECT_EQ(totals.byBand.at(0).placements, 45 + alla);
    EXPECT_EQ(totals.byBand.at(4).placements, 63 + alla);
}

// --- without a provider ---

TEST(CoverageAle2017Test, WithoutTheYouthClinicExactlyFiveCellsAreEmptied)
{
    CoverageRequest request;
    request.withoutProviders = {u"Ungdomsmottagningen"_s};
    const CoverageReply reply = coverageOfAle(request);
    const auto health = [](PreventionLevel level, AgeBand band) {
        return CellPlace{u"Fysisk hälsa"_s, std::nullopt, level, band};
    };
    EXPECT_THAT(reply.emptied,
                ElementsAre(health(kUniversal, {20, 24}), health(kSelective, {13, 15}), health(kSelective, {20, 24}),
                            health(kIndicated, {20, 24}),
                            CellPlace{u"Psykisk hälsa"_s, std::nullopt, kSelective, AgeBand{20, 24}}));
    EXPECT_EQ(reply.figures.covered, 84 - 5);
}
