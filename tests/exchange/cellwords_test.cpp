#include "support/printers.h"

#include "exchange/cellwords.h"

using namespace insats;
using exchange::CellWords;

namespace {

CellWords someWords() { return CellWords({{}, {{u"status"_s, {{u"paused"_s, u"Vilar just nu"_s}}}}}); }

} // namespace

TEST(CellWordsTest, AWordStandsForItsCode)
{
    EXPECT_EQ(someWords().wordOf(u"status"_s, u"paused"_s), u"Vilar just nu"_s);
    EXPECT_EQ(someWords().codeOf(u"status"_s, u"vilar JUST nu"_s), u"paused"_s);
}

TEST(CellWordsTest, WithoutAWordTheCodeStandsForItself)
{
    EXPECT_EQ(someWords().wordOf(u"status"_s, u"ended"_s), u"ended"_s);
    EXPECT_EQ(someWords().codeOf(u"status"_s, u"ended"_s), u"ended"_s);
    EXPECT_EQ(someWords().codeOf(u"status"_s, u"grön"_s), u"grön"_s);
}

TEST(CellWordsTest, WhatMunicipalitiesWriteIsKnown)
{
    const CellWords words{TableWords{}};
    EXPECT_EQ(words.codeOf(u"status"_s, u"Pågående"_s), u"active"_s);
    EXPECT_EQ(words.codeOf(u"status"_s, u"planerad"_s), u"planned"_s);
    EXPECT_EQ(words.codeOf(u"status"_s, u"Avslutad."_s), u"ended"_s);
    EXPECT_EQ(words.codeOf(u"routes"_s, u"Drop-in"_s), u"open"_s);
    EXPECT_EQ(words.codeOf(u"routes"_s, u"biståndsbeslut"_s), u"decision"_s);
    EXPECT_EQ(words.codeOf(u"routes"_s, u"utan beslut"_s), u"without_assessment"_s);
    EXPECT_EQ(words.codeOf(u"routes"_s, u"remiss"_s), u"referral"_s);
    EXPECT_EQ(words.codeOf(u"cost"_s, u"Kostnadsfritt"_s), u"free"_s);
    EXPECT_EQ(words.codeOf(u"cost"_s, u"avgift"_s), u"fee"_s);
    EXPECT_EQ(words.codeOf(u"documentation.rule"_s, u"14 kap. 4 §"_s), u"14:4"_s);
}

TEST(CellWordsTest, YesAndNoAnswerOnlyWhereTheyAreAsked)
{
    const CellWords words{TableWords{}};
    EXPECT_EQ(words.codeOf(u"volunteer_run"_s, u"Ja"_s), u"yes"_s);
    EXPECT_EQ(words.codeOf(u"project"_s, u"x"_s), u"yes"_s);
    EXPECT_EQ(words.codeOf(u"statutory"_s, u"nej"_s), u"no"_s);
    EXPECT_EQ(words.codeOf(u"statutory"_s, u"vet ej"_s), u"unknown"_s);
    EXPECT_EQ(words.codeOf(u"routes"_s, u"ja"_s), u"ja"_s);
}
