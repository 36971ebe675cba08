#include "support/printers.h"

#include "exchange/placementwords.h"
#include "support/taxonomies.h"

using namespace insats;
using namespace insats::test;
using exchange::AreaName;
using exchange::CellWords;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QList<AreaName> areasIn(const QString &text)
{
    const exchange::AreasRead read = exchange::areasIn(text, bundledTaxonomy());
    EXPECT_THAT(read.unknown, IsEmpty()) << text.toStdString();
    return read.found;
}

QList<PreventionLevel> levelsIn(const QString &text, const TableWords &words = {})
{
    const exchange::LevelsRead read = exchange::levelsIn(text, CellWords(words));
    EXPECT_THAT(read.unknown, IsEmpty()) << text.toStdString();
    return read.found;
}

std::optional<exchange::BlockTitle> titleIn(const QString &text)
{
    return exchange::blockTitleIn(text, bundledTaxonomy(), CellWords(TableWords{}));
}

const AreaName kMental{u"Psykisk hälsa"_s, {}};
const AreaName kAbuse{u"Psykisk hälsa"_s, u"Missbruk"_s};
const AreaName kSafety{u"Trygghet"_s, {}};
const AreaName kInfluence{u"Delaktighet och inflytande"_s, {}};

} // namespace

TEST(PlacementWordsTest, NamesAreTakenLongestFirst)
{
    EXPECT_THAT(areasIn(u"Delaktighet och inflytande"_s), ElementsAre(kInfluence));
    EXPECT_THAT(areasIn(u"Trygghet och oro"_s), ElementsAre(AreaName{u"Trygghet"_s, u"Trygghet och oro"_s}));
    EXPECT_THAT(areasIn(u"Delaktighet"_s), ElementsAre(AreaName{u"Delaktighet och inflytande"_s, u"Delaktighet"_s}));
}

TEST(PlacementWordsTest, SeveralAreasMayStandInOneCell)
{
    for (const QString &text : {u"Psykisk hälsa, Trygghet"_s, u"psykisk hälsa och trygghet"_s, u"Psykisk\nhälsa\nTrygghet"_s,
                                u"Psykisk hälsa; Trygghet"_s, u"Psykisk hälsa/Trygghet"_s, u"Psykisk hälsa & Trygghet, "_s,
                                u"Psykisk hälsa, Trygghet, Psykisk hälsa"_s})
        EXPECT_THAT(areasIn(text), ElementsAre(kMental, kSafety)) << text.toStdString();
    EXPECT_THAT(areasIn(u"Delaktighet och inflytande och trygghet"_s), ElementsAre(kInfluence, kSafety));
}

TEST(PlacementWordsTest, AnAreaBesideItsSubAreaIsOnePlace)
{
    for (const QString &text : {u"Psykisk hälsa – Missbruk"_s, u"Psykisk hälsa: Missbruk"_s, u"Psykisk hälsa/Missbruk"_s})
        EXPECT_THAT(areasIn(text), ElementsAre(kAbuse)) << text.toStdString();
}

TEST(PlacementWordsTest, NumbersAndTheWordAreaInFrontArePassedOver)
{
    EXPECT_THAT(areasIn(u"4. Psykisk hälsa"_s), ElementsAre(kMental));
    EXPECT_THAT(areasIn(u"Behovsområde: Psykisk hälsa"_s), ElementsAre(kMental));
    EXPECT_THAT(areasIn(u"Område 4: Psykisk hälsa"_s), ElementsAre(kMental));
    EXPECT_THAT(areasIn(u"SAMVERKAN"_s), ElementsAre(AreaName{u"Samverkan"_s, {}}));
}

TEST(PlacementWordsTest, UnknownAreasAreNamed)
{
    const exchange::AreasRead read = exchange::areasIn(u"Trafik och gator, Trygghet, Trygghetsarbete"_s, bundledTaxonomy());
    EXPECT_THAT(read.found, ElementsAre(kSafety));
    EXPECT_THAT(read.unknown, ElementsAre(u"Trafik"_s, u"gator"_s, u"Trygghetsarbete"_s));
}

TEST(PlacementWordsTest, LevelsAreKnownInEveryForm)
{
    for (const QString &text : {u"Främjande"_s, u"främjande insatser"_s, u"Universell"_s, u"universal"_s,
                                u"1. Främjande nivå"_s, u"Främjande (universell)"_s, u"Främjande/universell"_s})
        EXPECT_THAT(levelsIn(text), ElementsAre(PreventionLevel::Universal)) << text.toStdString();
    for (const QString &text : {u"Förebygg-\nande"_s, u"Selektiv prevention"_s, u"selective"_s, u"FÖREBYGGANDE"_s})
        EXPECT_THAT(levelsIn(text), ElementsAre(PreventionLevel::Selective)) << text.toStdString();
    for (const QString &text :
         {u"Riktade"_s, u"Riktad\ninsats"_s, u"Indikerad"_s, u"Indikativ"_s, u"indicated"_s, u"riktade insatser:"_s})
        EXPECT_THAT(levelsIn(text), ElementsAre(PreventionLevel::Indicated)) << text.toStdString();
    EXPECT_THAT(levelsIn(u"Nivå tre"_s, {{}, {{u"placement.level"_s, {{u"riktad"_s, u"Nivå tre"_s}}}}}),
                ElementsAre(PreventionLevel::Indicated));
}

TEST(PlacementWordsTest, SeveralLevelsMayStandInOneCell)
{
    for (const QString &text : {u"Främjande/Förebyggande"_s, u"främjande och förebyggande insatser"_s,
                                u"Främjande\nFörebyggande"_s, u"Universell, selektiv"_s})
        EXPECT_THAT(levelsIn(text), ElementsAre(PreventionLevel::Universal, PreventionLevel::Selective))
            << text.toStdString();
}

TEST(PlacementWordsTest, UnknownLevelsAreNamed)
{
    const exchange::LevelsRead read = exchange::levelsIn(u"Främjande, hög"_s, CellWords(TableWords{}));
    EXPECT_THAT(read.unknown, ElementsAre(u"hög"_s));
    EXPECT_THAT(exchange::levelsIn(u"insatser"_s, CellWords(TableWords{})).unknown, ElementsAre(u"insatser"_s));
}

TEST(PlacementWordsTest, ALineOfAreasAndLevelsIsATitle)
{
    EXPECT_THAT(titleIn(u"Missbruk"_s)->areas, ElementsAre(kAbuse));
    EXPECT_THAT(titleIn(u"Missbruk – riktade insatser"_s)->areas, ElementsAre(kAbuse));
    EXPECT_THAT(titleIn(u"Missbruk – riktade insatser"_s)->levels, ElementsAre(PreventionLevel::Indicated));
    EXPECT_THAT(titleIn(u"Främjande insatser"_s)->levels, ElementsAre(PreventionLevel::Universal));
    EXPECT_FALSE(titleIn(u"Trygghetsteam"_s));
    EXPECT_FALSE(titleIn(u"Missbruk – stödsamtal"_s));
    EXPECT_FALSE(titleIn(QString()));
}
