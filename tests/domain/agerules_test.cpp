#include "support/printers.h"

#include "domain/recordrules.h"
#include "support/builders.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr auto kOpen = std::nullopt;
const RuleContext kContext{QDate(2026, 1, 1), 24};

QList<RuleFinding> found(const Intervention &record) { return checkAges(record, kContext); }

} // namespace

// --- the target group against the stated age (K1) ---

TEST(AgeRulesTest, ATargetGroupWiderThanTheStatedAgeIsFound)
{
    EXPECT_THAT(found(anIntervention().forTarget(u"Unga mellan 13-21 år"_s).ofAge(15, 21)),
                ElementsAre(isFound(Rule::TargetWider, u"age"_s, {u"13–21"_s, u"15–21"_s})));
    EXPECT_THAT(found(anIntervention().forTarget(u"Unga 15-22 år"_s).ofAge(15, 21)),
                ElementsAre(isFound(Rule::TargetWider, u"age"_s, {u"15–22"_s, u"15–21"_s})));
}

TEST(AgeRulesTest, ATargetGroupWithinTheStatedAgeIsFine)
{
    for (const QString &target : {u"Unga 15-21 år"_s, u"Unga 16-20 år"_s, u"Unga"_s})
        EXPECT_THAT(found(anIntervention().forTarget(target).ofAge(15, 21)), IsEmpty()) << target.toStdString();
}

TEST(AgeRulesTest, OpenEndsAreComparedAsSuch)
{
    EXPECT_THAT(found(anIntervention().forTarget(u"Vuxna från 18 år"_s).ofAge(18, kOpen)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(u"Barn under 18 år"_s).ofAge(kOpen, 17, AgeBasis::Child)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(u"Barn upp till 6 år"_s).ofAge(0, 6)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(u"Alla från 18 år"_s).ofAge(18, 20)),
                ElementsAre(isFound(Rule::TargetWider, u"age"_s, {u"18–"_s, u"18–20"_s})));
    EXPECT_THAT(found(anIntervention().forTarget(u"Barn under 18 år"_s).ofAge(6, 17)),
                ElementsAre(isFound(Rule::TargetWider, u"age"_s, {u"0–17"_s, u"6–17"_s})));
}

TEST(AgeRulesTest, SeveralAgesOfTheTargetGroupAreTakenTogether)
{
    EXPECT_THAT(found(anIntervention().forTarget(u"Barn 3-12 år och 13-18 år"_s).ofAge(3, 18)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(u"Barn 3-12 år och 13-18 år"_s).ofAge(3, 12)),
                ElementsAre(isFound(Rule::TargetWider, u"age"_s, {u"3–18"_s, u"3–12"_s})));
}

TEST(AgeRulesTest, AgainstAnUnknownAgeNoTargetGroupIsWider)
{
    EXPECT_THAT(found(anIntervention().forTarget(u"Unga 13-21 år"_s)), IsEmpty());
}

// --- "under 21 år" beside an age to 21 (K2) ---

TEST(AgeRulesTest, ATextThatEndsAYearEarlierThanTheStatedAgeIsFound)
{
    EXPECT_THAT(found(anIntervention().ofAge(15, 21).describedAs(u"Plikt för alla under 21 år."_s)),
                ElementsAre(isFound(Rule::TextAgeDiffers, u"age"_s, {u"under 21 år"_s, u"15–21"_s})));
    EXPECT_THAT(rulesIn(found(anIntervention().ofAge(15, 21).summed(u"Unga under 21 år"_s))),
                ElementsAre(Rule::TextAgeDiffers));
    Intervention record = anIntervention().ofAge(15, 21);
    record.legalBasis = u"Lag om medling, under 21 år"_s;
    EXPECT_THAT(rulesIn(found(record)), ElementsAre(Rule::TextAgeDiffers));
}

TEST(AgeRulesTest, ATextThatMeansTheStatedAgeIsFine)
{
    EXPECT_THAT(found(anIntervention().ofAge(15, 20).describedAs(u"under 21 år"_s)), IsEmpty());
    EXPECT_THAT(found(anIntervention().ofAge(15, 21).describedAs(u"upp till 20 år"_s)), IsEmpty());
    EXPECT_THAT(found(anIntervention().ofAge(15, 22).describedAs(u"under 21 år"_s)), IsEmpty());
    EXPECT_THAT(found(anIntervention().ofAge(15, kOpen).describedAs(u"under 21 år"_s)), IsEmpty());
}

TEST(AgeRulesTest, ATextThatSaysItTwiceIsToldOnce)
{
    EXPECT_THAT(rulesIn(found(anIntervention().ofAge(15, 21).summed(u"under 21 år"_s).describedAs(u"under 21 år"_s))),
                ElementsAre(Rule::TextAgeDiffers));
}

// --- the age among the conditions (K10) ---

TEST(AgeRulesTest, AnAgeThatNoConditionNamesIsFound)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(18, kOpen)),
                ElementsAre(isFound(Rule::AgeNotAmongConditions, u"conditions"_s, {u"18–"_s})));
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(18, kOpen).onCondition(u"Har fyllt 18 år"_s)), IsEmpty());
}

TEST(AgeRulesTest, FromBirthTheUpperAgeIsLookedFor)
{
    EXPECT_THAT(rulesIn(found(aServiceWithoutAssessment().ofAge(0, 18))), ElementsAre(Rule::AgeNotAmongConditions));
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(0, 18).onCondition(u"Barnet är upp till 18 år"_s)), IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(kOpen, 18).onCondition(u"Barnet är upp till 18 år"_s)), IsEmpty());
}

TEST(AgeRulesTest, FromAnyOtherAgeTheLowerOneIsLookedFor)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(1, 5).onCondition(u"Barnet har fyllt 1 år"_s)), IsEmpty());
    EXPECT_THAT(rulesIn(found(aServiceWithoutAssessment().ofAge(1, 5).onCondition(u"Barnet är under 5 år"_s))),
                ElementsAre(Rule::AgeNotAmongConditions));
}

TEST(AgeRulesTest, APartOfAnotherNumberIsNotTheAge)
{
    EXPECT_THAT(rulesIn(found(aServiceWithoutAssessment().ofAge(18, kOpen).onCondition(u"Bor på nummer 180"_s))),
                ElementsAre(Rule::AgeNotAmongConditions));
}

TEST(AgeRulesTest, OnlyStatedAgesOfWhatIsGivenWithoutAssessmentAreLookedFor)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(0, 6, AgeBasis::Child)), IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment().ofAge(18, kOpen).reachedBy({AccessRoute::Open})), IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment()), IsEmpty());
}

// That there are none is found by another rule.
TEST(AgeRulesTest, WithoutConditionsNoAgeIsLookedFor)
{
    Intervention record = aServiceWithoutAssessment().ofAge(18, kOpen);
    record.conditions = {};
    EXPECT_THAT(found(record), IsEmpty());
}

// --- adults without a number (K10) ---

TEST(AgeRulesTest, AdultsWithoutANumberAreFound)
{
    for (const QString &target : {u"Vuxna personer"_s, u"Den vuxne"_s})
        EXPECT_THAT(found(aServiceWithoutAssessment().forTarget(target)),
                    ElementsAre(isFound(Rule::AdultsWithoutAge, u"age"_s)));
}

TEST(AgeRulesTest, AdultsWithANumberAndOthersWithoutAreFine)
{
    EXPECT_THAT(found(aServiceWithoutAssessment().forTarget(u"Vuxna"_s).ofAge(18, kOpen).onCondition(u"18 år"_s)),
                IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment().forTarget(u"Föräldrar"_s)), IsEmpty());
    EXPECT_THAT(found(aServiceWithoutAssessment().forTarget(u"Vuxenstuderande"_s)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(u"Vuxna"_s)), IsEmpty()); // another way in
}

// --- relatives (K9) ---

TEST(AgeRulesTest, RelativesWhoMayBeChildrenButAreNotLetInAreFound)
{
    EXPECT_THAT(found(anIntervention().forTarget(u"En närstående kan vara partner, syskon eller vän."_s).ofAge(18, kOpen)),
                ElementsAre(isFound(Rule::ChildRelativesExcluded, u"age"_s, {u"syskon"_s, u"18–"_s})));
    EXPECT_THAT(found(anIntervention().forTarget(u"Anhöriga kan vara barn."_s).ofAge(20, kOpen)),
                ElementsAre(isFound(Rule::ChildRelativesExcluded, u"age"_s, {u"barn"_s, u"20–"_s})));
}

TEST(AgeRulesTest, RelativesWhoAreLetInAreFine)
{
    const QString target = u"En närstående kan vara syskon."_s;
    EXPECT_THAT(found(anIntervention().forTarget(target).ofAge(17, kOpen)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(target)), IsEmpty());
    EXPECT_THAT(found(anIntervention().forTarget(u"En närstående kan vara partner. Barn får vara med."_s).ofAge(18, kOpen)),
                IsEmpty());
}

// --- beyond the matrix (J3) ---

TEST(AgeRulesTest, AgesThatGoOnBeyondTheMatrixAreFound)
{
    EXPECT_THAT(found(anIntervention().ofAge(16, 25)),
                ElementsAre(isFound(Rule::AgeBeyondMatrix, u"age"_s, {u"16–25"_s, u"24"_s})));
    EXPECT_THAT(rulesIn(found(anIntervention().placed(u"Trygghet"_s).aged(24, 29))), ElementsAre(Rule::AgeBeyondMatrix));
    EXPECT_THAT(rulesIn(found(anIntervention().ofAge(kOpen, 30))), ElementsAre(Rule::AgeBeyondMatrix));
}

TEST(AgeRulesTest, AgesThatEndWithTheMatrixBeginBehindItOrAreOpenAreFine)
{
    EXPECT_THAT(found(anIntervention().ofAge(16, 24)), IsEmpty());
    EXPECT_THAT(found(anIntervention().ofAge(25, 30)), IsEmpty());
    EXPECT_THAT(found(anIntervention().ofAge(18, kOpen)), IsEmpty());
    EXPECT_THAT(found(anIntervention()), IsEmpty());
}

TEST(AgeRulesTest, TheMatrixEndsWhereItsContextSays)
{
    EXPECT_THAT(checkAges(anIntervention().ofAge(16, 25), {QDate(2026, 1, 1), 25}), IsEmpty());
}
