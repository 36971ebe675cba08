#include "support/printers.h"

#include "exchange/celltidying.h"

using namespace insats;
using exchange::withoutHyphenation;

TEST(CellTidyingTest, DividedWordsAreWholeAgain)
{
    EXPECT_EQ(withoutHyphenation(u"Ungdoms-\nmottagningen"_s), u"Ungdomsmottagningen"_s);
    EXPECT_EQ(withoutHyphenation(u"Preven-\r\n tionsnivå"_s), u"Preventionsnivå"_s);
}

TEST(CellTidyingTest, HyphensThatBelongToTheWordStay)
{
    EXPECT_EQ(withoutHyphenation(u"BUP-\nteam"_s), u"BUP-team"_s);
    EXPECT_EQ(withoutHyphenation(u"Sol-\nHuset"_s), u"Sol-Huset"_s);
    EXPECT_EQ(withoutHyphenation(u"åk 7-\n9"_s), u"åk 7-9"_s);
    EXPECT_EQ(withoutHyphenation(u"Studie-\noch yrkesvägledning"_s), u"Studie- och yrkesvägledning"_s);
}

TEST(CellTidyingTest, OtherLineBreaksStay)
{
    EXPECT_EQ(withoutHyphenation(u" Hjälp:\n- läxor\n- samtal - \nstöd "_s), u"Hjälp:\n- läxor\n- samtal - \nstöd"_s);
}

TEST(CellTidyingTest, OnOneLineBlanksAreSingle)
{
    EXPECT_EQ(exchange::onOneLine(u" Öppen\nungdoms-\nverksamhet  i Nol"_s), u"Öppen ungdomsverksamhet i Nol"_s);
}

TEST(CellTidyingTest, OnlyLettersAndDigitsAreCompared)
{
    EXPECT_EQ(exchange::comparable(u"* E-post: "_s), u"epost"_s);
    EXPECT_EQ(exchange::comparable(u"Ålder\n15+"_s), u"ålder15"_s);
}
