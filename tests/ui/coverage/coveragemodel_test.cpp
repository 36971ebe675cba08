#include "ui/coverage/coveragemodel.h"

#include "support/builders.h"
#include "support/typing.h"

#include <gtest/gtest.h>

using namespace insats;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBands = 2;

CoverageRow rowOf(const QString &area, const std::optional<QString> &subArea)
{
    CoverageRow row{.area = area, .subArea = subArea, .all = {}, .cells = {}, .unknownAge = {}, .outsideBands = {}};
    for (const auto &level : kCodes<PreventionLevel>) {
        for (const AgeBand &band : {AgeBand{0, 5}, AgeBand{6, 12}}) {
            CoverageCell cell;
            cell.place = {area, subArea, level.value, band};
            row.cells.append(cell);
        }
        row.unknownAge.append(CellContent());
        row.outsideBands.append(CellContent());
    }
    return row;
}

// Area A with two sub-areas, area B with none.
CoverageReply reply()
{
    CoverageReply reply;
    reply.parameters.bands = {{0, 5}, {6, 12}};
    reply.rows = {rowOf(u"A"_s, {}), rowOf(u"A"_s, u"A1"_s), rowOf(u"A"_s, QString()), rowOf(u"B"_s, {})};
    reply.totals.byLevelAndBand.fill({4, 9}, 3 * kBands);
    reply.totals.unknownAgeByLevel.fill({2, 2}, 3);
    return reply;
}

void addTo(CoverageCell &cell, int insatser) { cell.content.interventions = test::someIds(insatser); }

QStringList headersOf(const CoverageModel &model)
{
    QStringList headers;
    for (int row = 0; row < model.rowCount(); ++row)
        headers.append(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    return headers;
}

} // namespace

TEST(CoverageModelTest, KeepsTheRulesOfItemModelsWhileAreasOpenAndClose)
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReply(reply());
    model.setOpen(0, true);
    model.setLens(Lens::Providers);
    model.setOpen(1, false);
    model.openAll(true);
    model.setReply({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CoverageModelTest, AnOpenedAreaShowsItsSubAreasAndAClosedOneHidesThem)
{
    CoverageModel model;
    model.setReply(reply());
    EXPECT_EQ(headersOf(model), (QStringList{u"A"_s, u"B"_s, u"Olika insatser"_s}));
    model.setOpen(0, true);
    EXPECT_EQ(headersOf(model), (QStringList{u"A"_s, u"A1"_s, u"Delområde ej angivet"_s, u"B"_s, u"Olika insatser"_s}));
    model.setOpen(2, false); // from a row of a sub-area
    EXPECT_EQ(headersOf(model), (QStringList{u"A"_s, u"B"_s, u"Olika insatser"_s}));
    EXPECT_TRUE(model.canOpen(0));
    EXPECT_FALSE(model.canOpen(1));
}

TEST(CoverageModelTest, OpenAreasStayOpenInTheNextAnswer)
{
    CoverageModel model;
    model.setReply(reply());
    model.setOpen(0, true);
    model.setReply(reply());
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(CoverageModelTest, EachLevelHasItsBandsAndAColumnOfUnknownAges)
{
    CoverageModel model;
    model.setReply(reply());
    ASSERT_EQ(model.columnCount(), 9);
    EXPECT_FALSE(model.isUnknownAge(4));
    EXPECT_TRUE(model.isUnknownAge(5));
    EXPECT_EQ(model.cellAt(model.index(1, 4))->place, (CellPlace{u"B"_s, {}, PreventionLevel::Selective, AgeBand{6, 12}}));
    EXPECT_EQ(model.cellAt(model.index(1, 5)), nullptr);
    EXPECT_EQ(model.placeAt(model.index(1, 5)), (CellPlace{u"B"_s, {}, PreventionLevel::Selective, {}}));
}

TEST(CoverageModelTest, ColumnHeadersSpeakLevelAndAge)
{
    CoverageModel model;
    model.setReply(reply());
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"0–5"_s);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Förebyggande, 0–5 år"_s);
    EXPECT_EQ(model.headerData(5, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Förebyggande, ålder ej angiven"_s);
}

TEST(CoverageModelTest, TheLensSaysWhatTheNumberMeans)
{
    CoverageReply answer = reply();
    CoverageCell &cell = answer.rows[0].cells[0];
    addTo(cell, 3);
    cell.providers = {u"X"_s, u"Y"_s};
    cell.unknownProvider = 1;
    cell.lowThreshold = 1;
    CoverageModel model;
    model.setReply(answer);
    const QModelIndex index = model.index(0, 0);
    EXPECT_EQ(index.data().toString(), u"3"_s);
    model.setLens(Lens::Providers);
    EXPECT_EQ(index.data().toString(), u"2?"_s);
    model.setLens(Lens::LowThreshold);
    EXPECT_EQ(index.data().toString(), u"1"_s);
}

TEST(CoverageModelTest, AWhatIfTellsWhatItChangesAndThenWhatWouldBe)
{
    CoverageReply after = reply();
    addTo(after.rows[0].cells[0], 2);
    const CellDifference difference{.place = after.rows[0].cells[0].place,
                                    .before = 1,
                                    .after = 2,
                                    .came = test::someIds(1),
                                    .left = {},
                                    .appeared = {},
                                    .gone = {{.test = GapTest::G2, .verdict = Verdict::Holds, .count = 1, .limit = 1}}};
    CoverageModel model;
    model.setDifferences(after, {difference}, MatrixView::WhatIf);
    ASSERT_NE(model.differenceAt(model.index(0, 0)), nullptr);
    EXPECT_EQ(*model.differenceAt(model.index(0, 0)), difference);
    EXPECT_EQ(model.differenceAt(model.index(0, 1)), nullptr);
    const QString text = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(text,
              u"A, främjande, 0–5 år: 1 → 2 insatser (+1). Lucka som försvinner: Tunn täckning.\nA, främjande, 0–5 år. "
              "2 insatser, 0 utförare."_s);
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"A, främjande, 6–12 år. 0 insatser."_s);
    model.setReply(after);
    EXPECT_EQ(model.differenceAt(model.index(0, 0)), nullptr);
}

TEST(CoverageModelTest, InAComparisonTheNextCellIsTheNextOneThatDiffers)
{
    CoverageReply after = reply();
    after.rows[0].cells[1].flags = {{.test = GapTest::G1, .verdict = Verdict::Holds}};
    const CellPlace unknownAge{u"B"_s, {}, PreventionLevel::Indicated, {}};
    const CellDifference difference{
        .place = unknownAge, .before = 3, .after = 2, .came = {}, .left = test::someIds(1), .appeared = {}, .gone = {}};
    CoverageModel model;
    model.setDifferences(after, {difference}, MatrixView::Comparison);
    const QModelIndex next = model.nextGap(model.index(0, 0), true);
    EXPECT_EQ(model.placeAt(next), unknownAge);
    EXPECT_EQ(next.data(Qt::ToolTipRole).toString(), u"B, riktad, ålder ej angiven: 3 → 2 insatser (−1)."_s);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"A, främjande, 0–5 år. 0 insatser. Som förut."_s);
}

TEST(CoverageModelTest, ACellWhereOnlyGapsDifferIsPassedOverInAComparison)
{
    const CoverageReply after = reply();
    CellDifference onlyGaps{.place = {u"A"_s, {}, PreventionLevel::Universal, AgeBand{6, 12}}, .before = 1, .after = 1};
    onlyGaps.appeared = {{.test = GapTest::G3}};
    CoverageModel model;
    model.setDifferences(after, {onlyGaps}, MatrixView::Comparison);
    EXPECT_FALSE(model.nextGap({}, true).isValid());
    EXPECT_EQ(model.index(0, 1).data(Qt::ToolTipRole).toString(),
              u"A, främjande, 6–12 år: 1 insats, som förut. Lucka som tillkommer: En utförare."_s);
}

TEST(CoverageModelTest, WhereOnlyTagsHaveChangedItSaysSoUntilTheNextAnswer)
{
    const CoverageReply after = reply();
    const CellPlace place{u"B"_s, {}, PreventionLevel::Indicated, {}};
    const CellDifference difference{.place = place, .before = 3, .after = 2, .came = {}, .left = test::someIds(1)};
    CoverageModel model;
    model.setDifferences(after, {difference}, MatrixView::Comparison);
    const QModelIndex index = model.show(place);
    EXPECT_FALSE(model.isRetagged(index));
    model.setRetagged({place});
    model.setMarked({place});
    EXPECT_TRUE(model.isRetagged(index));
    EXPECT_TRUE(model.isMarked(index));
    EXPECT_FALSE(model.isMarked(model.index(0, 0)));
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().endsWith(u"Bara ommärkt."_s));
    model.setDifferences(after, {difference}, MatrixView::Comparison);
    EXPECT_FALSE(model.isRetagged(index));
    EXPECT_FALSE(model.isMarked(index));
}

TEST(CoverageModelTest, TheLastRowIsTotalsThatCannotBeChosen)
{
    CoverageModel model;
    model.setReply(reply());
    ASSERT_TRUE(model.isTotal(2));
    EXPECT_EQ(model.index(2, 0).data().toString(), u"4"_s);
    EXPECT_EQ(model.index(2, 2).data().toString(), u"2"_s);
    EXPECT_FALSE(model.flags(model.index(2, 0)) & Qt::ItemIsEnabled);
}

TEST(CoverageModelTest, APlaceInAClosedAreaOpensIt)
{
    CoverageModel model;
    model.setReply(reply());
    const CellPlace place{u"A"_s, u"A1"_s, PreventionLevel::Indicated, AgeBand{0, 5}};
    const QModelIndex index = model.show(place);
    ASSERT_TRUE(index.isValid());
    EXPECT_EQ(model.placeAt(index), place);
    EXPECT_FALSE(model.show({u"C"_s, {}, PreventionLevel::Indicated, AgeBand{0, 5}}).isValid());
    EXPECT_FALSE(model.show({u"A"_s, {}, PreventionLevel::Indicated, AgeBand{0, 6}}).isValid());
}

TEST(CoverageModelTest, TheNextGapGoesAroundInBothDirections)
{
    CoverageReply answer = reply();
    answer.rows[0].cells[1].flags = {{.test = GapTest::G2}};
    answer.rows[3].cells[4].flags = {{.test = GapTest::G9}};
    CoverageModel model;
    model.setReply(answer);
    const QModelIndex first = model.index(0, 1);
    const QModelIndex second = model.index(1, 6);
    EXPECT_EQ(model.nextGap({}, true), first);
    EXPECT_EQ(model.nextGap(first, true), second);
    EXPECT_EQ(model.nextGap(second, true), first);
    EXPECT_EQ(model.nextGap(first, false), second);
    EXPECT_EQ(model.nextGap(first, true, GapTest::G2), first);
    EXPECT_FALSE(model.nextGap(first, true, GapTest::G6).isValid());
}
