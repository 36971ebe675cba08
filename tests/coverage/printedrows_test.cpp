#include "support/printers.h"

#include "coverage/printedrows.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::test;

TEST(PrintedRowsTest, EveryPlacementInANeedAreaIsARowWhateverTheStatus)
{
    const QList<Intervention> all = {
        placedIn(u"A"_s, u"Missbruk"_s, kUniversal).placed(u"Trygghet"_s).withStatus(InterventionStatus::Planned),
        placedIn(u"B"_s, u"Inflytande"_s, kSelective).withStatus(InterventionStatus::Ended)};
    const coverage::Printed printed = coverage::printed(all, sevenAreas());
    EXPECT_EQ(printed.rows.count(), 3);
    EXPECT_EQ(printed.rows.interventions(), 2);
    EXPECT_EQ(printed.rows.ids(), (QList<QUuid>{all.at(0).uuid, all.at(1).uuid}));
}

TEST(PrintedRowsTest, ActorsOutsideTheMunicipalityStandApart)
{
    const QList<Intervention> all = {
        anIntervention().placed(u"Samverkan"_s, {}, std::nullopt),
        anIntervention().named(u"B"_s).placed(u"Okänt område"_s),
        anIntervention().named(u"C"_s).placed(u"Trygghet"_s, {}, std::nullopt),
    };
    const coverage::Printed printed = coverage::printed(all, sevenAreas());
    EXPECT_EQ(printed.collaboration.count(), 1);
    EXPECT_FALSE(printed.rows.any());
}

TEST(PrintedRowsTest, CellsAreToldOnce)
{
    const QList<Intervention> all = several(2, u"Missbruk"_s, kIndicated) + several(1, u"Missbruk"_s, kUniversal);
    const QList<CellPlace> cells = coverage::printed(all, sevenAreas()).rows.cells();
    ASSERT_EQ(cells.size(), 2);
    EXPECT_TRUE(cells.constFirst() == (CellPlace{u"Psykisk hälsa"_s, u"Missbruk"_s, kIndicated, {}}));
}

TEST(PrintedRowsTest, LevelsAreCounted)
{
    const QList<Intervention> all = several(3, u"Missbruk"_s, kUniversal) + several(1, u"Inflytande"_s, kSelective)
        + several(2, u"Inflytande"_s, kIndicated);
    const coverage::Levels levels = coverage::levelsOf(coverage::printed(all, sevenAreas()).rows);
    EXPECT_EQ(levels.universal, 3);
    EXPECT_EQ(levels.selective, 1);
    EXPECT_EQ(levels.indicated, 2);
    EXPECT_EQ(levels.all(), 6);
}
