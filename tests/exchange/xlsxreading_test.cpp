#include "support/printers.h"

#include "support/rawbooks.h"

#include "exchange/xlsxreading.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QByteArray kOneCell = "<sheetData><row r='1'><c r='A1' t='s' s='1'><v>0</v></c></row></sheetData>";
const QByteArray kOneText = "<si><t>hej</t></si>";

QList<Sheet> sheetsOf(const QByteArray &bytes)
{
    QList<Problem> problems;
    const QList<Sheet> sheets = exchange::readXlsx(bytes, problems);
    EXPECT_THAT(problems, IsEmpty());
    return sheets;
}

Problem onlyProblemOf(const QByteArray &bytes)
{
    QList<Problem> problems;
    EXPECT_TRUE(exchange::readXlsx(bytes, problems).isEmpty());
    EXPECT_EQ(problems.size(), 1);
    return problems.value(0);
}

Problem refused(const QString &detail) { return {u"XLSX"_s, ProblemKind::NotSpreadsheet, Severity::Refused, detail}; }

QByteArray serialWith(const QByteArray &formats, const QByteArray &style, const QByteArray &properties = {})
{
    return xlsxOfRaw({"<sheetData><row><c s='" + style + "'><v>43151</v></c></row></sheetData>", {}, formats, properties});
}

} // namespace

TEST(XlsxReadingTest, SheetsHaveNamesAndTexts)
{
    EXPECT_EQ(sheetsOf(xlsxOfRaw({kOneCell, kOneText})), (QList<Sheet>{{u"Blad1"_s, {{u"hej"_s}}}}));
}

TEST(XlsxReadingTest, PartsMayBeNamedFromTheRoot)
{
    const QList<Sheet> expected = {{u"Blad1"_s, {{u"hej"_s}}}};
    EXPECT_EQ(sheetsOf(xlsxOfRaw({kOneCell, kOneText, {}, {}, "/xl/worksheets/sheet1.xml"})), expected);
    EXPECT_EQ(sheetsOf(xlsxOfRaw({kOneCell, kOneText, {}, {}, "../xl/./Worksheets/Sheet1.XML"})), expected);
    QList<ZipPart> parts = partsOf({kOneCell, kOneText});
    for (ZipPart &part : parts)
        part.name.replace('/', '\\');
    EXPECT_EQ(sheetsOf(zipOf(parts)), expected);
}

TEST(XlsxReadingTest, NamespacesMayHaveAPrefix)
{
    QList<ZipPart> parts = partsOf({{}, kOneText});
    parts.last().content =
        "<x:worksheet xmlns:x='main'><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c></x:row></x:sheetData>"
        "</x:worksheet>";
    EXPECT_EQ(sheetsOf(zipOf(parts)), (QList<Sheet>{{u"Blad1"_s, {{u"hej"_s}}}}));
}

TEST(XlsxReadingTest, TheFormatOfACellTellsThatANumberIsADay)
{
    const QByteArray formats = "<numFmts><numFmt numFmtId='164' formatCode='[$-41D]d mmmm yyyy'/></numFmts>"
                               "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                               "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>";
    EXPECT_EQ(sheetsOf(serialWith(formats, "0")).value(0).rows, (QList<QStringList>{{u"43151"_s}}));
    EXPECT_EQ(sheetsOf(serialWith(formats, "1")).value(0).rows, (QList<QStringList>{{u"2018-02-20"_s}}));
    EXPECT_EQ(sheetsOf(serialWith(formats, "2")).value(0).rows, (QList<QStringList>{{u"2018-02-20"_s}}));
    EXPECT_EQ(sheetsOf(serialWith(formats, "3")).value(0).rows, (QList<QStringList>{{u"43151"_s}}));
    EXPECT_EQ(sheetsOf(serialWith(formats, "1", "date1904='1'")).value(0).rows, (QList<QStringList>{{u"2022-02-21"_s}}));
    EXPECT_EQ(sheetsOf(serialWith(formats, "1", "date1904='0'")).value(0).rows, (QList<QStringList>{{u"2018-02-20"_s}}));
}

TEST(XlsxReadingTest, ChartsAreNoSheets)
{
    QList<ZipPart> parts = partsOf({kOneCell, kOneText});
    parts[1].content.replace("<sheets>", "<sheets><sheet name='Diagram' r:id='rId4'/><sheet name='Borta' r:id='rId9'/>");
    parts[2].content.replace("</R", relation("rId4", "chartsheet", "chartsheets/sheet1.xml") + "</R");
    EXPECT_EQ(sheetsOf(zipOf(parts)), (QList<Sheet>{{u"Blad1"_s, {{u"hej"_s}}}}));
}

TEST(XlsxReadingTest, TextsAndFormatsMayBeMissing)
{
    QList<ZipPart> parts = partsOf({"<sheetData><row><c s='1'><v>7</v></c></row></sheetData>"});
    parts[2].content = "<Relationships>" + relation("rId3", "worksheet", "worksheets/sheet1.xml") + "</Relationships>";
    EXPECT_EQ(sheetsOf(zipOf(parts)), (QList<Sheet>{{u"Blad1"_s, {{u"7"_s}}}}));
}

TEST(XlsxReadingTest, FormulasWithoutResultAreAWarning)
{
    QList<Problem> problems;
    const QList<Sheet> sheets =
        exchange::readXlsx(xlsxOfRaw({"<sheetData><row><c><v>1</v></c><c><f>A1</f></c></row></sheetData>"}), problems);
    EXPECT_EQ(sheets, (QList<Sheet>{{u"Blad1"_s, {{u"1"_s}}}}));
    EXPECT_THAT(problems, ElementsAre(Problem{u"Blad1!B1"_s, ProblemKind::NoResult, Severity::Warning, u"B1"_s}));
}

TEST(XlsxReadingTest, WhatIsNoSpreadsheetIsRefused)
{
    EXPECT_EQ(onlyProblemOf({}), refused(u"ZIP"_s));
    EXPECT_EQ(onlyProblemOf("Namn;Ålder\r\nLäxhjälp;7-9\r\n"), refused(u"ZIP"_s));
    EXPECT_EQ(onlyProblemOf(QByteArray("PK\x05\x06").leftJustified(22, '\0')), refused(u"ZIP"_s));
    EXPECT_EQ(onlyProblemOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})), refused(u""_s));
    EXPECT_EQ(onlyProblemOf(
                  zipOf({{"_rels/.rels",
                          "<Relationships>" + relation("rId1", "officeDocument", "word/document.xml") + "</Relationships>"},
                         {"word/document.xml", "<document/>"}})),
              refused(u"word/document.xml"_s));
}

TEST(XlsxReadingTest, OldAndLockedFilesAreTold)
{
    EXPECT_EQ(onlyProblemOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
              (Problem{u"XLSX"_s, ProblemKind::OldSpreadsheet, Severity::Refused, u".xlsx"_s}));
}

TEST(XlsxReadingTest, AFileThatWasCutAnywhereIsRefused)
{
    const QByteArray whole = xlsxOfRaw({kOneCell, kOneText});
    for (qsizetype size = 0; size < whole.size(); size += 7)
        EXPECT_EQ(onlyProblemOf(whole.left(size)).kind, ProblemKind::NotSpreadsheet) << size;
}

TEST(XlsxReadingTest, APartThatIsMissingOrDamagedIsNamed)
{
    const QList<ZipPart> parts = partsOf({kOneCell, kOneText});
    for (const qsizetype i : {1, 3, 4, 5}) {
        QList<ZipPart> without = parts;
        without.removeAt(i);
        EXPECT_EQ(onlyProblemOf(zipOf(without)), refused(QString::fromUtf8(parts.at(i).name)));
        QList<ZipPart> broken = parts;
        broken[i].content.chop(3);
        EXPECT_EQ(onlyProblemOf(zipOf(broken)), refused(QString::fromUtf8(parts.at(i).name)));
    }
    for (const qsizetype i : {0, 2}) {
        QList<ZipPart> broken = parts;
        broken[i].content.chop(3);
        EXPECT_EQ(onlyProblemOf(zipOf(broken)), refused(QString::fromUtf8(parts.at(i).name)));
    }
    EXPECT_EQ(onlyProblemOf(xlsxOfRaw({kOneCell})), refused(u"xl/worksheets/sheet1.xml"_s));
}

TEST(XlsxReadingTest, WhatUnpacksToTooMuchIsRefusedUnseen)
{
    const Problem tooLarge = {u"XLSX"_s, ProblemKind::TooLarge, Severity::Refused, u"256 MB"_s};
    QList<ZipPart> parts = partsOf({kOneCell, kOneText});
    parts.last().claimedSize = 256'000'001;
    EXPECT_EQ(onlyProblemOf(zipOf(parts)), tooLarge);
    EXPECT_EQ(onlyProblemOf(QByteArray(50'000'001, 'P')),
              (Problem{u"XLSX"_s, ProblemKind::TooLarge, Severity::Refused, u"50 MB"_s}));
}

TEST(XlsxReadingTest, OnePartUnpackedAgainAndAgainIsTooMuch)
{
    QList<ZipPart> parts = partsOf({QByteArray(45'000'000, ' ')});
    parts[1].content.replace("<sheets>", "<sheets>" + QByteArray("<sheet name='x' r:id='rId3'/>").repeated(6));
    EXPECT_EQ(onlyProblemOf(zipOf(parts)).kind, ProblemKind::TooLarge);
}

TEST(XlsxReadingTest, RowsThatAllEndFarToTheRightAreTooMuch)
{
    QByteArray rows;
    for (int row = 1; row < 2000; ++row)
        rows += "<row><c r='XFD" + QByteArray::number(row) + "'><v>1</v></c></row>";
    EXPECT_EQ(onlyProblemOf(xlsxOfRaw({"<sheetData>" + rows + "</sheetData>"})).kind, ProblemKind::TooLarge);
}

TEST(XlsxReadingTest, ACellInTheLastRowIsRead)
{
    const QList<Sheet> sheets =
        sheetsOf(xlsxOfRaw({"<sheetData><row r='1048576'><c r='B1048576'><v>1</v></c></row></sheetData>"}));
    ASSERT_EQ(sheets.value(0).rows.size(), 1'048'576);
    EXPECT_EQ(sheets.at(0).rows.last(), (QStringList{u""_s, u"1"_s}));
}

TEST(XlsxReadingTest, ElementsNestedWithoutEndAreRefused)
{
    EXPECT_EQ(onlyProblemOf(xlsxOfRaw({QByteArray("<a>").repeated(1000) + QByteArray("</a>").repeated(1000)})),
              refused(u"xl/worksheets/sheet1.xml"_s));
}

TEST(XlsxReadingTest, ListsMayNotBeLongerThanAnyFileNeeds)
{
    EXPECT_EQ(onlyProblemOf(xlsxOfRaw({kOneCell, kOneText, QByteArray(16'000'000, ' ')})),
              (Problem{u"XLSX"_s, ProblemKind::TooLarge, Severity::Refused, u"16 MB"_s}));
}

TEST(XlsxReadingTest, EntitiesThatMultiplyAreRefused)
{
    QList<ZipPart> parts = partsOf({kOneCell, kOneText});
    QByteArray entities = "<!ENTITY a0 'aaaaaaaaaa'>";
    for (int i = 1; i < 12; ++i)
        entities +=
            "<!ENTITY a" + QByteArray::number(i) + " '" + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
    parts[3].content = "<!DOCTYPE sst [" + entities + "]><sst><si><t>&a11;</t></si></sst>";
    EXPECT_EQ(onlyProblemOf(zipOf(parts)), refused(u"xl/sharedStrings.xml"_s));
}
