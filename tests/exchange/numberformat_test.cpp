#include "support/printers.h"

#include "exchange/numberformat.h"

using namespace insats::exchange;

namespace {

QString plain(double number) { return numberText(number, NumberKind::Number, false); }
QString moment(double number) { return numberText(number, NumberKind::Moment, false); }

} // namespace

TEST(NumberFormatTest, FormatsThatEverybodyKnowsGoByTheirId)
{
    for (const int id : {14, 17, 20, 22, 27, 36, 45, 47, 50, 58})
        EXPECT_EQ(kindOfFormat(id, {}), NumberKind::Moment) << id;
    for (const int id : {0, 1, 9, 13, 23, 26, 37, 44, 48, 49, 59})
        EXPECT_EQ(kindOfFormat(id, {}), NumberKind::Number) << id;
    EXPECT_EQ(kindOfFormat(46, {}), NumberKind::Duration);
}

TEST(NumberFormatTest, OtherFormatsTellByTheirLetters)
{
    for (const QString &code : {u"yyyy-mm-dd"_s, u"[$-41D]d mmmm yyyy;@"_s, u"h:mm"_s, u"MMM\\ YYYY"_s, u"\"a;\"d"_s})
        EXPECT_EQ(kindOfFormat(164, code), NumberKind::Moment) << code.toStdString();
    for (const QString &code : {u"General"_s, u"0.00"_s, u"0 \"dagar\""_s, u"[Red]0"_s, u"0\\d"_s, u"# ##0 [$kr-41D]"_s,
                                u"@"_s, u"0_d"_s, u"0*y"_s, u"0;yyyy"_s, u"0.00E+00"_s})
        EXPECT_EQ(kindOfFormat(164, code), NumberKind::Number) << code.toStdString();
    EXPECT_EQ(kindOfFormat(164, u"[h]:mm"_s), NumberKind::Duration);
    EXPECT_EQ(kindOfFormat(164, u"[MM]:ss"_s), NumberKind::Duration);
}

TEST(NumberFormatTest, WholeNumbersHaveNoPoint)
{
    EXPECT_EQ(plain(12), u"12"_s);
    EXPECT_EQ(plain(-7), u"-7"_s);
    EXPECT_EQ(plain(0), u"0"_s);
    EXPECT_EQ(plain(463'031'000'000), u"463031000000"_s);
}

TEST(NumberFormatTest, NumbersHaveTheDigitsThatPeopleSaw)
{
    EXPECT_EQ(plain(0.1 + 0.2), u"0.3"_s);
    EXPECT_EQ(plain(-2.5), u"-2.5"_s);
    EXPECT_EQ(plain(1e20), u"1e+20"_s);
}

TEST(NumberFormatTest, DaysAndTimesAreWrittenOut)
{
    EXPECT_EQ(moment(43151), u"2018-02-20"_s);
    EXPECT_EQ(moment(43151.57291666666), u"2018-02-20 13:45"_s);
    EXPECT_EQ(moment(43151.573263889), u"2018-02-20 13:45:30"_s);
    EXPECT_EQ(moment(0.5), u"12:00"_s);
    EXPECT_EQ(moment(43150.999999999), u"2018-02-20"_s);
}

TEST(NumberFormatTest, DaysBeforeTheFalse29FebruaryOf1900AreOneLater)
{
    EXPECT_EQ(moment(1), u"1900-01-01"_s);
    EXPECT_EQ(moment(59), u"1900-02-28"_s);
    EXPECT_EQ(moment(61), u"1900-03-01"_s);
}

TEST(NumberFormatTest, FilesOf1904CountFromThere)
{
    EXPECT_EQ(numberText(41689, NumberKind::Moment, true), u"2018-02-20"_s);
    EXPECT_EQ(numberText(0, NumberKind::Moment, true), u"1904-01-01"_s);
}

TEST(NumberFormatTest, DurationsGoOnBeyondADay)
{
    EXPECT_EQ(numberText(1.5625, NumberKind::Duration, false), u"37:30"_s);
    EXPECT_EQ(numberText(0.003472222, NumberKind::Duration, false), u"0:05"_s);
}

TEST(NumberFormatTest, WhatIsNoDayStaysANumber)
{
    EXPECT_EQ(moment(-1), u"-1"_s);
    EXPECT_EQ(moment(2'958'466), u"2958466"_s);
    EXPECT_EQ(moment(2'958'465), u"9999-12-31"_s);
    EXPECT_EQ(moment(1e300), u"1e+300"_s);
    EXPECT_EQ(moment(qQNaN()), u"nan"_s);
}
