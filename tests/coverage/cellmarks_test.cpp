#include "support/printers.h"

#include "coverage/cellmarks.h"
#include "coverage/needsupply.h"
#include "support/matrices.h"

using namespace insats;
using namespace insats::test;
using coverage::CellMark;
using coverage::CellMarks;
using coverage::Matrix;
using coverage::Question;
using testing::IsEmpty;

namespace {

CellPlace safety(PreventionLevel level, AgeBand band, std::optional<QString> subArea = {})
{
    return {kSafety, subArea, level, band};
}

const CellPlace kPlace = safety(PreventionLevel::Selective, {6, 12});

Question marked(const QList<CellMark> &marks)
{
    Question question = aQuestion();
    question.marks = marks;
    return question;
}

CoverageCell cellIn(const Matrix &matrix, const CellPlace &place)
{
    return cellAt(rowAt(matrix.rows, place.area, place.subArea), place.level, *place.band);
}

} // namespace

TEST(CellMarksTest, EveryAskedCatalogueMustSaySo)
{
    const QList<CellMark> one = {{u"prov"_s, kPlace, CellState::NotRelevant}};
    EXPECT_EQ(CellMarks(one, {u"prov"_s}).at(kPlace), CellState::NotRelevant);
    EXPECT_EQ(CellMarks(one, {u"prov"_s, u"ny"_s}).at(kPlace), CellState::Mapped);
    EXPECT_EQ(CellMarks(one, {u"ny"_s}).at(kPlace), CellState::Mapped);
    const QList<CellMark> both = one + QList<CellMark>{{u"ny"_s, kPlace, CellState::NotRelevant}};
    EXPECT_EQ(CellMarks(both, {u"prov"_s, u"ny"_s}).at(kPlace), CellState::NotRelevant);
}

TEST(CellMarksTest, WhereTheySayDifferentThingsTheCellIsNotMapped)
{
    const QList<CellMark> mixed = {{u"prov"_s, kPlace, CellState::NotRelevant}, {u"ny"_s, kPlace, CellState::NotMapped}};
    EXPECT_EQ(CellMarks(mixed, {u"prov"_s, u"ny"_s}).at(kPlace), CellState::NotMapped);
    EXPECT_EQ(CellMarks(mixed, {u"prov"_s}).at(kPlace), CellState::NotRelevant);
}

TEST(CellMarksTest, WithoutMarksOrCataloguesEveryCellCounts)
{
    EXPECT_EQ(CellMarks({}, {u"prov"_s}).at(kPlace), CellState::Mapped);
    EXPECT_EQ(CellMarks({{u"prov"_s, kPlace, CellState::NotRelevant}}, {}).at(kPlace), CellState::Mapped);
}

TEST(CellMarksTest, MarksComeFromNotesWithAState)
{
    Note text;
    text.cell = kPlace;
    Note mark = text;
    mark.catalogue = u"prov"_s;
    mark.state = CellState::NotMapped;
    mark.doneOn = QDate(2026, 1, 1); // the action is done, the mark stays
    const QList<CellMark> expected = {{u"prov"_s, kPlace, CellState::NotMapped}};
    EXPECT_EQ(coverage::marksOf({text, mark}), expected);
}

TEST(CellMarksTest, ACellThatIsLeftOutLeavesTheDenominatorsAndHasNoGaps)
{
    const Intervention insats =
        anIntervention().named(u"A"_s).placed(kSafety, kCrime, PreventionLevel::Universal).aged(6, 12);
    const Matrix plain = matrixOf({insats});
    const Matrix matrix = matrixOf({insats}, marked({{u"prov"_s, kPlace, CellState::NotRelevant}}));
    const CoverageCell cell = cellIn(matrix, kPlace);
    EXPECT_EQ(cell.state, CellState::NotRelevant);
    EXPECT_THAT(cell.flags, IsEmpty());
    EXPECT_THAT(cell.unjudged, IsEmpty());
    EXPECT_EQ(matrix.figures.cells, plain.figures.cells - 1);
    EXPECT_EQ(matrix.figures.notRelevant, 1);
    EXPECT_EQ(matrix.figures.notMapped, 0);
    EXPECT_EQ(matrix.figures.covered, plain.figures.covered);
    EXPECT_GT(matrix.figures.c(), plain.figures.c());
    EXPECT_EQ(matrix.figures.emptyCertain, plain.figures.emptyCertain - 1);
    for (const Gap &gap : matrix.gaps)
        EXPECT_NE(gap.place, kPlace);
}

TEST(CellMarksTest, WhatStandsThereAnywayIsListedAndNotCovered)
{
    const Intervention insats =
        anIntervention().named(u"A"_s).placed(kSafety, kCrime, PreventionLevel::Selective).aged(6, 12);
    const Matrix matrix = matrixOf({insats}, marked({{u"prov"_s, kPlace, CellState::NotRelevant}}));
    EXPECT_EQ(cellIn(matrix, kPlace).content.count(), 1);
    EXPECT_EQ(matrix.figures.covered, 0);
    EXPECT_EQ(matrix.totals.all.interventions, 1);
}

TEST(CellMarksTest, AMarkOfAnAreaHoldsForItsSubAreas)
{
    const Matrix matrix = matrixOf({}, marked({{u"prov"_s, kPlace, CellState::NotMapped}}));
    EXPECT_EQ(cellIn(matrix, safety(PreventionLevel::Selective, {6, 12}, kCrime)).state, CellState::NotMapped);
    EXPECT_EQ(cellIn(matrix, safety(PreventionLevel::Selective, {0, 5}, kCrime)).state, CellState::Mapped);
}

TEST(CellMarksTest, AMarkOfTheOnlySubAreaLeavesTheAreaAsItIs)
{
    const CellPlace part{kSchool, kLearning, PreventionLevel::Universal, AgeBand{0, 5}};
    const Matrix matrix = matrixOf({}, marked({{u"prov"_s, part, CellState::NotRelevant}}));
    EXPECT_EQ(cellIn(matrix, part).state, CellState::NotRelevant);
    CellPlace whole = part;
    whole.subArea.reset();
    EXPECT_EQ(cellIn(matrix, whole).state, CellState::Mapped);
    EXPECT_EQ(cellIn(matrix, whole).place, whole);
    const Matrix ofArea = matrixOf({}, marked({{u"prov"_s, whole, CellState::NotRelevant}}));
    EXPECT_EQ(cellIn(ofArea, whole).state, CellState::NotRelevant);
    EXPECT_EQ(cellIn(ofArea, part).state, CellState::NotRelevant);
}

TEST(CellMarksTest, AnEmptyNeighbourThatIsNotMappedLeavesTheStairOpen)
{
    const CellPlace below = safety(PreventionLevel::Universal, {6, 12});
    const Matrix matrix = matrixOf({}, marked({{u"prov"_s, below, CellState::NotMapped}}));
    const CoverageCell cell = cellIn(matrix, kPlace);
    const auto stair = judgementOf(cell.unjudged, GapTest::G9);
    ASSERT_TRUE(stair);
    EXPECT_EQ(stair->unknown, 1);
    EXPECT_FALSE(judgementOf(cell.flags, GapTest::G9));
    // One that is not relevant is known to be empty.
    const Matrix known = matrixOf({}, marked({{u"prov"_s, below, CellState::NotRelevant}}));
    EXPECT_FALSE(judgementOf(cellIn(known, kPlace).unjudged, GapTest::G9));
}

TEST(CellMarksTest, AStandingNeighbourBreaksTheStairWhateverTheOtherOneIs)
{
    const Intervention insats =
        anIntervention().named(u"A"_s).placed(kSafety, kCrime, PreventionLevel::Indicated).aged(6, 12);
    const CellPlace below = safety(PreventionLevel::Universal, {6, 12});
    const Matrix matrix = matrixOf({insats}, marked({{u"prov"_s, below, CellState::NotMapped}}));
    EXPECT_TRUE(judgementOf(cellIn(matrix, kPlace).flags, GapTest::G9));
}

TEST(CellMarksTest, ANeedFlagsNoCellThatIsLeftOut)
{
    Need need;
    need.uuid = QUuid::createUuid();
    need.catalogue = u"prov"_s;
    need.area = kSafety;
    need.number = u"B001"_s;
    need.topics = {u"mobbning"_s};
    need.levels = {PreventionLevel::Selective};
    need.age = {6, 15, AgeBasis::Stated};
    const Question question = marked({{u"prov"_s, kPlace, CellState::NotRelevant}});
    Matrix matrix = matrixOf({}, question);
    QList<NeedAnswer> answers = coverage::needAnswers(inventoryOf({}), question, {need});
    coverage::flagNeeds(matrix.rows, answers, question.parameters.bands);
    EXPECT_FALSE(judgementOf(cellIn(matrix, kPlace).flags, GapTest::G11));
    EXPECT_TRUE(judgementOf(cellIn(matrix, safety(PreventionLevel::Selective, {13, 15})).flags, GapTest::G11));
    EXPECT_EQ(answers.constFirst().flaggedCells, 1);
}

TEST(CellMarksTest, CellsThatAreLeftOutNeitherChangeNorAreEmptied)
{
    const Intervention insats =
        anIntervention().named(u"A"_s).by(u"Skolan"_s).placed(kSafety, kCrime, PreventionLevel::Selective).aged(6, 15);
    Question question = marked({{u"prov"_s, kPlace, CellState::NotRelevant}});
    const Matrix before = matrixOf({insats}, question);
    question.withoutProviders = {u"Skolan"_s};
    const Matrix after = matrixOf({insats}, question);
    const QList<CellPlace> other = {safety(PreventionLevel::Selective, {13, 15})};
    EXPECT_EQ(coverage::changedCells(before, after, CoverageRows::Areas), other);
    EXPECT_EQ(coverage::emptiedCells(before, after, CoverageRows::Areas), other);
}
