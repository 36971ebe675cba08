#include "support/printers.h"

#include "exchange/cellpieces.h"

using namespace insats;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QStringList textsIn(const QString &cell, const QString &separators)
{
    QStringList texts;
    for (const exchange::Piece &piece : exchange::piecesIn(cell, separators))
        texts.append(piece.text);
    return texts;
}

} // namespace

TEST(CellPiecesTest, OnlyWhatWouldChangeIsQuoted)
{
    using exchange::quotedWhereNeeded;
    EXPECT_EQ(quotedWhereNeeded(u"Öppen verksamhet, Nol"_s), u"Öppen verksamhet, Nol"_s);
    EXPECT_EQ(quotedWhereNeeded(u"a;b"_s), u"\"a;b\""_s);
    EXPECT_EQ(quotedWhereNeeded(u"a|b"_s), u"\"a|b\""_s);
    EXPECT_EQ(quotedWhereNeeded(u"säg \"hej\""_s), u"\"säg \"\"hej\"\"\""_s);
    EXPECT_EQ(quotedWhereNeeded(u"a\nb"_s), u"\"a\nb\""_s);
    EXPECT_EQ(quotedWhereNeeded(u" a"_s), u"\" a\""_s);
}

TEST(CellPiecesTest, NoElementIsNotAnEmptyElement)
{
    EXPECT_EQ(exchange::joinedElements({}), QString());
    EXPECT_EQ(exchange::joinedElements({QString()}), u"\"\""_s);
    EXPECT_EQ(exchange::joinedElements({u"a"_s, QString(), u"b"_s}), u"a; \"\"; b"_s);
    EXPECT_THAT(exchange::piecesIn({}, u";"_s), IsEmpty());
    EXPECT_THAT(exchange::piecesIn(u"\"\""_s, u";"_s), ElementsAre(exchange::Piece{QString(), true, {}}));
}

TEST(CellPiecesTest, WhatWasJoinedIsCutAgain)
{
    const QStringList texts = {u"a;b"_s, u""_s, u" c "_s, u"\""_s, u"\"\""_s, u"d|e"_s, u"f\n;"_s, u"g"_s};
    QStringList elements;
    for (const QString &text : texts)
        elements.append(exchange::quotedWhereNeeded(text));
    EXPECT_EQ(textsIn(exchange::joinedElements(elements), u";|"_s), texts);
}

TEST(CellPiecesTest, APieceSaysWhichSeparatorEndsIt)
{
    EXPECT_THAT(exchange::piecesIn(u"a | b; c"_s, u";|"_s),
                ElementsAre(exchange::Piece{u"a"_s, false, u'|'}, exchange::Piece{u"b"_s, false, u';'},
                            exchange::Piece{u"c"_s, false, {}}));
}

TEST(CellPiecesTest, QuotesInsideATextAreText)
{
    EXPECT_THAT(textsIn(u"\"Alla\" för Nol; b"_s, u";"_s), ElementsAre(u"\"Alla\" för Nol"_s, u"b"_s));
    EXPECT_THAT(textsIn(u"\"öppet; b"_s, u";"_s), ElementsAre(u"\"öppet"_s, u"b"_s));
}

TEST(CellPiecesTest, ACommaInParenthesesCutsNothing)
{
    EXPECT_THAT(textsIn(u"Socialtjänsten (barn, unga), Skola"_s, u",;"_s),
                ElementsAre(u"Socialtjänsten (barn, unga)"_s, u"Skola"_s));
    EXPECT_THAT(textsIn(u"BVC), Skola"_s, u","_s), ElementsAre(u"BVC)"_s, u"Skola"_s));
}
