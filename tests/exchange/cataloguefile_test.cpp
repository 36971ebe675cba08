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
