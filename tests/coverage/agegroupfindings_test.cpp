#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

Intervention forAges(const QString &name, const QString &subArea, int from, int to)
{
    return placedIn(name, subArea, kUniversal).aged(from, to);
}

QList<Intervention> teenagers(int count, const QString &subArea)
{
    QList<Intervention> made;
    for (int i = 0; i < count; ++i)
        made.append(forAges(u"Tonår %1"_s.arg(i), subArea, 13, 20));
    return made;
}

Intervention forGroup(const QString &name, const QString &group, int from, int to)
{
    return placedIn(name, u"Delaktighet"_s, kSelective).forGroup(group).aged(from, to);
}

} // namespace

TEST(AgeGroupFindingsTest, PlentyIsMoreThanTwiceAsMuch)
{
    const QString here = u"Delaktighet"_s;
    const QList<Intervention> child = {forAges(u"Barn"_s, here, 10, 12)};
    EXPECT_EQ(verdictOf(leisureFavoursTeenagers, child + teenagers(3, here)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(leisureFavoursTeenagers, child + teenagers(2, here)), FindingVerdict::False);
    EXPECT_EQ(numberIn(judged(leisureFavoursTeenagers, child + QList{forAges(u"Alla"_s, here, 6, 20)}), u"only_2_12"_s), 1);
}

TEST(AgeGroupFindingsTest, AForumForChildrenOutsideSchoolTurnsIt)
{
    const QString here = u"Inflytande"_s;
    const Intervention council = placedIn(u"Elevråd"_s, here, kUniversal).aimedAt(u"Elever"_s).aged(7, 19, AgeBasis::Stage);
    const QList<Intervention> base = teenagers(2, here) + QList{council};
    const Finding finding = judged(influenceOutsideSchoolIsForTeenagers, base);
    EXPECT_EQ(finding.verdict, FindingVerdict::True);
    EXPECT_EQ(numberIn(finding, u"ages_0_12_in_school"_s), 1);
    EXPECT_EQ(verdictOf(influenceOutsideSchoolIsForTeenagers, base + QList{forAges(u"Barnråd"_s, here, 8, 12)}),
              FindingVerdict::Partly);
}

TEST(AgeGroupFindingsTest, AnAbsenceTeamForUpperSchoolTurnsIt)
{
    const Intervention lower = forGroup(u"Fotosyntes"_s, u"skolfrånvaro"_s, 6, 12);
    EXPECT_EQ(verdictOf(absenceTeamStopsAtYearSix, {lower}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(absenceTeamStopsAtYearSix, {lower, forGroup(u"Nytt"_s, u"skolfrånvaro"_s, 13, 15)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(absenceTeamStopsAtYearSix, several(1, u"Missbruk"_s, kUniversal)), FindingVerdict::NotVerifiable);
}

TEST(AgeGroupFindingsTest, MentalHealthFailsOnlyWhenBothPartsFail)
{
    const QString here = u"Psykisk hälsa och välmående"_s;
    const Intervention inSchool = placedIn(u"Samtal"_s, here, kUniversal).aimedAt(u"Elever"_s).aged(6, 19);
    const Intervention clinic = placedIn(u"Mottagning"_s, here, kUniversal).aimedAt(u"Ungdomar"_s).aged(13, 24);
    const Intervention other = placedIn(u"Annan"_s, here, kUniversal).aimedAt(u"Elever"_s).aged(6, 15);
    EXPECT_EQ(verdictOf(mentalHealthStopsWithSchool, {inSchool}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(mentalHealthStopsWithSchool, {inSchool, other, clinic}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(mentalHealthStopsWithSchool, {inSchool, clinic}), FindingVerdict::False);
}

TEST(AgeGroupFindingsTest, TreatmentBelowEighteenRefutes)
{
    const QString here = u"Missbruk"_s;
    const Intervention adults = placedIn(u"Öppenvård"_s, here, kIndicated).about(u"behandling"_s).aged(18, {});
    const Intervention tests = placedIn(u"Drogtest"_s, here, kIndicated).about(u"behandlingshem"_s).aged({}, 18);
    const Intervention young = placedIn(u"Ungas vård"_s, here, kIndicated).about(u"behandling"_s).aged(13, 17);
    EXPECT_EQ(verdictOf(noTreatmentBelowEighteen, {adults, tests}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(noTreatmentBelowEighteen, {adults}), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(noTreatmentBelowEighteen, {adults, tests, young}), FindingVerdict::False);
}

TEST(AgeGroupFindingsTest, AnOfferForSmallNewcomersRefutes)
{
    const Intervention welcome = forGroup(u"Välkomsten"_s, u"nyanlända"_s, 6, 17);
    const Intervention under18 = placedIn(u"Samtal"_s, u"Delaktighet"_s, kIndicated).forGroup(u"nyanlända"_s).aged({}, 17);
    EXPECT_EQ(verdictOf(welcomeStartsAtSchoolAge, {welcome, under18}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(welcomeStartsAtSchoolAge, {welcome, forGroup(u"Små"_s, u"nyanlända"_s, 1, 5)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(welcomeStartsAtSchoolAge, {under18}), FindingVerdict::NotVerifiable);
}

TEST(AgeGroupFindingsTest, AnotherHouseForAdultsTurnsTheOnlyOne)
{
    const Intervention house = forGroup(u"Ale aktivitetscenter"_s, u"psykisk ohälsa"_s, 18, 65);
    EXPECT_EQ(verdictOf(openHouseForAdults, {house}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(openHouseForAdults, {house, forGroup(u"Nytt"_s, u"psykisk ohälsa"_s, 20, 30)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(openHouseForAdults, {forGroup(u"Unga"_s, u"psykisk ohälsa"_s, 13, 20)}), FindingVerdict::False);
}
