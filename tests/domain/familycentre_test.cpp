#include "support/printers.h"

#include "domain/familycentre.h"
#include "support/rulefindings.h"

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

const QDate kDay(2025, 6, 1);

constexpr CentreService kMidwife{CentrePart::Midwife, CoLocation::Full};
constexpr CentreService kChildHealth{CentrePart::ChildHealth, CoLocation::Full};
constexpr CentreService kOpenPreschool{CentrePart::OpenPreschool, CoLocation::Full};
constexpr CentreService kSocialServices{CentrePart::SocialServices, CoLocation::Full};

// With a steering group, a coordinator and a plan of the year.
FamilyCentre centreOf(const QList<CentreService> &services, CentreKind called = CentreKind::FamilyCentre)
{
    FamilyCentre centre;
    centre.uuid = QUuid::createUuidV5(QUuid(), u"centrum"_s);
    centre.catalogue = u"prov"_s;
    centre.name = u"Familjecentrum"_s;
    centre.calledBySource = called;
    centre.services = services;
    centre.steeringGroup = Certainty::Yes;
    centre.coordinator = Certainty::Yes;
    centre.activityPlanYear = 2025;
    return centre;
}

CentreVerdict met() { return {CentreStanding::Met, {}}; }
CentreVerdict notMet(const QList<CentreLack> &lacks) { return {CentreStanding::NotMet, lacks}; }
CentreVerdict open(const QList<CentreLack> &lacks) { return {CentreStanding::CannotBeJudged, lacks}; }

Agreement anAgreement(const QDate &from, const QDate &to, int noticeMonths, int prolongedMonths)
{
    Agreement agreement;
    agreement.uuid = QUuid::createUuidV5(QUuid(), u"avtal"_s);
    agreement.catalogue = u"prov"_s;
    agreement.name = u"Samverkansavtal"_s;
    agreement.from = from;
    agreement.to = to;
    agreement.noticeMonths = noticeMonths;
    agreement.prolongedMonths = prolongedMonths;
    return agreement;
}

// The county's: notice 12 months before, otherwise two years more.
Agreement theCountys() { return anAgreement(QDate(2024, 3, 1), QDate(2025, 12, 31), 12, 24); }

Agreement aLocalOne(const QDate &from, const QDate &to)
{
    Agreement agreement = anAgreement(from, to, 6, 0);
    agreement.local = true;
    return agreement;
}

} // namespace

// --- a family centre: all four in one house (8.2) ---

TEST(FamilyCentreTest, FourServicesInOneHouseAreAFamilyCentre)
{
    EXPECT_EQ(asFamilyCentre(centreOf({kMidwife, kChildHealth, kOpenPreschool, kSocialServices})), met());
}

TEST(FamilyCentreTest, EveryMissingServiceIsNamed)
{
    EXPECT_EQ(asFamilyCentre(centreOf({kChildHealth, kOpenPreschool, kSocialServices})), notMet({CentreLack::Midwife}));
    EXPECT_EQ(asFamilyCentre(centreOf({kMidwife})),
              notMet({CentreLack::ChildHealth, CentreLack::OpenPreschool, CentreLack::SocialServices}));
}

TEST(FamilyCentreTest, EveryServiceThatIsNotWhollyInTheHouseIsNamed)
{
    EXPECT_EQ(asFamilyCentre(centreOf({{CentrePart::Midwife, CoLocation::No},
                                       {CentrePart::ChildHealth, CoLocation::Partly},
                                       {CentrePart::OpenPreschool, CoLocation::No},
                                       {CentrePart::SocialServices, CoLocation::Partly}})),
              notMet({CentreLack::MidwifeOnSite, CentreLack::ChildHealthOnSite, CentreLack::OpenPreschoolOnSite,
                      CentreLack::SocialServicesOnSite}));
}

TEST(FamilyCentreTest, APlaceThatIsNotStatedLeavesItOpen)
{
    EXPECT_EQ(asFamilyCentre(centreOf({kMidwife, kChildHealth, kOpenPreschool, {CentrePart::SocialServices}})),
              open({CentreLack::SocialServicesOnSite}));
}

TEST(FamilyCentreTest, AKnownLackSettlesItWhateverIsUnknown)
{
    EXPECT_EQ(asFamilyCentre(centreOf({kChildHealth, kOpenPreschool, {CentrePart::SocialServices}})),
              notMet({CentreLack::Midwife, CentreLack::SocialServicesOnSite}));
}

// --- one like it: three, child health care and open preschool among them (8.3) ---

TEST(FamilyCentreTest, ChildHealthOpenPreschoolAndAThirdAreAlike)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, kOpenPreschool, kSocialServices})), met());
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, kOpenPreschool, kMidwife})), met());
}

TEST(FamilyCentreTest, TwoServicesAreNotEnough)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, kOpenPreschool})), notMet({CentreLack::ThirdService}));
}

TEST(FamilyCentreTest, TheSameServiceTwiceIsOne)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, kOpenPreschool, kOpenPreschool})),
              notMet({CentreLack::ThirdService}));
}

TEST(FamilyCentreTest, ThreeOthersDoNotReplaceTheCompulsoryOnes)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kMidwife, kOpenPreschool, kSocialServices})), notMet({CentreLack::ChildHealth}));
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kMidwife, kChildHealth, kSocialServices})), notMet({CentreLack::OpenPreschool}));
}

TEST(FamilyCentreTest, ChildHealthSharesAHouseWithOneMunicipalServiceAtLeast)
{
    constexpr CentreService awayPreschool{CentrePart::OpenPreschool, CoLocation::No};
    constexpr CentreService awaySocial{CentrePart::SocialServices, CoLocation::No};
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, awayPreschool, kSocialServices})), met());
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, kOpenPreschool, awaySocial})), met());
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, awayPreschool, awaySocial})),
              notMet({CentreLack::ChildHealthBesideMunicipal}));
    EXPECT_EQ(asFamilyCentreAlike(centreOf({{CentrePart::ChildHealth, CoLocation::No}, kOpenPreschool, kSocialServices})),
              notMet({CentreLack::ChildHealthBesideMunicipal}));
}

TEST(FamilyCentreTest, MidwivesAreNoMunicipalService)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth, {CentrePart::OpenPreschool, CoLocation::No}, kMidwife})),
              notMet({CentreLack::ChildHealthBesideMunicipal}));
}

TEST(FamilyCentreTest, PartOfAServiceInTheHouseIsNotTheService)
{
    EXPECT_EQ(
        asFamilyCentreAlike(centreOf({{CentrePart::ChildHealth, CoLocation::Partly}, kOpenPreschool, kSocialServices})),
        notMet({CentreLack::ChildHealthBesideMunicipal}));
    EXPECT_EQ(asFamilyCentreAlike(centreOf({kChildHealth,
                                            {CentrePart::OpenPreschool, CoLocation::Partly},
                                            {CentrePart::SocialServices, CoLocation::Partly}})),
              notMet({CentreLack::ChildHealthBesideMunicipal}));
}

TEST(FamilyCentreTest, AMunicipalServiceWhosePlaceIsNotStatedLeavesItOpen)
{
    EXPECT_EQ(asFamilyCentreAlike(
                  centreOf({kChildHealth, {CentrePart::OpenPreschool, CoLocation::No}, {CentrePart::SocialServices}})),
              open({CentreLack::ChildHealthBesideMunicipal}));
}

TEST(FamilyCentreTest, ChildHealthElsewhereSettlesItWhateverIsUnknown)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf(
                  {{CentrePart::ChildHealth, CoLocation::No}, {CentrePart::OpenPreschool}, {CentrePart::SocialServices}})),
              notMet({CentreLack::ChildHealthBesideMunicipal}));
}

// --- the centres of the documents ---

TEST(FamilyCentreTest, BohusWithItsMidwivesElsewhereIsAlikeButNoFamilyCentre)
{
    const FamilyCentre bohus =
        centreOf({{CentrePart::Midwife, CoLocation::No}, kChildHealth, kOpenPreschool, kSocialServices});
    EXPECT_EQ(asFamilyCentre(bohus), notMet({CentreLack::MidwifeOnSite}));
    EXPECT_EQ(asFamilyCentreAlike(bohus), met());
}

TEST(FamilyCentreTest, BjarkeWhoseChildHealthStandsNowhereCannotBeJudged)
{
    EXPECT_EQ(asFamilyCentreAlike(centreOf({{CentrePart::ChildHealth}, kOpenPreschool, kSocialServices}, CentreKind::Alike)),
              open({CentreLack::ChildHealthBesideMunicipal}));
}

TEST(FamilyCentreTest, WithoutItsServicesNothingCanBeJudged)
{
    EXPECT_EQ(asFamilyCentre(centreOf({})), open({CentreLack::Parts}));
    EXPECT_EQ(asFamilyCentreAlike(centreOf({})), open({CentreLack::Parts}));
}

// --- what check says of a centre ---

TEST(FamilyCentreTest, ACentreThatMeetsEveryRuleIsNotFound)
{
    EXPECT_THAT(checkCentre(centreOf({kMidwife, kChildHealth, kOpenPreschool, kSocialServices}), kDay), IsEmpty());
}

TEST(FamilyCentreTest, ACentreIsHeldToWhatTheSourceCallsIt)
{
    const QList<CentreService> three = {kChildHealth, kOpenPreschool, kSocialServices};
    EXPECT_THAT(checkCentre(centreOf(three, CentreKind::Alike), kDay), IsEmpty());
    EXPECT_THAT(checkCentre(centreOf(three, CentreKind::FamilyCentre), kDay),
                ElementsAre(isFound(Rule::NotFamilyCentre, {}, {u"midwife"_s})));
    EXPECT_THAT(checkCentre(centreOf(three, CentreKind::Unknown), kDay),
                ElementsAre(isFound(Rule::NotFamilyCentre, {}, {u"midwife"_s})));
}

TEST(FamilyCentreTest, WhatCannotBeJudgedIsFoundToo)
{
    EXPECT_THAT(checkCentre(centreOf({{CentrePart::ChildHealth}, kOpenPreschool, kSocialServices}, CentreKind::Alike), kDay),
                ElementsAre(isFound(Rule::NotFamilyCentre, {}, {u"child_health_beside_municipal"_s})));
}

TEST(FamilyCentreTest, ACentreWithoutItsServicesIsFoundForThatOnly)
{
    EXPECT_THAT(checkCentre(centreOf({}), kDay), ElementsAre(isFound(Rule::CentrePartsMissing, {})));
}

TEST(FamilyCentreTest, SteeringGroupAndCoordinatorMustBeStated)
{
    FamilyCentre centre = centreOf({kMidwife, kChildHealth, kOpenPreschool, kSocialServices});
    for (const Certainty missing : {Certainty::No, Certainty::Unknown}) {
        centre.steeringGroup = missing;
        centre.coordinator = Certainty::Yes;
        EXPECT_THAT(checkCentre(centre, kDay), ElementsAre(isFound(Rule::SteeringGroupMissing, {})));
        centre.steeringGroup = Certainty::Yes;
        centre.coordinator = missing;
        EXPECT_THAT(checkCentre(centre, kDay), ElementsAre(isFound(Rule::CoordinatorMissing, {})));
    }
}

TEST(FamilyCentreTest, APlanOfLastYearIsOld)
{
    FamilyCentre centre = centreOf({kMidwife, kChildHealth, kOpenPreschool, kSocialServices});
    centre.activityPlanYear = 2024;
    EXPECT_THAT(checkCentre(centre, QDate(2024, 12, 31)), IsEmpty());
    EXPECT_THAT(checkCentre(centre, QDate(2025, 1, 1)), ElementsAre(isFound(Rule::ActivityPlanOld, {}, {u"2024"_s})));
    centre.activityPlanYear = std::nullopt;
    EXPECT_THAT(checkCentre(centre, kDay), IsEmpty());
}

TEST(FamilyCentreTest, BeforeTheAgreementOnlyTheDefinitionIsAsked)
{
    FamilyCentre centre = centreOf({kChildHealth, kOpenPreschool, kSocialServices});
    centre.steeringGroup = Certainty::Unknown;
    centre.coordinator = Certainty::Unknown;
    centre.activityPlanYear = 2010;
    EXPECT_THAT(rulesIn(checkCentre(centre, QDate(2024, 2, 29))), ElementsAre(Rule::NotFamilyCentre));
    EXPECT_THAT(
        rulesIn(checkCentre(centre, QDate(2024, 3, 1))),
        ElementsAre(Rule::NotFamilyCentre, Rule::SteeringGroupMissing, Rule::CoordinatorMissing, Rule::ActivityPlanOld));
}

TEST(FamilyCentreTest, AFindingNamesTheCentre)
{
    const FamilyCentre centre = centreOf({});
    EXPECT_EQ(checkCentre(centre, kDay).value(0),
              (RuleFinding{Rule::CentrePartsMissing, centre.uuid, u"prov"_s, u"Familjecentrum"_s, {}, {}}));
}

// --- agreements ---

TEST(AgreementTest, NoticeIsGivenTwelveMonthsBeforeOrItGoesOnForTwoYears)
{
    const auto days = daysOf(theCountys(), QDate(2024, 6, 1));
    ASSERT_TRUE(days);
    EXPECT_EQ(days->lastNotice, QDate(2024, 12, 31));
    EXPECT_EQ(days->end, QDate(2025, 12, 31));
    EXPECT_EQ(days->prolongedEnd, QDate(2027, 12, 31));
}

TEST(AgreementTest, AfterItsLastDayItsProlongedTimeCounts)
{
    EXPECT_EQ(daysOf(theCountys(), QDate(2025, 12, 31))->end, QDate(2025, 12, 31));
    const auto days = daysOf(theCountys(), QDate(2026, 1, 1));
    ASSERT_TRUE(days);
    EXPECT_EQ(days->lastNotice, QDate(2026, 12, 31));
    EXPECT_EQ(days->end, QDate(2027, 12, 31));
    EXPECT_FALSE(days->prolongedEnd.isValid());
}

TEST(AgreementTest, ItHasRunOutAfterItsProlongedTime)
{
    EXPECT_TRUE(daysOf(theCountys(), QDate(2027, 12, 31)));
    EXPECT_FALSE(daysOf(theCountys(), QDate(2028, 1, 1)));
}

TEST(AgreementTest, WithoutProlongingItEnds)
{
    const Agreement agreement = anAgreement(QDate(2024, 1, 1), QDate(2026, 12, 31), 6, 0);
    const auto days = daysOf(agreement, QDate(2024, 6, 1));
    ASSERT_TRUE(days);
    EXPECT_EQ(days->lastNotice, QDate(2026, 6, 30));
    EXPECT_FALSE(days->prolongedEnd.isValid());
    EXPECT_FALSE(daysOf(agreement, QDate(2027, 1, 1)));
}

TEST(AgreementTest, WithoutALastDayThereAreNoDays)
{
    EXPECT_FALSE(daysOf(anAgreement(QDate(2024, 1, 1), {}, 6, 12), QDate(2024, 6, 1)));
}

TEST(AgreementTest, AnAgreementIsFoundFromAYearAndAHalfBeforeTheLastDayForNotice)
{
    const Agreement agreement = anAgreement(QDate(2024, 1, 1), QDate(2026, 12, 15), 6, 12); // notice by 2026-06-15
    EXPECT_THAT(checkAgreement(agreement, QDate(2024, 12, 14)), IsEmpty());
    EXPECT_THAT(rulesIn(checkAgreement(agreement, QDate(2024, 12, 15))), ElementsAre(Rule::AgreementEnding));
}

TEST(AgreementTest, AnEndingAgreementIsFoundWithItsDays)
{
    EXPECT_THAT(checkAgreement(theCountys(), QDate(2023, 12, 13)),
                ElementsAre(isFound(Rule::AgreementEnding, {}, {u"2024-12-31"_s, u"2025-12-31"_s, u"2027-12-31"_s})));
    EXPECT_THAT(checkAgreement(theCountys(), QDate(2026, 1, 1)),
                ElementsAre(isFound(Rule::AgreementEnding, {}, {u"2026-12-31"_s, u"2027-12-31"_s, {}})));
    EXPECT_THAT(checkAgreement(theCountys(), QDate(2028, 1, 1)), IsEmpty());
}

TEST(AgreementTest, ALocalAgreementRunsForThreeToFiveYears)
{
    const QDate from(2024, 1, 1);
    const QDate day(2024, 6, 1);
    EXPECT_THAT(foundBy(Rule::LocalAgreementTerm, checkAgreement(aLocalOne(from, QDate(2026, 12, 30)), day)),
                ElementsAre(isFound(Rule::LocalAgreementTerm, {}, {u"2024-01-01"_s, u"2026-12-30"_s})));
    EXPECT_THAT(foundBy(Rule::LocalAgreementTerm, checkAgreement(aLocalOne(from, QDate(2026, 12, 31)), day)), IsEmpty());
    EXPECT_THAT(foundBy(Rule::LocalAgreementTerm, checkAgreement(aLocalOne(from, QDate(2028, 12, 31)), day)), IsEmpty());
    EXPECT_THAT(foundBy(Rule::LocalAgreementTerm, checkAgreement(aLocalOne(from, QDate(2029, 1, 1)), day)),
                ElementsAre(isFound(Rule::LocalAgreementTerm, {}, {u"2024-01-01"_s, u"2029-01-01"_s})));
}

TEST(AgreementTest, OnlyALocalAgreementWithBothDaysHasATerm)
{
    EXPECT_THAT(foundBy(Rule::LocalAgreementTerm, checkAgreement(theCountys(), QDate(2024, 1, 1))), IsEmpty());
    EXPECT_THAT(checkAgreement(aLocalOne({}, QDate(2030, 1, 1)), QDate(2024, 1, 1)), IsEmpty());
    EXPECT_THAT(checkAgreement(aLocalOne(QDate(2024, 1, 1), {}), QDate(2024, 1, 1)), IsEmpty());
}
