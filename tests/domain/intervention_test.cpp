#include "support/printers.h"

#include "support/builders.h"

using namespace insats;
using namespace insats::test;

TEST(InterventionTest, ShownAgeSpansOwnAgeAndPlacements)
{
    Intervention i = anIntervention().placed(u"Trygghet"_s).aged(6, 12).placed(u"Fysisk hälsa"_s);
    EXPECT_EQ(shownAge(i), (AgeRange{6, 12, AgeBasis::Stated}));
    i.age = {3, 4, AgeBasis::Stated};
    EXPECT_EQ(shownAge(i), (AgeRange{3, 12, AgeBasis::Stated}));
}

TEST(InterventionTest, WithoutAnyAgeTheShownOneIsUnknown)
{
    EXPECT_EQ(shownAge(anIntervention()), AgeRange());
    EXPECT_TRUE(statedAges(anIntervention()).isEmpty());
    EXPECT_EQ(statedAges(anIntervention().placed(u"Trygghet"_s)).size(), 1);
}

TEST(InterventionTest, ShownTargetIsTheOwnOne)
{
    EXPECT_EQ(shownTarget(anIntervention().forTarget(u"Alla"_s).placed(u"Trygghet"_s).aimedAt(u"Elever"_s)), u"Alla"_s);
}

TEST(InterventionTest, WithoutAnOwnTargetThePlacementsSayIt)
{
    const Intervention i = anIntervention()
                               .placed(u"Trygghet"_s)
                               .aimedAt(u"Elever"_s)
                               .placed(u"Fysisk hälsa"_s)
                               .placed(u"Samverkan"_s)
                               .aimedAt(u"Föräldrar"_s)
                               .placed(u"Samverkan"_s)
                               .aimedAt(u"Elever"_s);
    EXPECT_EQ(shownTarget(i), u"Elever; Föräldrar"_s);
}

TEST(InterventionTest, OnlyThoseWhoCarryItOutDeliver)
{
    const Intervention i = anIntervention().by(u"Skolan"_s).by(u"Kommunen"_s, ProviderRole::Fund).by(u"Biblioteket"_s);
    EXPECT_EQ(deliveringOrganisations(i), (QStringList{u"Skolan"_s, u"Biblioteket"_s}));
}
