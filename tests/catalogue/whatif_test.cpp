// What-ifs on the bundled Ale 2017, and on small files for what it does not hold.
#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "support/matrices.h"
#include "support/thrown.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

const QDate kToday(2026, 11, 1);
const QString kMind = u"Psykisk hälsa"_s;
const QString kWell = u"Psykisk hälsa och välmående"_s;
constexpr PreventionLevel kSelective = PreventionLevel::Selective;

// The bundled catalogues in a file of their own.
class Bundled {
public:
    Bundled()
        : catalogue(m_folder.filePath(u"ale.sqlite"_s))
    {
        catalogue.indexAll();
    }

    WhatIfReply whatIf(const Scenario &scenario, const CoverageRequest &request = {})
    {
        return catalogue.whatIf(scenario, request, kToday);
    }

    CoverageReply coverage()
    {
        CoverageRequest request;
        request.filter.catalogues = {u"ale_2017"_s};
        return catalogue.coverage(request, kToday);
    }

    QUuid idOf(const QString &name)
    {
        for (const ListedRecord &record : catalogue.listed({u"ale_2017"_s})) {
            if (record.name == name)
                return record.uuid;
        }
        throw std::runtime_error("no insats " + name.toStdString());
    }

private:
    QTemporaryDir m_folder;

public:
    Catalogue catalogue;
};

Scenario inAle()
{
    Scenario scenario;
    scenario.catalogue = u"ale_2017"_s;
    scenario.name = u"Prov"_s;
    return scenario;
}

InterventionBuilder openClinic()
{
    return anIntervention()
        .named(u"Öppen mottagning"_s)
        .by(u"Ny mottagning"_s)
        .reachedBy({AccessRoute::Open})
        .runByVolunteers(Certainty::No)
        .placed(kMind, kWell, kSelective)
        .aged(16, 24);
}

QList<CellPlace> placesOf(const QList<CellDifference> &differences)
{
    QList<CellPlace> places;
    for (const CellDifference &difference : differences)
        places.append(difference.place);
    return places;
}

// Every cell that is not the same in both, told without the room that tells differences.
QList<CellPlace> unlikeCells(const CoverageReply &before, const CoverageReply &after)
{
    QList<CellPlace> places;
    for (qsizetype row = 0; row < before.rows.size(); ++row) {
        for (qsizetype i = 0; i < before.rows.at(row).cells.size(); ++i) {
            const CoverageCell &cell = before.rows.at(row).cells.at(i);
            if (!(cell == after.rows.at(row).cells.at(i)))
                places.append(cell.place);
        }
    }
    return places;
}

QList<GapTest> testsOf(const QList<Judgement> &judgements)
{
    QList<GapTest> tests;
    for (const Judgement &judgement : judgements)
        tests.append(judgement.test);
    return tests;
}

const CellDifference &differenceAt(const WhatIfReply &reply, const CellPlace &place)
{
    for (const CellDifference &difference : reply.differences) {
        if (difference.place == place)
            return difference;
    }
    throw std::runtime_error("nothing differs at " + place.area.toStdString());
}

} // namespace

TEST(WhatIfTest, AnOpenClinicChangesExactlyTheCellsThatItReaches)
{
    Bundled bundled;
    Scenario scenario = inAle();
    scenario.added = {openClinic()};
    const WhatIfReply reply = bundled.whatIf(scenario);

    const CellPlace older{kMind, {}, kSelective, AgeBand{16, 19}};
    const CellPlace oldest{kMind, {}, kSelective, AgeBand{20, 24}};
    const QList<CellPlace> reached = {
        older, oldest, {kMind, kWell, kSelective, AgeBand{16, 19}}, {kMind, kWell, kSelective, AgeBand{20, 24}}};
    EXPECT_EQ(placesOf(reply.differences), reached);
    EXPECT_EQ(unlikeCells(reply.before, reply.after), reached);
    for (const CellDifference &difference : reply.differences) {
        EXPECT_EQ(difference.after, difference.before + 1);
        EXPECT_THAT(difference.came.toList(), ElementsAre(scenario.added.constFirst().uuid));
        EXPECT_TRUE(difference.left.isEmpty());
        EXPECT_THAT(difference.appeared, IsEmpty());
    }
    EXPECT_THAT(testsOf(differenceAt(reply, older).gone), IsEmpty());
    EXPECT_THAT(testsOf(differenceAt(reply, oldest).gone), UnorderedElementsAre(GapTest::G2, GapTest::G3));
    EXPECT_EQ(reply.after.figures.covered, reply.before.figures.covered);
    EXPECT_EQ(reply.after.figures.robustTo, reply.before.figures.robustTo + 1);
    EXPECT_EQ(reply.after.totals.all.interventions, reply.before.totals.all.interventions + 1);
    EXPECT_EQ(reply.names.value(scenario.added.constFirst().uuid), u"Öppen mottagning"_s);
}

TEST(WhatIfTest, TakingItOutAgainRestoresEverythingAndTheCatalogueWasNeverTouched)
{
    Bundled bundled;
    const CoverageReply untouched = bundled.coverage();
    const QList<ListedRecord> records = bundled.catalogue.listed({});
    Scenario scenario = inAle();
    scenario.added = {openClinic()};
    ASSERT_THAT(bundled.whatIf(scenario).differences, testing::SizeIs(4));
    EXPECT_EQ(bundled.coverage(), untouched);
    EXPECT_EQ(bundled.catalogue.listed({}), records);

    const WhatIfReply without = bundled.whatIf(insats::without(scenario, changesOf(scenario).constFirst()));
    EXPECT_THAT(without.differences, IsEmpty());
    EXPECT_EQ(without.before, untouched);
    EXPECT_EQ(without.after, untouched);
}

TEST(WhatIfTest, WithoutAProviderTheSameFiveCellsAreEmptyAsWhenItIsThoughtAwayInTheMatrix)
{
    Bundled bundled;
    Scenario scenario = inAle();
    scenario.withoutProviders = {u"Ungdomsmottagningen"_s};
    const WhatIfReply reply = bundled.whatIf(scenario);
    CoverageRequest request;
    request.filter.catalogues = {u"ale_2017"_s};
    request.withoutProviders = scenario.withoutProviders;
    EXPECT_EQ(reply.after.emptied, bundled.catalogue.coverage(request, kToday).emptied);
    EXPECT_EQ(reply.after.emptied.size(), 5);
    for (const CellPlace &place : reply.after.emptied)
        EXPECT_THAT(testsOf(differenceAt(reply, place).appeared), testing::Contains(GapTest::G1));
    EXPECT_EQ(reply.after.figures.covered, reply.before.figures.covered - 5);
}

TEST(WhatIfTest, AnInsatsThoughtAwayLeavesItsCells)
{
    Bundled bundled;
    const QUuid gone = bundled.idOf(u"Tjejgrupp, killgrupp"_s);
    Scenario scenario = inAle();
    scenario.removed = {gone};
    const WhatIfReply reply = bundled.whatIf(scenario);
    ASSERT_FALSE(reply.differences.isEmpty());
    for (const CellDifference &difference : reply.differences)
        EXPECT_THAT(difference.left.toList(), ElementsAre(gone));
    EXPECT_EQ(reply.names.value(gone), u"Tjejgrupp, killgrupp"_s);
    EXPECT_EQ(reply.after.totals.all.interventions, reply.before.totals.all.interventions - 1);
}

TEST(WhatIfTest, APlannedInsatsThatBeginsFillsTheCellsWhereItWasPlanned)
{
    Bundled bundled;
    QSet<QUuid> planned;
    const auto take = [&planned](const CellContent &content) {
        for (const QUuid &id : content.planned.toList())
            planned.insert(id);
    };
    const CoverageReply before = bundled.coverage();
    for (const CoverageRow &row : before.rows) {
        for (const CoverageCell &cell : row.cells)
            take(cell.content);
        std::ranges::for_each(row.unknownAge, take);
    }
    ASSERT_FALSE(planned.isEmpty());
    Scenario scenario = inAle();
    scenario.started = planned.values();
    const WhatIfReply reply = bundled.whatIf(scenario);
    EXPECT_EQ(reply.after.totals.all.interventions, before.totals.all.interventions + planned.size());
    for (const CoverageRow &row : reply.after.rows) {
        for (const CoverageCell &cell : row.cells)
            EXPECT_TRUE(cell.content.planned.isEmpty());
    }
}

TEST(WhatIfTest, AnotherDayAsksWhatHasEndedByThen)
{
    QTemporaryDir folder;
    CatalogueSet set;
    set.catalogues = {{u"prov"_s, u"Prov"_s, u"Prov"_s, QDate(2024, 1, 1), true, {}, {}}};
    set.interventions = {anIntervention().named(u"Slutar"_s).placed(kMind, kWell).aged(6, 12).validTo(QDate(2024, 6, 30)),
                         anIntervention().named(u"Pågår"_s).placed(kMind, kWell).aged(13, 15)};
    makeFileOf(folder.filePath(u"prov"_s), set);
    Catalogue catalogue(folder.filePath(u"prov"_s));
    catalogue.indexAll();
    Scenario scenario;
    scenario.catalogue = u"prov"_s;
    scenario.date = QDate(2024, 7, 1);
    const WhatIfReply reply = catalogue.whatIf(scenario, {}, kToday);
    EXPECT_THAT(reply.before.dates, ElementsAre(QDate(2024, 1, 1)));
    EXPECT_THAT(reply.after.dates, ElementsAre(QDate(2024, 7, 1)));
    const CellPlace place{kMind, {}, PreventionLevel::Universal, AgeBand{6, 12}};
    EXPECT_EQ(differenceAt(reply, place).before, 1);
    EXPECT_EQ(differenceAt(reply, place).after, 0);

    scenario.date = {};
    Intervention later = anIntervention().named(u"Kommer"_s).placed(kMind, kWell).aged(0, 5).validFrom(QDate(2025, 1, 1));
    scenario.added = {later};
    EXPECT_EQ(
        differenceAt(catalogue.whatIf(scenario, {}, kToday), {kMind, {}, PreventionLevel::Universal, AgeBand{0, 5}}).after,
        1); // thought up as running, whatever it says of its beginning
}

TEST(WhatIfTest, FiltersHoldForWhatIsThoughtUpToo)
{
    Bundled bundled;
    Scenario scenario = inAle();
    scenario.added = {openClinic()};
    CoverageRequest open;
    open.filter.choices = {{Facet::Route, {u"open"_s}}};
    EXPECT_THAT(bundled.whatIf(scenario, open).differences, testing::SizeIs(4));
    CoverageRequest referral;
    referral.filter.choices = {{Facet::Route, {u"referral"_s}}};
    EXPECT_THAT(bundled.whatIf(scenario, referral).differences, IsEmpty());
    EXPECT_EQ(bundled.whatIf(scenario, referral).after.facets, bundled.whatIf(scenario, referral).before.facets);
}

TEST(WhatIfTest, WhatTheCatalogueNoLongerHasIsLeftOutAndNamed)
{
    Bundled bundled;
    const QUuid archived = bundled.idOf(u"Tjejgrupp, killgrupp"_s);
    const QUuid never = QUuid::createUuid();
    const Intervention record = bundled.catalogue.card(archived.toString(QUuid::WithoutBraces));
    bundled.catalogue.archive(archived, record.revision, u"samordnare"_s);
    Scenario scenario = inAle();
    scenario.added = {openClinic()};
    scenario.removed = {archived};
    scenario.started = {never};
    scenario.withoutProviders = {u"Finns inte"_s, u"ungdomsmottagningen"_s, u"Ny mottagning"_s};
    const WhatIfReply reply = bundled.whatIf(scenario);
    EXPECT_THAT(reply.missing, UnorderedElementsAre(archived, never));
    EXPECT_EQ(reply.names.value(archived), u"Tjejgrupp, killgrupp"_s);
    EXPECT_FALSE(reply.names.contains(never));
    EXPECT_EQ(reply.missingProviders, QStringList{u"Finns inte"_s});
    CoverageRequest request;
    request.filter.catalogues = {u"ale_2017"_s};
    request.withoutProviders = {u"Ungdomsmottagningen"_s};
    EXPECT_EQ(reply.after.emptied, bundled.catalogue.coverage(request, kToday).emptied);
    EXPECT_EQ(reply.after.totals.all.interventions, // the clinic goes with its provider
              bundled.whatIf(without(scenario, changesOf(scenario).constFirst())).after.totals.all.interventions);
}

TEST(WhatIfTest, ItNeedsACatalogueThatIsThere)
{
    Bundled bundled;
    Scenario scenario = inAle();
    scenario.catalogue = u"saknas"_s;
    EXPECT_EQ(kindThrownBy([&] { bundled.whatIf(scenario); }), ErrorKind::UnknownCatalogue);
}
