#include "support/printers.h"

#include "store/scenarios.h"
#include "support/builders.h"
#include "support/memoryfile.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Scenario named(const QString &name)
{
    Scenario scenario;
    scenario.catalogue = u"prov"_s;
    scenario.name = name;
    return scenario;
}

Scenario saved(const store::Connection &connection, const Scenario &scenario)
{
    return store::writeScenario(connection, scenario, MemoryFile::savedAt());
}

} // namespace

TEST(ScenariosTest, WhatIsThoughtIsReadBackAsItWas)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    Scenario scenario = named(u"Fler öppna dörrar"_s);
    scenario.added = {interventionWithEveryField(), anIntervention().named(u"Mottagning"_s)};
    scenario.started = someIds(2);
    scenario.removed = someIds(1);
    scenario.withoutProviders = {u"Biblioteket"_s};
    scenario.date = QDate(2019, 2, 20);

    const Scenario stored = saved(connection, scenario);
    EXPECT_FALSE(stored.uuid.isNull());
    EXPECT_EQ(stored.revision, 1);
    EXPECT_EQ(stored.modified, MemoryFile::savedAt());
    EXPECT_EQ(stored.added, scenario.added);
    EXPECT_THAT(store::readScenarios(connection), ElementsAre(stored));
}

TEST(ScenariosTest, ItIsChangedWhereItStandsOneRevisionOn)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    Scenario scenario = saved(connection, named(u"Före"_s));
    scenario.name = u"Efter"_s;
    scenario.removed = someIds(1);
    const Scenario changed = saved(connection, scenario);
    EXPECT_EQ(changed.uuid, scenario.uuid);
    EXPECT_EQ(changed.revision, 2);
    EXPECT_THAT(store::readScenarios(connection), ElementsAre(changed));
}

TEST(ScenariosTest, ANameStandsForOneScenarioOfACatalogueInAnyCaseOfLetters)
{
    const MemoryFile file({anIntervention().in(u"annan"_s)});
    const store::Connection connection(file.path());
    const Scenario first = saved(connection, named(u"Öppna dörrar"_s));
    const Scenario other = saved(connection, named(u"Annat"_s));
    EXPECT_EQ(kindThrownBy([&] { saved(connection, named(u"öPPNA DÖRRAR"_s)); }), ErrorKind::NameTaken);
    Scenario renamed = other;
    renamed.name = u"öppna dörrar"_s;
    EXPECT_EQ(kindThrownBy([&] { saved(connection, renamed); }), ErrorKind::NameTaken);

    Scenario elsewhere = named(u"öppna dörrar"_s);
    elsewhere.catalogue = u"annan"_s;
    EXPECT_EQ(kindThrownBy([&] { saved(connection, elsewhere); }), std::nullopt);
    Scenario itself = first;
    itself.name = u"ÖPPNA DÖRRAR"_s;
    EXPECT_EQ(kindThrownBy([&] { saved(connection, itself); }), std::nullopt);
}

TEST(ScenariosTest, WhoSavesOnTopOfAnotherSavingIsTold)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const Scenario read = saved(connection, named(u"Före"_s));
    const Scenario others = saved(connection, read);
    EXPECT_EQ(kindThrownBy([&] { saved(connection, read); }), ErrorKind::Conflict);
    EXPECT_THAT(store::readScenarios(connection), ElementsAre(others));
}

TEST(ScenariosTest, WhatIsThrownAwayIsGoneAndSavingItSaysSo)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    const Scenario scenario = saved(connection, named(u"Före"_s));
    EXPECT_TRUE(store::deleteScenario(connection, scenario.uuid));
    EXPECT_FALSE(store::deleteScenario(connection, scenario.uuid));
    EXPECT_THAT(store::readScenarios(connection), IsEmpty());
    EXPECT_EQ(kindThrownBy([&] { saved(connection, scenario); }), ErrorKind::UnknownScenario);
}

TEST(ScenariosTest, ItNeedsACatalogueThatIsThere)
{
    const MemoryFile file;
    const store::Connection connection(file.path());
    Scenario scenario = named(u"Före"_s);
    scenario.catalogue = u"saknas"_s;
    EXPECT_EQ(kindThrownBy([&] { saved(connection, scenario); }), ErrorKind::UnknownCatalogue);
}
