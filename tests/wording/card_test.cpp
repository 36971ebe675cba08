#include "support/printers.h"

#include "support/builders.h"
#include "wording/card.h"

#include <QFile>

using namespace insats;
using namespace insats::test;
using wording::Fact;

namespace {

std::optional<Fact> factOf(const Intervention &intervention, const QString &label)
{
    for (const Fact &fact : wording::facts(intervention)) {
        if (fact.label == label)
            return fact;
    }
    return std::nullopt;
}

} // namespace

TEST(CardTest, WhatIsNearlyAlwaysAskedForStandsThereAlsoWhenUnknown)
{
    for (const QString &label : {u"Target group"_s, u"Age"_s, u"Way in"_s, u"Contact"_s, u"Cost"_s, u"Form"_s, u"Scope"_s,
                                 u"Provider"_s, u"Place"_s}) {
        const auto fact = factOf(anIntervention(), label);
        ASSERT_TRUE(fact) << label.toStdString();
        EXPECT_FALSE(fact->known) << label.toStdString();
        EXPECT_EQ(fact->value, u"not stated"_s);
    }
}

TEST(CardTest, TheRestStandsThereOnlyWhenKnown)
{
    const qsizetype bare = wording::facts(anIntervention()).size();
    EXPECT_EQ(bare, 9);
    EXPECT_EQ(factOf(anIntervention(), u"Not for"_s), std::nullopt);
    EXPECT_EQ(factOf(interventionWithEveryField(), u"Not for"_s)->value, u"vuxna"_s);
}

TEST(CardTest, AFullRecordHasNoUnknownFact)
{
    for (const Fact &fact : wording::facts(interventionWithEveryField()))
        EXPECT_TRUE(fact.known && !fact.value.isEmpty()) << fact.label.toStdString();
}

TEST(CardTest, FactsSayWhatTheRecordHolds)
{
    const Intervention full = interventionWithEveryField();
    EXPECT_EQ(factOf(full, u"Way in"_s)->value.section(u'\n', -1), u"Kom som du är"_s);
    EXPECT_EQ(factOf(full, u"Cost"_s)->value, u"There is a fee. 20 kr"_s);
    EXPECT_EQ(factOf(full, u"Provider"_s)->value, u"Biblioteket, Ale kommun (funds it)"_s);
    EXPECT_EQ(factOf(full, u"Place"_s)->value, u"Nol, Bohus"_s);
    EXPECT_EQ(factOf(full, u"Method"_s)->value, u"Funktionell familjeterapi (FFT) · familjer · 11–18 years · 12 samtal"_s);
}

TEST(CardTest, EachWayInIsExplained)
{
    const QStringList lines =
        factOf(anIntervention().reachedBy({AccessRoute::Open, AccessRoute::Decision}), u"Way in"_s)->value.split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0), u"There are several ways in:"_s);
    EXPECT_TRUE(lines.at(1).startsWith(u"Open to all: "_s)) << lines.at(1).toStdString();
    EXPECT_TRUE(lines.at(2).startsWith(u"After a decision: "_s)) << lines.at(2).toStdString();
}

TEST(CardTest, WhoChecksTheConditionsIsSaidOnceWhenItIsTheSameForAll)
{
    Intervention alike = anIntervention();
    alike.conditions = {{u"Fyllt 18 år"_s, u"utföraren"_s}, {u"Bor här"_s, u"utföraren"_s}};
    EXPECT_EQ(factOf(alike, u"Conditions"_s)->value, u"Fyllt 18 år\nBor här\nChecked by: utföraren"_s);
    Intervention different = alike;
    different.conditions[1].verifiedBy = u"nämnden"_s;
    EXPECT_EQ(factOf(different, u"Conditions"_s)->value,
              u"Fyllt 18 år (checked by: utföraren)\nBor här (checked by: nämnden)"_s);
    different.conditions[0].verifiedBy.clear();
    EXPECT_EQ(factOf(different, u"Conditions"_s)->value, u"Fyllt 18 år\nBor här (checked by: nämnden)"_s);
}

TEST(CardTest, TheRuleOfDocumentationStandsWithItsReason)
{
    Intervention exempt = anIntervention();
    exempt.documentation = {DocumentationRule::Exempt14_5, u"Annars kommer ingen."_s};
    const QString value = factOf(exempt, u"Documentation"_s)->value;
    EXPECT_TRUE(value.startsWith(u"14:5"_s) && value.endsWith(u"\nAnnars kommer ingen."_s)) << value.toStdString();
    EXPECT_EQ(factOf(anIntervention(), u"Documentation"_s), std::nullopt);
}

TEST(CardTest, BadgesSayWhatMakesItEasyToTurnTo)
{
    Intervention easy = anIntervention().reachedBy({AccessRoute::WithoutAssessment});
    easy.cost = Cost::Free;
    easy.anonymous = Anonymity::FirstVisit;
    EXPECT_EQ(wording::badges(easy),
              (QStringList{u"No decision needed"_s, u"Free of charge"_s, u"Anonymous at the first visit"_s}));
    Intervention hard = anIntervention().reachedBy({AccessRoute::Decision, AccessRoute::Referral});
    hard.cost = Cost::Fee;
    hard.anonymous = Anonymity::No;
    EXPECT_EQ(wording::badges(hard), QStringList());
    EXPECT_EQ(wording::badges(anIntervention()), QStringList());
}

TEST(CardTest, APlacementThatNoSourcePrintsIsMarked)
{
    Intervention ours = anIntervention().placed(u"Trygghet"_s).placed(u"Fritid"_s);
    ours.placements[1].basis = PlacementBasis::Ours;
    const QStringList lines = wording::placementLines(ours);
    EXPECT_FALSE(lines.at(0).contains(u"our reading"_s));
    EXPECT_TRUE(lines.at(1).endsWith(u", our reading"_s));
}

TEST(CardTest, TheAgeSaysWhereItComesFrom)
{
    EXPECT_EQ(factOf(anIntervention().aged(13, 15, AgeBasis::Stage), u"Age"_s)->value,
              u"13–15 years · worked out from the school stage"_s);
}

TEST(CardTest, EveryFactHasAnIconThatIsThere)
{
    for (const Fact &fact : wording::facts(interventionWithEveryField()))
        EXPECT_TRUE(QFile::exists(QStringLiteral(INSATS_SOURCE_DIR "/resources/icons/%1.svg").arg(fact.icon)))
            << fact.icon.toStdString();
}

TEST(CardTest, EachPlacementIsALine)
{
    const Intervention i = anIntervention()
                               .placed(u"Trygghet"_s, u"Oro"_s, PreventionLevel::Selective)
                               .aged(13, 20)
                               .placed(u"Samverkan"_s, {}, std::nullopt);
    EXPECT_EQ(wording::placementLines(i), (QStringList{u"Oro, selective, 13–20 years"_s, u"Samverkan, age not stated"_s}));
}

TEST(CardTest, SourcesNameTheirSectionWhenThereIsOne)
{
    EXPECT_EQ(wording::sourceLines(interventionWithEveryField()), (QStringList{u"Inventering. s. 3"_s, u"Webbplats"_s}));
}

TEST(CardTest, TheTextHasNameSummaryFactsAndSource)
{
    const QString text = wording::cardText(interventionWithEveryField());
    EXPECT_TRUE(text.startsWith(interventionWithEveryField().name + u'\n'));
    for (const QString &part : {u"Hjälp med läxor."_s, u"Place: Nol, Bohus"_s, u"Paused"_s, u"Source: Inventering"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}
