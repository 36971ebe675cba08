#include "support/printers.h"

#include "coverage/gaptests.h"

using namespace insats;
using coverage::CellFacts;
using testing::ElementsAre;

namespace {

constexpr AgeBand kSchoolYears{6, 9};

// A cell of the middle level, each of its years covered. What it knows of the insatser is said test by test.
CellFacts cellWith(int count)
{
    CellFacts cell;
    cell.band = kSchoolYears;
    cell.level = 1;
    cell.countsByLevel = {0, count, 0};
    cell.coveredYears = {6, 7, 8, 9};
    return cell;
}

CellFacts stairOf(const QList<int> &countsByLevel, int level)
{
    CellFacts cell = cellWith(0);
    cell.countsByLevel = countsByLevel;
    cell.level = level;
    return cell;
}

} // namespace

// --- G1, an absolute gap ---

TEST(GapTestsTest, EmptyCellIsACertainGapWhenNobodyOfUnknownAgeIsThere)
{
    const Judgement judgement = coverage::absoluteGap(cellWith(0));
    EXPECT_EQ(judgement.test, GapTest::G1);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_TRUE(judgement.certain);
    EXPECT_EQ(judgement.count, 0);
    EXPECT_EQ(judgement.unknown, 0);
}

TEST(GapTestsTest, EmptyCellIsOnlyAPossibleGapWhenSomebodyOfUnknownAgeIsThere)
{
    CellFacts cell = cellWith(0);
    cell.unknownAge = 3;
    const Judgement judgement = coverage::absoluteGap(cell);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_FALSE(judgement.certain);
    EXPECT_EQ(judgement.unknown, 3);
}

TEST(GapTestsTest, OneInsatsIsNoAbsoluteGap)
{
    CellFacts cell = cellWith(1);
    cell.unknownAge = 3;
    const Judgement judgement = coverage::absoluteGap(cell);
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(judgement.count, 1);
}

TEST(GapTestsTest, AnAbsoluteGapLooksAtItsOwnLevelOnly)
{
    EXPECT_EQ(coverage::absoluteGap(stairOf({4, 0, 2}, 1)).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::absoluteGap(stairOf({0, 1, 0}, 1)).verdict, Verdict::DoesNotHold);
}

// --- G1b, an age hole ---

TEST(GapTestsTest, YearsWithoutAnybodyAreAnAgeHoleAndAreListed)
{
    CellFacts cell = cellWith(2);
    cell.coveredYears = {7, 8};
    const Judgement judgement = coverage::ageHole(cell);
    EXPECT_EQ(judgement.test, GapTest::G1b);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_THAT(judgement.numbers, ElementsAre(6, 9));
    EXPECT_EQ(judgement.limit, 4);
    EXPECT_EQ(judgement.count, 2);
}

TEST(GapTestsTest, AllYearsCoveredIsNoAgeHole)
{
    const Judgement judgement = coverage::ageHole(cellWith(1));
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_THAT(judgement.numbers, ElementsAre());
}

TEST(GapTestsTest, AnEmptyCellIsNoAgeHole)
{
    CellFacts cell = cellWith(0);
    cell.coveredYears = {};
    EXPECT_EQ(coverage::ageHole(cell).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, ABandOfOneYearHasNoAgeHole)
{
    CellFacts cell = cellWith(1);
    cell.band = {6, 6};
    cell.coveredYears = {6};
    const Judgement judgement = coverage::ageHole(cell);
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(judgement.limit, 1);
}

// --- G2, thin coverage ---

TEST(GapTestsTest, UpToTheLimitIsThin)
{
    EXPECT_EQ(coverage::thinCoverage(cellWith(1), 1).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::thinCoverage(cellWith(2), 1).verdict, Verdict::DoesNotHold);
    EXPECT_EQ(coverage::thinCoverage(cellWith(3), 3).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::thinCoverage(cellWith(4), 3).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, AnEmptyCellIsNotThin) { EXPECT_EQ(coverage::thinCoverage(cellWith(0), 1).verdict, Verdict::DoesNotHold); }

TEST(GapTestsTest, NothingIsThinWhenTheLimitIsNone)
{
    EXPECT_EQ(coverage::thinCoverage(cellWith(1), 0).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, ThinCoverageTellsCountAndLimit)
{
    const Judgement judgement = coverage::thinCoverage(cellWith(2), 3);
    EXPECT_EQ(judgement.test, GapTest::G2);
    EXPECT_EQ(judgement.count, 2);
    EXPECT_EQ(judgement.limit, 3);
}

// --- G3, one provider ---

TEST(GapTestsTest, TheSameProviderOfAllIsTheSingleOneAndIsNamed)
{
    CellFacts cell = cellWith(4);
    cell.providers = {u"Skolan"_s};
    const Judgement judgement = coverage::singleProvider(cell);
    EXPECT_EQ(judgement.test, GapTest::G3);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_EQ(judgement.name, u"Skolan"_s);
    EXPECT_EQ(judgement.count, 4);
    EXPECT_EQ(judgement.unknown, 0);
}

TEST(GapTestsTest, TwoKnownProvidersSettleThatThereIsNoSingleOne)
{
    CellFacts cell = cellWith(5);
    cell.providers = {u"Skolan"_s, u"Klubben"_s};
    cell.unknownProvider = 3;
    const Judgement judgement = coverage::singleProvider(cell);
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(judgement.unknown, 3);
}

TEST(GapTestsTest, AnUnknownProviderBesideTheOnlyKnownOneCannotBeJudged)
{
    CellFacts cell = cellWith(3);
    cell.providers = {u"Skolan"_s};
    cell.unknownProvider = 1;
    const Judgement judgement = coverage::singleProvider(cell);
    EXPECT_EQ(judgement.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(judgement.name, u"Skolan"_s);
    EXPECT_EQ(judgement.unknown, 1);
}

TEST(GapTestsTest, AllProvidersUnknownCannotBeJudged)
{
    CellFacts cell = cellWith(2);
    cell.unknownProvider = 2;
    const Judgement judgement = coverage::singleProvider(cell);
    EXPECT_EQ(judgement.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(judgement.name, QString());
}

TEST(GapTestsTest, AnEmptyCellHasNoSingleProvider)
{
    EXPECT_EQ(coverage::singleProvider(cellWith(0)).verdict, Verdict::DoesNotHold);
}

// --- G4, no low threshold ---

TEST(GapTestsTest, AllRoutesKnownAndNoneLowIsNoLowThreshold)
{
    const Judgement judgement = coverage::noLowThreshold(cellWith(3));
    EXPECT_EQ(judgement.test, GapTest::G4);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_EQ(judgement.count, 3);
    EXPECT_EQ(judgement.part, 0);
    EXPECT_EQ(judgement.unknown, 0);
}

TEST(GapTestsTest, OneLowThresholdSettlesItWhateverIsUnknown)
{
    CellFacts cell = cellWith(5);
    cell.lowThreshold = 1;
    cell.unknownRoute = 4;
    const Judgement judgement = coverage::noLowThreshold(cell);
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(judgement.part, 1);
    EXPECT_EQ(judgement.unknown, 4);
}

TEST(GapTestsTest, AnUnknownRouteLeavesTheThresholdOpen)
{
    CellFacts cell = cellWith(5);
    cell.unknownRoute = 1;
    EXPECT_EQ(coverage::noLowThreshold(cell).verdict, Verdict::CannotBeJudged);
    cell.unknownRoute = 5;
    EXPECT_EQ(coverage::noLowThreshold(cell).verdict, Verdict::CannotBeJudged);
}

TEST(GapTestsTest, AnEmptyCellIsNotSaidToLackALowThreshold)
{
    EXPECT_EQ(coverage::noLowThreshold(cellWith(0)).verdict, Verdict::DoesNotHold);
}

// --- G5, only volunteers ---

TEST(GapTestsTest, AllVolunteerRunIsOnlyVolunteers)
{
    CellFacts cell = cellWith(2);
    cell.volunteerRun = 2;
    const Judgement judgement = coverage::onlyVolunteers(cell);
    EXPECT_EQ(judgement.test, GapTest::G5);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_EQ(judgement.count, 2);
    EXPECT_EQ(judgement.part, 2);
    EXPECT_EQ(judgement.unknown, 0);
}

TEST(GapTestsTest, OneThatIsNotVolunteerRunSettlesItWhateverIsUnknown)
{
    CellFacts cell = cellWith(4);
    cell.volunteerRun = 1;
    cell.unknownVolunteer = 2;
    const Judgement judgement = coverage::onlyVolunteers(cell);
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(judgement.part, 1);
    EXPECT_EQ(judgement.unknown, 2);
}

TEST(GapTestsTest, VolunteersAndUnknownOnesCannotBeJudged)
{
    CellFacts cell = cellWith(3);
    cell.volunteerRun = 2;
    cell.unknownVolunteer = 1;
    EXPECT_EQ(coverage::onlyVolunteers(cell).verdict, Verdict::CannotBeJudged);
}

TEST(GapTestsTest, AnEmptyCellIsNotOnlyVolunteers)
{
    EXPECT_EQ(coverage::onlyVolunteers(cellWith(0)).verdict, Verdict::DoesNotHold);
}

// --- G6, out of date ---

TEST(GapTestsTest, MoreThanHalfPastTheirReviewIsOutOfDate)
{
    CellFacts cell = cellWith(3);
    cell.overdue = 2;
    const Judgement judgement = coverage::outOfDate(cell, 50);
    EXPECT_EQ(judgement.test, GapTest::G6);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_EQ(judgement.count, 3);
    EXPECT_EQ(judgement.part, 2);
    EXPECT_EQ(judgement.unknown, 0);
    EXPECT_EQ(judgement.limit, 50);
}

TEST(GapTestsTest, ExactlyHalfIsNotOutOfDate)
{
    CellFacts cell = cellWith(4);
    cell.overdue = 2;
    EXPECT_EQ(coverage::outOfDate(cell, 50).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, TheShareThatIsOutOfDateCanBeSet)
{
    CellFacts cell = cellWith(4);
    cell.overdue = 2;
    EXPECT_EQ(coverage::outOfDate(cell, 49).verdict, Verdict::Holds);
    cell.overdue = 4;
    EXPECT_EQ(coverage::outOfDate(cell, 99).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::outOfDate(cell, 100).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, NeverReviewedOnesThatCouldTipTheScaleCannotBeJudged)
{
    CellFacts cell = cellWith(4);
    cell.overdue = 2;
    cell.neverReviewed = 1;
    const Judgement judgement = coverage::outOfDate(cell, 50);
    EXPECT_EQ(judgement.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(judgement.part, 2);
    EXPECT_EQ(judgement.unknown, 1);
}

TEST(GapTestsTest, NeverReviewedOnesThatCannotTipTheScaleLeaveItSettled)
{
    CellFacts cell = cellWith(4);
    cell.neverReviewed = 2;
    EXPECT_EQ(coverage::outOfDate(cell, 50).verdict, Verdict::DoesNotHold);
    cell.overdue = 3;
    cell.neverReviewed = 1;
    EXPECT_EQ(coverage::outOfDate(cell, 50).verdict, Verdict::Holds);
}

TEST(GapTestsTest, AnEmptyCellIsNotOutOfDate)
{
    EXPECT_EQ(coverage::outOfDate(cellWith(0), 0).verdict, Verdict::DoesNotHold);
}

// --- G9, a broken stair ---

TEST(GapTestsTest, AnEmptyLevelBesideAFilledOneIsABrokenStair)
{
    const Judgement judgement = coverage::brokenStair(stairOf({2, 0, 3}, 1));
    EXPECT_EQ(judgement.test, GapTest::G9);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_EQ(judgement.count, 0);
    EXPECT_THAT(judgement.numbers, ElementsAre(2, 0, 3));
    EXPECT_EQ(coverage::brokenStair(stairOf({1, 0, 0}, 1)).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::brokenStair(stairOf({0, 0, 1}, 1)).verdict, Verdict::Holds);
}

TEST(GapTestsTest, TheLowestAndTheHighestLevelHaveOneNeighbourOnly)
{
    EXPECT_EQ(coverage::brokenStair(stairOf({0, 1, 0}, 0)).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::brokenStair(stairOf({0, 1, 0}, 2)).verdict, Verdict::Holds);
    EXPECT_EQ(coverage::brokenStair(stairOf({0, 0, 1}, 0)).verdict, Verdict::DoesNotHold);
    EXPECT_EQ(coverage::brokenStair(stairOf({1, 0, 0}, 2)).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, AFilledLevelIsNoBrokenStair)
{
    EXPECT_EQ(coverage::brokenStair(stairOf({2, 1, 3}, 1)).verdict, Verdict::DoesNotHold);
    EXPECT_EQ(coverage::brokenStair(stairOf({0, 1, 0}, 1)).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, NoLevelAtAllIsNoBrokenStair)
{
    EXPECT_EQ(coverage::brokenStair(stairOf({0, 0, 0}, 1)).verdict, Verdict::DoesNotHold);
}

TEST(GapTestsTest, AnEmptyNeighbourThatIsNotMappedLeavesTheStairOpen)
{
    CellFacts cell = stairOf({0, 0, 0}, 1);
    cell.notMapped = {0};
    const Judgement judgement = coverage::brokenStair(cell);
    EXPECT_EQ(judgement.verdict, Verdict::CannotBeJudged);
    EXPECT_EQ(judgement.unknown, 1);
    cell.notMapped = {0, 2};
    EXPECT_EQ(coverage::brokenStair(cell).unknown, 2);
}

TEST(GapTestsTest, AStandingNeighbourSettlesTheStair)
{
    CellFacts cell = stairOf({0, 0, 3}, 1);
    cell.notMapped = {0};
    EXPECT_EQ(coverage::brokenStair(cell).verdict, Verdict::Holds);
    cell.notMapped = {2}; // what stands there was found anyway
    EXPECT_EQ(coverage::brokenStair(cell).verdict, Verdict::Holds);
}

TEST(GapTestsTest, AStandingCellHasNoBrokenStairWhateverIsNotMapped)
{
    CellFacts cell = stairOf({0, 2, 0}, 1);
    cell.notMapped = {0, 2};
    EXPECT_EQ(coverage::brokenStair(cell).verdict, Verdict::DoesNotHold);
    CellFacts far = stairOf({0, 0, 0}, 0);
    far.notMapped = {2}; // no neighbour
    EXPECT_EQ(coverage::brokenStair(far).verdict, Verdict::DoesNotHold);
}

// --- G10, a project cliff ---

TEST(GapTestsTest, AllGoneOnTheLaterDateIsAProjectCliff)
{
    CellFacts cell = cellWith(2);
    cell.goneLater = 2;
    cell.laterDate = QDate(2019, 2, 20);
    const Judgement judgement = coverage::projectCliff(cell);
    EXPECT_EQ(judgement.test, GapTest::G10);
    EXPECT_EQ(judgement.verdict, Verdict::Holds);
    EXPECT_EQ(judgement.count, 2);
    EXPECT_EQ(judgement.part, 2);
    EXPECT_EQ(judgement.unknown, 0);
    EXPECT_EQ(judgement.date, QDate(2019, 2, 20));
}

TEST(GapTestsTest, OneThatGoesOnSettlesThatThereIsNoCliff)
{
    CellFacts cell = cellWith(3);
    cell.goneLater = 1;
    cell.unknownEnd = 1;
    const Judgement judgement = coverage::projectCliff(cell);
    EXPECT_EQ(judgement.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(judgement.part, 1);
    EXPECT_EQ(judgement.unknown, 1);
}

TEST(GapTestsTest, AnUnknownEndBesideOnesThatAreGoneCannotBeJudged)
{
    CellFacts cell = cellWith(3);
    cell.goneLater = 2;
    cell.unknownEnd = 1;
    EXPECT_EQ(coverage::projectCliff(cell).verdict, Verdict::CannotBeJudged);
}

TEST(GapTestsTest, AnEmptyCellIsNoCliff) { EXPECT_EQ(coverage::projectCliff(cellWith(0)).verdict, Verdict::DoesNotHold); }

// --- all together ---

// G11 asks the register of needs, not the cell: coverage/needsupply.h.
TEST(GapTestsTest, EveryTestOfACellIsAskedOnceInTheOrderOfTheFlags)
{
    QList<GapTest> asked;
    for (const Judgement &judgement : coverage::judged(cellWith(1), {}))
        asked.append(judgement.test);
    QList<GapTest> flags;
    for (const auto &code : kCodes<GapTest>) {
        if (code.value != GapTest::G11)
            flags.append(code.value);
    }
    EXPECT_EQ(asked, flags);
    EXPECT_EQ(asked.size(), 9);
}

TEST(GapTestsTest, TheCataloguesParametersAreTheLimits)
{
    CellFacts cell = cellWith(3);
    cell.overdue = 1;
    CoverageParameters parameters;
    parameters.thinUpTo = 3;
    parameters.overduePercent = 33;
    for (const Judgement &judgement : coverage::judged(cell, parameters)) {
        if (judgement.test == GapTest::G2) {
            EXPECT_EQ(judgement.verdict, Verdict::Holds);
            EXPECT_EQ(judgement.limit, 3);
        }
        if (judgement.test == GapTest::G6) {
            EXPECT_EQ(judgement.verdict, Verdict::Holds);
            EXPECT_EQ(judgement.limit, 33);
        }
    }
}

TEST(GapTestsTest, FlagsAreIndependentOfEachOther)
{
    CellFacts cell = cellWith(1);
    cell.coveredYears = {6};
    cell.providers = {u"Klubben"_s};
    cell.volunteerRun = 1;
    cell.overdue = 1;
    cell.goneLater = 1;
    QList<GapTest> held;
    for (const Judgement &judgement : coverage::judged(cell, {})) {
        if (judgement.verdict == Verdict::Holds)
            held.append(judgement.test);
    }
    EXPECT_THAT(held,
                ElementsAre(GapTest::G10, GapTest::G3, GapTest::G4, GapTest::G5, GapTest::G2, GapTest::G6, GapTest::G1b));
}
