#include "support/printers.h"

#include "search/marks.h"

using namespace insats;
using search::marks;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QList<MatchReason> asked(const QString &word) { return {{word, word, MatchClass::Exact, MatchField::Name}}; }

} // namespace

TEST(MarksTest, TheAskedPartOfEachWordIsMarked)
{
    EXPECT_THAT(marks(u"Läxhjälp och läxa"_s, asked(u"läx"_s)), ElementsAre(TextMark{0, 3}, TextMark{13, 3}));
}

TEST(MarksTest, LettersWithoutTheirMarksCount)
{
    EXPECT_THAT(marks(u"Stöd för föräldrar"_s, asked(u"foraldrar"_s)), ElementsAre(TextMark{9, 9}));
}

TEST(MarksTest, OfSeveralWordsTheLongestMarkWins)
{
    const auto reasons = asked(u"läx"_s) + asked(u"läxhjälp"_s);
    EXPECT_THAT(marks(u"Läxhjälp"_s, reasons), ElementsAre(TextMark{0, 8}));
}

TEST(MarksTest, TheMiddleOfAWordIsNotMarked) { EXPECT_THAT(marks(u"Familjerådgivning"_s, asked(u"råd"_s)), IsEmpty()); }

TEST(MarksTest, InitialsAreMarkedWhole)
{
    EXPECT_THAT(marks(u"Gå till K.A.F. nu"_s, asked(u"kaf"_s)), ElementsAre(TextMark{8, 5}));
}

TEST(MarksTest, DecomposedLettersAreMarkedWhole)
{
    EXPECT_THAT(marks(u"La\u0308xhja\u0308lp"_s, asked(u"läxhjälp"_s)), ElementsAre(TextMark{0, 10}));
}

TEST(MarksTest, WithoutReasonsNothingIsMarked) { EXPECT_THAT(marks(u"Läxhjälp"_s, {}), IsEmpty()); }
