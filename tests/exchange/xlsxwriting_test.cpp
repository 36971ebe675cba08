#include "support/printers.h"

#include "exchange/xlsxreading.h"
#include "exchange/xlsxwriting.h"
#include "exchange/zip.h"

using namespace insats;
using namespace insats::exchange;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using Rows = QList<QStringList>;

QByteArray bytesOf(const Workbook &workbook)
{
    QList<Problem> problems;
    const QByteArray bytes = xlsxOf(workbook, problems);
    EXPECT_THAT(problems, IsEmpty());
    return bytes;
}

QList<Sheet> readBack(const QByteArray &bytes)
{
    QList<Problem> problems;
    const QList<Sheet> sheets = readXlsx(bytes, problems);
    EXPECT_THAT(problems, IsEmpty());
    return sheets;
}

WorkSheet sheetOf(const Rows &rows)
{
    WorkSheet sheet{u"Blad"_s};
    for (const QStringList &row : rows) {
        QList<WorkCell> cells;
        for (const QString &text : row)
            cells.append({text});
        sheet.rows.append(cells);
    }
    return sheet;
}

Rows throughAFile(const Rows &rows) { return readBack(bytesOf({{sheetOf(rows)}})).value(0).rows; }

std::string partOf(const QByteArray &bytes, const QString &path)
{
    return ZipArchive(bytes).unpacked(path).value_or(QByteArray()).toStdString();
}

QStringList namesOf(const QStringList &asked)
{
    Workbook workbook;
    for (const QString &name : asked)
        workbook.sheets.append({name, {{{u"x"_s}}}});
    QStringList names;
    for (const Sheet &sheet : readBack(bytesOf(workbook)))
        names.append(sheet.name);
    return names;
}

} // namespace

TEST(XlsxWritingTest, TextsComeBackLetterByLetter)
{
    const Rows rows = {
        {u"Läxhjälp ÅÄÖ"_s, u"😀 och 👩‍👧"_s, u"<b>&amp; \"a\" 'b'</b>"_s},
        {u"rad ett\nrad två\n\ntre"_s, u"a\r\nb"_s, u"a\tb"_s},
        {u"  före och efter  "_s, u" "_s, u"\n"_s},
        {u"=1+1"_s, u"+46 31"_s, u"@a"_s, u"-x"_s, u"'a"_s, u"{=A1}"_s},
        {u"https://ale.se"_s, u"mailto:a@b.se"_s, u"007"_s, u"TRUE"_s, u"2018-02-20"_s},
        {u"_x0041_"_s, u"\x01\x1F"_s, u"]]>"_s},
        {},
        {u""_s, u"efter en tom"_s},
        {u"lång "_s.repeated(6000)},
    };
    EXPECT_EQ(throughAFile(rows), rows);
}

TEST(XlsxWritingTest, EmptyCellsAtTheEndAreNotReadBack)
{
    EXPECT_EQ(throughAFile({{u"a"_s, u""_s}, {}, {u""_s}}), (Rows{{u"a"_s}}));
    EXPECT_EQ(throughAFile({}), Rows());
    EXPECT_EQ(readBack(bytesOf({})).size(), 1); // Excel opens no file without sheets
}

TEST(XlsxWritingTest, NumbersAreNumbers)
{
    WorkSheet sheet{u"Blad"_s, {{{{}, 12.0}, {{}, 0.5}, {u"annars"_s, qQNaN()}, {{}, qInf()}, {u"7"_s}}}};
    const QByteArray bytes = bytesOf({{sheet}});
    EXPECT_EQ(readBack(bytes).value(0).rows, (Rows{{u"12"_s, u"0.5"_s, u"annars"_s, u""_s, u"7"_s}}));
    EXPECT_THAT(partOf(bytes, u"xl/worksheets/sheet1.xml"_s), HasSubstr("<c r=\"A1\"><v>12</v></c>"));
}

TEST(XlsxWritingTest, NoTextBecomesAFormulaOrALink)
{
    const QByteArray bytes = bytesOf({{sheetOf({{u"=1+1"_s, u"https://ale.se"_s}})}});
    const std::string sheet = partOf(bytes, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_THAT(sheet, Not(HasSubstr("<f>")));
    EXPECT_THAT(sheet, Not(HasSubstr("hyperlink")));
}

TEST(XlsxWritingTest, TheSameValuesGiveTheSameBytes)
{
    Workbook workbook{{sheetOf({{u"a"_s, u"b"_s}, {u"c"_s}})}, u"Ale"_s, QDate(2018, 2, 20)};
    const QByteArray first = bytesOf(workbook);
    EXPECT_EQ(bytesOf(workbook), first);
    EXPECT_THAT(partOf(first, u"docProps/core.xml"_s), HasSubstr("2018-02-20T00:00:00Z"));
    EXPECT_THAT(partOf(first, u"docProps/core.xml"_s), HasSubstr("<dc:title>Ale</dc:title>"));
    workbook.created = QDate(2018, 2, 21);
    EXPECT_NE(bytesOf(workbook), first);
}

TEST(XlsxWritingTest, EveryStyleHasItsLook)
{
    const auto fontsOf = [](CellStyle style) {
        return partOf(bytesOf({{{u"Blad"_s, {{{u"a"_s, {}, style}}}}}}), u"xl/styles.xml"_s);
    };
    EXPECT_THAT(fontsOf(CellStyle::Header), AllOf(HasSubstr("<b/>"), HasSubstr("FFDCE6EC"), HasSubstr("wrapText=\"1\"")));
    EXPECT_THAT(fontsOf(CellStyle::Title), AllOf(HasSubstr("<b/>"), HasSubstr("<sz val=\"14\"/>")));
    EXPECT_THAT(fontsOf(CellStyle::Note), AllOf(HasSubstr("FF595959"), Not(HasSubstr("<b/>"))));
    EXPECT_THAT(fontsOf(CellStyle::Wrapped), AllOf(HasSubstr("wrapText=\"1\""), Not(HasSubstr("<b/>"))));
    EXPECT_THAT(fontsOf(CellStyle::Plain), Not(HasSubstr("wrapText")));
}

TEST(XlsxWritingTest, ColoursAreTheCallers)
{
    WorkSheet sheet{u"Blad"_s,
                    {{{u"a"_s, {}, CellStyle::Plain, CellColours{0x123456, 0xFEDCBA}},
                      {u"b"_s, 1.0, CellStyle::Header, CellColours{0x000000, 0xFFFFFF}},
                      {u"c"_s, {}, CellStyle::Plain, CellColours{0x123456, 0xFEDCBA}}}}};
    const QByteArray bytes = bytesOf({{sheet}});
    EXPECT_THAT(partOf(bytes, u"xl/styles.xml"_s),
                AllOf(HasSubstr("<fgColor rgb=\"FF123456\"/>"), HasSubstr("<color rgb=\"FFFEDCBA\"/>"),
                      HasSubstr("<fgColor rgb=\"FF000000\"/>"), HasSubstr("<color rgb=\"FFFFFFFF\"/>"),
                      HasSubstr("<cellXfs count=\"3\">"))); // the usual one and two others
}

TEST(XlsxWritingTest, SheetsHaveWidthsFrozenPanesFiltersAndMerges)
{
    WorkSheet sheet = sheetOf({{u"Insatser"_s}, {u"Namn"_s, u"Ålder"_s}, {u"a"_s, u"b"_s}});
    sheet.rows[0][0].style = CellStyle::Title;
    sheet.columnWidths = {40, 0, 12};
    sheet.frozenRows = 2;
    sheet.frozenColumns = 1;
    sheet.filterRow = 1;
    sheet.merges = {{{0, 0}, {0, 2}}, {{2, 0}, {2, 0}}, {{2, 0}, {-1, 5}}};
    const QByteArray bytes = bytesOf({{sheet}});
    EXPECT_THAT(partOf(bytes, u"xl/worksheets/sheet1.xml"_s),
                AllOf(HasSubstr("<col min=\"1\" max=\"1\" width=\"40.7109375\""), Not(HasSubstr("<col min=\"2\"")),
                      HasSubstr("<col min=\"3\" max=\"3\" width=\"12.7109375\""),
                      HasSubstr("<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\""),
                      HasSubstr("<autoFilter ref=\"A2:B3\"/>"),
                      HasSubstr("<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>")));
    EXPECT_EQ(readBack(bytes).value(0).rows,
              (Rows{{u"Insatser"_s, u"Insatser"_s, u"Insatser"_s}, {u"Namn"_s, u"Ålder"_s}, {u"a"_s, u"b"_s}}));
}

TEST(XlsxWritingTest, TooLongTextsAreCutAndTold)
{
    const QString most(32'767, u'å');
    EXPECT_EQ(throughAFile({{most}}), (Rows{{most}}));
    QList<Problem> problems;
    const QByteArray bytes = xlsxOf({{sheetOf({{}, {u"a"_s, most + u"x"_s}, {QString(32'766, u'a') + u"😀"_s}})}}, problems);
    EXPECT_THAT(problems,
                ElementsAre(Problem{u"Blad!B2"_s, ProblemKind::TooLong, Severity::Warning, u"32767"_s},
                            Problem{u"Blad!A3"_s, ProblemKind::TooLong, Severity::Warning, u"32767"_s}));
    EXPECT_EQ(readBack(bytes).value(0).rows, (Rows{{}, {u"a"_s, most}, {QString(32'766, u'a')}}));
}

TEST(XlsxWritingTest, WhatExcelRefusesInNamesIsReplaced)
{
    EXPECT_EQ(namesOf({u"Ale/Alingsås: [2018]?"_s, u"'Blad'"_s, u""_s, u"a&b <c>"_s}),
              (QStringList{u"Ale-Alingsås- -2018--"_s, u"Blad"_s, u"1"_s, u"a&b <c>"_s}));
    EXPECT_EQ(namesOf({QString(40, u'å')}), QStringList{QString(31, u'å')});
    EXPECT_EQ(namesOf({QString(30, u'a') + u"'b"_s}), QStringList{QString(30, u'a')});
    EXPECT_EQ(namesOf({QString(30, u'a') + u"😀"_s}), QStringList{QString(30, u'a')});
}

TEST(XlsxWritingTest, NamesThatStandAlreadyGetANumber)
{
    EXPECT_EQ(namesOf({u"Blad"_s, u"BLAD"_s, u"blad"_s, QString(31, u'a'), QString(32, u'a')}),
              (QStringList{u"Blad"_s, u"BLAD (2)"_s, u"blad (3)"_s, QString(31, u'a'), QString(27, u'a') + u" (2)"_s}));
}

TEST(XlsxWritingTest, WhatNoXmlCanHoldIsMarked)
{
    EXPECT_EQ(throughAFile({{u"a\0b\uFFFEc\uFFFFd"_s}}), (Rows{{u"a\uFFFDb\uFFFDc\uFFFDd"_s}}));
}

TEST(XlsxWritingTest, WhatLiesOutsideASheetIsTold)
{
    WorkSheet wide = sheetOf({{u"a"_s}});
    wide.rows[0].resize(16'385);
    wide.rows[0][16'383].text = u"sist"_s;
    wide.rows[0][16'384].text = u"utanför"_s;
    QList<Problem> problems;
    const QByteArray bytes = xlsxOf({{wide}}, problems);
    EXPECT_THAT(problems, ElementsAre(Problem{u"Blad"_s, ProblemKind::OutOfRange, Severity::Refused, u"16385"_s}));
    EXPECT_EQ(readBack(bytes).value(0).rows.value(0).last(), u"sist"_s);
}
