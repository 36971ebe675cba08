#include "support/printers.h"

#include "exchange/xlsxsheet.h"

using namespace insats;
using namespace insats::exchange;
using testing::IsEmpty;

namespace {

using Rows = QList<QStringList>;

XlsxSheet sheetOf(const QByteArray &content, qint64 cellsLeft = 1000)
{
    XlsxBook book;
    book.texts = {u"noll"_s, u"ett"_s};
    book.kinds = {NumberKind::Number, NumberKind::Moment};
    book.cellsLeft = cellsLeft;
    return readXlsxSheet("<worksheet>" + content + "</worksheet>", book);
}

Rows rowsOf(const QByteArray &content)
{
    const XlsxSheet sheet = sheetOf(content);
    EXPECT_FALSE(sheet.isDamaged);
    EXPECT_FALSE(sheet.isTooLarge);
    return sheet.rows;
}

QByteArray inRow(const QByteArray &cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; }

// A sheet with one text in its upper left corner, and merges.
QByteArray withMerges(const QByteArray &cells, const QByteArray &merges)
{
    return inRow(cells) + "<mergeCells>" + merges + "</mergeCells>";
}

} // namespace

TEST(XlsxSheetTest, EveryKindOfCellIsText)
{
    EXPECT_EQ(rowsOf(inRow("<c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><t> å </t></is></c>"
                           "<c r='C1' t='str'><f>A1</f><v>a_x000D_</v></c><c r='D1' t='b'><v>1</v></c>"
                           "<c r='E1' t='b'><v>0</v></c><c r='F1' s='1'><v>43151</v></c>"
                           "<c r='G1' t='n'><v>2.50</v></c><c r='H1' t='d'><v>2018-02-20T00:00:00</v></c>"
                           "<c r='I1' t='d'><v>2018-02-20T13:45:00Z</v></c><c r='J1'><f>1+2</f><v>3</v></c>")),
              (Rows{{u"ett"_s, u" å "_s, u"a\r"_s, u"true"_s, u"false"_s, u"2018-02-20"_s, u"2.5"_s, u"2018-02-20"_s,
                     u"2018-02-20 13:45:00"_s, u"3"_s}}));
}

TEST(XlsxSheetTest, ErrorsAreNothing)
{
    EXPECT_EQ(rowsOf(inRow("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='B1' t='s'><v>0</v></c>")),
              (Rows{{u""_s, u"noll"_s}}));
}

TEST(XlsxSheetTest, CellsStandWhereTheySay)
{
    EXPECT_EQ(rowsOf("<sheetData><row r='2'><c r='C2'><v>1</v></c><c r='A2'><v>2</v></c></row>"
                     "<row r='4'><c r='A4'><v>3</v></c></row></sheetData>"),
              (Rows{{}, {u"2"_s, u""_s, u"1"_s}, {}, {u"3"_s}}));
}

TEST(XlsxSheetTest, CellsThatDoNotSayFollowTheLast)
{
    EXPECT_EQ(rowsOf("<sheetData><row><c><v>1</v></c><c r='C1'><v>2</v></c><c><v>3</v></c></row>"
                     "<row><c><v>4</v></c></row><row r='4'><c><v>5</v></c></row></sheetData>"),
              (Rows{{u"1"_s, u""_s, u"2"_s, u"3"_s}, {u"4"_s}, {}, {u"5"_s}}));
}

TEST(XlsxSheetTest, CellsWithoutContentMakeNoRows)
{
    EXPECT_EQ(rowsOf("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>"
                     "<row r='1048576'><c r='A1048576' s='1'/><c r='B1048576'><v></v></c></row></sheetData>"),
              (Rows{{u"1"_s}}));
    EXPECT_EQ(rowsOf("<sheetData/>"), Rows());
}

TEST(XlsxSheetTest, TheValueOfAMergeStandsInAllItsCells)
{
    EXPECT_EQ(rowsOf("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>9</v></c></row>"
                     "<row r='3'><c r='C3'><v>2</v></c></row></sheetData>"
                     "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='C3'/><mergeCell ref='E1:F9'/></mergeCells>"),
              (Rows{{u"1"_s, u"1"_s}, {u"1"_s, u"1"_s}, {u""_s, u""_s, u"2"_s}}));
}

TEST(XlsxSheetTest, AHugeMergeEndsWithTheContent)
{
    EXPECT_EQ(rowsOf(withMerges("<c r='A1'><v>1</v></c><c r='C1'><v>2</v></c>", "<mergeCell ref='A1:XFD1048576'/>")),
              (Rows{{u"1"_s, u"1"_s, u"1"_s}}));
    EXPECT_EQ(rowsOf(withMerges("<c r='A1'><v>1</v></c>", "<mergeCell ref='A1:A100'/>")), Rows(100, {u"1"_s}));
}

TEST(XlsxSheetTest, MergesThatAreNoneAreLeft)
{
    EXPECT_EQ(rowsOf(withMerges("<c r='A1'><v>1</v></c>",
                                "<mergeCell ref='A1:x'/><mergeCell/><mergeCell ref='B2:A1'/>"
                                "<mergeCell ref='A1:XFE1'/>")),
              (Rows{{u"1"_s}}));
}

TEST(XlsxSheetTest, MoreCellsThanAllowedStopTheReading)
{
    const QByteArray far =
        inRow("<c r='A1'><v>1</v></c>") + "<sheetData><row r='10'><c r='J10'><v>1</v></c></row></sheetData>";
    EXPECT_FALSE(sheetOf(far, 21).isTooLarge); // 1 row and 1 cell, 9 rows and 10 cells
    EXPECT_TRUE(sheetOf(far, 20).isTooLarge);
    const QByteArray merged = withMerges("<c r='A1'><v>1</v></c>", QByteArray("<mergeCell ref='A1:J10'/>").repeated(20));
    EXPECT_TRUE(sheetOf(merged, 1000).isTooLarge);
    EXPECT_FALSE(sheetOf(merged, 10'000).isTooLarge);
}

TEST(XlsxSheetTest, WhatPointsNowhereIsDamaged)
{
    EXPECT_TRUE(sheetOf(inRow("<c r='A1' t='s'><v>2</v></c>")).isDamaged);
    EXPECT_TRUE(sheetOf(inRow("<c r='A1' t='s'><v>-1</v></c>")).isDamaged);
    EXPECT_TRUE(sheetOf(inRow("<c r='A1' t='s'><v>x</v></c>")).isDamaged);
    EXPECT_TRUE(sheetOf(inRow("<c r='XFE1'><v>1</v></c>")).isDamaged);
    EXPECT_TRUE(sheetOf(inRow("<c r='hej'><v>1</v></c>")).isDamaged);
    EXPECT_TRUE(sheetOf(inRow("<c r='A1'><v>1</c>")).isDamaged);
    EXPECT_TRUE(sheetOf("<sheetData><row r='1'><c r='A1'>").isDamaged);
}

TEST(XlsxSheetTest, TheFirstFormulaWithoutResultIsTold)
{
    const XlsxSheet sheet = sheetOf(inRow("<c r='A1' t='str'><f>\"\"</f><v></v></c><c r='C1'><f>1+1</f><v/></c>"
                                          "<c r='D1'><f>2+2</f></c>"));
    EXPECT_EQ(sheet.withoutResult, u"C1"_s);
    EXPECT_THAT(sheet.rows, IsEmpty());
    EXPECT_EQ(sheetOf(inRow("<c r='A1'><f>1+1</f><v>2</v></c>")).withoutResult, QString());
}
