#include "support/printers.h"

#include "support/matrices.h"

using namespace insats;
using namespace insats::test;
using coverage::Matrix;
using coverage::Question;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr AgeBand kSmall{0, 5};
constexpr AgeBand kSchoolAge{6, 12};
constexpr AgeBand kTeens{13, 15};
constexpr PreventionLevel kUniversal = PreventionLevel::Universal;
constexpr PreventionLevel kSelective = PreventionLevel::Selective;
constexpr PreventionLevel kIndicated = PreventionLevel::Indicated;
const QDate kDay(2018, 2, 20); // of the question

QStringList rowNames(const Matrix &matrix)
{
    QStringList names;
    for (const CoverageRow &row : matrix.rows)
        names.append(row.subArea ? row.area + u'/' + *row.subArea : row.area);
    return names;
}

QList<GapTest> testsOf(const QList<Judgement> &judgements)
{
    QList<GapTest> tests;
    for (const Judgement &judgement : judgements)
        tests.append(judgement.test);
    return tests;
}

Question withBands(const QList<AgeBand> &bands)
{
    Question question = aQuestion();
    question.parameters.bands = bands;
    return question;
}

// The cell of an only insats for 6–12 in "Trygghet", which the test describes.
CoverageCell cellOf(const Intervention &intervention, const Question &question = aQuestion())
{
    return cellAt(rowAt(matrixOf({intervention}, question).rows, kSafety), kUniversal, kSchoolAge);
}

InterventionBuilder inCell() { return anIntervention().placed(kSafety, kFear).aged(6, 12); }

} // namespace

// --- counting ---

TEST(MatrixTest, AnInsatsWithSeveralPlacementsInOneCellCountsOnce)
{
    const QList<Intervention> all = {
        anIntervention().named(u"Två"_s).placed(kSafety, kCrime).aged(6, 9).placed(kSafety, kFear).aged(10, 12),
        anIntervention().named(u"En"_s).placed(kSafety, kFear).aged(7, 7)};
    const Matrix matrix = matrixOf(all);
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_EQ(cell.content.count(), 2);
    EXPECT_EQ(cell.content.placements, 3);
    EXPECT_EQ(namesOf(cell.content.interventions.toList(), all), (QStringList{u"Två"_s, u"En"_s}));
    const CoverageCell &part = cellAt(rowAt(matrix.rows, kSafety, kCrime), kUniversal, kSchoolAge);
    EXPECT_EQ(part.content.count(), 1);
    EXPECT_EQ(part.content.placements, 1);
}

TEST(MatrixTest, OneYearInTheBandIsEnoughToTouchIt)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety, kFear).aged(5, 13)});
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(cellAt(row, kUniversal, kSmall).content.count(), 1);
    EXPECT_EQ(cellAt(row, kUniversal, kSchoolAge).content.count(), 1);
    EXPECT_EQ(cellAt(row, kUniversal, kTeens).content.count(), 1);
    EXPECT_THAT(cellAt(row, kUniversal, kSmall).coveredYears, ElementsAre(5));
    EXPECT_THAT(cellAt(row, kUniversal, kSchoolAge).coveredYears, ElementsAre(6, 7, 8, 9, 10, 11, 12));
    EXPECT_THAT(cellAt(row, kUniversal, kTeens).coveredYears, ElementsAre(13));
}

TEST(MatrixTest, TheNextYearIsAnotherBand)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety, kFear).aged(6, 12)});
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(cellAt(row, kUniversal, kSmall).content.count(), 0);
    EXPECT_EQ(cellAt(row, kUniversal, kTeens).content.count(), 0);
}

TEST(MatrixTest, APlacementStandsInItsOwnAreaAndLevelOnly)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety, kFear, kSelective).aged(6, 12)});
    for (const CoverageRow &row : matrix.rows) {
        const bool itsRow = row.area == kSafety && row.subArea.value_or(kFear) == kFear;
        for (const CoverageCell &cell : row.cells) {
            const bool itsCell = itsRow && cell.place.level == kSelective && cell.place.band == kSchoolAge;
            EXPECT_EQ(cell.content.count(), itsCell ? 1 : 0) << testing::PrintToString(cell.place);
        }
    }
}

TEST(MatrixTest, UnknownAgeStandsInItsOwnColumnAndNeverInABand)
{
    const QList<Intervention> all = {anIntervention().named(u"Okänd"_s).placed(kSafety, kFear, kSelective)};
    const Matrix matrix = matrixOf(all);
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    for (const CoverageCell &cell : row.cells)
        EXPECT_EQ(cell.content, CellContent()) << testing::PrintToString(cell.place);
    EXPECT_EQ(namesOf(row.unknownAge.at(1).interventions.toList(), all), QStringList{u"Okänd"_s});
    EXPECT_EQ(row.unknownAge.at(1).placements, 1);
    EXPECT_EQ(row.unknownAge.at(0), CellContent());
    EXPECT_EQ(row.unknownAge.at(2), CellContent());
    EXPECT_EQ(row.outsideBands.at(1), CellContent());
    EXPECT_EQ(rowAt(matrix.rows, kSafety, kFear).unknownAge.at(1).count(), 1);
}

TEST(MatrixTest, AgesThatNoBandReachesStandOutsideTheBands)
{
    const QList<Intervention> all = {
        anIntervention().named(u"Vuxna"_s).placed(kSafety, kFear, kIndicated).aged(16, {}),
        anIntervention().named(u"Unga vuxna"_s).placed(kSafety, kFear, kIndicated).aged(15, 25)};
    const Matrix matrix = matrixOf(all);
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(namesOf(row.outsideBands.at(2).interventions.toList(), all), QStringList{u"Vuxna"_s});
    EXPECT_EQ(row.outsideBands.at(2).placements, 1);
    EXPECT_EQ(cellAt(row, kIndicated, kTeens).content.count(), 1);
    EXPECT_EQ(matrix.totals.outsideBands, (Tally{1, 1}));
    EXPECT_EQ(matrix.totals.unknownAge, Tally());
}

TEST(MatrixTest, EveryPlacementIsAccountedForOnce)
{
    const Matrix matrix = matrixOf({anIntervention()
                                        .placed(kSafety, kFear)
                                        .aged(6, 9)
                                        .placed(kSafety, kCrime)
                                        .placed(kSchool, kLearning)
                                        .aged(40, 50)
                                        .placed(u"Samverkan"_s, {}, std::nullopt)
                                        .placed(kSchool, kLearning, std::nullopt)
                                        .aged(6, 9)
                                        .placed(u"Annat"_s)
                                        .aged(6, 9)});
    EXPECT_EQ(matrix.totals.all, (Tally{1, 3}));
    EXPECT_EQ(matrix.totals.byBand.at(1), (Tally{1, 1}));
    EXPECT_EQ(matrix.totals.unknownAge, (Tally{1, 1}));
    EXPECT_EQ(matrix.totals.outsideBands, (Tally{1, 1}));
    EXPECT_THAT(matrix.unplaced,
                testing::UnorderedElementsAre(Unplaced{u"Samverkan"_s, std::nullopt, {1, 1}},
                                              Unplaced{kSchool, std::nullopt, {1, 1}},
                                              Unplaced{u"Annat"_s, kUniversal, {1, 1}}));
}

TEST(MatrixTest, UnplacedPlacementsOfOneInsatsCountItOnce)
{
    const Matrix matrix =
        matrixOf({anIntervention().named(u"A"_s).placed(u"Annat"_s).placed(u"Annat"_s),
                  anIntervention().named(u"B"_s).placed(u"Annat"_s),
                  anIntervention().named(u"C"_s).placed(u"Annat"_s).withStatus(InterventionStatus::Ended)});
    EXPECT_THAT(matrix.unplaced, ElementsAre(Unplaced{u"Annat"_s, kUniversal, {2, 3}}));
    EXPECT_EQ(matrix.totals.all, Tally());
}

TEST(MatrixTest, AllTotalsAreDistinctInsatser)
{
    const Matrix matrix = matrixOf({anIntervention()
                                        .named(u"Överallt"_s)
                                        .placed(kSafety, kFear)
                                        .aged(0, 15)
                                        .placed(kSchool, kLearning)
                                        .aged(6, 15)
                                        .placed(kSchool, kLearning, kSelective)
                                        .placed(kSafety, kFear, kSelective),
                                    anIntervention().named(u"Liten"_s).placed(kSafety, kCrime).aged(0, 1)});
    const CoverageTotals &totals = matrix.totals;
    EXPECT_EQ(totals.all, (Tally{2, 5}));
    EXPECT_THAT(totals.byBand, ElementsAre(Tally{2, 2}, Tally{1, 2}, Tally{1, 2}));
    EXPECT_THAT(totals.byLevel, ElementsAre(Tally{2, 3}, Tally{1, 2}, Tally{0, 0}));
    EXPECT_THAT(totals.byLevelAndBand,
                ElementsAre(Tally{2, 2}, Tally{1, 2}, Tally{1, 2}, Tally(), Tally(), Tally(), Tally(), Tally(), Tally()));
    EXPECT_THAT(totals.unknownAgeByLevel, ElementsAre(Tally(), Tally{1, 2}, Tally()));
    EXPECT_EQ(totals.unknownAge, (Tally{1, 2}));
    EXPECT_EQ(rowAt(matrix.rows, kSafety).all, (Tally{2, 3}));
    EXPECT_EQ(rowAt(matrix.rows, kSchool).all, (Tally{1, 2}));
    EXPECT_EQ(rowAt(matrix.rows, kSafety, kFear).all, (Tally{1, 2}));
}

TEST(MatrixTest, AnEmptyInventoryHasAllCellsAndNothingInThem)
{
    const Matrix matrix = matrixOf({});
    EXPECT_EQ(rowNames(matrix),
              (QStringList{kSchool, kSchool + u'/' + kLearning, kSafety, kSafety + u'/' + kCrime, kSafety + u'/' + kFear}));
    for (const CoverageRow &row : matrix.rows) {
        EXPECT_EQ(row.cells.size(), 9);
        EXPECT_THAT(row.unknownAge, ElementsAre(CellContent(), CellContent(), CellContent()));
        EXPECT_THAT(row.outsideBands, ElementsAre(CellContent(), CellContent(), CellContent()));
    }
    EXPECT_EQ(matrix.figures.cells, 18);
    EXPECT_EQ(matrix.figures.covered, 0);
    EXPECT_EQ(matrix.figures.c(), 0);
    EXPECT_EQ(matrix.figures.u(), 0);
}

TEST(MatrixTest, CellsStandByLevelThenBandAndSayWhereTheyAre)
{
    const Matrix matrix = matrixOf({});
    const CoverageRow &row = rowAt(matrix.rows, kSafety, kFear);
    EXPECT_EQ(row.cells.at(0).place, (CellPlace{kSafety, kFear, kUniversal, kSmall}));
    EXPECT_EQ(row.cells.at(2).place, (CellPlace{kSafety, kFear, kUniversal, kTeens}));
    EXPECT_EQ(row.cells.at(3).place, (CellPlace{kSafety, kFear, kSelective, kSmall}));
    EXPECT_EQ(row.cells.at(8).place, (CellPlace{kSafety, kFear, kIndicated, kTeens}));
    EXPECT_EQ(matrix.rows.constFirst().cells.at(0).place, (CellPlace{kSchool, std::nullopt, kUniversal, kSmall}));
}

// --- rows ---

TEST(MatrixTest, PlacementsWithoutSubAreaHaveARowOfTheirOwn)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aged(6, 9)});
    EXPECT_EQ(rowNames(matrix),
              (QStringList{kSchool, kSchool + u'/' + kLearning, kSafety, kSafety + u'/' + kCrime, kSafety + u'/' + kFear,
                           kSafety + u'/'}));
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSafety, QString()), kUniversal, kSchoolAge).content.count(), 1);
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge).content.count(), 1);
}

TEST(MatrixTest, ASubAreaThatTheTaxonomyDoesNotKnowHasARowOfItsArea)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSchool, u"Närvaro"_s).aged(6, 9)});
    EXPECT_EQ(rowNames(matrix),
              (QStringList{kSchool, kSchool + u'/' + kLearning, kSchool + u"/Närvaro"_s, kSafety, kSafety + u'/' + kCrime,
                           kSafety + u'/' + kFear}));
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSchool, u"Närvaro"_s), kUniversal, kSchoolAge).content.count(), 1);
}

TEST(MatrixTest, ASubAreaOfAnotherAreaStandsWhereItsPlacementSays)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSchool, kFear).aged(6, 9)});
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSchool, kFear), kUniversal, kSchoolAge).content.count(), 1);
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSafety, kFear), kUniversal, kSchoolAge).content.count(), 0);
}

TEST(MatrixTest, RowsDoNotDependOnFilters)
{
    Question question = aQuestion();
    question.only = std::vector<coverage::RecordId>{};
    question.withoutProviders = {u"Klubben"_s};
    const QList<Intervention> all = {anIntervention().placed(kSafety, u"Ny"_s).aged(6, 9).by(u"Klubben"_s)};
    EXPECT_EQ(rowNames(matrixOf(all, question)), rowNames(matrixOf(all)));
}

TEST(MatrixTest, RowsOfOtherCataloguesAreNotShown)
{
    const Matrix matrix = matrixOf({anIntervention().in(u"annan"_s).placed(kSafety, u"Ny"_s).aged(6, 9)});
    EXPECT_EQ(rowNames(matrix), rowNames(matrixOf({})));
}

TEST(MatrixTest, APlacementWithoutLevelMakesNoRow)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety, {}, std::nullopt)});
    EXPECT_EQ(rowNames(matrix), rowNames(matrixOf({})));
}

TEST(MatrixTest, FiguresAndGapsAreOverTheRowsThatWereAskedFor)
{
    Question question = aQuestion();
    question.rows = CoverageRows::SubAreas;
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety, kFear).aged(6, 9)}, question);
    EXPECT_EQ(matrix.figures.cells, 3 * 9);
    EXPECT_EQ(matrix.figures.covered, 1);
    for (const Gap &gap : matrix.gaps)
        EXPECT_TRUE(gap.place.subArea.has_value()) << testing::PrintToString(gap);
    for (const Gap &gap : matrixOf({}).gaps)
        EXPECT_FALSE(gap.place.subArea.has_value()) << testing::PrintToString(gap);
}

// --- status and dates ---

TEST(MatrixTest, OnlyWhatIsActiveCountsTheRestIsPlannedOrInactive)
{
    const QList<Intervention> all = {inCell().named(u"Pågår"_s),
                                     inCell().named(u"Planerad"_s).withStatus(InterventionStatus::Planned),
                                     inCell().named(u"Vilar"_s).withStatus(InterventionStatus::Paused),
                                     inCell().named(u"Slut"_s).withStatus(InterventionStatus::Ended),
                                     inCell().named(u"Vet ej"_s).withStatus(InterventionStatus::Unknown)};
    const Matrix matrix = matrixOf(all);
    const CellContent content = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge).content;
    EXPECT_EQ(namesOf(content.interventions.toList(), all), QStringList{u"Pågår"_s});
    EXPECT_EQ(content.placements, 1);
    EXPECT_EQ(namesOf(content.planned.toList(), all), QStringList{u"Planerad"_s});
    EXPECT_EQ(namesOf(content.inactive.toList(), all), (QStringList{u"Vilar"_s, u"Slut"_s, u"Vet ej"_s}));
    EXPECT_EQ(matrix.totals.all, (Tally{1, 1}));
    EXPECT_EQ(rowAt(matrix.rows, kSafety).all, (Tally{1, 1}));
}

TEST(MatrixTest, GhostsStandInTheColumnOfUnknownAgesAndOutsideTheBandsToo)
{
    const QList<Intervention> all = {
        anIntervention()
            .named(u"Planerad"_s)
            .withStatus(InterventionStatus::Planned)
            .placed(kSafety)
            .placed(kSafety)
            .aged(70, 80),
        anIntervention().named(u"Slut"_s).withStatus(InterventionStatus::Ended).placed(kSafety)};
    const Matrix matrix = matrixOf(all);
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(namesOf(row.unknownAge.at(0).planned.toList(), all), QStringList{u"Planerad"_s});
    EXPECT_EQ(namesOf(row.unknownAge.at(0).inactive.toList(), all), QStringList{u"Slut"_s});
    EXPECT_EQ(namesOf(row.outsideBands.at(0).planned.toList(), all), QStringList{u"Planerad"_s});
    EXPECT_EQ(row.unknownAge.at(0).placements, 0);
    EXPECT_EQ(matrix.totals.all, Tally());
}

TEST(MatrixTest, AGhostWithSeveralPlacementsInACellStandsThereOnce)
{
    const auto twice = [](const QString &name, InterventionStatus status) {
        return anIntervention().named(name).withStatus(status).placed(kSafety).aged(6, 6).placed(kSafety).aged(7, 7);
    };
    const Matrix matrix =
        matrixOf({twice(u"Planerad"_s, InterventionStatus::Planned), twice(u"Slut"_s, InterventionStatus::Ended)});
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_EQ(cell.content.planned.size(), 1);
    EXPECT_EQ(cell.content.inactive.size(), 1);
}

TEST(MatrixTest, ARunningProjectIsActive) { EXPECT_EQ(cellOf(inCell().asProject()).content.count(), 1); }

TEST(MatrixTest, TheFirstAndTheLastDayOfValidityCount)
{
    EXPECT_EQ(cellOf(inCell().validFrom(kDay).validTo(kDay)).content.count(), 1);
    const CellContent early = cellOf(inCell().validFrom(kDay.addDays(1))).content;
    EXPECT_EQ(early.count(), 0);
    EXPECT_EQ(early.planned.size(), 1);
    EXPECT_TRUE(early.inactive.isEmpty());
    const CellContent late = cellOf(inCell().validTo(kDay.addDays(-1))).content;
    EXPECT_EQ(late.count(), 0);
    EXPECT_EQ(late.inactive.size(), 1);
    EXPECT_TRUE(late.planned.isEmpty());
}

TEST(MatrixTest, WhatIsPausedStaysInactiveBeforeItsFirstDayToo)
{
    const CellContent content = cellOf(inCell().withStatus(InterventionStatus::Paused).validFrom(kDay.addDays(1))).content;
    EXPECT_EQ(content.inactive.size(), 1);
    EXPECT_TRUE(content.planned.isEmpty());
}

TEST(MatrixTest, WhatIsPlannedStaysPlannedAfterItsFirstDay)
{
    EXPECT_EQ(cellOf(inCell().withStatus(InterventionStatus::Planned).validFrom(kDay.addDays(-9))).content.planned.size(),
              1);
}

TEST(MatrixTest, CountingAllCountsWhatIsPrintedWhateverItsStatusAndDates)
{
    Question question = aQuestion();
    question.counted = CountedStatus::All;
    const Matrix matrix = matrixOf(
        {inCell().named(u"A"_s).withStatus(InterventionStatus::Planned),
         inCell().named(u"B"_s).withStatus(InterventionStatus::Ended), inCell().named(u"C"_s).validTo(kDay.addDays(-1)),
         inCell().named(u"D"_s).validFrom(kDay.addDays(1)), inCell().named(u"E"_s).withStatus(InterventionStatus::Unknown)},
        question);
    const CellContent content = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge).content;
    EXPECT_EQ(content.count(), 5);
    EXPECT_TRUE(content.planned.isEmpty());
    EXPECT_TRUE(content.inactive.isEmpty());
}

TEST(MatrixTest, EachCatalogueIsJudgedAtItsOwnDate)
{
    Question question = aQuestion();
    question.dates.insert(u"ny"_s, QDate(2026, 1, 1));
    const QDate between(2020, 1, 1);
    const QList<Intervention> all = {
        inCell().named(u"Då"_s).validTo(between), inCell().named(u"Nu"_s).in(u"ny"_s).validTo(between),
        inCell().named(u"Sedan"_s).validFrom(between), inCell().named(u"Redan"_s).in(u"ny"_s).validFrom(between)};
    const CellContent content = cellAt(rowAt(matrixOf(all, question).rows, kSafety), kUniversal, kSchoolAge).content;
    EXPECT_EQ(namesOf(content.interventions.toList(), all), (QStringList{u"Då"_s, u"Redan"_s}));
    EXPECT_EQ(namesOf(content.planned.toList(), all), QStringList{u"Sedan"_s});
    EXPECT_EQ(namesOf(content.inactive.toList(), all), QStringList{u"Nu"_s});
}

TEST(MatrixTest, ReviewsAndEndsAreJudgedAtTheCataloguesDateToo)
{
    Question question = aQuestion();
    question.dates.insert(u"ny"_s, QDate(2026, 1, 1));
    const auto reviewed = [](const QString &catalogue) {
        return inCell().in(catalogue).reviewed(QDate(2018, 1, 1)).fundedUntil(QDate(2026, 6, 1));
    };
    const CoverageCell then = cellOf(reviewed(u"prov"_s), question);
    EXPECT_FALSE(judgementOf(then.flags, GapTest::G6));
    EXPECT_FALSE(judgementOf(then.flags, GapTest::G10));
    const CoverageCell now = cellOf(reviewed(u"ny"_s), question);
    EXPECT_TRUE(judgementOf(now.flags, GapTest::G6));
    EXPECT_TRUE(judgementOf(now.flags, GapTest::G10));
}

TEST(MatrixTest, ACatalogueThatIsNotAskedForIsLeftOut)
{
    const Matrix matrix = matrixOf({inCell().in(u"annan"_s).by(u"Klubben"_s), inCell().in(u"annan"_s).placed(u"Annat"_s)});
    EXPECT_EQ(matrix.totals.all, Tally());
    EXPECT_THAT(matrix.unplaced, IsEmpty());
    EXPECT_TRUE(cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge).content.inactive.isEmpty());
}

TEST(MatrixTest, YearsThatOnlyAGhostReachesAreNotCovered)
{
    const Matrix matrix = matrixOf({inCell().named(u"Planerad"_s).withStatus(InterventionStatus::Planned),
                                    inCell().named(u"Slut"_s).withStatus(InterventionStatus::Ended),
                                    anIntervention().named(u"Pågår"_s).placed(kSafety).aged(7, 9)});
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_THAT(cell.coveredYears, ElementsAre(7, 8, 9));
}

// --- filters and thinking providers away ---

TEST(MatrixTest, OnlyTheChosenInsatserAreCounted)
{
    const QList<Intervention> all = {inCell().named(u"A"_s), inCell().named(u"B"_s), inCell().named(u"C"_s),
                                     inCell().named(u"D"_s)};
    Question question = aQuestion();
    const auto countedOf = [&](const std::vector<coverage::RecordId> &only) {
        question.only = only;
        const Matrix matrix = matrixOf(all, question);
        EXPECT_EQ(matrix.totals.all.interventions, static_cast<int>(only.size()));
        return namesOf(cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge).content.interventions.toList(), all);
    };
    EXPECT_EQ(countedOf({1}), QStringList{u"A"_s});
    EXPECT_EQ(countedOf({2, 4}), (QStringList{u"B"_s, u"D"_s}));
    EXPECT_EQ(countedOf({}), QStringList());
}

TEST(MatrixTest, ChosenIdsThatAreNotThereArePassedOver)
{
    const QList<Intervention> all = {inCell().named(u"A"_s), inCell().named(u"B"_s)};
    Question question = aQuestion();
    question.only = {-1, 0, 2, 77};
    EXPECT_EQ(
        namesOf(cellAt(rowAt(matrixOf(all, question).rows, kSafety), kUniversal, kSchoolAge).content.interventions.toList(),
                all),
        QStringList{u"B"_s});
}

TEST(MatrixTest, WithoutAProviderOnlyWhatItAloneDeliversIsGone)
{
    const QList<Intervention> all = {inCell().named(u"Ensam"_s).by(u"Klubben"_s),
                                     inCell().named(u"Delad"_s).by(u"Klubben"_s).by(u"Skolan"_s), inCell().named(u"Okänd"_s),
                                     inCell().named(u"Annan"_s).by(u"Skolan"_s),
                                     inCell().named(u"Betald"_s).by(u"Klubben"_s, ProviderRole::Fund)};
    Question question = aQuestion();
    const auto left = [&](const QStringList &away) {
        question.withoutProviders = away;
        return namesOf(
            cellAt(rowAt(matrixOf(all, question).rows, kSafety), kUniversal, kSchoolAge).content.interventions.toList(),
            all);
    };
    EXPECT_EQ(left({u"Klubben"_s}), (QStringList{u"Delad"_s, u"Okänd"_s, u"Annan"_s, u"Betald"_s}));
    EXPECT_EQ(left({u"klubben"_s}), left({u"Klubben"_s}));
    EXPECT_EQ(left({u"Klubben"_s, u"Skolan"_s}), (QStringList{u"Okänd"_s, u"Betald"_s}));
    EXPECT_EQ(left({u"Klub"_s}).size(), 5);
}

TEST(MatrixTest, PlannedAndInactiveInsatserOfTheProviderAreThoughtAwayToo)
{
    Question question = aQuestion();
    question.withoutProviders = {u"Klubben"_s};
    const CellContent content = cellOf(inCell().by(u"Klubben"_s).withStatus(InterventionStatus::Planned), question).content;
    EXPECT_EQ(content, CellContent());
}

TEST(MatrixTest, ProvidersAreAllThatDeliverSomethingInTheCatalogue)
{
    const auto inventory =
        inventoryOf({inCell().named(u"A"_s).by(u"I cell"_s).by(u"Betalar"_s, ProviderRole::Fund),
                     anIntervention().named(u"B"_s).placed(u"Samverkan"_s, {}, std::nullopt).by(u"Utanför matrisen"_s),
                     inCell().named(u"D"_s).by(u"Planerad"_s).withStatus(InterventionStatus::Planned),
                     inCell().named(u"E"_s).in(u"annan"_s).by(u"I en annan katalog"_s)});
    EXPECT_THAT(coverage::providers(inventory, aQuestion()),
                testing::UnorderedElementsAre(u"I cell"_s, u"Utanför matrisen"_s, u"Planerad"_s));
}

TEST(MatrixTest, WhatIsPlannedButAlreadyOverIsNotPlanned)
{
    Intervention over = inCell().withStatus(InterventionStatus::Planned);
    over.validTo = QDate(2018, 2, 19);
    const CellContent content = cellOf(over).content;
    EXPECT_TRUE(content.planned.isEmpty());
    EXPECT_EQ(content.inactive.size(), 1);
}

TEST(MatrixTest, PlacementsThatNameNoSubAreaMakeNoGapsOfSubAreas)
{
    Question question = aQuestion();
    question.rows = CoverageRows::SubAreas;
    const int before = matrixOf({}, question).figures.cells;
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aged(6, 12)}, question);
    EXPECT_EQ(matrix.figures.cells, before);
    const auto namesNone = [](const Gap &gap) { return gap.place.subArea == QString(); };
    EXPECT_TRUE(std::ranges::none_of(matrix.gaps, namesNone));
}

// --- bands ---

TEST(MatrixTest, AgesInAGapBetweenBandsAreOutsideThem)
{
    const Question question = withBands({{0, 5}, {13, 15}});
    const Matrix matrix = matrixOf({anIntervention().named(u"Emellan"_s).placed(kSafety).aged(6, 12),
                                    anIntervention().named(u"Över"_s).placed(kSafety).aged(5, 13)},
                                   question);
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(row.cells.size(), 6);
    EXPECT_EQ(row.outsideBands.at(0).count(), 1);
    EXPECT_EQ(cellAt(row, kUniversal, {0, 5}).content.count(), 1);
    EXPECT_EQ(cellAt(row, kUniversal, {13, 15}).content.count(), 1);
    EXPECT_EQ(matrix.totals.byBand, (QList<Tally>{{1, 1}, {1, 1}}));
}

TEST(MatrixTest, OneBandIsEnough)
{
    const Matrix matrix = matrixOf({inCell()}, withBands({{7, 7}}));
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(row.cells.size(), 3);
    EXPECT_EQ(row.cells.at(0).content.count(), 1);
    EXPECT_THAT(row.cells.at(0).coveredYears, ElementsAre(7));
    EXPECT_EQ(matrix.ageLine.firstYear, 7);
    EXPECT_THAT(matrix.ageLine.all, ElementsAre(1));
}

TEST(MatrixTest, ABandMayReachToTheLastYear)
{
    const Question question = withBands({{0, 17}, {18, kOldestYear}});
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aged(65, {})}, question);
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    const CoverageCell &cell = cellAt(row, kUniversal, {18, kOldestYear});
    EXPECT_EQ(cell.content.count(), 1);
    EXPECT_EQ(cell.coveredYears.constFirst(), 65);
    EXPECT_EQ(cell.coveredYears.constLast(), kOldestYear);
    EXPECT_EQ(row.outsideBands.at(0).count(), 0);
    EXPECT_EQ(matrix.ageLine.all.size(), kOldestYear + 1);
    EXPECT_EQ(matrix.ageLine.all.constLast(), 1);
    EXPECT_EQ(matrix.ageLine.all.at(64), 0);
    EXPECT_EQ(judgementOf(cell.flags, GapTest::G1b)->numbers.constLast(), 64);
}

// --- our reading ---

TEST(MatrixTest, PlacementsByOurReadingAreCountedInTheirCellAndInTheTotals)
{
    Intervention ours = anIntervention().named(u"A"_s).placed(kSafety).aged(6, 9).placed(kSafety);
    for (Placement &placement : ours.placements)
        placement.basis = PlacementBasis::Ours;
    const Intervention planned = [&ours] {
        Intervention later = ours;
        later.uuid = QUuid::createUuid();
        later.status = InterventionStatus::Planned;
        return later;
    }();
    const Matrix matrix = matrixOf({ours, planned, anIntervention().named(u"B"_s).placed(kSafety).aged(6, 9)});
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(cellAt(row, kUniversal, kSchoolAge).content.placements, 2);
    EXPECT_EQ(cellAt(row, kUniversal, kSchoolAge).content.ours, 1);
    EXPECT_EQ(row.unknownAge.at(0).ours, 1);
    EXPECT_EQ(matrix.totals.ours, 2);
}

// --- "Alla" ---

TEST(MatrixTest, AllaIsAnUnknownAgeUnlessTheCatalogueSaysOtherwise)
{
    const QList<Intervention> all = {anIntervention().placed(kSafety, kFear).aimedAt(u"Alla"_s)};
    EXPECT_EQ(rowAt(matrixOf(all).rows, kSafety).unknownAge.at(0).count(), 1);

    Question question = aQuestion();
    question.parameters.everyoneIsAllAges = true;
    const Matrix matrix = matrixOf(all, question);
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(row.unknownAge.at(0).count(), 0);
    for (const AgeBand &band : question.parameters.bands) {
        EXPECT_EQ(cellAt(row, kUniversal, band).content.count(), 1);
        EXPECT_EQ(cellAt(row, kUniversal, band).coveredYears.size(), band.max - band.min + 1);
    }
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSafety, kFear), kUniversal, kTeens).content.count(), 1);
    EXPECT_EQ(matrix.totals.unknownAge, Tally());
    EXPECT_EQ(matrix.totals.outsideBands, Tally());
    EXPECT_THAT(matrix.ageLine.all, testing::Each(1));
    EXPECT_EQ(matrix.figures.unknownAge, 0);
}

TEST(MatrixTest, AllaAsAllAgesReachesToTheLastYear)
{
    Question question = withBands({{65, kOldestYear}});
    question.parameters.everyoneIsAllAges = true;
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aimedAt(u"Alla"_s)}, question);
    EXPECT_EQ(rowAt(matrix.rows, kSafety).cells.at(0).coveredYears.size(), kOldestYear - 65 + 1);
}

TEST(MatrixTest, AllaWithAnAgeKeepsIt)
{
    Question question = aQuestion();
    question.parameters.everyoneIsAllAges = true;
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aged(6, 9).aimedAt(u"Alla"_s)}, question);
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSmall).content.count(), 0);
    EXPECT_EQ(cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge).content.count(), 1);
}

TEST(MatrixTest, OtherTargetsOfUnknownAgeStayUnknown)
{
    Question question = aQuestion();
    question.parameters.everyoneIsAllAges = true;
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aimedAt(u"Alla elever"_s)}, question);
    EXPECT_EQ(matrix.totals.unknownAge, (Tally{1, 1}));
}

// --- the age line ---

TEST(MatrixTest, TheAgeLineCountsInsatserYearByYear)
{
    const Matrix matrix = matrixOf({anIntervention()
                                        .named(u"A"_s)
                                        .placed(kSafety)
                                        .aged(0, 3)
                                        .placed(kSchool)
                                        .aged(2, 4)
                                        .placed(kSafety, {}, kIndicated)
                                        .aged(4, 6),
                                    anIntervention().named(u"B"_s).placed(kSafety).aged(14, {}),
                                    anIntervention().named(u"C"_s).placed(kSafety),
                                    anIntervention().named(u"D"_s).placed(u"Annat"_s).aged(0, 15),
                                    inCell().named(u"E"_s).withStatus(InterventionStatus::Planned)});
    EXPECT_EQ(matrix.ageLine.firstYear, 0);
    EXPECT_THAT(matrix.ageLine.all, ElementsAre(1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1));
    ASSERT_EQ(matrix.ageLine.byLevel.size(), 3);
    EXPECT_THAT(matrix.ageLine.byLevel.at(0), ElementsAre(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1));
    EXPECT_THAT(matrix.ageLine.byLevel.at(1), testing::Each(0));
    EXPECT_THAT(matrix.ageLine.byLevel.at(2), ElementsAre(0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

TEST(MatrixTest, TheAgeLineRunsFromTheFirstBandToTheLast)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).aged(4, 12)}, withBands({{3, 4}, {9, 14}}));
    EXPECT_EQ(matrix.ageLine.firstYear, 3);
    EXPECT_THAT(matrix.ageLine.all, ElementsAre(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0));
}

TEST(MatrixTest, TwoRunsOfYearsOfOneInsatsLeaveTheHoleBetweenThem)
{
    const Matrix matrix =
        matrixOf({anIntervention().placed(kSafety).aged(0, 1).placed(kSafety).aged(3, 3)}, withBands({{0, 4}}));
    EXPECT_THAT(matrix.ageLine.all, ElementsAre(1, 1, 0, 1, 0));
    EXPECT_THAT(rowAt(matrix.rows, kSafety).cells.at(0).coveredYears, ElementsAre(0, 1, 3));
}

// --- what a cell knows of its insatser ---

TEST(MatrixTest, ProvidersOfACellAreNamedOnceAndUnknownOnesCounted)
{
    const Matrix matrix =
        matrixOf({inCell().named(u"A"_s).by(u"Skolan"_s).by(u"Klubben"_s), inCell().named(u"B"_s).by(u"Skolan"_s),
                  inCell().named(u"C"_s), inCell().named(u"D"_s).by(u"Kommunen"_s, ProviderRole::Fund)});
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_EQ(cell.providers, (QStringList{u"Skolan"_s, u"Klubben"_s}));
    EXPECT_EQ(cell.unknownProvider, 2);
    EXPECT_FALSE(judgementOf(cell.flags, GapTest::G3));
    EXPECT_FALSE(judgementOf(cell.unjudged, GapTest::G3));
}

TEST(MatrixTest, EachCellNamesItsProvidersAnew)
{
    const Matrix matrix = matrixOf({anIntervention().named(u"A"_s).placed(kSafety, kFear).aged(0, 12).by(u"Skolan"_s)});
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_EQ(cellAt(row, kUniversal, kSmall).providers, QStringList{u"Skolan"_s});
    EXPECT_EQ(cellAt(row, kUniversal, kSchoolAge).providers, QStringList{u"Skolan"_s});
    EXPECT_EQ(cellAt(row, kUniversal, kTeens).providers, QStringList());
    EXPECT_EQ(judgementOf(cellAt(row, kUniversal, kSmall).flags, GapTest::G3)->name, u"Skolan"_s);
}

TEST(MatrixTest, RoutesOfACellAreCounted)
{
    const Matrix matrix =
        matrixOf({inCell().named(u"A"_s).reachedBy({AccessRoute::Open, AccessRoute::Unknown}),
                  inCell().named(u"B"_s).reachedBy({AccessRoute::WithoutAssessment}), inCell().named(u"C"_s),
                  inCell().named(u"D"_s).reachedBy({AccessRoute::Referral, AccessRoute::Unknown}),
                  inCell().named(u"E"_s).reachedBy({AccessRoute::Court})});
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_EQ(cell.lowThreshold, 2);
    EXPECT_EQ(cell.unknownRoute, 2);
}

TEST(MatrixTest, ARouteThatIsKnownAndHighIsNoLowThreshold)
{
    EXPECT_EQ(judgementOf(cellOf(inCell().reachedBy({AccessRoute::Decision})).flags, GapTest::G4)->count, 1);
    EXPECT_TRUE(judgementOf(cellOf(inCell()).unjudged, GapTest::G4));
    const CoverageCell open = cellOf(inCell().reachedBy({AccessRoute::Open}));
    EXPECT_FALSE(judgementOf(open.flags, GapTest::G4));
    EXPECT_FALSE(judgementOf(open.unjudged, GapTest::G4));
}

TEST(MatrixTest, VolunteersAreCountedAndUnknownOnesLeaveItOpen)
{
    EXPECT_TRUE(judgementOf(cellOf(inCell().runByVolunteers(Certainty::Yes)).flags, GapTest::G5));
    const auto open = judgementOf(cellOf(inCell().runByVolunteers(Certainty::Unknown)).unjudged, GapTest::G5);
    ASSERT_TRUE(open);
    EXPECT_EQ(open->part, 0);
    EXPECT_EQ(open->unknown, 1);
    const CoverageCell no = cellOf(inCell().runByVolunteers(Certainty::No));
    EXPECT_FALSE(judgementOf(no.flags, GapTest::G5));
    EXPECT_FALSE(judgementOf(no.unjudged, GapTest::G5));
}

TEST(MatrixTest, OnTheDayOfTheReviewItIsNotYetPast)
{
    EXPECT_FALSE(judgementOf(cellOf(inCell().reviewed(kDay.addDays(-30)).reviewedEvery(30)).flags, GapTest::G6));
    EXPECT_TRUE(judgementOf(cellOf(inCell().reviewed(kDay.addDays(-31)).reviewedEvery(30)).flags, GapTest::G6));
    EXPECT_EQ(judgementOf(cellOf(inCell()).unjudged, GapTest::G6)->unknown, 1);
}

TEST(MatrixTest, WhatEndsOnTheLaterDateIsStillThere)
{
    const QDate later = kDay.addMonths(12);
    EXPECT_FALSE(judgementOf(cellOf(inCell().validTo(later)).flags, GapTest::G10));
    const auto cliff = judgementOf(cellOf(inCell().validTo(later.addDays(-1))).flags, GapTest::G10);
    ASSERT_TRUE(cliff);
    EXPECT_EQ(cliff->date, later);
    EXPECT_EQ(cliff->part, 1);
    EXPECT_TRUE(judgementOf(cellOf(inCell().fundedUntil(later.addDays(-1))).flags, GapTest::G10));
    EXPECT_TRUE(judgementOf(cellOf(inCell().asProject()).unjudged, GapTest::G10));
    EXPECT_FALSE(judgementOf(cellOf(inCell()).unjudged, GapTest::G10));
}

TEST(MatrixTest, HowFarAheadTheCliffIsCanBeSet)
{
    Question question = aQuestion();
    question.parameters.cliffMonths = 3;
    const auto cliff = judgementOf(cellOf(inCell().validTo(kDay.addMonths(3).addDays(-1)), question).flags, GapTest::G10);
    ASSERT_TRUE(cliff);
    EXPECT_EQ(cliff->date, QDate(2018, 5, 20));
    EXPECT_FALSE(judgementOf(cellOf(inCell().validTo(kDay.addMonths(3)), question).flags, GapTest::G10));
}

TEST(MatrixTest, WithSeveralDatesTheCliffNamesTheEarliest)
{
    Question question = aQuestion();
    question.dates.insert(u"ny"_s, QDate(2026, 1, 1));
    const auto ends = [](const QString &catalogue) { return inCell().in(catalogue).validTo(QDate(2018, 3, 1)); };
    const Matrix matrix = matrixOf({ends(u"ny"_s).named(u"A"_s), ends(u"prov"_s).named(u"B"_s)}, question);
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_EQ(judgementOf(cell.flags, GapTest::G10)->date, QDate(2019, 2, 20));
}

TEST(MatrixTest, CataloguesThatAreNotAskedForDoNotDateTheCliff)
{
    const Matrix matrix = matrixOf({inCell().named(u"A"_s).in(u"annan"_s), inCell().named(u"B"_s).validTo(kDay)});
    const CoverageCell &cell = cellAt(rowAt(matrix.rows, kSafety), kUniversal, kSchoolAge);
    EXPECT_EQ(judgementOf(cell.flags, GapTest::G10)->date, kDay.addMonths(12));
}

// --- gaps and figures ---

TEST(MatrixTest, AnAbsoluteGapIsCertainOnlyWithoutUnknownAgesInItsAreaAndLevel)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety, kCrime, kSelective)});
    const auto gapAt = [&](const CoverageRow &row, PreventionLevel level) {
        return judgementOf(cellAt(row, level, kTeens).flags, GapTest::G1);
    };
    EXPECT_FALSE(gapAt(rowAt(matrix.rows, kSafety), kSelective)->certain);
    EXPECT_EQ(gapAt(rowAt(matrix.rows, kSafety), kSelective)->unknown, 1);
    EXPECT_TRUE(gapAt(rowAt(matrix.rows, kSafety), kUniversal)->certain);
    EXPECT_TRUE(gapAt(rowAt(matrix.rows, kSchool), kSelective)->certain);
    EXPECT_FALSE(gapAt(rowAt(matrix.rows, kSafety, kCrime), kSelective)->certain);
    EXPECT_TRUE(gapAt(rowAt(matrix.rows, kSafety, kFear), kSelective)->certain);
}

TEST(MatrixTest, GhostsOfUnknownAgeLeaveAnAbsoluteGapCertain)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).withStatus(InterventionStatus::Planned)});
    EXPECT_TRUE(judgementOf(cellAt(rowAt(matrix.rows, kSafety), kUniversal, kTeens).flags, GapTest::G1)->certain);
}

TEST(MatrixTest, ABrokenStairLooksAtTheOtherLevelsOfTheSameBand)
{
    const Matrix matrix = matrixOf({anIntervention().named(u"A"_s).placed(kSafety, {}, kUniversal).aged(6, 12),
                                    anIntervention().named(u"B"_s).placed(kSafety, {}, kIndicated).aged(6, 12),
                                    anIntervention().named(u"C"_s).placed(kSafety, {}, kSelective).aged(13, 15)});
    const CoverageRow &row = rowAt(matrix.rows, kSafety);
    EXPECT_THAT(judgementOf(cellAt(row, kSelective, kSchoolAge).flags, GapTest::G9)->numbers, ElementsAre(1, 0, 1));
    EXPECT_TRUE(judgementOf(cellAt(row, kUniversal, kTeens).flags, GapTest::G9));
    EXPECT_FALSE(judgementOf(cellAt(row, kSelective, kSmall).flags, GapTest::G9));
    EXPECT_FALSE(judgementOf(cellAt(rowAt(matrix.rows, kSchool), kSelective, kSchoolAge).flags, GapTest::G9));
}

TEST(MatrixTest, FiguresSayHowManyCellsAreCoveredAndHowManyAreRobust)
{
    const auto robust = [](const QString &name) {
        return anIntervention()
            .named(name)
            .by(name)
            .reachedBy({AccessRoute::Open})
            .runByVolunteers(Certainty::No)
            .reviewed(kDay)
            .placed(kSchool);
    };
    // 0–5 robust; 6–12 robust but for unknown volunteers; 13–15 thin; in the other level only unknown ages.
    const Matrix matrix = matrixOf({robust(u"A"_s).aged(0, 5), robust(u"B"_s).aged(0, 5),
                                    robust(u"C"_s).aged(6, 15).runByVolunteers(Certainty::Yes),
                                    robust(u"D"_s).aged(6, 12).runByVolunteers(Certainty::Unknown),
                                    robust(u"E"_s).onLevel(kSelective), robust(u"F"_s).aged(30, 40)});
    const CoverageFigures &figures = matrix.figures;
    EXPECT_EQ(figures.cells, 18);
    EXPECT_EQ(figures.covered, 3);
    EXPECT_EQ(figures.emptyCertain, 12);
    EXPECT_EQ(figures.emptyPossible, 3);
    EXPECT_EQ(figures.robustFrom, 1);
    EXPECT_EQ(figures.robustTo, 2);
    EXPECT_EQ(figures.unknownAge, 1);
    EXPECT_EQ(figures.placements, 6);
    EXPECT_DOUBLE_EQ(figures.c(), 3.0 / 18);
    EXPECT_DOUBLE_EQ(figures.robustFromShare(), 1.0 / 18);
    EXPECT_DOUBLE_EQ(figures.robustToShare(), 2.0 / 18);
    EXPECT_DOUBLE_EQ(figures.u(), 1.0 / 6);
}

TEST(MatrixTest, TheShareOfUnknownAgesIsOneOfPlacements)
{
    const Matrix matrix = matrixOf({anIntervention().placed(kSafety).placed(kSchool).placed(kSchool).aged(6, 9)});
    EXPECT_EQ(matrix.figures.unknownAge, 2);
    EXPECT_EQ(matrix.figures.placements, 3);
}

TEST(MatrixTest, ACliffDoesNotMakeACellLessRobust)
{
    const auto ending = [](const QString &name) {
        return inCell().named(name).by(name).reachedBy({AccessRoute::Open}).runByVolunteers(Certainty::No).reviewed(kDay);
    };
    const Matrix cliff = matrixOf({ending(u"A"_s).validTo(kDay), ending(u"B"_s).validTo(kDay)});
    EXPECT_TRUE(judgementOf(cellAt(rowAt(cliff.rows, kSafety), kUniversal, kSchoolAge).flags, GapTest::G10));
    EXPECT_EQ(cliff.figures.robustFrom, 1);
    const Matrix perhaps = matrixOf({ending(u"A"_s).asProject(), ending(u"B"_s).asProject()});
    EXPECT_TRUE(judgementOf(cellAt(rowAt(perhaps.rows, kSafety), kUniversal, kSchoolAge).unjudged, GapTest::G10));
    EXPECT_EQ(perhaps.figures.robustFrom, 1);
}

TEST(MatrixTest, GapsStandMostTellingFirstThenInTheOrderOfTheMatrix)
{
    const auto teens = [](const QString &name) {
        return anIntervention()
            .named(name)
            .placed(kSafety, {}, kIndicated)
            .aged(13, 14)
            .placed(kSchool, {}, kIndicated)
            .aged(13, 14);
    };
    Question question = aQuestion();
    question.parameters.bands = {{6, 12}, {13, 15}};
    question.parameters.thinUpTo = 2;
    const Matrix matrix = matrixOf({teens(u"A"_s)
                                        .by(u"Klubben"_s)
                                        .reachedBy({AccessRoute::Court})
                                        .runByVolunteers(Certainty::Yes)
                                        .reviewed(QDate(2000, 1, 1))
                                        .validTo(kDay),
                                    anIntervention().named(u"B"_s).placed(kSafety)},
                                   question);
    QList<std::pair<GapTest, bool>> order;
    for (const Gap &gap : matrix.gaps) {
        const std::pair<GapTest, bool> kind{gap.judgement.test, gap.judgement.certain};
        if (order.isEmpty() || order.constLast() != kind)
            order.append(kind);
    }
    EXPECT_THAT(order,
                ElementsAre(std::pair{GapTest::G1, true}, std::pair{GapTest::G10, true}, std::pair{GapTest::G9, true},
                            std::pair{GapTest::G3, true}, std::pair{GapTest::G4, true}, std::pair{GapTest::G5, true},
                            std::pair{GapTest::G2, true}, std::pair{GapTest::G1, false}, std::pair{GapTest::G6, true},
                            std::pair{GapTest::G1b, true}));
    EXPECT_EQ(matrix.gaps.at(0).place, (CellPlace{kSchool, std::nullopt, kUniversal, AgeBand{6, 12}}));
    EXPECT_EQ(matrix.gaps.at(1).place, (CellPlace{kSchool, std::nullopt, kUniversal, AgeBand{13, 15}}));
    EXPECT_EQ(matrix.gaps.at(2).place, (CellPlace{kSchool, std::nullopt, kSelective, AgeBand{6, 12}}));
}

TEST(MatrixTest, OutOfDateComesBeforeAnAgeHoleOfAnEarlierCell)
{
    const Matrix matrix = matrixOf({anIntervention().named(u"Hål"_s).placed(kSchool).aged(6, 9).reviewed(kDay),
                                    inCell().named(u"Gammal"_s).reviewed(QDate(2000, 1, 1))});
    ASSERT_GE(matrix.gaps.size(), 2);
    const Gap &last = matrix.gaps.constLast();
    EXPECT_EQ(last.judgement.test, GapTest::G1b);
    EXPECT_EQ(last.place.area, kSchool);
    const Gap &lastButOne = matrix.gaps.at(matrix.gaps.size() - 2);
    EXPECT_EQ(lastButOne.judgement.test, GapTest::G6);
    EXPECT_EQ(lastButOne.place.area, kSafety);
}

TEST(MatrixTest, FlagsOfACellStandInTheirOwnOrder)
{
    const CoverageCell cell = cellOf(anIntervention().placed(kSafety).aged(6, 9).by(u"Klubben"_s).validTo(kDay));
    EXPECT_THAT(testsOf(cell.flags), ElementsAre(GapTest::G10, GapTest::G3, GapTest::G2, GapTest::G1b));
    EXPECT_THAT(testsOf(cell.unjudged), ElementsAre(GapTest::G4, GapTest::G5, GapTest::G6));
}

// --- before and after ---

TEST(MatrixTest, ChangedCellsAreThoseWhoseCountDiffers)
{
    const QList<Intervention> all = {inCell().named(u"A"_s).by(u"Klubben"_s), inCell().named(u"B"_s),
                                     anIntervention().named(u"C"_s).placed(kSafety, kCrime).aged(13, 15).by(u"Klubben"_s),
                                     anIntervention().named(u"D"_s).placed(kSchool).by(u"Klubben"_s)};
    Question question = aQuestion();
    question.withoutProviders = {u"Klubben"_s};
    const Matrix before = matrixOf(all);
    const Matrix after = matrixOf(all, question);
    const CellPlace school{kSafety, std::nullopt, kUniversal, kSchoolAge};
    const CellPlace teens{kSafety, std::nullopt, kUniversal, kTeens};
    EXPECT_THAT(coverage::changedCells(before, after, CoverageRows::Areas), ElementsAre(school, teens));
    EXPECT_THAT(coverage::emptiedCells(before, after, CoverageRows::Areas), ElementsAre(teens));
    EXPECT_THAT(coverage::emptiedCells(after, before, CoverageRows::Areas), IsEmpty());
    EXPECT_THAT(coverage::changedCells(before, before, CoverageRows::Areas), IsEmpty());
    EXPECT_THAT(
        coverage::changedCells(before, after, CoverageRows::SubAreas),
        ElementsAre(CellPlace{kSafety, kCrime, kUniversal, kTeens}, CellPlace{kSafety, kFear, kUniversal, kSchoolAge}));
}
