#include "support/printers.h"

#include "wording/sentences.h"

#include <QSet>

using namespace insats;
using wording::sentence;

TEST(SentencesTest, EveryErrorHasASentenceThatNamesThePlace)
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::UnknownValue); ++kind) {
        const QString text = sentence(Error(static_cast<ErrorKind>(kind), u"/tmp/a.sqlite"_s, u"därför"_s));
        EXPECT_TRUE(text.contains(u"/tmp/a.sqlite"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        sentences.insert(text);
    }
    EXPECT_EQ(sentences.size(), 17);
}

TEST(SentencesTest, DetailStandsOnlyWhenThereIsOne)
{
    EXPECT_TRUE(sentence(Error(ErrorKind::Storage, u"fil"_s, u"därför"_s)).endsWith(u"(därför)"_s));
    EXPECT_FALSE(sentence(Error(ErrorKind::Storage, u"fil"_s)).contains(u'('));
}

TEST(SentencesTest, UnknownValuesListTheKnownOnes)
{
    EXPECT_EQ(sentence(Error(ErrorKind::UnknownValue, u"hög"_s, u"låg, lägre"_s)),
              u"hög is not known. Known: låg, lägre."_s);
}

TEST(SentencesTest, EveryProblemSaysWhereAndWhat)
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::AgainstRule); ++kind) {
        const QString text =
            sentence(Problem{u"interventions[3]"_s, static_cast<ProblemKind>(kind), Severity::Refused, u"detalj"_s});
        EXPECT_TRUE(text.startsWith(u"interventions[3]: "_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"detalj"_s)) << text.toStdString();
        sentences.insert(text);
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(ProblemKind::AgainstRule) + 1);
}

TEST(SentencesTest, SuggestionsSayWhatTheyLeaveOutAndWhatTheyGive)
{
    const QString word = sentence(Suggestion{SuggestionKind::WithoutWord, Facet::Area, u"läxor"_s, 12});
    EXPECT_TRUE(word.contains(u"läxor"_s) && word.contains(u"12"_s)) << word.toStdString();
    const QString choice = sentence(Suggestion{SuggestionKind::WithoutChoice, Facet::Route, u"referral"_s, 3});
    EXPECT_TRUE(choice.contains(u"By referral"_s) && choice.contains(u'3')) << choice.toStdString();
    const QString age = sentence(Suggestion{SuggestionKind::WithoutAge, Facet::Age, u"14"_s, 5});
    EXPECT_TRUE(age.contains(u"14"_s) && age.contains(u'5')) << age.toStdString();
    EXPECT_TRUE(sentence(Suggestion{SuggestionKind::Everything, Facet::Area, {}, 226}).contains(u"226"_s));
}
