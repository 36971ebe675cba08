#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

TEST(AreaFindingsTest, EmploymentHoldsOnlyWithTheAgencyInMostOfTheIndicated)
{
    const QString here = u"Sysselsättning"_s;
    const QList<Intervention> base =
        several(3, here, kUniversal) + several(1, here, kSelective) + several(1, here, kIndicated);
    EXPECT_EQ(verdictOf(employmentIsMainlyUniversal, base), FindingVerdict::Partly);
    const Intervention one = placedIn(u"A"_s, here, kIndicated).by(u"Arbetsförmedlingen"_s);
    EXPECT_EQ(verdictOf(employmentIsMainlyUniversal, several(3, here, kUniversal) + QList{one}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(employmentIsMainlyUniversal, several(1, here, kUniversal) + several(2, here, kSelective)),
              FindingVerdict::False);
}

TEST(AreaFindingsTest, AnotherUniversalInHousingTakesTheOnlyAway)
{
    const QString here = u"Boende och ekonomi"_s;
    const QList<Intervention> base =
        several(3, here, kIndicated) + QList<Intervention>{placedIn(u"Fritidsbanken"_s, here, kUniversal)};
    EXPECT_EQ(verdictOf(housingHasOneUniversal, base), FindingVerdict::True);
    EXPECT_EQ(verdictOf(housingHasOneUniversal, base + several(1, here, kUniversal)), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(housingHasOneUniversal, several(3, here, kUniversal)), FindingVerdict::False);
}

TEST(AreaFindingsTest, SeveralAreasAreCountedByInsatser)
{
    const Intervention two = placedIn(u"Två"_s, u"Missbruk"_s, kUniversal).placed(u"Trygghet"_s);
    const Intervention one = placedIn(u"En"_s, u"Missbruk"_s, kUniversal).placed(u"Psykisk hälsa"_s);
    EXPECT_EQ(verdictOf(mostAffectSeveralAreas, {two}), FindingVerdict::True);
    const Finding half = judged(mostAffectSeveralAreas, {two, one});
    EXPECT_EQ(half.verdict, FindingVerdict::False);
    EXPECT_EQ(numberIn(half, u"in_several_areas"_s), 1);
    EXPECT_EQ(numberIn(half, u"per_cent"_s), 50);
    EXPECT_EQ(half.interventions, QList{two.uuid});
}

TEST(AreaFindingsTest, OneInsatsOnTwoLevelsIsEnough)
{
    const Intervention two =
        placedIn(u"Två"_s, u"Missbruk"_s, kUniversal).placed(u"Trygghet"_s, u"Trygghet och oro"_s, kIndicated);
    EXPECT_EQ(verdictOf(someStandOnSeveralLevels, {two}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(someStandOnSeveralLevels, several(2, u"Missbruk"_s, kUniversal)), FindingVerdict::False);
}

TEST(AreaFindingsTest, ThinSupplyNeverShowsANeedWhole)
{
    const QList<Intervention> rich = several(30, u"Trygghet och oro"_s, kUniversal);
    const Finding thin = judged(needExceedsSupply, rich + several(1, u"Missbruk"_s, kUniversal));
    EXPECT_EQ(thin.verdict, FindingVerdict::Partly);
    EXPECT_EQ(numberIn(thin, u"below_average"_s), 3);
    const QList<Intervention> plenty = several(9, u"Missbruk"_s, kUniversal)
        + several(9, u"Psykisk hälsa och välmående"_s, kUniversal) + several(9, u"Språk och integration"_s, kUniversal);
    EXPECT_EQ(verdictOf(needExceedsSupply, plenty), FindingVerdict::NotVerifiable);
}
