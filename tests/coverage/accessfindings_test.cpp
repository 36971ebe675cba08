#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

QList<Intervention> indicated(int count, AccessRoute route, const QString &subArea = u"Missbruk"_s)
{
    QList<Intervention> made;
    for (int i = 0; i < count; ++i)
        made.append(placedIn(codeOf(route) + subArea + QString::number(i), subArea, kIndicated).reachedBy({route}));
    return made;
}

Intervention partner(const QString &name, const QStringList &keywords)
{
    Intervention made = anIntervention().named(name).placed(u"Samverkan"_s, {}, std::nullopt);
    made.keywords = keywords;
    return made;
}

QList<Intervention> leisure(Cost cost, InterventionStatus lending)
{
    Intervention culture = placedIn(u"Kulturskolan"_s, u"Delaktighet"_s, kUniversal);
    culture.cost = cost;
    return {culture, placedIn(u"Fritidsbanken"_s, u"Delaktighet"_s, kUniversal).withStatus(lending)};
}

} // namespace

TEST(AccessFindingsTest, NearlyEveryKnownWayInMustBeADecision)
{
    const QList<Intervention> nine = indicated(9, AccessRoute::Decision);
    EXPECT_EQ(verdictOf(indicatedNeedsDecision, nine + indicated(1, AccessRoute::Open)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(indicatedNeedsDecision, nine + indicated(2, AccessRoute::Open)), FindingVerdict::False);
}

TEST(AccessFindingsTest, UnknownWaysInAndSchoolAreLeftOut)
{
    const QList<Intervention> one = indicated(1, AccessRoute::Decision);
    const QList<Intervention> school = indicated(5, AccessRoute::Open, u"Lärande och pedagogiskt stöd"_s);
    const Finding finding = judged(indicatedNeedsDecision, one + school + indicated(3, AccessRoute::Unknown));
    EXPECT_EQ(finding.verdict, FindingVerdict::True);
    EXPECT_EQ(numberIn(finding, u"known"_s), 1);
    EXPECT_EQ(numberIn(finding, u"unknown"_s), 3);
    EXPECT_EQ(numberIn(finding, u"placements"_s), 4);
    EXPECT_EQ(verdictOf(indicatedNeedsDecision, indicated(3, AccessRoute::Unknown)), FindingVerdict::NotVerifiable);
}

TEST(AccessFindingsTest, EveryKindOfCareMustBeAPartner)
{
    const QList<Intervention> care = {partner(u"BUP"_s, {}), partner(u"Habilitering"_s, {}),
                                      partner(u"Primärvården"_s, {u"vårdcentral"_s})};
    const Intervention psychiatry = partner(u"Klinik"_s, {u"psykiatri"_s});
    EXPECT_EQ(verdictOf(regionIsThePartner, care + QList{psychiatry}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(regionIsThePartner, {care.constFirst()}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(regionIsThePartner, {partner(u"Polisen"_s, {})}), FindingVerdict::False);
    EXPECT_EQ(verdictOf(regionIsThePartner, several(1, u"Missbruk"_s, kUniversal)), FindingVerdict::NotVerifiable);
}

TEST(AccessFindingsTest, DistanceIsNeverVerified)
{
    const Intervention placed = placedIn(u"A"_s, u"Missbruk"_s, kUniversal).at(u"Surte"_s);
    const Finding finding = judged(whereOneLivesMatters, several(1, u"Missbruk"_s, kIndicated) + QList{placed});
    EXPECT_EQ(finding.verdict, FindingVerdict::NotVerifiable);
    EXPECT_EQ(numberIn(finding, u"with_place"_s), 1);
    EXPECT_EQ(numberIn(finding, u"surte"_s), 1);
    EXPECT_EQ(numberIn(finding, u"bohus"_s), 0);
}

TEST(AccessFindingsTest, APlannedRemedyIsNoRemedyYet)
{
    EXPECT_EQ(verdictOf(feesKeepOut, leisure(Cost::Fee, InterventionStatus::Active)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(feesKeepOut, leisure(Cost::Fee, InterventionStatus::Planned)), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(feesKeepOut, leisure(Cost::Free, InterventionStatus::Planned)), FindingVerdict::False);
    EXPECT_EQ(verdictOf(feesKeepOut, several(1, u"Missbruk"_s, kUniversal)), FindingVerdict::NotVerifiable);
}
