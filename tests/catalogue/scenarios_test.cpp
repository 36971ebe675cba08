#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/memoryfile.h"
#include "support/builders.h"
#include "support/thrown.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Scenario named(const QString &name, const QString &catalogue = u"prov"_s)
{
    Scenario scenario;
    scenario.catalogue = catalogue;
    scenario.name = name;
    return scenario;
}

} // namespace

TEST(ScenarioVerbsTest, TheyAreListedByNameInSwedishOrderForTheirCatalogue)
{
    const MemoryFile file({anIntervention().in(u"annan"_s)});
    Catalogue catalogue(file.path());
    const Scenario last = catalogue.saveScenario(named(u"Öppet"_s));
    const Scenario middle = catalogue.saveScenario(named(u"Zonen"_s));
    const Scenario first = catalogue.saveScenario(named(u"  Alla \n barn "_s));
    const Scenario elsewhere = catalogue.saveScenario(named(u"Beta"_s, u"annan"_s));
    EXPECT_EQ(first.name, u"Alla barn"_s);
    EXPECT_THAT(catalogue.scenarios({u"prov"_s}), ElementsAre(first, middle, last));
    EXPECT_THAT(catalogue.scenarios({}), ElementsAre(first, elsewhere, middle, last));
}

TEST(ScenarioVerbsTest, OneWithoutANameIsRefused)
{
    const MemoryFile file;
    Catalogue catalogue(file.path());
    EXPECT_EQ(kindThrownBy([&] { catalogue.saveScenario(named(u"  "_s)); }), ErrorKind::BadData);
    EXPECT_THAT(catalogue.scenarios({}), IsEmpty());
}

TEST(ScenarioVerbsTest, TheyOutliveTheProgramUntilTheyAreThrownAway)
{
    const MemoryFile file;
    const Scenario saved = Catalogue(file.path()).saveScenario(named(u"Fler"_s));
    Catalogue catalogue(file.path());
    ASSERT_THAT(catalogue.scenarios({}), ElementsAre(saved));
    catalogue.throwAway(saved.uuid);
    EXPECT_THAT(catalogue.scenarios({}), IsEmpty());
    EXPECT_EQ(kindThrownBy([&] { catalogue.throwAway(saved.uuid); }), ErrorKind::UnknownScenario);
}

TEST(ScenarioVerbsTest, WordsThatGetAnotherNameGetItInScenariosToo)
{
    QTemporaryDir folder;
    CatalogueSet set;
    set.catalogues = {{u"prov"_s, u"Prov"_s, u"Prov"_s, QDate(2024, 1, 1), false, {}, {}}};
    set.interventions = {anIntervention().by(u"Biblioteket"_s).placed(u"Trygghet"_s)};
    makeFileOf(folder.filePath(u"prov"_s), set);
    Catalogue catalogue(folder.filePath(u"prov"_s));
    Scenario scenario = named(u"Fler"_s);
    scenario.added = {anIntervention().named(u"Ny"_s).by(u"Biblioteket"_s).placed(u"Trygghet"_s)};
    scenario.withoutProviders = {u"Biblioteket"_s};
    catalogue.saveScenario(scenario);
    catalogue.renameOrganisation(u"Biblioteket"_s, u"Kulturhuset"_s, u"samordnare"_s);
    catalogue.setArea(u"Trygghet"_s, u"Trygg vardag"_s, {}, u"samordnare"_s);
    const Scenario renamed = catalogue.scenarios({}).value(0);
    EXPECT_EQ(renamed.withoutProviders, QStringList{u"Kulturhuset"_s});
    EXPECT_EQ(renamed.added.constFirst().providers.constFirst().organisation, u"Kulturhuset"_s);
    EXPECT_EQ(renamed.added.constFirst().placements.constFirst().area, u"Trygg vardag"_s);
}
