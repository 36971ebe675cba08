#include "support/printers.h"

#include "store/catalogues.h"
#include "support/builders.h"
#include "support/memoryfile.h"

using namespace insats;
using namespace insats::test;
using store::Connection;

TEST(CataloguesTest, EveryFieldSurvives)
{
    const MemoryFile file;
    const Connection connection(file.path());
    const CatalogueInfo ale{u"ale_2017"_s, u"Ale"_s, u"Ale 2017"_s, QDate(2018, 2, 20), true, u"Inventering"_s};
    store::writeCatalogue(connection, ale);
    EXPECT_EQ(store::readCatalogues(connection).constFirst(), ale);
}

TEST(CataloguesTest, UnknownDateStaysUnknown)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeCatalogue(connection, {u"a"_s, u"A"_s, {}, {}, false, {}});
    EXPECT_FALSE(store::readCatalogues(connection).constFirst().inventoryDate.isValid());
}

TEST(CataloguesTest, SameIdReplacesAndKeepsTheRecords)
{
    const MemoryFile file({anIntervention().named(u"En"_s)});
    const Connection connection(file.path());
    store::writeCatalogue(connection, {u"prov"_s, u"Prov"_s, u"Ny titel"_s, {}, true, {}});
    ASSERT_EQ(store::readCatalogues(connection).size(), 1);
    EXPECT_EQ(store::readCatalogues(connection).constFirst().title, u"Ny titel"_s);
    EXPECT_EQ(store::countInterventions(connection), 1);
}

TEST(CataloguesTest, OrderIsMunicipalityThenDate)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeCatalogue(connection, {u"b_ny"_s, u"B"_s, {}, QDate(2023, 1, 1), false, {}});
    store::writeCatalogue(connection, {u"b_gammal"_s, u"B"_s, {}, QDate(2017, 1, 1), false, {}});
    store::writeCatalogue(connection, {u"a"_s, u"A"_s, {}, QDate(2024, 1, 1), false, {}});
    QStringList ids;
    for (const CatalogueInfo &catalogue : store::readCatalogues(connection))
        ids.append(catalogue.id);
    EXPECT_EQ(ids, (QStringList{u"a"_s, u"b_gammal"_s, u"b_ny"_s, u"prov"_s}));
}

TEST(CataloguesTest, SizesCountRecordsAndPlacementsWithALevel)
{
    const MemoryFile file({anIntervention().named(u"Två"_s).placed(u"Trygghet"_s).placed(u"Fysisk hälsa"_s),
                           anIntervention().named(u"Utanför"_s).placed(u"Samverkan"_s, {}, std::nullopt),
                           anIntervention().named(u"Annan"_s).in(u"annan"_s)});
    const Connection connection(file.path());
    const QList<CatalogueSize> expected = {{u"annan"_s, 1, 0}, {u"prov"_s, 2, 2}};
    EXPECT_EQ(store::readSizes(connection), expected);
}
