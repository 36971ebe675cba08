#include "support/printers.h"

#include "domain/refusals.h"
#include "support/builders.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr auto kOpen = std::nullopt;
const QUuid kStep = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);

// In a file without other records.
QList<RuleFinding> refused(const Intervention &record)
{
    return refusals(record, [](const QUuid &) { return false; });
}

InterventionBuilder givenWithoutAssessment(const QString &name)
{
    return anIntervention().named(name).reachedBy({AccessRoute::WithoutAssessment});
}

// The letter of the list; none when the name says no such service.
QString letterOf(const QString &name)
{
    const auto never = neverWithoutAssessment(name);
    return never ? QString(never->letter) : QString();
}

InterventionBuilder exempt(const QString &reason)
{
    return anIntervention().documentedBy(DocumentationRule::Exempt14_5, reason);
}

} // namespace

TEST(RefusalsTest, AnOrdinaryRecordIsTaken)
{
    EXPECT_THAT(refused(anIntervention().named(u"Läxhjälp"_s)), IsEmpty());
    EXPECT_THAT(refused(aServiceWithoutAssessment()), IsEmpty());
}

// --- what may never be given without needs assessment (A4) ---

TEST(RefusalsTest, EveryServiceOfTheListIsKnownByItsLetter)
{
    const QList<std::pair<QString, QString>> services = {
        {u"Kontaktperson"_s, u"a"_s},
        {u"Kvalificerad kontaktperson"_s, u"a"_s},
        {u"Kontaktfamilj"_s, u"a"_s},
        {u"Familjehem"_s, u"b"_s},
        {u"Vård i familjehem"_s, u"b"_s},
        {u"Placering i familjehem"_s, u"b"_s},
        {u"Familjehemsvård"_s, u"b"_s},
        {u"Familjehemsplacering"_s, u"b"_s},
        {u"Vård i LVM-hem"_s, u"c"_s},
        {u"LVM-vård"_s, u"c"_s},
        {u"Vård i särskilda ungdomshem"_s, u"c"_s},
        {u"Särskilt ungdomshem"_s, u"c"_s},
        {u"Jourhem"_s, u"d"_s},
        {u"Stödboende"_s, u"d"_s},
        {u"Skyddat boende"_s, u"d"_s},
        {u"Hem för vård eller boende"_s, u"d"_s},
        {u"HVB"_s, u"d"_s},
        {u"HVB-hem"_s, u"d"_s},
        {u"Korttidsboende"_s, u"d"_s},
        {u"Äldreboende"_s, u"e"_s},
        {u"Särskilt boende"_s, u"e"_s},
        {u"Gruppbostad"_s, u"e"_s},
        {u"Servicebostad"_s, u"e"_s},
        {u"Bostad med särskild service"_s, u"e"_s},
        {u"Bostad med särskilt stöd"_s, u"e"_s},
        {u"BmSS"_s, u"e"_s},
        {u"Viss annan heldygnsvård"_s, u"f"_s},
    };
    for (const auto &[name, letter] : services)
        EXPECT_EQ(letterOf(name), letter) << name.toStdString();
}

TEST(RefusalsTest, TheServiceIsKnownInItsOtherForms)
{
    const QList<std::pair<QString, QString>> forms = {
        {u"Kontaktpersoner"_s, u"a"_s},
        {u"Kontaktpersonerna i Nol"_s, u"a"_s},
        {u"Kontaktfamiljen"_s, u"a"_s},
        {u"Kontaktfamiljerna"_s, u"a"_s},
        {u"Familjehemmet"_s, u"b"_s},
        {u"Familjehemmen"_s, u"b"_s},
        {u"Familjehemsplaceringar"_s, u"b"_s},
        {u"LVM-hemmet"_s, u"c"_s},
        {u"Särskilda ungdomshemmet"_s, u"c"_s},
        {u"Jourhemmet"_s, u"d"_s},
        {u"Stödboendet Vallmon"_s, u"d"_s},
        {u"Stödboenden"_s, u"d"_s},
        {u"Skyddade boenden"_s, u"d"_s},
        {u"Kortboendet"_s, u"d"_s},
        {u"Korttidsboendet"_s, u"d"_s},
        {u"Placeringen"_s, u"d"_s},
        {u"Äldreboendet"_s, u"e"_s},
        {u"Gruppbostaden"_s, u"e"_s},
        {u"Gruppbostäder"_s, u"e"_s},
        {u"Servicebostäderna"_s, u"e"_s},
        {u"Heldygnsvården"_s, u"f"_s},
    };
    for (const auto &[name, letter] : forms)
        EXPECT_EQ(letterOf(name), letter) << name.toStdString();
}

TEST(RefusalsTest, TheServicesOfTheCataloguesThatAreNeverGivenSoAreKnown)
{
    for (const QString &name : {u"Kortbo"_s, u"Placeringar"_s, u"Vallmon stödboende"_s, u"kontaktfamilj"_s})
        EXPECT_THAT(rulesIn(refused(givenWithoutAssessment(name))), ElementsAre(Rule::NeverWithoutAssessment))
            << name.toStdString();
}

TEST(RefusalsTest, AWordAfterAPrepositionOnlyTellsWhatTheServiceIsAbout)
{
    for (const QString &name :
         {u"Stöd till familjehem"_s, u"Stöd till barn i familjehem"_s, u"Placering i praktik"_s, u"Stöd efter stödboende"_s,
          u"Krisstöd vid placering"_s, u"Utbildning för kontaktpersoner"_s, u"Flytt från HVB"_s,
          u"Rekrytering av familjehem"_s, u"Hjälp åt jourhem"_s, u"Information om skyddat boende"_s,
          u"Samtal inför placering"_s, u"Samordning kring heldygnsvård"_s, u"Arbete mot placeringar"_s,
          u"Samtal under placering"_s, u"Stöd utanför gruppbostad"_s})
        EXPECT_EQ(letterOf(name), QString()) << name.toStdString();
}

TEST(RefusalsTest, AWordThatStandsOnItsOwnTooIsStillTheService)
{
    EXPECT_EQ(letterOf(u"Vägen till stödboende, stödboende"_s), u"d"_s);
}

TEST(RefusalsTest, APartOfAnotherWordIsAnotherWord)
{
    for (const QString &name : {u"Familjehemscentrum"_s, u"Stödboendeguiden"_s, u"Arbetsplaceringar"_s,
                                u"Jourhemsutbildning"_s, u"Efterstöd boende"_s})
        EXPECT_EQ(letterOf(name), QString()) << name.toStdString();
}

TEST(RefusalsTest, TheWordIsGivenAsItStandsInTheName)
{
    const auto never = neverWithoutAssessment(u"Ales KONTAKTFAMILJER"_s);
    ASSERT_TRUE(never);
    EXPECT_EQ(never->word, u"KONTAKTFAMILJER"_s);
}

TEST(RefusalsTest, AServiceOfTheListGivenInAnotherWayIsTaken)
{
    EXPECT_THAT(refused(anIntervention().named(u"Kontaktfamilj"_s).reachedBy({AccessRoute::Decision})), IsEmpty());
}

TEST(RefusalsTest, AWayWithoutAssessmentBesideAnotherIsEnough)
{
    EXPECT_THAT(
        rulesIn(refused(
            anIntervention().named(u"Kontaktfamilj"_s).reachedBy({AccessRoute::Decision, AccessRoute::WithoutAssessment}))),
        ElementsAre(Rule::NeverWithoutAssessment));
}

TEST(RefusalsTest, AnAliasSaysWhatTheServiceIsToo)
{
    EXPECT_THAT(refused(givenWithoutAssessment(u"Vallmon"_s).called(u"Vallmons stödboende"_s)),
                ElementsAre(isFound(Rule::NeverWithoutAssessment, {}, {u"d"_s, u"stödboende"_s})));
}

TEST(RefusalsTest, ARecordIsRefusedOnceHoweverManyOfItsNamesSayIt)
{
    EXPECT_THAT(refused(givenWithoutAssessment(u"Kontaktperson"_s).called(u"Kontaktfamilj"_s)),
                ElementsAre(isFound(Rule::NeverWithoutAssessment, {}, {u"a"_s, u"Kontaktperson"_s})));
}

// --- economic support (A3) ---

TEST(RefusalsTest, EconomicSupportIsNeverGivenWithoutAssessment)
{
    for (const QString &name : {u"Ekonomiskt bistånd"_s, u"Försörjningsstöd"_s, u"Socialbidrag"_s})
        EXPECT_THAT(refused(givenWithoutAssessment(name)),
                    ElementsAre(isFound(Rule::EconomicWithoutAssessment, {}, {name})));
    EXPECT_THAT(
        rulesIn(refused(givenWithoutAssessment(u"Bidrag"_s).called(u"Försörjningsstöd"_s).called(u"Socialbidrag"_s))),
        ElementsAre(Rule::EconomicWithoutAssessment));
}

TEST(RefusalsTest, AdviceAboutMoneyIsNoEconomicSupport)
{
    EXPECT_THAT(refused(givenWithoutAssessment(u"Budget- och skuldrådgivning"_s)), IsEmpty());
    EXPECT_THAT(refused(givenWithoutAssessment(u"Rådgivning om ekonomiskt bistånd"_s)), IsEmpty());
}

TEST(RefusalsTest, EconomicSupportByDecisionIsTaken)
{
    EXPECT_THAT(refused(anIntervention().named(u"Försörjningsstöd"_s).reachedBy({AccessRoute::Decision})), IsEmpty());
}

// --- the exemption for identity data (D5) ---

TEST(RefusalsTest, TheExemptionForIdentityDataNeedsTheWayWithoutAssessment)
{
    for (const AccessRoute other : {AccessRoute::Open, AccessRoute::Decision, AccessRoute::Unknown})
        EXPECT_THAT(refused(exempt(u"anonymitet"_s).reachedBy({other})),
                    ElementsAre(isFound(Rule::IdentityExemptionWithoutRoute, u"documentation"_s)));
    EXPECT_THAT(refused(exempt(u"anonymitet"_s).reachedBy({AccessRoute::WithoutAssessment})), IsEmpty());
}

TEST(RefusalsTest, TheExemptionForIdentityDataNeedsAReason)
{
    for (const QString &reason : {QString(), u"  "_s})
        EXPECT_THAT(refused(exempt(reason).reachedBy({AccessRoute::WithoutAssessment})),
                    ElementsAre(isFound(Rule::IdentityExemptionWithoutReason, u"documentation"_s)));
}

TEST(RefusalsTest, RouteAndReasonAreAskedForSeparately)
{
    EXPECT_THAT(rulesIn(refused(exempt({}).reachedBy({AccessRoute::Decision}))),
                ElementsAre(Rule::IdentityExemptionWithoutRoute, Rule::IdentityExemptionWithoutReason));
}

TEST(RefusalsTest, TheExemptionForAdviceIsNotAsked)
{
    EXPECT_THAT(refused(anIntervention().documentedBy(DocumentationRule::Exempt14_4)), IsEmpty());
}

// --- ages ---

TEST(RefusalsTest, TheLowestAgeMayNotBeAboveTheHighest)
{
    EXPECT_THAT(refused(anIntervention().ofAge(9, 7)), ElementsAre(isFound(Rule::AgesCrossed, u"age"_s, {u"9"_s, u"7"_s})));
    EXPECT_THAT(refused(anIntervention().ofAge(9, 9)), IsEmpty());
}

TEST(RefusalsTest, AnOpenEndCrossesNothing)
{
    EXPECT_THAT(refused(anIntervention().ofAge(9, kOpen)), IsEmpty());
    EXPECT_THAT(refused(anIntervention().ofAge(kOpen, 0)), IsEmpty());
}

TEST(RefusalsTest, AgesOfPlacementsAndMethodsAreHeldToTheSame)
{
    EXPECT_THAT(refused(anIntervention().placed(u"Trygghet"_s).aged(1, 2).placed(u"Fysisk hälsa"_s).aged(4, 3)),
                ElementsAre(isFound(Rule::AgesCrossed, u"placements[1].age"_s, {u"4"_s, u"3"_s})));
    EXPECT_THAT(refused(anIntervention()
                            .usingMethod(u"Samtal"_s, {})
                            .usingMethod({u"Trappan"_s, {}, {}, AgeRange{18, 4, AgeBasis::Stated}, {}})),
                ElementsAre(isFound(Rule::AgesCrossed, u"methods[1].age"_s, {u"18"_s, u"4"_s})));
}

// --- steps that come first ---

TEST(RefusalsTest, AStepThatIsNotThereIsNamed)
{
    EXPECT_THAT(refused(anIntervention().requiring(kStep)),
                ElementsAre(isFound(Rule::RequiredStepMissing, u"requires"_s, {u"11111111-2222-4333-8444-555555555555"_s})));
}

TEST(RefusalsTest, AStepThatIsThereIsTaken)
{
    EXPECT_THAT(refusals(anIntervention().requiring(kStep), [](const QUuid &uuid) { return uuid == kStep; }), IsEmpty());
}

TEST(RefusalsTest, EveryMissingStepIsNamed)
{
    const QUuid other = QUuid::createUuid();
    const QUuid there = QUuid::createUuid();
    EXPECT_THAT(rulesIn(refusals(anIntervention().requiring(kStep).requiring(there).requiring(other),
                                 [&there](const QUuid &uuid) { return uuid == there; })),
                ElementsAre(Rule::RequiredStepMissing, Rule::RequiredStepMissing));
}
