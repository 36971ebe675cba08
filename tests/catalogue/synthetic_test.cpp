#include "support/printers.h"

#include "catalogue/synthetic.h"
#include "support/builders.h"

#include <QSet>

using namespace insats;
using namespace insats::test;

namespace {

const QList<Intervention> kPool = {anIntervention().named(u"Läxhjälp"_s).summed(u"Ett"_s).by(u"Skolan"_s),
                                   anIntervention().named(u"Fotboll"_s).summed(u"Två"_s).by(u"Klubben"_s)};

} // namespace

TEST(SyntheticTest, TheSameSeedMakesTheSameSet)
{
    EXPECT_EQ(syntheticCatalogue(700, 5, kPool), syntheticCatalogue(700, 5, kPool));
}

TEST(SyntheticTest, AnotherSeedMakesAnotherSet)
{
    EXPECT_NE(syntheticCatalogue(50, 5, kPool).interventions, syntheticCatalogue(50, 6, kPool).interventions);
}

TEST(SyntheticTest, EachRecordHasItsOwnIdAndTheOneCatalogue)
{
    const CatalogueSet set = syntheticCatalogue(650, 1, kPool);
    ASSERT_EQ(set.catalogues.size(), 1);
    QSet<QUuid> ids;
    for (const Intervention &intervention : set.interventions) {
        ids.insert(intervention.uuid);
        EXPECT_EQ(intervention.catalogue, set.catalogues.constFirst().id);
    }
    EXPECT_EQ(ids.size(), 650);
}

TEST(SyntheticTest, NamesTellTheirMadeUpPlace)
{
    const CatalogueSet set = syntheticCatalogue(301, 1, kPool);
    const QString first = set.interventions.constFirst().name;
    const QString last = set.interventions.constLast().name;
    EXPECT_NE(first.section(u' ', 1), last.section(u' ', 1));
    EXPECT_TRUE(first.startsWith(u"Läxhjälp "_s) || first.startsWith(u"Fotboll "_s));
}
