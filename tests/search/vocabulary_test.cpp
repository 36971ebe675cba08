#include "support/printers.h"

#include "search/vocabulary.h"

#include <gmock/gmock.h>

using namespace insats;
using namespace insats::search;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

Vocabulary of(const QStringList &words)
{
    Vocabulary vocabulary;
    for (const QString &word : words)
        vocabulary.numberOf(word);
    return vocabulary;
}

// The class by which `asked` finds `word`, when it does.
std::optional<MatchClass> howFound(const QString &asked, const QString &word)
{
    const Vocabulary vocabulary = of({u"hjälp"_s, u"bad"_s, word}); // what a compound is made of must stand by itself
    for (const Expansion &expansion : vocabulary.expansions(asked)) {
        if (vocabulary.text(expansion.word) == word)
            return expansion.how;
    }
    return std::nullopt;
}

QStringList corrected(const QString &asked, const QStringList &words)
{
    const Vocabulary vocabulary = of(words);
    QStringList found;
    for (const WordNumber word : vocabulary.corrections(asked))
        found.append(vocabulary.text(word));
    return found;
}

} // namespace

TEST(VocabularyTest, FindsAWordByItsBestClass)
{
    EXPECT_EQ(howFound(u"logoped"_s, u"logoped"_s), MatchClass::Exact);
    EXPECT_EQ(howFound(u"logo"_s, u"logoped"_s), MatchClass::Prefix);
    EXPECT_EQ(howFound(u"logopeder"_s, u"logoped"_s), MatchClass::Stem);
    EXPECT_EQ(howFound(u"foraldrar"_s, u"föräldrar"_s), MatchClass::Folded);
    EXPECT_EQ(howFound(u"rådgivning"_s, u"familjerådgivning"_s), MatchClass::Compound);
    EXPECT_EQ(howFound(u"radgivning"_s, u"familjerådgivning"_s), MatchClass::Compound);
    EXPECT_EQ(howFound(u"läxor"_s, u"läxhjälp"_s), MatchClass::Compound);
    EXPECT_EQ(howFound(u"bad"_s, u"bubbelbad"_s), MatchClass::Compound);
}

TEST(VocabularyTest, DotsThatWereTypedMustStand) { EXPECT_EQ(howFound(u"får"_s, u"farfar"_s), std::nullopt); }

TEST(VocabularyTest, ShortPiecesAreNotFoundInTheMiddle) { EXPECT_EQ(howFound(u"ala"_s, u"betalar"_s), std::nullopt); }

TEST(VocabularyTest, CommonWordsAreNotFoundByTheirBeginning) { EXPECT_EQ(howFound(u"fa"_s, u"får"_s), std::nullopt); }

TEST(VocabularyTest, CorrectsToTheNearestWordOnly)
{
    EXPECT_THAT(corrected(u"föräldarådgivning"_s, {u"föräldrarådgivning"_s, u"familjerådgivning"_s}),
                ElementsAre(u"föräldrarådgivning"_s));
    EXPECT_THAT(corrected(u"simm"_s, {u"läxhjälp"_s}), IsEmpty());
    EXPECT_THAT(corrected(u"abc"_s, {u"abd"_s}), IsEmpty());
}

TEST(VocabularyTest, TakesACompoundApartWhereBothPartsStand)
{
    const Vocabulary vocabulary = of({u"språk"_s, u"hjälp"_s, u"föräldrar"_s, u"stöd"_s, u"musikterapi"_s});
    EXPECT_EQ(vocabulary.parts(u"språkhjälp"_s).first, u"språk"_s);
    EXPECT_EQ(vocabulary.parts(u"foraldrastod"_s).first, u"foraldra"_s);
    EXPECT_EQ(vocabulary.parts(u"hästterapi"_s).first, QString());
    EXPECT_EQ(vocabulary.parts(u"hästterapi"_s).last, u"terapi"_s);
}
