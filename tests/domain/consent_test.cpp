#include "support/printers.h"

#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

InterventionBuilder givenToChildren()
{
    return anIntervention().forAudience(Audience::Child).reachedBy({AccessRoute::WithoutAssessment});
}

} // namespace

// --- the main rule ---

TEST(ConsentTest, Under15TheGuardianConsents)
{
    EXPECT_EQ(consentAt(givenToChildren(), 0), Consent::GuardianUnder15);
    EXPECT_EQ(consentAt(givenToChildren(), 12), Consent::GuardianUnder15);
    EXPECT_EQ(consentAt(givenToChildren(), 14), Consent::GuardianUnder15);
}

TEST(ConsentTest, From15ItDependsOnWhetherItIsSuitable)
{
    EXPECT_EQ(consentAt(givenToChildren(), 15), Consent::SuitabilityNotAssessed);
    EXPECT_EQ(consentAt(givenToChildren(), 17), Consent::SuitabilityNotAssessed);
    EXPECT_EQ(consentAt(givenToChildren().suitableFrom15(Suitability::Yes), 15), Consent::WithoutGuardianFrom15);
    EXPECT_EQ(consentAt(givenToChildren().suitableFrom15(Suitability::No), 17), Consent::GuardianFrom15);
}

TEST(ConsentTest, SuitabilityChangesNothingUnder15)
{
    EXPECT_EQ(consentAt(givenToChildren().suitableFrom15(Suitability::Yes), 14), Consent::GuardianUnder15);
}

TEST(ConsentTest, From18NobodyElseIsAsked)
{
    EXPECT_EQ(consentAt(givenToChildren(), 18), std::nullopt);
    EXPECT_EQ(consentAt(givenToChildren().withConsent(ConsentRule::GuardianUnder18), 18), std::nullopt);
}

// --- the insats' own rule ---

TEST(ConsentTest, TheStricterRuleOfTheInsatsHoldsAtEveryAge)
{
    const InterventionBuilder strict =
        givenToChildren().withConsent(ConsentRule::GuardianUnder18).suitableFrom15(Suitability::Yes);
    EXPECT_EQ(consentAt(strict, 12), Consent::GuardianUnder18);
    EXPECT_EQ(consentAt(strict, 15), Consent::GuardianUnder18);
    EXPECT_EQ(consentAt(strict, 17), Consent::GuardianUnder18);
}

TEST(ConsentTest, TheChildsOwnConsentComesOnTopFrom15)
{
    const InterventionBuilder twofold = givenToChildren().withConsent(ConsentRule::ChildFrom15);
    EXPECT_EQ(consentAt(twofold, 14), Consent::GuardianUnder15);
    EXPECT_EQ(consentAt(twofold, 15), Consent::ChildFrom15);
    EXPECT_EQ(consentAt(twofold, 17), Consent::ChildFrom15);
}

TEST(ConsentTest, AWeakerRuleDoesNotReplaceTheMainOne)
{
    EXPECT_EQ(consentAt(givenToChildren().withConsent(ConsentRule::None), 12), Consent::GuardianUnder15);
}

// --- where the question does not arise ---

TEST(ConsentTest, WhatIsNeitherGivenWithoutAssessmentNorHasARuleAsksNobody)
{
    const auto open = [] { return anIntervention().forAudience(Audience::Child).reachedBy({AccessRoute::Open}); };
    EXPECT_EQ(consentAt(open(), 12), std::nullopt);
    EXPECT_EQ(consentAt(open().withConsent(ConsentRule::None), 12), std::nullopt);
}

TEST(ConsentTest, ARuleOfItsOwnHoldsWhateverTheWayIn)
{
    EXPECT_EQ(consentAt(anIntervention()
                            .forAudience(Audience::Child)
                            .reachedBy({AccessRoute::Referral})
                            .withConsent(ConsentRule::GuardianUnder18),
                        16),
              Consent::GuardianUnder18);
}

TEST(ConsentTest, OnlyWhereAChildTakesPartIsAnybodyAsked)
{
    const auto given = [] { return anIntervention().reachedBy({AccessRoute::WithoutAssessment}); };
    EXPECT_EQ(consentAt(given().forAudience(Audience::Parent), 12), std::nullopt);
    EXPECT_EQ(consentAt(given().forAudience(Audience::Parent).forAudience(Audience::Child), 12), Consent::GuardianUnder15);
    EXPECT_EQ(consentAt(given(), 12), Consent::GuardianUnder15); // nobody says who takes part
}

// --- several ages ---

TEST(ConsentTest, ARangeAcross15HasBothAnswersYoungestFirst)
{
    EXPECT_THAT(consentFor(givenToChildren(), {13, 16}),
                ElementsAre(Consent::GuardianUnder15, Consent::SuitabilityNotAssessed));
}

TEST(ConsentTest, ARangeOnOneSideHasOneAnswer)
{
    EXPECT_THAT(consentFor(givenToChildren(), {13, 14}), ElementsAre(Consent::GuardianUnder15));
    EXPECT_THAT(consentFor(givenToChildren(), {15, 15}), ElementsAre(Consent::SuitabilityNotAssessed));
    EXPECT_THAT(consentFor(givenToChildren(), {17, 99}), ElementsAre(Consent::SuitabilityNotAssessed));
    EXPECT_THAT(consentFor(givenToChildren(), {18, 24}), IsEmpty());
}

TEST(ConsentTest, AnOwnRuleUnder15OfWhatIsAssessedEndsAt15)
{
    Intervention assessed = anIntervention().reachedBy({AccessRoute::Decision});
    assessed.audience = {Audience::Child};
    assessed.consentRule = ConsentRule::GuardianUnder15;
    EXPECT_EQ(consentAt(assessed, 14), Consent::GuardianUnder15);
    EXPECT_EQ(consentAt(assessed, 15), std::nullopt);
}
