#include "exchange/cataloguewriting.h"

#include "exchange/cataloguefile.h"
#include "support/builders.h"
#include "support/printers.h"

using namespace insats;
using namespace insats::test;
using testing::IsEmpty;

namespace {

CatalogueSet setWith(const Intervention &intervention)
{
    CatalogueSet set;
    set.catalogues = {{intervention.catalogue, u"Prov"_s, u"Prov 2024"_s, QDate(2024, 1, 1), false, {}}};
    set.interventions = {intervention};
    return set;
}

} // namespace

TEST(CatalogueWritingTest, EveryFieldIsReadBackAsItWas)
{
    Intervention full = interventionWithEveryField();
    full.requiredSteps = {};
    const CatalogueSet set = setWith(full);
    const exchange::CatalogueFile read = exchange::readCatalogueFile(exchange::catalogueFileOf(set));
    EXPECT_THAT(read.problems, IsEmpty());
    EXPECT_EQ(read.set, set);
}

TEST(CatalogueWritingTest, WhatSaysNothingIsLeftOutOnlyWhenItIsReadBackTheSame)
{
    Intervention bare = anIntervention().named(u"Läxhjälp"_s);
    bare.revision = 1;
    const QByteArray plain = exchange::catalogueFileOf(setWith(bare));
    EXPECT_FALSE(plain.contains("\"summary\""));
    EXPECT_FALSE(plain.contains("\"coverage\""));
    EXPECT_TRUE(plain.contains("\"age\""));
    bare.status = InterventionStatus::Unknown; // says nothing, but is not what a missing field means
    bare.routes = {};
    const CatalogueSet set = setWith(bare);
    EXPECT_EQ(exchange::readCatalogueFile(exchange::catalogueFileOf(set)).set, set);
}

TEST(CatalogueWritingTest, StrangeTextSurvives)
{
    for (const QString &text : {u"\"citat\" \\ å\u0000\n\t"_s, u"😀 \u202e <b>"_s, QString(100'000, u'ö')}) {
        const CatalogueSet set = setWith(anIntervention().named(u"x"_s + text));
        EXPECT_EQ(exchange::readCatalogueFile(exchange::catalogueFileOf(set)).set.interventions, set.interventions);
    }
}

TEST(CatalogueWritingTest, NumbersKeepTheirValue)
{
    CatalogueSet set = setWith(anIntervention());
    Indicator indicator;
    indicator.uuid = QUuid::createUuidV5(QUuid(), u"m"_s);
    indicator.catalogue = u"prov"_s;
    indicator.sources = {{u"D"_s, {}}};
    indicator.values = {{2022, 85}, {2023, 86.2}, {2024, -0.1}, {2025, 1e21}, {2026, 0}};
    set.indicators = {indicator};
    const QByteArray json = exchange::catalogueFileOf(set);
    EXPECT_TRUE(json.contains("\"value\": 85\n"));
    EXPECT_EQ(exchange::readCatalogueFile(json).set.indicators, set.indicators);
}
