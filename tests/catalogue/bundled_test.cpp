#include "support/printers.h"

#include "catalogue/bundled.h"
#include "exchange/cataloguewriting.h"
#include "support/bytes.h"

#include <QFile>
#include <QSet>

using namespace insats;
using namespace insats::test;

TEST(BundledTest, TaxonomyHasSevenAreasElevenSubAreasAndThreeLevels)
{
    const Taxonomy taxonomy = bundledTaxonomy();
    qsizetype subAreas = 0;
    for (const NeedArea &area : taxonomy.areas)
        subAreas += area.subAreas.size();
    EXPECT_EQ(taxonomy.areas.size(), 7);
    EXPECT_EQ(subAreas, 11);
    EXPECT_EQ(taxonomy.levels.size(), 3);
    EXPECT_FALSE(taxonomy.groups.isEmpty());
}

TEST(BundledTest, AgeBandsFollowEachOther)
{
    const QList<AgeBand> bands = bundledTaxonomy().bands;
    ASSERT_GT(bands.size(), 1);
    for (qsizetype i = 1; i < bands.size(); ++i)
        EXPECT_EQ(bands.at(i).min, bands.at(i - 1).max + 1);
}

TEST(BundledTest, IconsOfTheAreasAreThere)
{
    for (const NeedArea &area : bundledTaxonomy().areas)
        EXPECT_TRUE(QFile::exists(QStringLiteral(INSATS_SOURCE_DIR "/resources/icons/%1.svg").arg(area.icon)))
            << area.icon.toStdString();
}

TEST(BundledTest, SynonymsHaveAMeaningAndNoWordTwice)
{
    QSet<QString> words;
    const QList<Synonym> synonyms = bundledTaxonomy().synonyms;
    for (const Synonym &synonym : synonyms) {
        EXPECT_FALSE(synonym.means.isEmpty()) << synonym.word.toStdString();
        EXPECT_FALSE(synonym.means.contains(synonym.word)) << synonym.word.toStdString();
        words.insert(synonym.word);
    }
    EXPECT_EQ(words.size(), synonyms.size());
}

TEST(BundledTest, Ale2017IsAFrozenPictureOfItsDate)
{
    const QList<CatalogueSet> sets = bundledCatalogues();
    ASSERT_FALSE(sets.isEmpty());
    const CatalogueInfo ale = sets.constFirst().catalogues.value(0);
    EXPECT_EQ(ale.id, u"ale_2017"_s);
    EXPECT_EQ(ale.inventoryDate, QDate(2018, 2, 20));
    EXPECT_TRUE(ale.frozen);
}

TEST(BundledTest, EveryFileIsWhatExportingItGives)
{
    int files = 0;
    for (const CatalogueSet &set : bundledCatalogues()) {
        const QString path = u":/catalogues/%1.json"_s.arg(set.catalogues.constFirst().id);
        EXPECT_TRUE(exchange::catalogueFileOf(set) == bytesOf(path)) << path.toStdString();
        ++files;
    }
    EXPECT_EQ(files, 5);
}
