#include "support/printers.h"

#include "domain/catalogueinfo.h"

using namespace insats;

TEST(CatalogueInfoTest, AnIdIsMadeFromMunicipalityAndYear)
{
    EXPECT_EQ(catalogueIdFor(u"Ale"_s, 2026, {}), u"ale_2026"_s);
    EXPECT_EQ(catalogueIdFor(u"Trollhättan"_s, 2026, {}), u"trollhattan_2026"_s);
    EXPECT_EQ(catalogueIdFor(u"Åmål – Östra, ö"_s, 2026, {}), u"amal_ostra_o_2026"_s);
    EXPECT_EQ(catalogueIdFor(u" – "_s, 2026, {}), u"katalog_2026"_s);
}

TEST(CatalogueInfoTest, AnIdIsUnlikeThoseThatAreTaken)
{
    EXPECT_EQ(catalogueIdFor(u"Ale"_s, 2026, {u"ale_2026"_s}), u"ale_2026_2"_s);
    EXPECT_EQ(catalogueIdFor(u"Ale"_s, 2026, {u"ale_2026"_s, u"ale_2026_2"_s}), u"ale_2026_3"_s);
}
