#include "support/printers.h"

#include "search/words.h"

using namespace insats;
using search::beginsFolded;
using search::folded;
using search::isFunctionWord;

namespace {

QStringList textsOf(const QString &text)
{
    QStringList texts;
    for (const search::Word &word : search::wordsOf(text))
        texts.append(word.text);
    return texts;
}

} // namespace

TEST(WordsTest, PunctuationAndSpacesPartWords)
{
    EXPECT_EQ(textsOf(u" Barn- och ungdomshabilitering, (BUP)/SIP! "_s),
              (QStringList{u"barn"_s, u"och"_s, u"ungdomshabilitering"_s, u"bup"_s, u"sip"_s}));
}

TEST(WordsTest, InitialsAreOneWord)
{
    EXPECT_EQ(textsOf(u"K.A.F. och I.P.S"_s), (QStringList{u"kaf"_s, u"och"_s, u"ips"_s}));
}

TEST(WordsTest, FullStopAfterAWordEndsIt)
{
    EXPECT_EQ(textsOf(u"Skolan.Hemmet.Nu A.Bok"_s), (QStringList{u"skolan"_s, u"hemmet"_s, u"nu"_s, u"a"_s, u"bok"_s}));
}

TEST(WordsTest, DigitsAreWords)
{
    EXPECT_EQ(textsOf(u"Åk 7-9, 14:4"_s), (QStringList{u"åk"_s, u"7"_s, u"9"_s, u"14"_s, u"4"_s}));
}

TEST(WordsTest, CombiningMarksAreComposed) { EXPECT_EQ(textsOf(u"La\u0308xhja\u0308lp"_s), QStringList{u"läxhjälp"_s}); }

TEST(WordsTest, PlaceCountsInTheGivenText)
{
    const auto words = search::wordsOf(u"a La\u0308x K.A.F."_s);
    ASSERT_EQ(words.size(), 3);
    EXPECT_EQ(words.at(1).start, 2);
    EXPECT_EQ(words.at(1).length, 4);
    EXPECT_EQ(words.at(2).start, 7);
    EXPECT_EQ(words.at(2).length, 5);
}

TEST(WordsTest, StrangeCharactersAreTaken)
{
    EXPECT_EQ(textsOf(u"😀 𝕩"_s), (QStringList{u"😀"_s, u"𝕩"_s}));
    EXPECT_EQ(textsOf(u"a"_s + QChar(0) + u"b"_s), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(textsOf(u"läxhjälp😀"_s), (QStringList{u"läxhjälp"_s, u"😀"_s}));
    EXPECT_EQ(textsOf(QString(QChar(0xD83D))), QStringList());
    EXPECT_EQ(textsOf(u"\"((:*-"_s), QStringList());
    EXPECT_EQ(textsOf(QString()), QStringList());
}

TEST(WordsTest, FoldingTakesTheMarksAway)
{
    EXPECT_EQ(folded(u"åäöéü"_s), u"aaoeu"_s);
    EXPECT_EQ(folded(u"lax"_s), u"lax"_s);
}

TEST(WordsTest, AskedLettersMayLackTheirMarks)
{
    EXPECT_TRUE(beginsFolded(u"föräldrar"_s, u"foraldra"_s));
    EXPECT_TRUE(beginsFolded(u"föräldrar"_s, u"föraldra"_s));
}

TEST(WordsTest, AskedLettersMayNotHaveOtherMarks)
{
    EXPECT_FALSE(beginsFolded(u"farfar"_s, u"får"_s));
    EXPECT_FALSE(beginsFolded(u"får"_s, u"fär"_s));
    EXPECT_FALSE(beginsFolded(u"för"_s, u"föräldrar"_s));
}

TEST(WordsTest, FunctionWordsTellNothing)
{
    for (const QString &word : {u"i"_s, u"på"_s, u"till"_s, u"min"_s, u"kan"_s})
        EXPECT_TRUE(isFunctionWord(word)) << word.toStdString();
    for (const QString &word : {u"skola"_s, u"far"_s, u"mor"_s, u"läxor"_s, QString()})
        EXPECT_FALSE(isFunctionWord(word)) << word.toStdString();
}
