// What the rules find, and for which insatser: in catalogues made for it, and in the bundled ones, where what a reader of
// the documents has noted must come out for exactly those insatser that were noted.
#include "support/printers.h"

#include "catalogue/bundled.h"
#include "catalogue/catalogue.h"
#include "catalogue/check.h"
#include "domain/consent.h"
#include "domain/recordrules.h"
#include "domain/refusals.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::Not;

namespace {

const QDate kToday(2026, 1, 1);

// Of these records as the catalogue "prov".
QList<RuleFinding> foundIn(const QList<Intervention> &records, const CheckedCatalogues &asked)
{
    return checked(
        asked,
        [&records](const auto &visit) {
            for (const Intervention &record : records)
                visit(record);
        },
        [&records](const QUuid &uuid) { return std::ranges::find(records, uuid, &Intervention::uuid) != records.end(); });
}

CheckedCatalogues catalogues(const QStringList &ids)
{
    CheckedCatalogues asked;
    for (const QString &id : ids) {
        asked.catalogues.append({id, id, id, {}, false, {}});
        asked.dates.append(kToday);
    }
    return asked;
}

QStringList namesIn(const QList<RuleFinding> &findings)
{
    QStringList names;
    for (const RuleFinding &finding : findings)
        names.append(finding.name);
    return names;
}

// --- the bundled catalogues, checked once ---

const CatalogueSet &bundled()
{
    static const CatalogueSet all = [] {
        CatalogueSet joined;
        for (const CatalogueSet &set : bundledCatalogues()) {
            joined.catalogues += set.catalogues;
            joined.interventions += set.interventions;
            joined.familyCentres += set.familyCentres;
            joined.agreements += set.agreements;
        }
        return joined;
    }();
    return all;
}

const QList<RuleFinding> &bundledFindings()
{
    static const QList<RuleFinding> findings = [] {
        CheckedCatalogues asked{bundled().catalogues, {}, 24, bundled().familyCentres, bundled().agreements};
        for (const CatalogueInfo &catalogue : asked.catalogues)
            asked.dates.append(evaluationDate(catalogue, kToday));
        return foundIn(bundled().interventions, asked);
    }();
    return findings;
}

QList<Intervention> bundledRecords(const QString &catalogue)
{
    QList<Intervention> records;
    for (const Intervention &record : bundled().interventions) {
        if (record.catalogue == catalogue)
            records.append(record);
    }
    return records;
}

QList<RuleFinding> bundledFindings(const QString &catalogue, Rule rule)
{
    QList<RuleFinding> found;
    for (const RuleFinding &finding : bundledFindings()) {
        if (finding.catalogue == catalogue && finding.rule == rule)
            found.append(finding);
    }
    return found;
}

// The numbers of the register of Alingsås, which stand at the end of a record's source, for which a rule found something.
QStringList numbersFoundBy(Rule rule)
{
    QStringList numbers;
    for (const Intervention &record : bundledRecords(u"alingsas_iub_2025"_s)) {
        for (const RuleFinding &finding : bundledFindings(u"alingsas_iub_2025"_s, rule)) {
            const QString number = record.sources.constFirst().section.section(u", "_s, -1);
            if (finding.record == record.uuid && !numbers.contains(number))
                numbers.append(number);
        }
    }
    return numbers;
}

QStringList detailsFoundBy(Rule rule, const QString &catalogue = u"alingsas_iub_2025"_s)
{
    return bundledFindings(catalogue, rule).value(0).details;
}

} // namespace

// --- how findings are collected ---

TEST(CheckTest, FindingsComeByCatalogueSeverityRuleAndSwedishName)
{
    const QList<Intervention> records = {anIntervention().named(u"Ö"_s).in(u"b"_s).placed(u"Trygghet"_s),
                                         anIntervention().named(u"Ärter"_s).in(u"a"_s).ofAge(9, 7).summed(u"x"_s),
                                         anIntervention().named(u"Å"_s).in(u"a"_s),
                                         anIntervention().named(u"Zebra"_s).in(u"a"_s)};
    QStringList seen;
    for (const RuleFinding &finding : foundIn(records, catalogues({u"b"_s, u"a"_s})))
        seen.append(finding.catalogue + u' ' + QString::fromUtf16(infoOf(finding.rule).id) + u' ' + finding.name);
    EXPECT_EQ(seen,
              (QStringList{u"b B9 b"_s, u"b I9 Ö"_s, u"a age Ärter"_s, u"a J7 Zebra"_s, u"a J7 Å"_s, u"a J7 Ärter"_s,
                           u"a B9 a"_s, u"a I9 Zebra"_s, u"a I9 Å"_s}));
}

TEST(CheckTest, RecordsCentresAndAgreementsOfOtherCataloguesArePassedOver)
{
    FamilyCentre centre;
    centre.catalogue = u"annan"_s;
    Agreement agreement;
    agreement.catalogue = u"annan"_s;
    agreement.to = kToday;
    CheckedCatalogues asked = catalogues({u"prov"_s});
    asked.familyCentres = {centre};
    asked.agreements = {agreement};
    EXPECT_THAT(foundIn({anIntervention().in(u"annan"_s)}, asked), IsEmpty());
    EXPECT_THAT(namesIn(foundIn({anIntervention().in(u"annan"_s)}, catalogues({u"annan"_s}))), Contains(u"Namnlös"_s));
}

TEST(CheckTest, CentresAndAgreementsAreFoundAmongTheRest)
{
    FamilyCentre centre;
    centre.uuid = QUuid::createUuid();
    centre.catalogue = u"prov"_s;
    centre.name = u"Familjecentrum"_s;
    Agreement agreement;
    agreement.uuid = QUuid::createUuid();
    agreement.catalogue = u"prov"_s;
    agreement.name = u"Avtal"_s;
    agreement.to = kToday;
    CheckedCatalogues asked = catalogues({u"prov"_s});
    asked.familyCentres = {centre};
    asked.agreements = {agreement};
    EXPECT_THAT(
        rulesIn(foundIn({}, asked)),
        ElementsAre(Rule::CentrePartsMissing, Rule::SteeringGroupMissing, Rule::CoordinatorMissing, Rule::AgreementEnding));
}

TEST(CheckTest, EveryCatalogueIsJudgedAtItsOwnDate)
{
    CheckedCatalogues asked = catalogues({u"a"_s, u"b"_s});
    asked.dates = {QDate(2018, 2, 20), kToday};
    const auto ended = [](const QString &catalogue) {
        return anIntervention()
            .named(catalogue + u" medling"_s)
            .in(catalogue)
            .summed(u"x"_s)
            .placed(u"Trygghet"_s)
            .validTo(QDate(2020, 1, 1));
    };
    EXPECT_THAT(foundIn({ended(u"a"_s), ended(u"b"_s)}, asked),
                ElementsAre(testing::AllOf(isFound(Rule::EndPassed, u"valid_to"_s, {u"2020-01-01"_s}),
                                           Field(&RuleFinding::catalogue, u"b"_s))));
}

TEST(CheckTest, TheMatrixEndsWhereItIsSaidTo)
{
    CheckedCatalogues asked = catalogues({u"prov"_s});
    asked.lastYear = 19;
    EXPECT_THAT(foundIn({anIntervention().ofAge(16, 20)}, asked),
                Contains(isFound(Rule::AgeBeyondMatrix, u"age"_s, {u"16–20"_s, u"19"_s})));
}

// What was taken before the rule, or written by another program.
TEST(CheckTest, WhatWouldNotBeTakenTodayIsFoundToo)
{
    const QUuid missing = QUuid::createUuid();
    const Intervention first = anIntervention().named(u"Först"_s);
    EXPECT_THAT(
        foundIn({first, anIntervention().named(u"Sedan"_s).requiring(first.uuid).requiring(missing)},
                catalogues({u"prov"_s})),
        Contains(isFound(Rule::RequiredStepMissing, u"requires"_s, {missing.toString(QUuid::WithoutBraces)})).Times(1));
    EXPECT_EQ(foundBy(Rule::RequiredStepMissing,
                      foundIn({first, anIntervention().named(u"Sedan"_s).requiring(first.uuid)}, catalogues({u"prov"_s}))),
              QList<RuleFinding>());
}

// --- through the verb ---

TEST(CheckTest, TheVerbChecksTheAskedCataloguesOnly)
{
    const MemoryFile file({anIntervention().named(u"A"_s), anIntervention().named(u"B"_s).in(u"annan"_s)});
    Catalogue catalogue(file.path());
    EXPECT_THAT(namesIn(foundBy(Rule::AreaMissing, catalogue.check({u"annan"_s}, kToday))), ElementsAre(u"B"_s));
    EXPECT_THAT(namesIn(foundBy(Rule::AreaMissing, catalogue.check({}, kToday))), ElementsAre(u"B"_s, u"A"_s));
}

TEST(CheckTest, TheVerbKnowsTheStepsOfTheWholeFile)
{
    const Intervention first = anIntervention().named(u"Först"_s).in(u"annan"_s);
    const MemoryFile file({first, anIntervention().named(u"Sedan"_s).requiring(first.uuid)});
    EXPECT_THAT(foundBy(Rule::RequiredStepMissing, Catalogue(file.path()).check({u"prov"_s}, kToday)), IsEmpty());
}

// --- the bundled catalogues: nothing refused, nothing private ---

TEST(CheckBundledTest, NoBundledRecordIsRefused)
{
    for (const RuleFinding &finding : bundledFindings())
        EXPECT_NE(infoOf(finding.rule).severity, Severity::Refused) << testing::PrintToString(finding);
}

TEST(CheckBundledTest, NoBundledRecordLooksLikePersonalData)
{
    for (const Rule rule : {Rule::PersonalNumber, Rule::PrivatePhone, Rule::PersonsEmail})
        EXPECT_THAT(foundBy(rule, bundledFindings()), IsEmpty());
}

TEST(CheckBundledTest, NoneOfTheRegisterIsAServiceThatIsNeverGivenSo)
{
    const QList<Intervention> records = bundledRecords(u"alingsas_iub_2025"_s);
    EXPECT_EQ(records.size(), 29);
    for (const Intervention &record : records)
        EXPECT_FALSE(neverWithoutAssessment(record.name)) << record.name.toStdString();
}

TEST(CheckBundledTest, ServicesOfTheOtherCataloguesWouldBeRefusedIfTheyWereGivenSo)
{
    QStringList refused;
    for (const QString &catalogue : {u"ale_2017"_s, u"trollhattan_2020"_s}) {
        for (Intervention record : bundledRecords(catalogue)) {
            record.routes = {AccessRoute::WithoutAssessment};
            if (rulesIn(refusals(record, [](const QUuid &) { return true; })).contains(Rule::NeverWithoutAssessment))
                refused.append(record.name);
        }
    }
    EXPECT_THAT(refused, testing::IsSupersetOf({u"Placeringar"_s, u"Vallmon stödboende"_s, u"Kortbo"_s}));
}

// --- Alingsås' register, by its numbers ---

TEST(CheckBundledTest, MiniMariasTargetGroupIsWiderThanItsCondition)
{
    EXPECT_THAT(numbersFoundBy(Rule::TargetWider), ElementsAre(u"3.4.6"_s));
    EXPECT_EQ(detailsFoundBy(Rule::TargetWider), (QStringList{u"13–21"_s, u"15–21"_s}));
}

TEST(CheckBundledTest, MediationAfterCrimeIsADutyUnder21AndGoesTo21)
{
    EXPECT_THAT(numbersFoundBy(Rule::TextAgeDiffers), ElementsAre(u"3.1.13"_s));
    EXPECT_EQ(detailsFoundBy(Rule::TextAgeDiffers), (QStringList{u"under 21 år"_s, u"15–21"_s}));
}

TEST(CheckBundledTest, OneReferralIsAssessedByItsTeam)
{
    EXPECT_THAT(numbersFoundBy(Rule::ReferralAssessed), ElementsAre(u"3.4.4"_s));
}

TEST(CheckBundledTest, ThreeAskForJudgement)
{
    EXPECT_THAT(numbersFoundBy(Rule::ConditionNeedsJudgement), ElementsAre(u"3.4.3"_s, u"3.4.4"_s, u"3.4.9"_s));
}

TEST(CheckBundledTest, FourRestOnTheExemptionForAdviceWithoutBeingCalledAdvice)
{
    EXPECT_THAT(numbersFoundBy(Rule::AdviceExemptionElsewhere),
                ElementsAre(u"3.1.4"_s, u"3.1.11"_s, u"3.1.12"_s, u"3.1.13"_s));
    EXPECT_THAT(numbersFoundBy(Rule::AdviceExemptionOfMeetingPlace), IsEmpty());
}

TEST(CheckBundledTest, CraftIsForSubstanceUseAndTheServiceForCrime)
{
    EXPECT_THAT(numbersFoundBy(Rule::MethodTopicElsewhere), ElementsAre(u"3.2.2"_s));
    EXPECT_EQ(detailsFoundBy(Rule::MethodTopicElsewhere).value(0), u"CRAFT"_s);
}

TEST(CheckBundledTest, FftReachesOutsideMiniMaria)
{
    EXPECT_THAT(numbersFoundBy(Rule::MethodAgeOutside), ElementsAre(u"3.4.6"_s));
    EXPECT_EQ(detailsFoundBy(Rule::MethodAgeOutside), (QStringList{u"FFT"_s, u"11–18"_s, u"15–21"_s, u"15–18"_s}));
}

TEST(CheckBundledTest, FiveShareOneReasonForTheirExemption)
{
    EXPECT_EQ(detailsFoundBy(Rule::ReasonReused).value(0), u"5"_s);
    EXPECT_EQ(
        detailsFoundBy(Rule::ReasonReused).value(1),
        u"Anhörigstöd vid beroende, Anhörigstöd vid kriminalitet, Anhörigstöd vid psykisk ohälsa, Anhörigstöd vid ungas "
        "beroende Mini Maria, Aktivitetshus Gläntan"_s);
    EXPECT_EQ(bundledFindings(u"alingsas_iub_2025"_s, Rule::ReasonReused).size(), 1);
}

TEST(CheckBundledTest, RelativesMayBeSiblingsAndAreLetInFrom18)
{
    EXPECT_THAT(numbersFoundBy(Rule::ChildRelativesExcluded), ElementsAre(u"3.2.4"_s));
}

// The conditions of 3.4.4 name no upper age either.
TEST(CheckBundledTest, ThreeHaveTheirAgeUnderTargetGroupOnly)
{
    EXPECT_THAT(numbersFoundBy(Rule::AgeNotAmongConditions), ElementsAre(u"3.1.5"_s, u"3.4.4"_s, u"3.4.10"_s));
}

TEST(CheckBundledTest, ThreeSayAdultsWithoutANumber)
{
    EXPECT_THAT(numbersFoundBy(Rule::AdultsWithoutAge), ElementsAre(u"3.1.1"_s, u"3.1.3"_s, u"3.1.4"_s));
}

TEST(CheckBundledTest, NobodyFailsTheGuardiansConsent)
{
    EXPECT_THAT(numbersFoundBy(Rule::ConsentRuleMissing), IsEmpty());
    EXPECT_THAT(numbersFoundBy(Rule::ConsentWeaker), IsEmpty());
}

TEST(CheckBundledTest, ConsentUnder15IsAskedForInFourAndOfOneUntil18)
{
    QStringList guardianUnder15;
    QStringList guardianUnder18;
    for (const Intervention &record : bundledRecords(u"alingsas_iub_2025"_s)) {
        const QString number = record.sources.constFirst().section.section(u", "_s, -1);
        const bool reachesThem = bestFit(statedAges(record), {12, 12}) != AgeFit::Outside;
        if (reachesThem && consentAt(record, 12) == Consent::GuardianUnder15)
            guardianUnder15.append(number);
        if (reachesThem && consentAt(record, 17) == Consent::GuardianUnder18)
            guardianUnder18.append(number);
    }
    EXPECT_THAT(guardianUnder15, ElementsAre(u"3.4.2"_s, u"3.4.4"_s, u"3.4.5"_s));
    EXPECT_THAT(guardianUnder18, ElementsAre(u"3.1.12"_s));
}

TEST(CheckBundledTest, SuitabilityFrom15IsStatedNowhereInTheRegister)
{
    EXPECT_THAT(numbersFoundBy(Rule::SuitabilityNotAssessed),
                ElementsAre(u"3.1.13"_s, u"3.4.2"_s, u"3.4.4"_s, u"3.4.5"_s, u"3.4.6"_s));
}

// No decision is dated, no telephone and no address stands in it.
TEST(CheckBundledTest, WhatTheWholeRegisterLeavesOutIsFoundInEveryOne)
{
    EXPECT_EQ(numbersFoundBy(Rule::DecisionUndated).size(), 29);
    EXPECT_EQ(numbersFoundBy(Rule::DirectContactMissing).size(), 29);
    EXPECT_THAT(numbersFoundBy(Rule::DecisionMissing), IsEmpty());
    EXPECT_THAT(numbersFoundBy(Rule::DocumentationMissing), IsEmpty());
    EXPECT_THAT(numbersFoundBy(Rule::FollowUpMissing), IsEmpty());
    EXPECT_THAT(numbersFoundBy(Rule::JournalMissing), IsEmpty());
    EXPECT_EQ(bundledFindings(u"alingsas_iub_2025"_s, Rule::ApplicationContactMissing).size(), 1);
}

TEST(CheckBundledTest, MediationIsMissingInAleAndNotElsewhere)
{
    EXPECT_EQ(bundledFindings(u"ale_2017"_s, Rule::MediationMissing).size(), 1);
    EXPECT_EQ(bundledFindings(u"ale_2023"_s, Rule::MediationMissing).size(), 1);
    EXPECT_THAT(bundledFindings(u"alingsas_iub_2025"_s, Rule::MediationMissing), IsEmpty());
    EXPECT_THAT(bundledFindings(u"trollhattan_2020"_s, Rule::MediationMissing), IsEmpty());
}

TEST(CheckBundledTest, AServiceOfAnOlderActIsNotHeldToTheNewOne)
{
    EXPECT_THAT(bundledFindings(u"trollhattan_2020"_s, Rule::DecisionMissing), IsEmpty());
    EXPECT_THAT(bundledRecords(u"trollhattan_2020"_s),
                Contains(Field(&Intervention::routes, Contains(AccessRoute::WithoutAssessment))));
}

// --- family centres, agreements, ages of the other catalogues ---

TEST(CheckBundledTest, BohusIsAlikeButNoFamilyCentre)
{
    EXPECT_THAT(bundledFindings(u"ale_2017"_s, Rule::NotFamilyCentre),
                ElementsAre(testing::AllOf(isFound(Rule::NotFamilyCentre, {}, {u"midwife_on_site"_s}),
                                           Field(&RuleFinding::name, u"Familjecentralen i Bohus"_s))));
    const auto &centres = bundled().familyCentres;
    const auto bohus = std::ranges::find(centres, u"Familjecentralen i Bohus"_s, &FamilyCentre::name);
    ASSERT_NE(bohus, centres.end());
    EXPECT_EQ(asFamilyCentreAlike(*bohus).standing, CentreStanding::Met);
    EXPECT_EQ(asFamilyCentre(*bohus).standing, CentreStanding::NotMet);
}

TEST(CheckBundledTest, TheServicesOfTrollhattansFamiljecentrumAreNotStated)
{
    EXPECT_THAT(namesIn(bundledFindings(u"trollhattan_2020"_s, Rule::CentrePartsMissing)), ElementsAre(u"Familjecentrum"_s));
    EXPECT_THAT(bundledFindings(u"trollhattan_2020"_s, Rule::NotFamilyCentre), IsEmpty());
}

TEST(CheckBundledTest, TheCountysAgreementHasItsDays)
{
    EXPECT_EQ(detailsFoundBy(Rule::AgreementEnding, u"ale_2023"_s),
              (QStringList{u"2024-12-31"_s, u"2025-12-31"_s, u"2027-12-31"_s}));
}

TEST(CheckBundledTest, InstegetGoesOnBeyondTheMatrix)
{
    EXPECT_THAT(namesIn(bundledFindings(u"ale_2023"_s, Rule::AgeBeyondMatrix)), ElementsAre(u"Insteget"_s));
    EXPECT_EQ(detailsFoundBy(Rule::AgeBeyondMatrix, u"ale_2023"_s), (QStringList{u"16–29"_s, u"24"_s}));
}

TEST(CheckBundledTest, HeadingsWithoutTextAreFoundInTrollhattan)
{
    EXPECT_THAT(namesIn(bundledFindings(u"trollhattan_2020"_s, Rule::RecordIncomplete)),
                testing::IsSupersetOf({u"Ung Fritid"_s, u"Yrkesutbildning för vuxna med fokus på utrikes födda"_s}));
}

// --- the register of methods ---

TEST(CheckBundledTest, AlingsasUsesTwentyThreeMethodsThirtyTimes)
{
    const QList<MethodEntry> methods = methodRegister(bundledRecords(u"alingsas_iub_2025"_s));
    qsizetype uses = 0;
    QStringList severalTimes;
    for (const MethodEntry &method : methods) {
        uses += method.uses.size();
        if (method.uses.size() > 1)
            severalTimes.append(u"%1 %2"_s.arg(method.abbreviation).arg(method.uses.size()));
    }
    EXPECT_EQ(methods.size(), 23);
    EXPECT_EQ(uses, 30);
    EXPECT_THAT(severalTimes,
                testing::UnorderedElementsAre(u"CRAFT 3"_s, u"FFT 2"_s, u"HAP 2"_s, u"MET 2"_s, u"ÅP 2"_s, u"MI 2"_s));
}

// --- through the verbs, on a file of all of them ---

TEST(CheckBundledTest, TheFileOfTheProgramHasTheSameFindingsAndMethods)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"alla.sqlite"_s));
    const auto inOrder = [](QList<RuleFinding> findings) {
        std::ranges::sort(findings, {}, [](const RuleFinding &one) {
            return std::tuple(one.catalogue, one.rule, one.record, one.field, one.details.join(u'|'));
        });
        return findings;
    };
    EXPECT_EQ(inOrder(catalogue.check({}, kToday)), inOrder(bundledFindings()));
    EXPECT_EQ(catalogue.methods({u"alingsas_iub_2025"_s}), methodRegister(bundledRecords(u"alingsas_iub_2025"_s)));
    EXPECT_GT(catalogue.methods({}).size(), 23);
}
