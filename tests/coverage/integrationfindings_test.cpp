#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

const QString kHere = u"Språk och integration"_s;

Intervention forNewArrivals(const QString &name, Certainty volunteers = Certainty::Unknown, const QString &subArea = kHere)
{
    Intervention made = placedIn(name, subArea, kSelective).forGroup(u"nyanlända"_s);
    made.volunteerRun = volunteers;
    return made;
}

Intervention ofGroup(const QString &name, const QString &group)
{
    return placedIn(name, u"Delaktighet"_s, kSelective).forGroup(group);
}

Intervention atStudentHealth(const QString &name, const QString &notFor)
{
    Intervention made = placedIn(name, u"Missbruk"_s, kIndicated).by(u"Elevhälsan"_s);
    made.notFor = notFor;
    return made;
}

} // namespace

TEST(IntegrationFindingsTest, UniversalMustBeTheFewest)
{
    const QList<Intervention> base = several(2, kHere, kSelective) + several(2, kHere, kIndicated);
    EXPECT_EQ(verdictOf(integrationLacksUniversal, base + several(1, kHere, kUniversal)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(integrationLacksUniversal, base + several(2, kHere, kUniversal)), FindingVerdict::False);
}

TEST(IntegrationFindingsTest, MeetingPlacesAndTheRestAreJudgedApart)
{
    const Intervention cafe = forNewArrivals(u"Språkcafé"_s, Certainty::Yes);
    const QList<Intervention> others = {forNewArrivals(u"A"_s), forNewArrivals(u"B"_s)};
    EXPECT_EQ(verdictOf(volunteersCarryIntegration, {cafe}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(volunteersCarryIntegration, others + QList{cafe}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(volunteersCarryIntegration, others + QList{forNewArrivals(u"Mötesplats"_s, Certainty::No)}),
              FindingVerdict::False);
}

TEST(IntegrationFindingsTest, NewArrivalsStandOutAmongTheThreeLargestGroups)
{
    QList<Intervention> all = {forNewArrivals(u"N"_s)};
    for (const QString &group : {u"våld"_s, u"missbruk"_s})
        all += {ofGroup(group + u"1"_s, group), ofGroup(group + u"2"_s, group)};
    EXPECT_EQ(verdictOf(languageSupportStandsOut, all), FindingVerdict::True);
    all += {ofGroup(u"k1"_s, u"kris och trauma"_s), ofGroup(u"k2"_s, u"kris och trauma"_s)};
    const Finding finding = judged(languageSupportStandsOut, all);
    EXPECT_EQ(finding.verdict, FindingVerdict::Partly);
    EXPECT_EQ(numberIn(finding, u"larger_groups"_s), 3);
}

TEST(IntegrationFindingsTest, TreatmentAtElevhalsanRefutes)
{
    const Intervention refusing = atStudentHealth(u"Samtal"_s, u"Den som behöver behandling"_s);
    Intervention treating = atStudentHealth(u"Vård"_s, {});
    treating.keywords = {u"behandling"_s};
    EXPECT_EQ(verdictOf(studentHealthDoesNotTreat, {refusing}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(studentHealthDoesNotTreat, {refusing, treating}), FindingVerdict::False);
    EXPECT_EQ(verdictOf(studentHealthDoesNotTreat, {atStudentHealth(u"Tyst"_s, {})}), FindingVerdict::NotVerifiable);
}

TEST(IntegrationFindingsTest, UseIsNeverVerified)
{
    const Finding finding = judged(mostUsedServices, {placedIn(u"A"_s, u"Missbruk"_s, kIndicated).by(u"Familjehuset"_s)});
    EXPECT_EQ(finding.verdict, FindingVerdict::NotVerifiable);
    EXPECT_EQ(numberIn(finding, u"familjehuset"_s), 1);
    EXPECT_EQ(numberIn(finding, u"elevhalsan"_s), 0);
}
