#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/coveragetables.h"

#include "support/builders.h"
#include "wording/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

using namespace insats;
using namespace Qt::StringLiterals;
using wording::formulaText;

namespace {

class CoverageWordingTest : public ::testing::Test {
protected:
    CoverageWordingTest() { wording::speak(*QCoreApplication::instance(), wording::Language::Swedish); }
    ~CoverageWordingTest() override { wording::speak(*QCoreApplication::instance(), wording::Language::English); }
};

CoverageCell aCell(int insatser)
{
    CoverageCell cell;
    cell.place = {u"Psykisk hälsa"_s, {}, PreventionLevel::Selective, AgeBand{6, 12}};
    cell.content.interventions = test::someIds(insatser);
    return cell;
}

} // namespace

TEST_F(CoverageWordingTest, FormulasCarryTheNumbersOfTheCell)
{
    EXPECT_EQ(formulaText({.test = GapTest::G2, .verdict = Verdict::Holds, .count = 1, .limit = 1}),
              u"1 ≤ antal ≤ 1, här 1"_s);
    EXPECT_EQ(formulaText({.test = GapTest::G9, .verdict = Verdict::Holds, .numbers = {3, 0, 6}}),
              u"främjande 3, förebyggande 0, riktad 6"_s);
    EXPECT_EQ(formulaText({.test = GapTest::G1b, .verdict = Verdict::Holds, .limit = 5, .numbers = {20, 22, 23, 24}}),
              u"åldrar utan insats: 20, 22–24 (4 av 5)"_s);
    EXPECT_EQ(formulaText({.test = GapTest::G3, .verdict = Verdict::Holds, .count = 2, .name = u"Elevhälsan"_s}),
              u"2 insatser, enda utföraren är Elevhälsan"_s);
    EXPECT_EQ(formulaText({.test = GapTest::G10, .verdict = Verdict::Holds, .count = 1, .date = QDate(2019, 2, 20)}),
              u"1 insats nu, 0 den 20 februari 2019"_s);
}

TEST_F(CoverageWordingTest, WhatCannotBeJudgedSaysWhatIsMissing)
{
    for (const GapTest test : {GapTest::G3, GapTest::G4, GapTest::G5, GapTest::G6, GapTest::G10}) {
        const QString text = formulaText({.test = test, .verdict = Verdict::CannotBeJudged, .count = 4, .unknown = 3});
        EXPECT_TRUE(text.contains(u"3 av 4"_s)) << text.toStdString();
    }
}

TEST_F(CoverageWordingTest, APossibleGapIsCalledPossibleAndTellsWhy)
{
    const QString text =
        wording::sentence(Judgement{.test = GapTest::G1, .verdict = Verdict::Holds, .certain = false, .unknown = 3});
    EXPECT_EQ(text, u"Möjlig absolut lucka: inget med angiven ålder; 3 insatser utan angiven ålder finns här"_s);
}

TEST_F(CoverageWordingTest, ACellIsSpokenInOneBreath)
{
    CoverageCell cell = aCell(3);
    cell.providers = {u"A"_s, u"B"_s};
    cell.flags = {{.test = GapTest::G4, .verdict = Verdict::Holds, .count = 3}};
    EXPECT_EQ(wording::cellText(cell),
              u"Psykisk hälsa, förebyggande, 6–12 år. 3 insatser, 2 utförare. "
              "Luckor: Ingen lågtröskelväg: 0 av 3 är öppna eller utan behovsprövning."_s);
    EXPECT_EQ(wording::cellText(aCell(0)), u"Psykisk hälsa, förebyggande, 6–12 år. 0 insatser."_s);
}

TEST_F(CoverageWordingTest, ThePictureHasADateOnlyWhenAllCataloguesShareIt)
{
    CoverageReply reply;
    CatalogueInfo frozen;
    frozen.frozen = true;
    frozen.inventoryDate = QDate(2018, 2, 20);
    reply.catalogues = {frozen};
    EXPECT_EQ(wording::pictureText(reply), u"Bilden är från februari 2018."_s);
    CatalogueInfo later = frozen;
    later.inventoryDate = QDate(2020, 7, 20);
    reply.catalogues.append(later);
    EXPECT_EQ(wording::pictureText(reply), QString());
    CatalogueInfo kept;
    reply.catalogues = {kept};
    EXPECT_EQ(wording::pictureText(reply), QString());
}

TEST_F(CoverageWordingTest, WhatNoSourcePrintsIsSaidOfTheCellAndOfThePicture)
{
    CoverageCell cell = aCell(2);
    cell.content.placements = 3;
    cell.content.ours = 1;
    EXPECT_TRUE(wording::cellText(cell).contains(u"1 av 3 placeringar enligt vår läsning"_s));
    cell.content.ours = 3;
    EXPECT_TRUE(wording::cellText(cell).contains(u"placerat enligt vår läsning"_s));
    CoverageReply reply;
    reply.totals.all = {4, 5};
    EXPECT_EQ(wording::oursText(reply), QString());
    EXPECT_FALSE(wording::basisText(reply).contains(u"vår läsning"_s));
    reply.totals.ours = 2;
    EXPECT_EQ(wording::oursText(reply), u"2 av 5 placeringar är vår läsning av källan."_s);
    EXPECT_TRUE(wording::basisText(reply).contains(u"2 av 5 placeringar enligt vår läsning"_s));
    reply.totals.ours = 5;
    EXPECT_EQ(wording::oursText(reply), u"Alla placeringar är vår läsning av källan."_s);
}

TEST_F(CoverageWordingTest, EveryTestHasANameALetterAndADefinition)
{
    QStringList letters;
    for (const auto &test : kCodes<GapTest>) {
        EXPECT_FALSE(wording::nameOf(test.value).isEmpty());
        EXPECT_FALSE(wording::definitionOf(test.value, {}).isEmpty());
        letters.append(wording::letterOf(test.value));
    }
    EXPECT_EQ(letters.removeDuplicates(), 0);
}

TEST_F(CoverageWordingTest, TheTableOfCellsHasARowForEachCellAndEachUnknownAge)
{
    CoverageReply reply;
    CoverageRow row{.area = u"A"_s,
                    .subArea = {},
                    .all = {},
                    .cells = {aCell(1), aCell(0)},
                    .unknownAge = {CellContent()},
                    .outsideBands = {}};
    reply.rows = {row};
    const auto table = wording::cellTable(reply);
    ASSERT_EQ(table.size(), 1 + 2 + 1);
    for (const QStringList &line : table)
        EXPECT_EQ(line.size(), table.constFirst().size());
    EXPECT_EQ(table.at(1).at(4), u"1"_s);
    EXPECT_EQ(table.at(3).at(3), u"ålder ej angiven"_s);
}
