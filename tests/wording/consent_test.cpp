#include "support/printers.h"

#include "support/builders.h"
#include "support/inswedish.h"
#include "wording/consent.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;
using wording::consentLines;

namespace {

constexpr std::array kAll{Consent::GuardianUnder15,       Consent::GuardianUnder18, Consent::ChildFrom15,
                          Consent::WithoutGuardianFrom15, Consent::GuardianFrom15,  Consent::SuitabilityNotAssessed};

const QString kWants = u"The child must always want it."_s;
const QString kGuardian = u"Under 15, the guardian must consent (guideline of Alingsås 2025, section 2.2.1)."_s;
const QString kSuitable =
    u"From 15, it can be given without the guardian’s consent: it has been judged suitable (guideline of "
    "Alingsås 2025, section 2.2.1)."_s;

InterventionBuilder givenToChildren()
{
    return anIntervention().forAudience(Audience::Child).reachedBy({AccessRoute::WithoutAssessment});
}

QStringList allSentences()
{
    QStringList sentences;
    for (const Consent consent : kAll)
        sentences.append(wording::sentence(consent));
    return sentences;
}

} // namespace

TEST(ConsentWordingTest, EveryAnswerHasItsOwnSentenceAndTranslation)
{
    const QStringList english = allSentences();
    const QStringList swedish = inSwedish(allSentences);
    for (qsizetype i = 0; i < english.size(); ++i) {
        EXPECT_EQ(english.count(english.at(i)), 1) << english.at(i).toStdString();
        EXPECT_EQ(swedish.count(swedish.at(i)), 1) << swedish.at(i).toStdString();
        EXPECT_NE(english.at(i), swedish.at(i));
    }
}

TEST(ConsentWordingTest, TheMainRuleNamesItsPlaceAndARuleOfItsOwnSaysThatItIsOne)
{
    for (const Consent consent : kAll) {
        const bool isOwn = consent == Consent::GuardianUnder18 || consent == Consent::ChildFrom15;
        EXPECT_EQ(wording::sentence(consent).contains(u"section 2.2.1"_s), !isOwn) << testing::PrintToString(consent);
        EXPECT_EQ(wording::sentence(consent).contains(u"own rule"_s), isOwn) << testing::PrintToString(consent);
    }
}

TEST(ConsentWordingTest, At12TheGuardianMustConsentAndTheChildMustWantIt)
{
    EXPECT_THAT(consentLines(givenToChildren().suitableFrom15(Suitability::Yes), {12, 12}), ElementsAre(kGuardian, kWants));
}

TEST(ConsentWordingTest, From15ItGoesWithoutTheGuardianWhereThatIsSuitable)
{
    EXPECT_THAT(consentLines(givenToChildren().suitableFrom15(Suitability::Yes), {15, 15}), ElementsAre(kSuitable, kWants));
    EXPECT_THAT(consentLines(givenToChildren().suitableFrom15(Suitability::Yes), {17, 17}), ElementsAre(kSuitable, kWants));
}

TEST(ConsentWordingTest, AStricterRuleIsTheLineAtEveryAge)
{
    const InterventionBuilder strict =
        givenToChildren().withConsent(ConsentRule::GuardianUnder18).suitableFrom15(Suitability::Yes);
    for (const int age : {12, 15, 17})
        EXPECT_THAT(
            consentLines(strict, {age, age}),
            ElementsAre(u"The guardian must consent until the child is 18. This is the insats’ own rule, stricter than "
                        "the main rule."_s,
                        kWants))
            << age;
}

TEST(ConsentWordingTest, TheChildsOwnConsentIsTheLineFrom15)
{
    EXPECT_THAT(consentLines(givenToChildren().withConsent(ConsentRule::ChildFrom15), {17, 17}),
                ElementsAre(u"From 15, the young person consents. This is the insats’ own rule."_s, kWants));
}

TEST(ConsentWordingTest, ARangeAcross15HasALineForEachSide)
{
    EXPECT_THAT(consentLines(givenToChildren().suitableFrom15(Suitability::Yes), {13, 16}),
                ElementsAre(kGuardian, kSuitable, kWants));
}

TEST(ConsentWordingTest, WhereNobodyIsAskedThereIsNoLine)
{
    EXPECT_THAT(consentLines(givenToChildren(), {18, 18}), IsEmpty());
    EXPECT_THAT(consentLines(anIntervention().forAudience(Audience::Child).reachedBy({AccessRoute::Open}), {12, 12}),
                IsEmpty());
}

// --- the right to apply ---

TEST(ConsentWordingTest, WhatIsGivenWithoutAssessmentSaysThatOneMayApplyAndWhere)
{
    EXPECT_THAT(
        wording::rightsLines(givenToChildren(), u"Mottagningen"_s),
        ElementsAre(u"You may always apply to social services as well, and have your application tried, even for this "
                    "very insats: Mottagningen (guideline of Alingsås 2025, section 2.1)."_s,
                    u"Whoever carries it out must tell everyone who asks that one can apply, and where (guideline of "
                    "Alingsås 2025, section 2.3.1)."_s));
}

TEST(ConsentWordingTest, WithoutAKnownPlaceToApplyNoneIsNamed)
{
    const QString first = wording::rightsLines(givenToChildren(), {}).value(0);
    EXPECT_EQ(first,
              u"You may always apply to social services as well, and have your application tried, even for this very "
              "insats (guideline of Alingsås 2025, section 2.1)."_s);
}

TEST(ConsentWordingTest, WhatIsGivenInAnotherWayHasNoSuchLines)
{
    EXPECT_THAT(wording::rightsLines(anIntervention().reachedBy({AccessRoute::Open}), u"Mottagningen"_s), IsEmpty());
}

TEST(ConsentWordingTest, TheStandingLinesAreTranslated)
{
    const auto lines = [] {
        return consentLines(givenToChildren(), {12, 12}).last(1) + wording::rightsLines(givenToChildren(), {})
            + wording::rightsLines(givenToChildren(), u"Mottagningen"_s).first(1);
    };
    const QStringList english = lines();
    const QStringList swedish = inSwedish(lines);
    for (qsizetype i = 0; i < english.size(); ++i)
        EXPECT_NE(english.at(i), swedish.at(i));
}
