#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

// One insats in each of the 33 cells of sub-area and level.
QList<Intervention> everywhere()
{
    QList<Intervention> all;
    for (const NeedArea &area : sevenAreas()) {
        for (const SubArea &part : area.subAreas) {
            for (const auto &level : kCodes<PreventionLevel>)
                all += several(1, part.name, level.value);
        }
    }
    return all;
}

QList<Intervention> levels(const QString &subArea, int universal, int selective, int indicated)
{
    return several(universal, subArea, kUniversal) + several(selective, subArea, kSelective)
        + several(indicated, subArea, kIndicated);
}

} // namespace

TEST(LevelFindingsTest, EveryLevelInEveryAreaHoldsWhenAllCellsAreFilled)
{
    const Finding finding = judged(everyLevelInEveryArea, everywhere());
    EXPECT_EQ(finding.verdict, FindingVerdict::True);
    EXPECT_EQ(numberIn(finding, u"filled"_s), 21);
    EXPECT_EQ(numberIn(finding, u"sub_area_cells"_s), 33);
    EXPECT_EQ(finding.cells.size(), 21);
}

TEST(LevelFindingsTest, EveryLevelInEveryAreaFailsByOneEmptyCellAndNamesIt)
{
    QList<Intervention> all = everywhere();
    all.removeIf([](const Intervention &insats) {
        return insats.placements.constFirst().area == u"Trygghet"_s && insats.placements.constFirst().level == kSelective;
    });
    const Finding finding = judged(everyLevelInEveryArea, all);
    EXPECT_EQ(finding.verdict, FindingVerdict::False);
    EXPECT_EQ(numberIn(finding, u"filled"_s), 20);
    EXPECT_EQ(numberIn(finding, u"cells"_s), 21);
    EXPECT_EQ(numberIn(finding, u"sub_area_filled"_s), 32);
    ASSERT_EQ(finding.cells.size(), 1);
    EXPECT_TRUE(finding.cells.constFirst() == (CellPlace{u"Trygghet"_s, {}, kSelective, {}}));
}

TEST(LevelFindingsTest, AnEmptySubAreaDoesNotEmptyItsArea)
{
    QList<Intervention> all = everywhere();
    all.removeIf([](const Intervention &insats) { return insats.placements.constFirst().subArea == u"Missbruk"_s; });
    const Finding finding = judged(everyLevelInEveryArea, all);
    EXPECT_EQ(finding.verdict, FindingVerdict::True);
    EXPECT_EQ(numberIn(finding, u"sub_area_filled"_s), 30);
}

TEST(LevelFindingsTest, MostNeedsMoreThanHalf)
{
    EXPECT_EQ(verdictOf(mostAreUniversalOrIndicated, levels(u"Missbruk"_s, 1, 2, 2)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(mostAreUniversalOrIndicated, levels(u"Missbruk"_s, 1, 2, 1)), FindingVerdict::False);
    EXPECT_EQ(verdictOf(mostAreUniversalOrIndicated, {anIntervention()}), FindingVerdict::NotVerifiable);
}

TEST(LevelFindingsTest, SelectiveIsFewOnlyWhenFewerThanBothOthers)
{
    EXPECT_EQ(verdictOf(fewAreSelective, levels(u"Missbruk"_s, 2, 1, 2)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(fewAreSelective, levels(u"Missbruk"_s, 1, 1, 2)), FindingVerdict::False);
}

TEST(LevelFindingsTest, AreasWhereSelectiveIsFewestOrTiedAreCounted)
{
    const Finding finding =
        judged(fewAreSelective,
               levels(u"Missbruk"_s, 2, 1, 2) + levels(u"Trygghet och oro"_s, 1, 1, 3) + levels(u"Inflytande"_s, 1, 2, 3));
    EXPECT_EQ(numberIn(finding, u"areas_where_fewest"_s), 1);
    EXPECT_EQ(numberIn(finding, u"areas_where_tied"_s), 1 + 4); // areas that hold nothing tie at 0
}

TEST(LevelFindingsTest, OneIndicatedInInflytandeRefutes)
{
    EXPECT_EQ(verdictOf(influenceHasNoIndicated, levels(u"Inflytande"_s, 3, 1, 0)), FindingVerdict::True);
    const Finding refuted = judged(influenceHasNoIndicated, levels(u"Inflytande"_s, 3, 1, 1));
    EXPECT_EQ(refuted.verdict, FindingVerdict::False);
    EXPECT_EQ(refuted.interventions.size(), 1);
    EXPECT_EQ(verdictOf(influenceHasNoIndicated, levels(u"Delaktighet"_s, 1, 1, 1)), FindingVerdict::NotVerifiable);
}

TEST(LevelFindingsTest, PhysicalHealthIsMeasuredAgainstAllAreas)
{
    const QString here = u"Fysisk hälsa och aktivitet"_s;
    const QList<Intervention> elsewhere = levels(u"Missbruk"_s, 1, 1, 2);
    EXPECT_EQ(verdictOf(physicalHealthIsMostlyUniversal, levels(here, 5, 2, 1) + elsewhere), FindingVerdict::True);
    EXPECT_EQ(verdictOf(physicalHealthIsMostlyUniversal, levels(here, 2, 2, 1) + elsewhere), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(physicalHealthIsMostlyUniversal, levels(here, 2, 2, 5) + elsewhere), FindingVerdict::False);
}

TEST(LevelFindingsTest, SafetyNeedsBothEndsAboveTheMiddle)
{
    const QString here = u"Trygghet och oro"_s;
    EXPECT_EQ(verdictOf(safetyIsUniversalAndIndicated, levels(here, 3, 2, 3)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(safetyIsUniversalAndIndicated, levels(here, 3, 2, 2)), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(safetyIsUniversalAndIndicated, levels(here, 1, 2, 1)), FindingVerdict::False);
}
