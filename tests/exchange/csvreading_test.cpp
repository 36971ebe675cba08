#include "support/printers.h"

#include "exchange/csv.h"
#include "exchange/csvreading.h"

#include <QStringEncoder>

using namespace insats;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const QByteArray &bytes)
{
    QList<Problem> problems;
    const Sheet sheet = exchange::readCsv(bytes, problems);
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_EQ(sheet.name, QString());
    return sheet.rows;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool marked)
{
    QStringEncoder encoder(encoding, marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

Problem onlyProblemOf(const QByteArray &bytes)
{
    QList<Problem> problems;
    EXPECT_EQ(exchange::readCsv(bytes, problems), Sheet());
    EXPECT_EQ(problems.size(), 1);
    return problems.value(0);
}

const Rows kLegible = {{u"Läxhjälp"_s, u"åk 7–9"_s}, {u"Öppen förskola €"_s, u"0–5"_s}};
const QString kText = u"Läxhjälp;åk 7–9\r\nÖppen förskola €;0–5\r\n"_s;

} // namespace

TEST(CsvReadingTest, Utf8IsReadWithAndWithoutItsMark)
{
    EXPECT_EQ(rowsOf(encoded(kText, QStringConverter::Utf8, true)), kLegible);
    EXPECT_EQ(rowsOf(encoded(kText, QStringConverter::Utf8, false)), kLegible);
    EXPECT_EQ(rowsOf("\xF0\x9F\x98\x80;a"), (Rows{{u"😀"_s, u"a"_s}}));
}

TEST(CsvReadingTest, Utf16IsReadInBothOrders)
{
    EXPECT_EQ(rowsOf(encoded(kText, QStringConverter::Utf16LE, true)), kLegible);
    EXPECT_EQ(rowsOf(encoded(kText, QStringConverter::Utf16BE, true)), kLegible);
    EXPECT_EQ(rowsOf(encoded(kText, QStringConverter::Utf16LE, false)), kLegible);
    EXPECT_EQ(rowsOf(encoded(kText, QStringConverter::Utf16BE, false)), kLegible);
}

TEST(CsvReadingTest, OtherBytesAreWindows1252)
{
    EXPECT_EQ(rowsOf("L\xE4xhj\xE4lp;\xE5k 7\x96"
                     "9\r\n\xD6ppen f\xF6rskola \x80;0\x96"
                     "5\r\n"),
              kLegible);
    EXPECT_EQ(rowsOf("\x93N\x92\x94;\x8A\x9F"), (Rows{{u"“N’”"_s, u"ŠŸ"_s}}));
}

TEST(CsvReadingTest, TheDelimiterIsTheOneOutsideQuotes)
{
    EXPECT_EQ(rowsOf("a;b\nc;d"), (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    EXPECT_EQ(rowsOf("a\tb\nc\td"), (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    EXPECT_EQ(rowsOf("a,b\nc,d"), (Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    EXPECT_EQ(rowsOf("\"a\"\t\"b;b;b\"\n\"c\"\t\"d;d;d\""), (Rows{{u"a"_s, u"b;b;b"_s}, {u"c"_s, u"d;d;d"_s}}));
    EXPECT_EQ(rowsOf("\"5\"\" a;b;c\",x\n\"6\"\" e;f;g\",y"), (Rows{{u"5\" a;b;c"_s, u"x"_s}, {u"6\" e;f;g"_s, u"y"_s}}));
}

TEST(CsvReadingTest, CommasInRunningTextDoNotPartCells)
{
    EXPECT_EQ(rowsOf("Namn;Beskrivning\nSkola, fritid;En, två, tre\nHem;Fyra, fem\n"),
              (Rows{{u"Namn"_s, u"Beskrivning"_s}, {u"Skola, fritid"_s, u"En, två, tre"_s}, {u"Hem"_s, u"Fyra, fem"_s}}));
}

TEST(CsvReadingTest, SemicolonsInListsDoNotPartCellsOfACommaFile)
{
    EXPECT_EQ(rowsOf("name,groups\nA,b; c; d\nB,e; f\nC,g\n"),
              (Rows{{u"name"_s, u"groups"_s}, {u"A"_s, u"b; c; d"_s}, {u"B"_s, u"e; f"_s}, {u"C"_s, u"g"_s}}));
}

TEST(CsvReadingTest, WithoutAnyDelimiterThereIsOneColumn)
{
    EXPECT_EQ(rowsOf("Namn\nLäxhjälp"), (Rows{{u"Namn"_s}, {u"Läxhjälp"_s}}));
}

TEST(CsvReadingTest, ExcelsFirstLineIsHonouredAndDropped)
{
    EXPECT_EQ(rowsOf("sep=;\r\na,b;c\r\nd,e;f"), (Rows{{u"a,b"_s, u"c"_s}, {u"d,e"_s, u"f"_s}}));
    EXPECT_EQ(rowsOf("sep=,\na;b;c,d\n"), (Rows{{u"a;b;c"_s, u"d"_s}}));
    EXPECT_EQ(rowsOf("SEP=\t\na;b"), (Rows{{u"a;b"_s}}));
    EXPECT_EQ(rowsOf("sep=;"), Rows());
    EXPECT_EQ(rowsOf("sep=;x\na;b"), (Rows{{u"sep="_s, u"x"_s}, {u"a"_s, u"b"_s}}));
}

TEST(CsvReadingTest, QuotesHoldDelimitersLineEndsAndDoubledQuotes)
{
    EXPECT_EQ(rowsOf("\"a;b\";\"c\r\nd\"\r\n\"\";\"en \"\"fin\"\" dag\""),
              (Rows{{u"a;b"_s, u"c\r\nd"_s}, {u""_s, u"en \"fin\" dag"_s}}));
}

TEST(CsvReadingTest, EveryKindOfLineEndEndsARow)
{
    const Rows rows = {{u"a"_s, u"b"_s}, {}, {u"c"_s, u""_s}};
    EXPECT_EQ(rowsOf("a;b\r\n\r\nc;\r\n"), rows);
    EXPECT_EQ(rowsOf("a;b\n\nc;\n"), rows);
    EXPECT_EQ(rowsOf("a;b\r\rc;\r"), rows);
    EXPECT_EQ(rowsOf("a;b\n\nc;"), rows);
}

TEST(CsvReadingTest, StrayQuotesStayText)
{
    EXPECT_EQ(rowsOf("Kalla \"Studion\";5\" skärm\nx;y"),
              (Rows{{u"Kalla \"Studion\""_s, u"5\" skärm"_s}, {u"x"_s, u"y"_s}}));
    EXPECT_EQ(rowsOf("19\" skärm,a\nb,c"), (Rows{{u"19\" skärm"_s, u"a"_s}, {u"b"_s, u"c"_s}}));
    EXPECT_EQ(rowsOf("\"a\" b;c\nx;y"), (Rows{{u"a b"_s, u"c"_s}, {u"x"_s, u"y"_s}}));
    EXPECT_EQ(rowsOf("a;\"b\nc;d"), (Rows{{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}}));
}

TEST(CsvReadingTest, NothingGivesNoRows)
{
    EXPECT_EQ(rowsOf(""), Rows());
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF"), Rows());
}

TEST(CsvReadingTest, BinaryContentIsRefused)
{
    const QByteArray nul = QByteArray("a;b\nc") + '\0' + ";d";
    EXPECT_EQ(onlyProblemOf(nul), (Problem{u"character 5"_s, ProblemKind::NotText, Severity::Refused, u"0"_s}));
    EXPECT_EQ(onlyProblemOf("PK\x03\x04\x14\x06\x08\x01\x02\x05\x07").kind, ProblemKind::NotText);
    EXPECT_EQ(rowsOf("a\x0B"
                     "b;c"),
              (Rows{{u"a\vb"_s, u"c"_s}}));
}

TEST(CsvReadingTest, MoreThanTheLimitIsRefused)
{
    EXPECT_EQ(onlyProblemOf(QByteArray(50'000'001, 'a')),
              (Problem{u"CSV"_s, ProblemKind::TooLarge, Severity::Refused, u"50 MB"_s}));
}

TEST(CsvReadingTest, WhatWeWroteComesBackLetterByLetter)
{
    const Rows tables = {
        {u"=1+1"_s, u"'=1+1"_s, u"''=1"_s, u"'a"_s, u"'"_s, u"''"_s},
        {u"-5"_s, u"-x"_s, u"'-5"_s, u"+46 31"_s, u"@a"_s, u"\t=1"_s, u"\r=1"_s},
        {u"  a  "_s, u"\"b\""_s, u"c\nd"_s, u"e\r\nf"_s, u"g;h,i\tj"_s, u"<b>&amp;</b> 😀 åäö"_s},
        {u"sep=;"_s},
        {u""_s},
        {},
        {u""_s, u""_s},
        {u"\""_s, u"\"\""_s, u";\""_s},
    };
    EXPECT_EQ(rowsOf(exchange::csvOf(tables)), tables);
    for (const QStringList &row : tables)
        EXPECT_EQ(rowsOf(exchange::csvOf({row})), Rows{row});
}

TEST(CsvReadingTest, ATextColumnWithCommasComesBackAsOneColumn)
{
    const Rows rows = {{u"en, två"_s}, {u"tre, fyra"_s}, {u"sep=,"_s}};
    EXPECT_EQ(rowsOf(exchange::csvOf(rows)), rows);
}
