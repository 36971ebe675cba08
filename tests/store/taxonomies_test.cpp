#include "support/printers.h"

#include "store/taxonomies.h"
#include "support/memoryfile.h"

using namespace insats;
using namespace insats::test;
using store::Connection;

namespace {

Taxonomy aTaxonomy()
{
    Taxonomy taxonomy;
    taxonomy.areas = {
        {u"Trygghet"_s, u"shield"_s, u"Att vara trygg"_s, {{u"Oro"_s, u"När någon är orolig"_s}, {u"Våld"_s, {}}}},
        {u"Fysisk hälsa"_s, u"heart"_s, u"Att må bra"_s, {}}};
    taxonomy.levels = {{PreventionLevel::Universal, u"för alla"_s}, {PreventionLevel::Indicated, u"för en"_s}};
    taxonomy.bands = {{0, 5}, {6, 12}};
    taxonomy.groups = {u"nyanlända"_s, u"flickor"_s};
    taxonomy.topics = {{u"mobbning"_s, u"Arbete mot mobbning"_s, {u"mobb…"_s, u"kränkande behandling"_s}},
                       {u"fritid"_s, {}, {}}};
    taxonomy.synonyms = {{u"skolk"_s, {u"skolfrånvaro"_s, u"frånvaro"_s}, SynonymKind::Says},
                         {u"BUP"_s, {u"barnpsykiatri"_s}, SynonymKind::Abbreviation}};
    return taxonomy;
}

} // namespace

TEST(TaxonomiesTest, EverythingSurvivesInItsOrder)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeTaxonomy(connection, aTaxonomy());
    EXPECT_EQ(store::readTaxonomy(connection), aTaxonomy());
}

TEST(TaxonomiesTest, WritingReplaces)
{
    const MemoryFile file;
    const Connection connection(file.path());
    store::writeTaxonomy(connection, aTaxonomy());
    Taxonomy smaller = aTaxonomy();
    smaller.areas.removeLast();
    smaller.synonyms.clear();
    store::writeTaxonomy(connection, smaller);
    EXPECT_EQ(store::readTaxonomy(connection), smaller);
}

TEST(TaxonomiesTest, NewFileHasNone)
{
    const MemoryFile file;
    EXPECT_EQ(store::readTaxonomy(Connection(file.path())), Taxonomy());
}
