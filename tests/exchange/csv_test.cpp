#include "exchange/csv.h"

#include <gtest/gtest.h>

using namespace insats;
using namespace Qt::StringLiterals;

namespace {

// Without the byte order mark and the end of the line.
QString lineOf(const QStringList &row) { return QString::fromUtf8(exchange::csvOf({row}).mid(3)).chopped(2); }

} // namespace

TEST(CsvTest, BeginsWithAByteOrderMarkAndEndsLinesAsSpreadsheetsDo)
{
    EXPECT_EQ(exchange::csvOf({{u"å"_s, u"b"_s}, {u"1"_s}}), QByteArray("\xEF\xBB\xBF\xC3\xA5;b\r\n1\r\n"));
}

TEST(CsvTest, QuotesWhatWouldEndAFieldOrALine)
{
    EXPECT_EQ(lineOf({u"a;b"_s, u"c\"d"_s, u"e\nf"_s, u"g"_s}), u"\"a;b\";\"c\"\"d\";\"e\nf\";g"_s);
}

TEST(CsvTest, FormulasBecomeText)
{
    EXPECT_EQ(lineOf({u"=1+1"_s}), u"'=1+1"_s);
    EXPECT_EQ(lineOf({u"@SUM(A1)"_s}), u"'@SUM(A1)"_s);
    EXPECT_EQ(lineOf({u"+46 31"_s}), u"'+46 31"_s);
    EXPECT_EQ(lineOf({u"\t=1"_s}), u"\"'\t=1\""_s);
}

TEST(CsvTest, TextsThatAlreadyHaveTheApostropheGetAnother)
{
    EXPECT_EQ(lineOf({u"'=1"_s, u"''-x"_s, u"'a"_s, u"'"_s}), u"''=1;'''-x;'a;'"_s);
    EXPECT_EQ(exchange::withoutGuard(u"''=1"_s), u"'=1"_s);
    EXPECT_EQ(exchange::withoutGuard(u"'a"_s), u"'a"_s);
}

TEST(CsvTest, CellsWithAnyDelimiterAreQuoted) { EXPECT_EQ(lineOf({u"a,b"_s, u"c\td"_s}), u"\"a,b\";\"c\td\""_s); }

TEST(CsvTest, OneEmptyCellIsNoEmptyLine)
{
    EXPECT_EQ(lineOf({u""_s}), u"\"\""_s);
    EXPECT_EQ(lineOf({}), u""_s);
    EXPECT_EQ(lineOf({u""_s, u""_s}), u";"_s);
}

TEST(CsvTest, NegativeNumbersStayNumbers) { EXPECT_EQ(lineOf({u"-5"_s, u"-x"_s}), u"-5;'-x"_s); }
