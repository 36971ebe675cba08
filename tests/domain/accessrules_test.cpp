#include "support/printers.h"

#include "domain/recordrules.h"
#include "support/builders.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr auto kOpen = std::nullopt;
const RuleContext kContext{QDate(2026, 1, 1), 24};

QList<RuleFinding> found(const Intervention &record) { return checkAccess(record, kContext); }

QList<Rule> broken(const Intervention &record) { return rulesIn(found(record)); }

InterventionBuilder aServiceForChildren(std::optional<int> min, std::optional<int> max)
{
    return aServiceWithoutAssessment().forAudience(Audience::Child).ofAge(min, max);
}

// With this as its only condition.
Intervention onlyOnCondition(const QString &text, const QString &verifiedBy = u"utföraren"_s)
{
    Intervention record = aServiceWithoutAssessment();
    record.conditions = {{text, verifiedBy}};
    return record;
}

Intervention withContact(const Contact &contact) { return aServiceWithoutAssessment().contactedBy(contact); }

} // namespace

TEST(AccessRulesTest, AServiceThatMeetsEveryRuleIsNotFound) { EXPECT_THAT(found(aServiceWithoutAssessment()), IsEmpty()); }

TEST(AccessRulesTest, OnlyWhatIsGivenWithoutAssessmentIsAsked)
{
    EXPECT_THAT(found(anIntervention().reachedBy({AccessRoute::WithoutAssessment})), Not(IsEmpty()));
    EXPECT_THAT(found(anIntervention().reachedBy({AccessRoute::Open, AccessRoute::Decision})), IsEmpty());
}

TEST(AccessRulesTest, TheRulesHoldFromTheDayOnWhichTheActTookEffect)
{
    const Intervention record = anIntervention().reachedBy({AccessRoute::WithoutAssessment});
    EXPECT_FALSE(isGivenWithoutAssessment(record, {QDate(2025, 6, 30)}));
    EXPECT_TRUE(isGivenWithoutAssessment(record, {QDate(2025, 7, 1)}));
    EXPECT_THAT(checkAccess(record, {QDate(2025, 6, 30)}), IsEmpty());
}

// --- the board's decision (A2) ---

TEST(AccessRulesTest, ADecisionMustBeStated)
{
    for (const QString &decision : {QString(), u"  "_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().decidedBy(decision)),
                    ElementsAre(isFound(Rule::DecisionMissing, u"board_decision"_s)));
}

TEST(AccessRulesTest, ADecisionNeedsItsYearOrParagraph)
{
    for (const QString &decision : {u"Socialnämndens förteckning, avsnitt 3.1.1"_s, u"Beslut 1 av 3012"_s, u"enligt §"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().decidedBy(decision)),
                    ElementsAre(isFound(Rule::DecisionUndated, u"board_decision"_s)))
            << decision.toStdString();
    for (const QString &decision : {u"Socialnämnden § 12"_s, u"SN §7"_s, u"Socialnämnden i maj 2025"_s, u"1998-01-02"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().decidedBy(decision)), IsEmpty()) << decision.toStdString();
}

// --- the right to apply (A5), no investigation (A7) ---

TEST(AccessRulesTest, NoTextMaySayThatOneCannotApply)
{
    for (const QString &words :
         {u"kan inte ansöka"_s, u"går inte att ansöka"_s, u"kan ej sökas"_s, u"Ansökan är inte möjlig"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().gotIntoBy(u"Obs! "_s + words + u" om detta"_s)),
                    ElementsAre(isFound(Rule::ApplyingDenied, {}, {words})));
    EXPECT_THAT(broken(aServiceWithoutAssessment().summed(u"Man kan inte ansöka"_s)), ElementsAre(Rule::ApplyingDenied));
    EXPECT_THAT(broken(aServiceWithoutAssessment().describedAs(u"Man kan inte ansöka"_s)),
                ElementsAre(Rule::ApplyingDenied));
}

TEST(AccessRulesTest, ATextThatSaysThatOneCanApplyIsFine)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().gotIntoBy(u"Man kan alltid ansöka också"_s)), IsEmpty());
}

TEST(AccessRulesTest, TheWayInMayNotGoByInvestigationOrDecision)
{
    const QList<std::pair<QString, QString>> routes = {{u"Efter utredning hos oss"_s, u"utredning"_s},
                                                       {u"Utredningen görs först"_s, u"Utredningen"_s},
                                                       {u"Kräver biståndsbeslut"_s, u"biståndsbeslut"_s},
                                                       {u"Efter biståndsbedömning"_s, u"biståndsbedömning"_s},
                                                       {u"Efter beslut av nämnden"_s, u"beslut"_s}};
    for (const auto &[text, word] : routes)
        EXPECT_THAT(found(aServiceWithoutAssessment().gotIntoBy(text)),
                    ElementsAre(isFound(Rule::InvestigationMentioned, u"route_text"_s, {word})))
            << text.toStdString();
}

TEST(AccessRulesTest, SayingThatNoInvestigationIsNeededIsFine)
{
    for (const QString &text : {u"Utan utredning"_s, u"Ingen utredning behövs"_s, u"Det krävs inget biståndsbeslut"_s,
                                u"Vi gör inte utredningar"_s, u"Utan beslut"_s, u"Vänd dig direkt dit"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().gotIntoBy(text)), IsEmpty()) << text.toStdString();
}

TEST(AccessRulesTest, WhatIsAlsoGivenByDecisionMaySpeakOfIt)
{
    EXPECT_THAT(found(aServiceWithoutAssessment()
                          .reachedBy({AccessRoute::WithoutAssessment, AccessRoute::Decision})
                          .gotIntoBy(u"Direkt, eller efter utredning"_s)),
                IsEmpty());
}

// --- where to turn (A9, C5, C7) ---

TEST(AccessRulesTest, SomebodyMustCarryItOut)
{
    Intervention record = aServiceWithoutAssessment();
    record.providers = {};
    EXPECT_THAT(found(record), ElementsAre(isFound(Rule::ProviderMissing, u"providers"_s)));
    record.providers = {{u"BUP"_s, ProviderRole::Refer}};
    EXPECT_THAT(found(record), ElementsAre(isFound(Rule::ProviderMissing, u"providers"_s)));
}

TEST(AccessRulesTest, AFunctionWithoutNumberOrAddressIsNoDirectWayIn)
{
    EXPECT_THAT(found(withContact({u"Familjeteamet"_s, {}, {}, {}, u"må–fr 9–16"_s, u"Socialnämnden"_s})),
                ElementsAre(isFound(Rule::DirectContactMissing, u"contact"_s)));
}

TEST(AccessRulesTest, TelephoneEmailOrWebAddressIsEnough)
{
    EXPECT_THAT(found(withContact({{}, u"0303-33 00 00"_s, {}, {}, {}, u"Socialnämnden"_s})), IsEmpty());
    EXPECT_THAT(found(withContact({{}, {}, u"team@example.se"_s, {}, {}, u"Socialnämnden"_s})), IsEmpty());
    EXPECT_THAT(found(withContact({{}, {}, {}, u"https://example.se"_s, {}, u"Socialnämnden"_s})), IsEmpty());
}

TEST(AccessRulesTest, SomebodyMustBeThereToAskInDoubt)
{
    EXPECT_THAT(found(withContact({{}, u"0303-33 00 00"_s, {}, {}, {}, {}})),
                ElementsAre(isFound(Rule::DoubtContactMissing, u"contact.in_doubt"_s)));
}

TEST(AccessRulesTest, ItMustBeSaidWhoseResidenceCountsEvenWhenNobodysDoes)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().residing(Residence::Unknown)),
                ElementsAre(isFound(Rule::ResidenceUnknown, u"residence"_s)));
    EXPECT_THAT(found(aServiceWithoutAssessment().residing(Residence::None)), IsEmpty());
}

// --- children and consent (B1, B4, B5) ---

TEST(AccessRulesTest, ChildrenUnder15NeedARuleOfConsent)
{
    EXPECT_THAT(found(aServiceForChildren(14, 14)), ElementsAre(isFound(Rule::ConsentRuleMissing, u"consent_rule"_s)));
    EXPECT_THAT(found(aServiceForChildren(14, 14).withConsent(ConsentRule::GuardianUnder15)), IsEmpty());
}

TEST(AccessRulesTest, From15NoRuleOfConsentIsAskedFor)
{
    EXPECT_THAT(found(aServiceForChildren(15, 17).suitableFrom15(Suitability::Yes)), IsEmpty());
}

TEST(AccessRulesTest, AnOpenLowerEndReachesTheYoungest)
{
    EXPECT_THAT(broken(aServiceForChildren(kOpen, 14)), ElementsAre(Rule::ConsentRuleMissing));
    EXPECT_THAT(broken(aServiceForChildren(0, 0)), ElementsAre(Rule::ConsentRuleMissing));
}

TEST(AccessRulesTest, AgesOfThePlacementsCountToo)
{
    EXPECT_THAT(broken(aServiceWithoutAssessment().forAudience(Audience::Child).placed(u"Trygghet"_s).aged(6, 12)),
                ElementsAre(Rule::ConsentRuleMissing));
}

TEST(AccessRulesTest, UnknownAgesReachNobodyForCertain)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().forAudience(Audience::Child)), IsEmpty());
}

TEST(AccessRulesTest, OfParentsNoConsentOfGuardiansIsAskedFor)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().forAudience(Audience::Parent).ofAge(0, 17, AgeBasis::Child)), IsEmpty());
}

TEST(AccessRulesTest, ARuleWithoutTheGuardianIsWeakerThanTheMainRuleUnder15)
{
    EXPECT_THAT(found(aServiceForChildren(14, 14).withConsent(ConsentRule::None)),
                ElementsAre(isFound(Rule::ConsentWeaker, u"consent_rule"_s)));
    EXPECT_THAT(found(aServiceForChildren(15, 17).withConsent(ConsentRule::None).suitableFrom15(Suitability::Yes)),
                IsEmpty());
}

TEST(AccessRulesTest, SuitabilityIsAskedForFrom15To17)
{
    const auto findings = [](std::optional<int> min, std::optional<int> max) {
        return found(aServiceForChildren(min, max).withConsent(ConsentRule::ChildFrom15));
    };
    EXPECT_THAT(findings(15, 15), ElementsAre(isFound(Rule::SuitabilityNotAssessed, u"suitable_from_15"_s)));
    EXPECT_THAT(findings(17, 20), ElementsAre(isFound(Rule::SuitabilityNotAssessed, u"suitable_from_15"_s)));
    EXPECT_THAT(findings(10, kOpen), ElementsAre(isFound(Rule::SuitabilityNotAssessed, u"suitable_from_15"_s)));
    EXPECT_THAT(findings(10, 14), IsEmpty());
    EXPECT_THAT(findings(18, 20), IsEmpty());
}

TEST(AccessRulesTest, SuitabilityThatHasBeenJudgedIsFineEitherWay)
{
    EXPECT_THAT(found(aServiceForChildren(15, 17).suitableFrom15(Suitability::Yes)), IsEmpty());
    EXPECT_THAT(found(aServiceForChildren(15, 17).suitableFrom15(Suitability::No)), IsEmpty());
}

TEST(AccessRulesTest, WhereTheGuardianConsentsUntil18SuitabilityIsNotAsked)
{
    EXPECT_THAT(found(aServiceForChildren(10, 17).withConsent(ConsentRule::GuardianUnder18)), IsEmpty());
}

// --- conditions (C1–C3) ---

TEST(AccessRulesTest, WithoutConditionsItMustBeOpenToAll)
{
    Intervention record = aServiceWithoutAssessment();
    record.conditions = {};
    EXPECT_THAT(found(record), ElementsAre(isFound(Rule::ConditionsMissing, u"conditions"_s)));
    record.routes.append(AccessRoute::Open);
    EXPECT_THAT(found(record), IsEmpty());
}

TEST(AccessRulesTest, AConditionThatNarrowsByPlaceOrSchoolNeedsAReason)
{
    for (const QString &text : {u"Bor i stadsdelen Nol"_s, u"Bor i bostadsområdet"_s, u"Bor i skolans upptagningsområde"_s,
                                u"Går i Nödingeskolan"_s, u"Går i en skola i kommunen"_s, u"Går på Alegymnasiet"_s})
        EXPECT_THAT(found(onlyOnCondition(text)), ElementsAre(isFound(Rule::ConditionNarrows, u"conditions[0]"_s, {text})))
            << text.toStdString();
}

TEST(AccessRulesTest, AReasonBesideTheConditionIsEnough)
{
    for (const QString &reason : {u"eftersom teamet finns där"_s, u"därför att teamet finns där"_s,
                                  u"för att teamet finns där"_s, u"teamet finns där, därav villkoret"_s})
        EXPECT_THAT(found(onlyOnCondition(u"Går i Nödingeskolan, "_s + reason)), IsEmpty()) << reason.toStdString();
}

TEST(AccessRulesTest, AConditionOfResidenceNarrowsNothing)
{
    EXPECT_THAT(found(onlyOnCondition(u"Är folkbokförd i kommunen"_s)), IsEmpty());
}

TEST(AccessRulesTest, AConditionMayNotAskForJudgement)
{
    const QList<std::pair<QString, QString>> conditions = {
        {u"Efter läkarbedömning"_s, u"läkarbedömning"_s}, {u"Barnet bedöms klara det"_s, u"bedöms"_s},
        {u"Teamet bedömer det"_s, u"bedömer"_s},          {u"Den som har behov av stöd"_s, u"behov av"_s},
        {u"Uppfyller kriterierna"_s, u"kriterierna"_s},   {u"Förälderns behov styr"_s, u"behov styr"_s},
        {u"Behovet styr"_s, u"Behovet styr"_s},           {u"Behoven styr"_s, u"Behoven styr"_s}};
    for (const auto &[text, word] : conditions)
        EXPECT_THAT(found(onlyOnCondition(text)),
                    ElementsAre(isFound(Rule::ConditionNeedsJudgement, u"conditions[0]"_s, {text, word})))
            << text.toStdString();
}

TEST(AccessRulesTest, AFactIsNoJudgement)
{
    for (const QString &text : {u"Har fyllt 18 år"_s, u"Har hyreskontrakt"_s, u"Har läkarintyg"_s})
        EXPECT_THAT(found(onlyOnCondition(text)), IsEmpty()) << text.toStdString();
}

TEST(AccessRulesTest, SomebodyMustCheckEveryCondition)
{
    for (const QString &nobody : {QString(), u" "_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().onCondition(u"Har fyllt 18 år"_s, nobody)),
                    ElementsAre(isFound(Rule::ConditionUnverified, u"conditions[1]"_s, {u"Har fyllt 18 år"_s})));
}

TEST(AccessRulesTest, AJudgementHiddenInATextIsFoundWhereItStands)
{
    const QString words = u"när bedömningen är"_s;
    const QString text = u"Erbjuds när bedömningen är att det går."_s;
    EXPECT_THAT(found(aServiceWithoutAssessment().forTarget(text)),
                ElementsAre(isFound(Rule::ConditionNeedsJudgement, u"target"_s, {text, words})));
    EXPECT_THAT(found(aServiceWithoutAssessment().summed(text)),
                ElementsAre(isFound(Rule::ConditionNeedsJudgement, u"summary"_s, {text, words})));
    EXPECT_THAT(found(aServiceWithoutAssessment().describedAs(text)),
                ElementsAre(isFound(Rule::ConditionNeedsJudgement, u"content"_s, {text, words})));
    Intervention record = aServiceWithoutAssessment();
    record.requiredText = text;
    EXPECT_THAT(found(record), ElementsAre(isFound(Rule::ConditionNeedsJudgement, u"requires_text"_s, {text, words})));
}

TEST(AccessRulesTest, HiddenJudgementsAreKnownByTheirWords)
{
    for (const QString &words : {u"behov styr vem"_s, u"behov avgör vem"_s, u"behovet styr vem"_s, u"behoven avgör vem"_s,
                                 u"bedöms ha"_s, u"bedöms behöva"_s, u"bedöms klara"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().describedAs(words + u" som är med"_s)),
                    ElementsAre(testing::Field(&RuleFinding::details, QStringList{words + u" som är med"_s, words})))
            << words.toStdString();
    EXPECT_THAT(found(aServiceWithoutAssessment().describedAs(u"Stödet anpassas efter behoven"_s)), IsEmpty());
}

TEST(AccessRulesTest, AHiddenJudgementIsToldOnce)
{
    const QString text = u"Förälderns behov styr vem som är med"_s;
    EXPECT_THAT(found(aServiceWithoutAssessment().forTarget(text).summed(text).describedAs(text)),
                ElementsAre(testing::Field(&RuleFinding::field, u"target"_s)));
}

// --- referral (C4), limits in time (C9) ---

TEST(AccessRulesTest, AReferralThatIsAssessedIsFound)
{
    const InterventionBuilder referred =
        aServiceWithoutAssessment().reachedBy({AccessRoute::WithoutAssessment, AccessRoute::Referral});
    EXPECT_THAT(found(InterventionBuilder(referred).gotIntoBy(u"Teamet bedömer remissen"_s)),
                ElementsAre(isFound(Rule::ReferralAssessed, u"routes"_s)));
    EXPECT_THAT(found(InterventionBuilder(referred).describedAs(u"Bedömning inom sju dagar"_s)),
                ElementsAre(isFound(Rule::ReferralAssessed, u"routes"_s)));
    EXPECT_THAT(found(InterventionBuilder(referred).gotIntoBy(u"Remiss från BVC"_s)), IsEmpty());
}

TEST(AccessRulesTest, WithoutReferralNothingIsAssessedAtTheDoor)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().describedAs(u"Sedan bedömer vi tillsammans vad som passar"_s)), IsEmpty());
}

TEST(AccessRulesTest, ALimitInWordsMustAlsoBeANumber)
{
    for (const QString &text : {u"som längst tills barnet är ett år"_s, u"längst ett år"_s, u"maximalt ett år"_s,
                                u"högst fem samtal"_s, u"som mest fem samtal"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().lasting(text)),
                    ElementsAre(isFound(Rule::DurationUnstructured, u"scope"_s, {text})))
            << text.toStdString();
}

TEST(AccessRulesTest, ALimitAsANumberAndNoLimitAreFine)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().lasting(u"maximalt ett år"_s, Duration{1, DurationUnit::Years})),
                IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment().lasting(u"en gång i veckan"_s)), IsEmpty());
}
