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

Method forAges(std::optional<int> min, std::optional<int> max, AgeBasis basis = AgeBasis::Stated)
{
    return {u"Funktionell familjeterapi"_s, u"FFT"_s, {}, AgeRange{min, max, basis}, {}};
}

Method forPeople(const QString &target)
{
    return {u"Community Reinforcement Approach and Family Training"_s, u"CRAFT"_s, target, {}, {}};
}

} // namespace

// --- ages (E2) ---

TEST(MethodRulesTest, AMethodWithinTheAgesOfTheInsatsIsFine)
{
    EXPECT_THAT(checkMethods(anIntervention().ofAge(10, 20).usingMethod(forAges(11, 18))), IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().ofAge(11, 18).usingMethod(forAges(11, 18))), IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().ofAge(18, kOpen).usingMethod(forAges(18, kOpen))), IsEmpty());
}

TEST(MethodRulesTest, AMethodThatReachesOutsideIsFoundWithTheAgesThatBothHave)
{
    EXPECT_THAT(
        checkMethods(anIntervention().ofAge(15, 21).usingMethod(forAges(11, 18))),
        ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[0]"_s, {u"FFT"_s, u"11–18"_s, u"15–21"_s, u"15–18"_s})));
    EXPECT_THAT(
        checkMethods(anIntervention().ofAge(10, 17).usingMethod(forAges(11, 18))),
        ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[0]"_s, {u"FFT"_s, u"11–18"_s, u"10–17"_s, u"11–17"_s})));
}

TEST(MethodRulesTest, AMethodForOtherAgesSharesNone)
{
    EXPECT_THAT(checkMethods(anIntervention().ofAge(19, 24).usingMethod(forAges(11, 18))),
                ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[0]"_s, {u"FFT"_s, u"11–18"_s, u"19–24"_s, {}})));
    EXPECT_THAT(
        checkMethods(anIntervention().ofAge(18, 24).usingMethod(forAges(11, 18))),
        ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[0]"_s, {u"FFT"_s, u"11–18"_s, u"18–24"_s, u"18–18"_s})));
}

TEST(MethodRulesTest, AnOpenEndReachesBeyondAClosedOne)
{
    EXPECT_THAT(checkMethods(anIntervention().ofAge(18, 65).usingMethod(forAges(18, kOpen))),
                ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[0]"_s, {u"FFT"_s, u"18–"_s, u"18–65"_s, u"18–65"_s})));
    EXPECT_THAT(checkMethods(anIntervention().ofAge(6, 18).usingMethod(forAges(kOpen, 18))),
                ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[0]"_s, {u"FFT"_s, u"–18"_s, u"6–18"_s, u"6–18"_s})));
    EXPECT_THAT(checkMethods(anIntervention().ofAge(kOpen, kOpen, AgeBasis::Stated).usingMethod(forAges(11, 18))),
                IsEmpty());
}

TEST(MethodRulesTest, AnOpenLowerEndBeginsAtBirth)
{
    EXPECT_THAT(checkMethods(anIntervention().ofAge(0, 18).usingMethod(forAges(kOpen, 18))), IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().ofAge(kOpen, 18).usingMethod(forAges(0, 18))), IsEmpty());
}

TEST(MethodRulesTest, UnknownAgesAreNotCompared)
{
    EXPECT_THAT(checkMethods(anIntervention().ofAge(15, 21).usingMethod(u"Samtal"_s, {})), IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().usingMethod(forAges(11, 18))), IsEmpty());
}

TEST(MethodRulesTest, AgesOfChildrenAreNotComparedWithAgesOfThoseWhoTakePart)
{
    EXPECT_THAT(checkMethods(anIntervention().ofAge(18, kOpen).usingMethod(forAges(3, 12, AgeBasis::Child))), IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().ofAge(0, 6, AgeBasis::Child).usingMethod(forAges(20, 30))), IsEmpty());
    EXPECT_THAT(
        rulesIn(checkMethods(anIntervention().ofAge(0, 6, AgeBasis::Child).usingMethod(forAges(3, 12, AgeBasis::Child)))),
        ElementsAre(Rule::MethodAgeOutside));
}

TEST(MethodRulesTest, EveryMethodIsHeldAgainstTheInsatsByItself)
{
    EXPECT_THAT(
        checkMethods(anIntervention()
                         .ofAge(15, 21)
                         .usingMethod(forAges(15, 18))
                         .usingMethod({u"Trappan"_s, {}, {}, AgeRange{4, 18, AgeBasis::Stated}, {}})),
        ElementsAre(isFound(Rule::MethodAgeOutside, u"methods[1]"_s, {u"Trappan"_s, u"4–18"_s, u"15–21"_s, u"15–18"_s})));
}

// --- what it is for (E1) ---

TEST(MethodRulesTest, AMethodForAnotherSubjectIsFound)
{
    EXPECT_THAT(
        checkMethods(anIntervention()
                         .named(u"Anhörigstöd"_s)
                         .forTarget(u"Anhöriga vid kriminalitet"_s)
                         .usingMethod(forPeople(u"närstående till personer med substansbruk"_s))),
        ElementsAre(isFound(Rule::MethodTopicElsewhere, u"methods[0]"_s, {u"CRAFT"_s, u"skadligt bruk och beroende"_s})));
}

TEST(MethodRulesTest, EverySubjectIsKnown)
{
    const QList<std::pair<QString, QString>> subjects = {{u"spel om pengar"_s, u"skadligt bruk och beroende"_s},
                                                         {u"dömda"_s, u"brott"_s},
                                                         {u"misshandel"_s, u"våld"_s},
                                                         {u"ångest"_s, u"psykisk hälsa"_s}};
    for (const auto &[target, subject] : subjects) {
        const QString other = subject == u"våld"_s ? u"Stöd vid depression"_s : u"Stöd vid våld"_s;
        EXPECT_THAT(checkMethods(anIntervention().named(other).usingMethod(forPeople(target))),
                    ElementsAre(isFound(Rule::MethodTopicElsewhere, u"methods[0]"_s, {u"CRAFT"_s, subject})))
            << target.toStdString();
    }
}

TEST(MethodRulesTest, ASubjectThatTheInsatsSharesIsFine)
{
    const Method method = forPeople(u"närstående till personer med substansbruk"_s);
    EXPECT_THAT(checkMethods(anIntervention().named(u"Stöd vid brott och missbruk"_s).usingMethod(method)), IsEmpty());
    EXPECT_THAT(
        checkMethods(anIntervention().named(u"Stöd vid brott"_s).forTarget(u"Unga med beroende"_s).usingMethod(method)),
        IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().named(u"Stöd vid brott"_s).forGroup(u"missbruk"_s).usingMethod(method)),
                IsEmpty());
}

TEST(MethodRulesTest, AMethodForSeveralSubjectsNeedsToShareOne)
{
    const Method method = forPeople(u"unga med brott eller missbruk"_s);
    EXPECT_THAT(checkMethods(anIntervention().named(u"Stöd vid missbruk och våld"_s).usingMethod(method)), IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().named(u"Stöd vid våld"_s).usingMethod(method)),
                ElementsAre(isFound(Rule::MethodTopicElsewhere, u"methods[0]"_s,
                                    {u"CRAFT"_s, u"skadligt bruk och beroende, brott"_s})));
}

TEST(MethodRulesTest, WithoutASubjectOnBothSidesNothingIsFound)
{
    EXPECT_THAT(checkMethods(anIntervention().named(u"Familjestöd"_s).usingMethod(forPeople(u"unga med missbruk"_s))),
                IsEmpty());
    EXPECT_THAT(checkMethods(anIntervention().named(u"Stöd vid våld"_s).usingMethod(forPeople(u"föräldrar"_s))), IsEmpty());
}

// A group alone is a way to find the insats, no subject of its own.
TEST(MethodRulesTest, AGroupMakesNoSubjectElsewhere)
{
    EXPECT_THAT(
        checkMethods(anIntervention().named(u"Familjestöd"_s).forGroup(u"våld"_s).usingMethod(forPeople(u"missbruk"_s))),
        IsEmpty());
}

TEST(MethodRulesTest, ARemarkInParenthesesIsNotWhatTheMethodIsFor)
{
    const Intervention record = anIntervention().named(u"Stöd vid kriminalitet"_s);
    EXPECT_THAT(rulesIn(checkMethods(InterventionBuilder()
                                         .named(record.name)
                                         .usingMethod(forPeople(u"vid substansbruk (insatsen: vid kriminalitet)"_s)))),
                ElementsAre(Rule::MethodTopicElsewhere));
    EXPECT_THAT(checkMethods(InterventionBuilder().named(record.name).usingMethod(forPeople(u"alla (även vid missbruk)"_s))),
                IsEmpty());
}
