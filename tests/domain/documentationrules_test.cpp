#include "support/printers.h"

#include "domain/recordrules.h"
#include "support/builders.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const RuleContext kContext{QDate(2026, 1, 1), 24};

QList<RuleFinding> found(const Intervention &record) { return checkDocumentation(record, kContext); }

InterventionBuilder exemptAsAdvice()
{
    return aServiceWithoutAssessment().documentedBy(DocumentationRule::Exempt14_4).journalledIn({});
}

InterventionBuilder anonymous()
{
    return aServiceWithoutAssessment()
        .documentedBy(DocumentationRule::Exempt14_5, u"Deltagarna behöver vara anonyma"_s)
        .journalledIn({});
}

} // namespace

TEST(DocumentationRulesTest, AServiceThatMeetsEveryRuleIsNotFound)
{
    EXPECT_THAT(found(aServiceWithoutAssessment()), IsEmpty());
    EXPECT_THAT(found(exemptAsAdvice()), IsEmpty());
    EXPECT_THAT(found(anonymous()), IsEmpty());
}

TEST(DocumentationRulesTest, OnlyWhatIsGivenWithoutAssessmentUnderTheActIsAsked)
{
    EXPECT_THAT(found(anIntervention().reachedBy({AccessRoute::Open})), IsEmpty());
    EXPECT_THAT(checkDocumentation(anIntervention().reachedBy({AccessRoute::WithoutAssessment}), {QDate(2025, 6, 30)}),
                IsEmpty());
}

// --- 14:3 ---

TEST(DocumentationRulesTest, ARuleOfDocumentationMustBeStated)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().documentedBy(DocumentationRule::Unknown)),
                ElementsAre(isFound(Rule::DocumentationMissing, u"documentation"_s),
                            isFound(Rule::HeadingEmpty, {}, {u"documentation"_s})));
}

TEST(DocumentationRulesTest, WhatIsDocumentedNeedsItsJournal)
{
    for (const QString &nowhere : {QString(), u" "_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().journalledIn(nowhere)),
                    ElementsAre(isFound(Rule::JournalMissing, u"journal_system"_s)));
}

// --- 14:4, advice (D2, D3) ---

TEST(DocumentationRulesTest, TheExemptionForAdviceNeedsAWordOfAdviceInNameAliasOrSummary)
{
    EXPECT_THAT(found(exemptAsAdvice().named(u"Medling"_s).summed(u"Två unga möts"_s)),
                ElementsAre(isFound(Rule::AdviceExemptionElsewhere, u"documentation"_s)));
    EXPECT_THAT(found(exemptAsAdvice().named(u"Skuldrådgivning"_s).summed(u"Hjälp"_s)), IsEmpty());
    EXPECT_THAT(found(exemptAsAdvice().named(u"Hjälp"_s).called(u"Rådgivningen"_s).summed(u"Hjälp"_s)), IsEmpty());
    EXPECT_THAT(found(exemptAsAdvice().named(u"Hjälp"_s).summed(u"Vi ger råd"_s)), IsEmpty());
    EXPECT_THAT(found(exemptAsAdvice().named(u"Hjälp"_s).summed(u"Stödjande samtal"_s)), IsEmpty());
}

TEST(DocumentationRulesTest, ABoardIsNoAdvice)
{
    EXPECT_THAT(rulesIn(found(exemptAsAdvice().named(u"Ungdomsråd"_s).summed(u"Unga och råder"_s))),
                ElementsAre(Rule::AdviceExemptionElsewhere));
}

TEST(DocumentationRulesTest, AMeetingPlaceIsNoAdviceWhateverItSays)
{
    for (const QString &name : {u"Mötesplatsen"_s, u"Träffpunkt Nol"_s, u"Öppen verksamhet"_s, u"Café Gläntan"_s})
        EXPECT_THAT(found(exemptAsAdvice().named(name).summed(u"Rådgivning"_s)),
                    ElementsAre(isFound(Rule::AdviceExemptionOfMeetingPlace, u"documentation"_s)))
            << name.toStdString();
}

TEST(DocumentationRulesTest, AMeetingPlaceIsToldOnce)
{
    EXPECT_THAT(rulesIn(found(exemptAsAdvice().named(u"Träffpunkt"_s).summed(u"Kom och fika"_s))),
                ElementsAre(Rule::AdviceExemptionOfMeetingPlace));
}

TEST(DocumentationRulesTest, WithoutTheExemptionForAdviceItNeedsNoneOfItsWords)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().named(u"Träffpunkt"_s).summed(u"Kom och fika"_s)), IsEmpty());
    EXPECT_THAT(found(anonymous().named(u"Träffpunkt"_s).summed(u"Kom och fika"_s)), IsEmpty());
}

// --- 14:5, identity (D8) ---

TEST(DocumentationRulesTest, TheExemptionForIdentityDoesNotSuitTheHome)
{
    for (const QString &place : {u"hemmet"_s, u"hemma"_s, u"hembesök"_s})
        EXPECT_THAT(found(anonymous().at(u"i "_s + place)),
                    ElementsAre(isFound(Rule::IdentityExemptionAtHome, u"documentation"_s, {place})));
    EXPECT_THAT(rulesIn(found(anonymous().lasting(u"samtal i hemmet"_s))), ElementsAre(Rule::IdentityExemptionAtHome));
    EXPECT_THAT(found(anonymous().at(u"Familjehemmet"_s).at(u"Nol"_s)), IsEmpty());
}

TEST(DocumentationRulesTest, TheHomeMattersForTheExemptionForIdentityOnly)
{
    EXPECT_THAT(found(exemptAsAdvice().at(u"i hemmet"_s)), IsEmpty());
}

TEST(DocumentationRulesTest, TheExemptionForIdentityHardlySuitsRecurringSingleTalks)
{
    EXPECT_THAT(found(anonymous().inFormat(DeliveryFormat::Individual).lasting({}, Duration{2, DurationUnit::Sessions})),
                ElementsAre(isFound(Rule::IdentityExemptionOfTalks, u"documentation"_s, {u"2"_s})));
    EXPECT_THAT(found(anonymous().inFormat(DeliveryFormat::Individual).lasting({}, Duration{1, DurationUnit::Sessions})),
                IsEmpty());
}

TEST(DocumentationRulesTest, GroupsAndLengthsOfTimeAreNoRecurringSingleTalks)
{
    const Duration many{10, DurationUnit::Sessions};
    EXPECT_THAT(found(anonymous().inFormat(DeliveryFormat::Group).lasting({}, many)), IsEmpty());
    EXPECT_THAT(found(anonymous().inFormat(DeliveryFormat::Individual).inFormat(DeliveryFormat::Group).lasting({}, many)),
                IsEmpty());
    EXPECT_THAT(found(anonymous().inFormat(DeliveryFormat::Individual).lasting({}, Duration{10, DurationUnit::Weeks})),
                IsEmpty());
    EXPECT_THAT(found(anonymous().inFormat(DeliveryFormat::Individual)), IsEmpty());
}

// --- follow-up (D4, D11, D14) ---

TEST(DocumentationRulesTest, ItMustBeSaidHowItIsFollowedUp)
{
    EXPECT_THAT(
        found(exemptAsAdvice().followedUpBy({})),
        ElementsAre(isFound(Rule::FollowUpMissing, u"follow_up"_s), isFound(Rule::HeadingEmpty, {}, {u"follow_up"_s})));
    EXPECT_THAT(rulesIn(found(aServiceWithoutAssessment().followedUpBy(u" "_s))), ElementsAre(Rule::FollowUpMissing));
}

TEST(DocumentationRulesTest, WhatIsExemptIsNotFollowedUpPersonByPerson)
{
    for (const QString &followUp : {u"Individbaserad uppföljning"_s, u"Individuell uppföljning"_s}) {
        EXPECT_THAT(found(exemptAsAdvice().followedUpBy(followUp)),
                    ElementsAre(isFound(Rule::IndividualFollowUpExempt, u"follow_up"_s)));
        EXPECT_THAT(found(anonymous().followedUpBy(followUp)),
                    ElementsAre(isFound(Rule::IndividualFollowUpExempt, u"follow_up"_s)));
        EXPECT_THAT(found(aServiceWithoutAssessment().followedUpBy(followUp)), IsEmpty());
    }
    EXPECT_THAT(found(anonymous().followedUpBy(u"Besöksstatistik"_s)), IsEmpty());
}

// --- the six headings of the register (D13) ---

TEST(DocumentationRulesTest, EveryEmptyHeadingIsNamedInTheOrderOfTheRegister)
{
    const Intervention record =
        anIntervention().reachedBy({AccessRoute::WithoutAssessment}).documentedBy(DocumentationRule::Unknown);
    EXPECT_THAT(
        foundBy(Rule::HeadingEmpty, found(record)),
        ElementsAre(isFound(Rule::HeadingEmpty, {},
                            {u"content"_s, u"method"_s, u"target"_s, u"conditions"_s, u"documentation"_s, u"follow_up"_s})));
}

TEST(DocumentationRulesTest, AHeadingIsFilledByAnyTextUnderIt)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().summed({}).describedAs(u"Rådgivande samtal"_s)), IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment().forTarget({}).aimedAt(u"Föräldrar"_s)), IsEmpty());
    Intervention record = aServiceWithoutAssessment();
    record.methods = {};
    EXPECT_THAT(found(record), ElementsAre(isFound(Rule::HeadingEmpty, {}, {u"method"_s})));
}
