#include "support/printers.h"

#include "exchange/cataloguefile.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using exchange::CatalogueFile;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QString kUuid = u"0123abcd-4567-4890-8bcd-ef0123456789"_s;

QJsonObject aRecord()
{
    return {{u"uuid"_s, kUuid},
            {u"catalogue"_s, u"prov"_s},
            {u"name"_s, u"Läxhjälp"_s},
            {u"sources"_s, QJsonArray{QJsonObject{{u"document"_s, u"Inventering"_s}}}}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject fileOf(const QJsonArray &records)
{
    return {{u"format"_s, u"insatskartan"_s},
            {u"version"_s, 1},
            {u"catalogues"_s, QJsonArray{QJsonObject{{u"id"_s, u"prov"_s}, {u"municipality"_s, u"Prov"_s}}}},
            {u"interventions"_s, records}};
}

QJsonObject fileWithCoverage(const QJsonValue &coverage)
{
    const QJsonObject catalogue{{u"id"_s, u"prov"_s}, {u"municipality"_s, u"Prov"_s}, {u"coverage"_s, coverage}};
    return with(fileOf({aRecord()}), u"catalogues"_s, QJsonArray{catalogue});
}

CatalogueFile read(const QJsonObject &file) { return exchange::readCatalogueFile(QJsonDocument(file).toJson()); }

// What is wrong with a file of a good record and this one; the good one must be taken and the other left out.
QList<Problem> problemsOf(const QJsonObject &record)
{
    const QJsonObject good = with(aRecord(), u"uuid"_s, u"ffffffff-0000-4000-8000-000000000000"_s);
    const CatalogueFile file = read(fileOf({good, record}));
    EXPECT_EQ(file.set.interventions.size(), 1);
    return file.problems;
}

Problem refused(const QString &where, ProblemKind kind, const QString &detail)
{
    return {where, kind, Severity::Refused, detail};
}

// What may only be given after an assessment.
QJsonObject givenWithoutAssessment(const QString &name)
{
    return with(with(aRecord(), u"name"_s, name), u"routes"_s, QJsonArray{u"without_assessment"_s});
}

QString idOf(int number) { return u"ffffffff-0000-4000-8000-00000000000%1"_s.arg(number); }

QJsonObject aStep(int number) { return with(aRecord(), u"uuid"_s, idOf(number)); }

QJsonObject aStepAfter(int number, int before) { return with(aStep(number), u"requires"_s, QJsonArray{idOf(before)}); }

QJsonObject anEntry(int number)
{
    return {{u"uuid"_s, idOf(number)},
            {u"catalogue"_s, u"prov"_s},
            {u"name"_s, u"Post %1"_s.arg(number)},
            {u"sources"_s, QJsonArray{QJsonObject{{u"document"_s, u"Avtal"_s}}}}};
}

// A file with these as a register.
CatalogueFile readRegister(const QString &name, const QJsonValue &entries)
{
    return read(with(fileOf({aRecord()}), name, entries));
}

QStringList namesOf(const auto &records)
{
    QStringList names;
    for (const auto &record : records)
        names.append(record.name);
    return names;
}

testing::Matcher<const Problem &> againstRule(const QString &where, Rule rule)
{
    return testing::ResultOf(
        [](const Problem &problem) {
            return std::tuple(problem.where, problem.severity,
                              problem.finding ? std::optional(problem.finding->rule) : std::nullopt);
        },
        std::tuple(where, Severity::Refused, std::optional(rule)));
}

} // namespace

TEST(CatalogueFileTest, GoodFileIsTaken)
{
    const CatalogueFile file = read(fileOf({aRecord()}));
    EXPECT_THAT(file.problems, IsEmpty());
    ASSERT_EQ(file.set.interventions.size(), 1);
    EXPECT_EQ(file.set.interventions.constFirst().name, u"Läxhjälp"_s);
    EXPECT_EQ(file.set.catalogues.value(0).municipality, u"Prov"_s);
}

TEST(CatalogueFileTest, EveryFieldIsRead)
{
    const QByteArray json = QJsonDocument(fileOf({toJson(interventionWithEveryField())})).toJson();
    const CatalogueFile file = exchange::readCatalogueFile(json, [](const QUuid &) { return true; }); // of the first step
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.set.interventions.value(0), interventionWithEveryField());
}

TEST(CatalogueFileTest, WhatIsNoJsonIsRefusedWithItsPlace)
{
    const CatalogueFile file = exchange::readCatalogueFile("{\"format\": ,}");
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems.constFirst().kind, ProblemKind::NotJson);
    EXPECT_EQ(file.problems.constFirst().where, u"byte 12"_s);
    EXPECT_THAT(file.set.interventions, IsEmpty());
}

TEST(CatalogueFileTest, EmptyFileIsNoJson)
{
    EXPECT_EQ(exchange::readCatalogueFile({}).problems.value(0).kind, ProblemKind::NotJson);
}

TEST(CatalogueFileTest, AnotherFormatIsRefused)
{
    EXPECT_THAT(read(with(fileOf({aRecord()}), u"format"_s, u"hsds"_s)).problems,
                ElementsAre(refused(u"format"_s, ProblemKind::NotOurFormat, u"hsds"_s)));
    EXPECT_THAT(exchange::readCatalogueFile("[1]").problems,
                ElementsAre(refused(u"format"_s, ProblemKind::NotOurFormat, {})));
}

TEST(CatalogueFileTest, NewerVersionIsRefused)
{
    const CatalogueFile file = read(with(fileOf({aRecord()}), u"version"_s, 2));
    EXPECT_THAT(file.problems, ElementsAre(refused(u"version"_s, ProblemKind::TooNew, u"2"_s)));
    EXPECT_THAT(file.set.interventions, IsEmpty());
}

TEST(CatalogueFileTest, MissingVersionIsAMissingField)
{
    QJsonObject file = fileOf({aRecord()});
    file.remove(u"version"_s);
    EXPECT_EQ(read(file).problems.value(0).kind, ProblemKind::MissingField);
}

TEST(CatalogueFileTest, NameAndSourceAreMandatory)
{
    QJsonObject record = with(aRecord(), u"name"_s, u"  "_s);
    record.remove(u"sources"_s);
    EXPECT_THAT(problemsOf(record),
                ElementsAre(refused(u"interventions[1]"_s, ProblemKind::MissingField, u"name"_s),
                            refused(u"interventions[1]"_s, ProblemKind::MissingField, u"sources"_s)));
}

TEST(CatalogueFileTest, CatalogueMustStandInTheFile)
{
    EXPECT_THAT(problemsOf(with(aRecord(), u"catalogue"_s, u"annan"_s)),
                ElementsAre(refused(u"interventions[1]"_s, ProblemKind::UnknownCatalogue, u"annan"_s)));
}

TEST(CatalogueFileTest, SameUuidTwiceIsRefused)
{
    const CatalogueFile file = read(fileOf({aRecord(), with(aRecord(), u"name"_s, u"En till"_s)}));
    EXPECT_THAT(file.problems, ElementsAre(refused(u"interventions[1]"_s, ProblemKind::DuplicateUuid, kUuid)));
    EXPECT_EQ(file.set.interventions.size(), 1);
}

TEST(CatalogueFileTest, LowestAgeAboveTheHighestIsRefused)
{
    const QJsonObject age{{u"min"_s, 9}, {u"max"_s, 7}, {u"basis"_s, u"stated"_s}};
    const QJsonObject placement{{u"area"_s, u"Trygghet"_s}, {u"age"_s, age}};
    EXPECT_THAT(problemsOf(with(aRecord(), u"age"_s, age)),
                ElementsAre(againstRule(u"interventions[1].age"_s, Rule::AgesCrossed)));
    EXPECT_THAT(problemsOf(with(aRecord(), u"placements"_s, QJsonArray{placement})),
                ElementsAre(againstRule(u"interventions[1].placements[0].age"_s, Rule::AgesCrossed)));
}

TEST(CatalogueFileTest, PlacementNeedsItsArea)
{
    EXPECT_THAT(problemsOf(with(aRecord(), u"placements"_s, QJsonArray{QJsonObject{{u"subarea"_s, u"Oro"_s}}})),
                ElementsAre(refused(u"interventions[1].placements[0]"_s, ProblemKind::MissingField, u"area"_s)));
}

TEST(CatalogueFileTest, WrongTypeAndUnknownValueNameTheirPath)
{
    const QJsonObject placement{{u"area"_s, u"Trygghet"_s}, {u"level"_s, u"hög"_s}};
    EXPECT_THAT(problemsOf(with(aRecord(), u"placements"_s, QJsonArray{placement})),
                ElementsAre(refused(u"interventions[1].placements[0].level"_s, ProblemKind::UnknownValue, u"hög"_s)));
    EXPECT_THAT(problemsOf(with(aRecord(), u"aliases"_s, QJsonArray{u"a"_s, 3})),
                ElementsAre(refused(u"interventions[1].aliases[1]"_s, ProblemKind::WrongType, u"string"_s)));
    EXPECT_THAT(problemsOf(with(aRecord(), u"modified"_s, u"i går"_s)),
                ElementsAre(refused(u"interventions[1].modified"_s, ProblemKind::WrongType, u"date-time"_s)));
}

TEST(CatalogueFileTest, UnknownFieldIsOnlyAWarning)
{
    const CatalogueFile file = read(fileOf({with(aRecord(), u"färg"_s, u"blå"_s)}));
    EXPECT_THAT(file.problems,
                ElementsAre(Problem{u"interventions[0]"_s, ProblemKind::UnknownField, Severity::Warning, u"färg"_s}));
    EXPECT_EQ(file.set.interventions.size(), 1);
}

TEST(CatalogueFileTest, RecordsThatAreNoListAreNotPassedOver)
{
    const CatalogueFile file = read(with(fileOf({}), u"interventions"_s, u"många"_s));
    EXPECT_THAT(file.problems, ElementsAre(refused(u"interventions"_s, ProblemKind::WrongType, u"array"_s)));
}

TEST(CatalogueFileTest, NumbersThatTheStoreWouldRefuseAreRefusedHere)
{
    EXPECT_EQ(problemsOf(with(aRecord(), u"review_interval_days"_s, 0)).size(), 1);
}

TEST(CatalogueFileTest, CatalogueWithoutIdIsRefused)
{
    const QJsonObject nameless{{u"municipality"_s, u"Prov"_s}};
    const CatalogueFile file = read(with(fileOf({}), u"catalogues"_s, QJsonArray{nameless}));
    EXPECT_THAT(file.problems, ElementsAre(refused(u"catalogues[0]"_s, ProblemKind::MissingField, u"id"_s)));
    EXPECT_THAT(file.set.catalogues, IsEmpty());
}

// --- how the matrix is read ---

TEST(CatalogueFileTest, ParametersOfTheMatrixAreRead)
{
    CoverageParameters parameters;
    parameters.bands = {{0, 17}, {18, 24}};
    parameters.thinUpTo = 2;
    parameters.overduePercent = 25;
    parameters.cliffMonths = 6;
    parameters.everyoneIsAllAges = true;
    const CatalogueFile file = read(fileWithCoverage(toJson(parameters)));
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.set.catalogues.value(0).coverage, parameters);
}

TEST(CatalogueFileTest, AWholeCatalogueGoesThroughAFileUnchanged)
{
    CatalogueInfo catalogue{u"prov"_s, u"Prov"_s, u"Prov 2024"_s, QDate(2024, 1, 2), true, u"Inventering"_s, {}};
    catalogue.coverage.bands = {{6, 15}};
    const CatalogueFile file = read(with(fileOf({}), u"catalogues"_s, QJsonArray{toJson(catalogue)}));
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_THAT(file.set.catalogues, ElementsAre(catalogue));
}

TEST(CatalogueFileTest, ParametersThatAreNotStatedHaveTheirDefault)
{
    EXPECT_EQ(read(fileOf({aRecord()})).set.catalogues.value(0).coverage, CoverageParameters());
    CoverageParameters thin;
    thin.thinUpTo = 3;
    const CatalogueFile file = read(fileWithCoverage(QJsonObject{{u"thin_up_to"_s, 3}, {u"bands"_s, QJsonValue()}}));
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.set.catalogues.value(0).coverage, thin);
}

TEST(CatalogueFileTest, UnknownParametersAreOnlyAWarning)
{
    const CatalogueFile file = read(fileWithCoverage(QJsonObject{{u"färg"_s, u"blå"_s}}));
    EXPECT_THAT(file.problems,
                ElementsAre(Problem{u"catalogues[0].coverage"_s, ProblemKind::UnknownField, Severity::Warning, u"färg"_s}));
    EXPECT_EQ(file.set.catalogues.size(), 1);
}

TEST(CatalogueFileTest, ParametersOfAnotherTypeAreRefusedWithTheirPlace)
{
    EXPECT_THAT(read(fileWithCoverage(QJsonObject{{u"cliff_months"_s, u"tolv"_s}})).problems,
                testing::Contains(refused(u"catalogues[0].coverage.cliff_months"_s, ProblemKind::WrongType, u"integer"_s)));
    const QJsonArray bands{QJsonObject{{u"min"_s, 0}, {u"max"_s, 5}}, QJsonObject{{u"min"_s, true}, {u"max"_s, 9}}};
    const CatalogueFile file = read(fileWithCoverage(QJsonObject{{u"bands"_s, bands}}));
    EXPECT_THAT(file.problems,
                testing::Contains(refused(u"catalogues[0].coverage.bands[1].min"_s, ProblemKind::WrongType, u"integer"_s)));
    EXPECT_THAT(file.set.catalogues, IsEmpty());
}

TEST(CatalogueFileTest, ParametersThatTheMatrixCannotUseAreRefused)
{
    const QJsonArray overlapping{QJsonObject{{u"min"_s, 0}, {u"max"_s, 9}}, QJsonObject{{u"min"_s, 6}, {u"max"_s, 12}}};
    EXPECT_THAT(read(fileWithCoverage(QJsonObject{{u"bands"_s, overlapping}})).problems,
                ElementsAre(refused(u"catalogues[0].coverage.bands"_s, ProblemKind::OutOfRange, u"6-12"_s)));
    EXPECT_THAT(read(fileWithCoverage(QJsonObject{{u"overdue_percent"_s, 101}})).problems,
                ElementsAre(refused(u"catalogues[0].coverage.overdue_percent"_s, ProblemKind::OutOfRange, u"101"_s)));
    EXPECT_THAT(read(fileWithCoverage(QJsonObject{{u"cliff_months"_s, 0}})).problems,
                ElementsAre(refused(u"catalogues[0].coverage.cliff_months"_s, ProblemKind::OutOfRange, u"0"_s)));
    EXPECT_THAT(read(fileWithCoverage(QJsonObject{{u"thin_up_to"_s, -1}})).problems,
                ElementsAre(refused(u"catalogues[0].coverage.thin_up_to"_s, ProblemKind::OutOfRange, u"-1"_s)));
}

// --- rules that refuse; what each of them looks for: domain/refusals_test.cpp ---

TEST(CatalogueFileTest, WhatIsAgainstARefusingRuleIsRefusedAloneAndNamesItsRule)
{
    const auto exempt = [](const QString &reason) { return QJsonObject{{u"rule"_s, u"14:5"_s}, {u"reason"_s, reason}}; };
    EXPECT_THAT(problemsOf(givenWithoutAssessment(u"Kontaktfamilj"_s)),
                ElementsAre(againstRule(u"interventions[1]"_s, Rule::NeverWithoutAssessment)));
    EXPECT_THAT(problemsOf(givenWithoutAssessment(u"Försörjningsstöd"_s)),
                ElementsAre(againstRule(u"interventions[1]"_s, Rule::EconomicWithoutAssessment)));
    EXPECT_THAT(problemsOf(with(aRecord(), u"documentation"_s, exempt(u"anonymitet"_s))),
                ElementsAre(againstRule(u"interventions[1].documentation"_s, Rule::IdentityExemptionWithoutRoute)));
    EXPECT_THAT(problemsOf(with(givenWithoutAssessment(u"Samtal"_s), u"documentation"_s, exempt({}))),
                ElementsAre(againstRule(u"interventions[1].documentation"_s, Rule::IdentityExemptionWithoutReason)));
    EXPECT_THAT(problemsOf(aStepAfter(1, 2)),
                ElementsAre(againstRule(u"interventions[1].requires"_s, Rule::RequiredStepMissing)));
}

TEST(CatalogueFileTest, AProblemWithARuleTellsTheRulesIdAndWhatWasFound)
{
    const Problem problem = problemsOf(givenWithoutAssessment(u"Vallmon stödboende"_s)).value(0);
    EXPECT_EQ(problem.kind, ProblemKind::AgainstRule);
    EXPECT_EQ(problem.detail, u"A4"_s);
    ASSERT_TRUE(problem.finding);
    EXPECT_EQ(problem.finding->record, QUuid::fromString(kUuid));
    EXPECT_EQ(problem.finding->details, (QStringList{u"d"_s, u"stödboende"_s}));
}

TEST(CatalogueFileTest, WhatIsOnlyFoundByCheckIsTaken)
{
    const CatalogueFile file = read(fileOf({givenWithoutAssessment(u"Samtal"_s)})); // no decision, provider or conditions
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.set.interventions.size(), 1);
}

TEST(CatalogueFileTest, PathsStayRightBehindARecordRefusedForAnotherReason)
{
    const QJsonObject broken = with(aStep(1), u"name"_s, QString());
    const CatalogueFile file = read(fileOf({broken, aStep(2), givenWithoutAssessment(u"Kortbo"_s)}));
    EXPECT_THAT(file.problems,
                ElementsAre(refused(u"interventions[0]"_s, ProblemKind::MissingField, u"name"_s),
                            againstRule(u"interventions[2]"_s, Rule::NeverWithoutAssessment)));
    EXPECT_EQ(file.set.interventions.value(0).uuid, QUuid::fromString(idOf(2)));
}

TEST(CatalogueFileTest, AStepMayStandBehindWhatRequiresIt)
{
    const CatalogueFile file = read(fileOf({aStepAfter(1, 2), aStep(2)}));
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.set.interventions.size(), 2);
}

TEST(CatalogueFileTest, AStepMayStandInTheCatalogueAlready)
{
    const QByteArray json = QJsonDocument(fileOf({aStepAfter(1, 2)})).toJson();
    const QUuid stored = QUuid::fromString(idOf(2));
    const CatalogueFile file = exchange::readCatalogueFile(json, [&](const QUuid &uuid) { return uuid == stored; });
    EXPECT_THAT(file.problems, IsEmpty());
}

TEST(CatalogueFileTest, ARefusedStepTakesWithItWhatRequiresItAndWhatRequiresThat)
{
    const QJsonObject first = with(givenWithoutAssessment(u"Kortbo"_s), u"uuid"_s, idOf(1));
    const CatalogueFile file = read(fileOf({aStepAfter(3, 2), aStepAfter(2, 1), first, aStep(4)}));
    EXPECT_THAT(file.problems,
                ElementsAre(againstRule(u"interventions[2]"_s, Rule::NeverWithoutAssessment),
                            againstRule(u"interventions[1].requires"_s, Rule::RequiredStepMissing),
                            againstRule(u"interventions[0].requires"_s, Rule::RequiredStepMissing)));
    ASSERT_EQ(file.set.interventions.size(), 1);
    EXPECT_EQ(file.set.interventions.constFirst().uuid, QUuid::fromString(idOf(4)));
}

TEST(CatalogueFileTest, AStepRefusedForAnotherReasonTakesItsFollowerToo)
{
    const CatalogueFile file = read(fileOf({with(aStep(1), u"name"_s, QString()), aStepAfter(2, 1)}));
    EXPECT_THAT(file.problems, testing::Contains(againstRule(u"interventions[1].requires"_s, Rule::RequiredStepMissing)));
    EXPECT_THAT(file.set.interventions, IsEmpty());
}

TEST(CatalogueFileTest, AnExemptionOnAProviderIsRefused)
{
    const QJsonObject provider{{u"organisation"_s, u"Familjeteamet"_s},
                               {u"documentation"_s, QJsonObject{{u"rule"_s, u"14:5"_s}}}};
    EXPECT_THAT(problemsOf(with(aRecord(), u"providers"_s, QJsonArray{provider})),
                ElementsAre(againstRule(u"interventions[1].providers[0]"_s, Rule::ExemptionNotOnInsats)));
}

TEST(CatalogueFileTest, AnExemptionForAWholeCatalogueIsRefused)
{
    const QJsonObject catalogue{{u"id"_s, u"prov"_s}, {u"documentation"_s, QJsonObject{{u"rule"_s, u"14:5"_s}}}};
    const CatalogueFile file = read(with(fileOf({}), u"catalogues"_s, QJsonArray{catalogue}));
    EXPECT_THAT(file.problems, ElementsAre(againstRule(u"catalogues[0]"_s, Rule::ExemptionNotOnInsats)));
    EXPECT_EQ(file.problems.constFirst().finding->catalogue, u"prov"_s);
    EXPECT_THAT(file.set.catalogues, IsEmpty());
}

TEST(CatalogueFileTest, AnExemptionInARegisterIsRefused)
{
    QJsonObject exempt = with(anEntry(1), u"documentation"_s, QJsonObject{{u"rule"_s, u"14:5"_s}});
    const CatalogueFile file = readRegister(u"family_centres"_s, QJsonArray{exempt, anEntry(2)});
    EXPECT_THAT(file.problems, ElementsAre(againstRule(u"family_centres[0]"_s, Rule::ExemptionNotOnInsats)));
    EXPECT_EQ(file.problems.constFirst().finding->name, u"Post 1"_s);
    EXPECT_EQ(namesOf(file.set.familyCentres), QStringList{u"Post 2"_s});
    exempt.remove(u"name"_s); // needs have none
    EXPECT_THAT(readRegister(u"needs"_s, QJsonArray{exempt}).problems,
                ElementsAre(againstRule(u"needs[0]"_s, Rule::ExemptionNotOnInsats)));
}

TEST(CatalogueFileTest, AnotherUnknownFieldOfAProviderStaysAWarning)
{
    const QJsonObject provider{{u"organisation"_s, u"Familjeteamet"_s}, {u"färg"_s, u"blå"_s}};
    const CatalogueFile file = read(fileOf({with(aRecord(), u"providers"_s, QJsonArray{provider})}));
    EXPECT_EQ(file.problems.value(0).severity, Severity::Warning);
    EXPECT_EQ(file.set.interventions.size(), 1);
}

TEST(CatalogueFileTest, AnUnknownValueOfThatNameIsNoExemption)
{
    EXPECT_THAT(problemsOf(with(aRecord(), u"cost"_s, u"documentation"_s)),
                ElementsAre(refused(u"interventions[1].cost"_s, ProblemKind::UnknownValue, u"documentation"_s)));
}

// --- registers beside the records ---

TEST(CatalogueFileTest, FamilyCentresAreRead)
{
    FamilyCentre centre;
    centre.uuid = QUuid::fromString(idOf(1));
    centre.catalogue = u"prov"_s;
    centre.name = u"Familjecentralen i Bohus"_s;
    centre.intervention = QUuid::fromString(kUuid);
    centre.calledBySource = CentreKind::Alike;
    centre.services = {{CentrePart::ChildHealth, CoLocation::Full}, {CentrePart::SocialServices, CoLocation::Partly}};
    centre.others = {u"biblioteket"_s};
    centre.steeringGroup = Certainty::Yes;
    centre.coordinator = Certainty::No;
    centre.activityPlanYear = 2024;
    centre.sources = {{u"Inventering"_s, u"s. 3"_s}};
    const CatalogueFile file = readRegister(u"family_centres"_s, QJsonArray{toJson(centre)});
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_THAT(file.set.familyCentres, ElementsAre(centre));
}

TEST(CatalogueFileTest, AgreementsAreRead)
{
    Agreement agreement;
    agreement.uuid = QUuid::fromString(idOf(1));
    agreement.catalogue = u"prov"_s;
    agreement.name = u"Samverkansavtal"_s;
    agreement.parties = {u"regionen"_s, u"kommunerna"_s};
    agreement.from = QDate(2024, 3, 1);
    agreement.to = QDate(2025, 12, 31);
    agreement.noticeMonths = 12;
    agreement.prolongedMonths = 24;
    agreement.local = true;
    agreement.sources = {{u"Avtal"_s, u"avsnitt 4"_s}};
    const CatalogueFile file = readRegister(u"agreements"_s, QJsonArray{toJson(agreement)});
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_THAT(file.set.agreements, ElementsAre(agreement));
}

TEST(CatalogueFileTest, ABrokenEntryIsRefusedAlone)
{
    QJsonObject nameless = anEntry(1);
    nameless.remove(u"uuid"_s);
    QJsonObject sourceless = anEntry(2);
    sourceless.remove(u"sources"_s);
    const QJsonObject foreign = with(anEntry(3), u"catalogue"_s, u"annan"_s);
    const QJsonObject misspelt = with(anEntry(4), u"called"_s, u"hus"_s);
    const CatalogueFile file =
        readRegister(u"family_centres"_s, QJsonArray{nameless, sourceless, foreign, misspelt, anEntry(5), anEntry(5)});
    EXPECT_THAT(file.problems,
                ElementsAre(refused(u"family_centres[0]"_s, ProblemKind::MissingField, u"uuid"_s),
                            refused(u"family_centres[1]"_s, ProblemKind::MissingField, u"sources"_s),
                            refused(u"family_centres[2]"_s, ProblemKind::UnknownCatalogue, u"annan"_s),
                            refused(u"family_centres[3].called"_s, ProblemKind::UnknownValue, u"hus"_s),
                            refused(u"family_centres[5]"_s, ProblemKind::DuplicateUuid, idOf(5))));
    EXPECT_EQ(namesOf(file.set.familyCentres), QStringList{u"Post 5"_s});
    EXPECT_EQ(file.set.interventions.size(), 1);
}

TEST(CatalogueFileTest, EntriesWithoutUuidAreNotTheSameEntry)
{
    QJsonObject nameless = anEntry(1);
    nameless.remove(u"uuid"_s);
    EXPECT_THAT(readRegister(u"agreements"_s, QJsonArray{nameless, nameless}).problems,
                ElementsAre(refused(u"agreements[0]"_s, ProblemKind::MissingField, u"uuid"_s),
                            refused(u"agreements[1]"_s, ProblemKind::MissingField, u"uuid"_s)));
}

TEST(CatalogueFileTest, AnAgreementAndACentreMayShareTheirUuid)
{
    const QJsonObject centres = with(fileOf({}), u"family_centres"_s, QJsonArray{anEntry(1)});
    const CatalogueFile file = read(with(centres, u"agreements"_s, QJsonArray{anEntry(1)}));
    EXPECT_THAT(file.problems, IsEmpty());
}

TEST(CatalogueFileTest, ARegisterThatIsNoListIsNotPassedOver)
{
    EXPECT_THAT(readRegister(u"agreements"_s, u"många"_s).problems,
                ElementsAre(refused(u"agreements"_s, ProblemKind::WrongType, u"array"_s)));
}
