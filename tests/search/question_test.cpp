#include "support/builders.h"
#include "support/printers.h"

#include "search/question.h"

#include <gmock/gmock.h>

#include <random>

using namespace insats;
using namespace insats::search;
using namespace insats::test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

Question read(const QString &text)
{
    Facets known;
    known.add(0, anIntervention().placed(u"Psykisk hälsa"_s, u"Missbruk"_s, PreventionLevel::Indicated));
    return readQuestion(text, known);
}

QStringList contentOf(const Question &question)
{
    QStringList words;
    for (const AskedWord &word : question.words) {
        if (word.isContent)
            words.append(word.text);
    }
    return words;
}

std::vector<QString> valuesOf(const Question &question, Facet facet)
{
    for (const auto &[one, values] : question.conditions()) {
        if (one == facet)
            return {values.begin(), values.end()};
    }
    return {};
}

} // namespace

TEST(QuestionTest, ReadsAgesAsPeopleWriteThem)
{
    const QList<std::pair<QString, AskedAge>> ages = {
        {u"14 år hemmasittare"_s, {14, 14}},
        {u"hemmasittare 14år"_s, {14, 14}},
        {u"14-åring"_s, {14, 14}},
        {u"13-15 år"_s, {13, 15}},
        {u"mellan 13 och 15 år"_s, {13, 15}},
        {u"15-13 år"_s, {13, 15}},
        {u"åk 7"_s, {13, 13}},
        {u"årskurs 7–9"_s, {13, 15}},
        {u"ålder:16"_s, {16, 16}},
        {u"under 12 år"_s, {0, 11}},
        {u"upp till 12 år"_s, {0, 12}},
        {u"8 månader"_s, {0, 0}},
        {u"15-årig flicka"_s, {15, 15}},
    };
    for (const auto &[text, age] : ages) {
        ASSERT_TRUE(read(text).age()) << text.toStdString();
        EXPECT_EQ(read(text).age()->from, age.from) << text.toStdString();
        EXPECT_EQ(read(text).age()->to, age.to) << text.toStdString();
    }
}

TEST(QuestionTest, NumbersThatAreNoAgeStayWords)
{
    EXPECT_FALSE(read(u"112 år"_s).age());
    EXPECT_FALSE(read(u"grupp 4"_s).age());
    EXPECT_THAT(contentOf(read(u"grupp 4"_s)), ElementsAre(u"grupp"_s, u"4"_s));
}

TEST(QuestionTest, ConditionsLeaveTheWordsAndSayWhereTheyStood)
{
    const Question question = read(u"stöd utan beslut gratis"_s);
    EXPECT_THAT(contentOf(question), ElementsAre(u"stöd"_s));
    EXPECT_THAT(valuesOf(question, Facet::Cost), ElementsAre(u"free"_s));
    EXPECT_THAT(valuesOf(question, Facet::Route),
                ElementsAre(u"open"_s, u"without_assessment"_s, u"referral"_s, u"unknown"_s));
    ASSERT_EQ(question.understood.size(), 2);
    EXPECT_EQ(question.understood.at(0).text, u"utan beslut"_s);
    EXPECT_EQ(question.understood.at(0).place, (TextMark{5, 11}));
    EXPECT_EQ(question.understood.at(1).text, u"gratis"_s);
}

TEST(QuestionTest, ForParentsIsForParentsAndFamilies)
{
    EXPECT_THAT(valuesOf(read(u"stöd för föräldrar"_s), Facet::Audience), ElementsAre(u"parent"_s, u"family"_s));
    EXPECT_THAT(contentOf(read(u"stöd till föräldrar"_s)), ElementsAre(u"stöd"_s, u"föräldrar"_s));
}

TEST(QuestionTest, PowerWordsNameAFacet)
{
    const Question question = read(u"behov:missbruk nivå:riktad ålder:16"_s);
    EXPECT_THAT(valuesOf(question, Facet::SubArea), ElementsAre(u"Missbruk"_s));
    EXPECT_THAT(valuesOf(question, Facet::Level), ElementsAre(u"riktad"_s));
    EXPECT_EQ(question.age(), (AskedAge{16, 16}));
    EXPECT_THAT(question.words, IsEmpty());
    EXPECT_THAT(valuesOf(read(u"behov:\"psykisk hälsa\""_s), Facet::Area), ElementsAre(u"Psykisk hälsa"_s));
}

TEST(QuestionTest, APowerWordWithoutKnownValueIsWords)
{
    EXPECT_THAT(contentOf(read(u"behov:fiske"_s)), ElementsAre(u"behov"_s, u"fiske"_s));
}

TEST(QuestionTest, QuotesHoldWordsTogetherAndMinusLeavesOut)
{
    const Question question = read(u"grupp \"separerade föräldrar\" -missbruk"_s);
    EXPECT_THAT(question.phrases, ElementsAre(QStringList{u"separerade"_s, u"föräldrar"_s}));
    EXPECT_THAT(question.excluded, ElementsAre(u"missbruk"_s));
    EXPECT_THAT(contentOf(question), ElementsAre(u"grupp"_s));
}

TEST(QuestionTest, AHyphenInsideAWordLeavesNothingOut) { EXPECT_THAT(read(u"mat-hjälp g-eazy"_s).excluded, IsEmpty()); }

TEST(QuestionTest, AnUnclosedQuoteIsNoPhrase)
{
    const Question question = read(u"\"separerade föräldrar"_s);
    EXPECT_THAT(question.phrases, IsEmpty());
    EXPECT_THAT(contentOf(question), ElementsAre(u"separerade"_s, u"föräldrar"_s));
}

TEST(QuestionTest, FunctionWordsStayForSynonymsButAreNoContent)
{
    const Question question = read(u"vill inte gå till skolan"_s);
    EXPECT_EQ(question.words.size(), 5);
    EXPECT_THAT(contentOf(question), ElementsAre(u"skolan"_s));
}

TEST(QuestionTest, AnyTextCanBeReadAndPlacesLieInside)
{
    const QString signs = u"aå 1-:\"“”*()år\u0301\xD83D\xDE00\xD800utan beslut,åk79"_s;
    std::mt19937 random(7);
    for (int round = 0; round < 100000; ++round) {
        QString text;
        for (quint32 length = random() % 24; length > 0; --length)
            text.append(signs.at(static_cast<int>(random() % static_cast<quint32>(signs.size()))));
        for (const Understood &one : read(text).understood) {
            ASSERT_GE(one.place.start, 0);
            ASSERT_LE(one.place.start + one.place.length, text.size());
            ASSERT_EQ(text.mid(one.place.start, one.place.length), one.text);
        }
    }
}
