#include "support/printers.h"

#include "search/thesaurus.h"

#include <gmock/gmock.h>

using namespace insats;
using namespace insats::search;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

QList<Synonym> someSynonyms()
{
    return {{u"hemmasittare"_s, {u"problematisk skolfrånvaro"_s}, SynonymKind::Same},
            {u"skilsmässa"_s, {u"separerade föräldrar"_s}, SynonymKind::Says},
            {u"UM"_s, {u"ungdomsmottagningen"_s}, SynonymKind::Abbreviation},
            {u"SoL"_s, {u"socialtjänstlagen"_s}, SynonymKind::Abbreviation},
            {u"NPF"_s, {u"neuropsykiatrisk"_s}, SynonymKind::Abbreviation},
            {u"neuropsykiatrisk"_s, {u"funktionsvariation"_s}, SynonymKind::Near}};
}

// The meanings of the whole text, joined.
QStringList meaningsOf(const QString &text)
{
    const Stemmer stemmer;
    QStringList meanings;
    for (const SenseSpan &span : Thesaurus(someSynonyms(), stemmer).spans(text.split(u' '), stemmer)) {
        for (const Sense &sense : span.senses)
            meanings.append(sense.words.join(u' '));
    }
    return meanings;
}

} // namespace

TEST(ThesaurusTest, TheSameGoesBothWaysAndSaysOnlyOne)
{
    EXPECT_THAT(meaningsOf(u"hemmasittare"_s), ElementsAre(u"problematisk skolfrånvaro"_s));
    EXPECT_THAT(meaningsOf(u"problematisk skolfrånvaro"_s), ElementsAre(u"hemmasittare"_s));
    EXPECT_THAT(meaningsOf(u"skilsmässa"_s), ElementsAre(u"separerade föräldrar"_s));
    EXPECT_THAT(meaningsOf(u"separerade föräldrar"_s), IsEmpty());
}

TEST(ThesaurusTest, FindsOtherInflectionsAndWordsTypedWithoutDots)
{
    EXPECT_THAT(meaningsOf(u"hemmasittaren"_s), ElementsAre(u"problematisk skolfrånvaro"_s));
    EXPECT_THAT(meaningsOf(u"skilsmassa"_s), ElementsAre(u"separerade föräldrar"_s));
}

TEST(ThesaurusTest, AnAbbreviationStandsForItselfOnly)
{
    const Stemmer stemmer;
    const Thesaurus thesaurus(someSynonyms(), stemmer);
    EXPECT_TRUE(thesaurus.isAbbreviation(u"um"_s));
    EXPECT_FALSE(thesaurus.isAbbreviation(u"hemmasittare"_s));
    EXPECT_THAT(meaningsOf(u"um"_s), ElementsAre(u"ungdomsmottagningen"_s));
    EXPECT_THAT(meaningsOf(u"umm"_s), IsEmpty());
}

TEST(ThesaurusTest, ALongFormIsNotReadAsAnOrdinaryWord)
{
    EXPECT_THAT(meaningsOf(u"ungdomsmottagningen"_s), ElementsAre(u"um"_s));
    EXPECT_THAT(meaningsOf(u"socialtjänstlagen"_s), IsEmpty()); // "sol" is the sun, too
}

TEST(ThesaurusTest, WhatOnlyLiesNearIsNoMeaning)
{
    const Stemmer stemmer;
    const Thesaurus thesaurus(someSynonyms(), stemmer);
    EXPECT_THAT(meaningsOf(u"neuropsykiatrisk"_s), ElementsAre(u"npf"_s));
    EXPECT_THAT(thesaurus.near(u"npf"_s), ElementsAre(u"funktionsvariation"_s));
}

TEST(ThesaurusTest, TheLongestRunOfWordsIsTaken)
{
    const Stemmer stemmer;
    const Thesaurus thesaurus(
        {{u"mår dåligt"_s, {u"psykisk ohälsa"_s}, SynonymKind::Says}, {u"dåligt"_s, {u"illa"_s}, SynonymKind::Says}},
        stemmer);
    const auto spans = thesaurus.spans({u"hon"_s, u"mår"_s, u"dåligt"_s}, stemmer);
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans.constFirst().first, 1);
    EXPECT_EQ(spans.constFirst().count, 2);
}
