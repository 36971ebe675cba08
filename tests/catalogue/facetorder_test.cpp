#include "support/printers.h"

#include "catalogue/facetorder.h"

using namespace insats;
using testing::ElementsAre;

namespace {

Taxonomy aTaxonomy()
{
    Taxonomy taxonomy;
    taxonomy.areas = {{u"Trygghet"_s, {}, {}, {{u"Våld"_s, {}}, {u"Oro"_s, {}}}}, {u"Fysisk hälsa"_s, {}, {}, {}}};
    taxonomy.groups = {u"pojkar"_s, u"flickor"_s};
    return taxonomy;
}

QStringList valuesOf(const FacetCounts &counts, Facet facet)
{
    QStringList values;
    for (const FacetCount &count : counts.value(facet))
        values.append(count.value);
    return values;
}

} // namespace

TEST(FacetOrderTest, AreasAndGroupsStandAsInTheTaxonomyAlsoWithoutAHit)
{
    const FacetCounts counts = ordered({{Facet::Area, {{u"Fysisk hälsa"_s, 3}}}}, aTaxonomy());
    EXPECT_THAT(counts.value(Facet::Area), ElementsAre(FacetCount{u"Trygghet"_s, 0}, FacetCount{u"Fysisk hälsa"_s, 3}));
    EXPECT_EQ(valuesOf(counts, Facet::SubArea), (QStringList{u"Våld"_s, u"Oro"_s}));
    EXPECT_EQ(valuesOf(counts, Facet::Group), (QStringList{u"pojkar"_s, u"flickor"_s}));
}

TEST(FacetOrderTest, AreasOutsideTheTaxonomyComeAfterThem)
{
    const FacetCounts counts = ordered({{Facet::Area, {{u"Samverkan"_s, 7}, {u"Trygghet"_s, 1}}}}, aTaxonomy());
    EXPECT_EQ(valuesOf(counts, Facet::Area), (QStringList{u"Trygghet"_s, u"Fysisk hälsa"_s, u"Samverkan"_s}));
}

TEST(FacetOrderTest, CodedValuesStandInTheirOwnOrder)
{
    const FacetCounts counts = ordered({{Facet::Level, {{u"förebyggande"_s, 1}, {u"riktad"_s, 2}}}}, {});
    EXPECT_THAT(counts.value(Facet::Level),
                ElementsAre(FacetCount{u"främjande"_s, 0}, FacetCount{u"förebyggande"_s, 1}, FacetCount{u"riktad"_s, 2}));
}

TEST(FacetOrderTest, NamesStandInSwedishOrderAndNotStatedLast)
{
    const FacetCounts counts =
        ordered({{Facet::Place,
                  {{QString(), 9}, {u"Ö-vik"_s, 1}, {u"nol"_s, 1}, {u"Älvängen"_s, 1}, {u"Bohus"_s, 1}, {u"Ål"_s, 1}}}},
                {});
    EXPECT_EQ(valuesOf(counts, Facet::Place),
              (QStringList{u"Bohus"_s, u"nol"_s, u"Ål"_s, u"Älvängen"_s, u"Ö-vik"_s, QString()}));
}

TEST(FacetOrderTest, EveryFacetIsThere) { EXPECT_EQ(ordered({}, {}).size(), static_cast<qsizetype>(kCodes<Facet>.size())); }
