#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

Intervention forParentsOf(int from, int to, const QString &target = u"Föräldrar"_s,
                          const QString &subArea = u"Föräldrar och familj"_s)
{
    return placedIn(u"%1 %2-%3"_s.arg(target).arg(from).arg(to), subArea, kUniversal)
        .aged(from, to, AgeBasis::Child)
        .aimedAt(target);
}

Intervention adapted(const QString &name, AccessRoute route)
{
    return placedIn(name, u"Delaktighet"_s, kSelective).forGroup(u"funktionsvariation"_s).reachedBy({route});
}

Intervention selective(const QString &name, AccessRoute route)
{
    return placedIn(name, u"Föräldrar och familj"_s, kSelective).reachedBy({route});
}

} // namespace

TEST(FamilyFindingsTest, ParentsOfOlderChildrenCountOnlyBesideSchoolMeetings)
{
    const QList<Intervention> base = {forParentsOf(0, 1), forParentsOf(0, 6),
                                      forParentsOf(6, 15, u"Föräldrar till elever"_s)};
    EXPECT_EQ(verdictOf(parentSupportIsForSmallChildren, base), FindingVerdict::True);
    EXPECT_EQ(
        verdictOf(parentSupportIsForSmallChildren, base + QList{forParentsOf(12, 14, u"Föräldrar med barn i årskurs 6"_s)}),
        FindingVerdict::Partly);
}

TEST(FamilyFindingsTest, SupportForNewlyArrivedParentsTurnsIt)
{
    const Intervention arrivals = placedIn(u"Nya i Ale"_s, u"Föräldrar och familj"_s, kUniversal).forGroup(u"nyanlända"_s);
    EXPECT_EQ(verdictOf(parentSupportIsForSmallChildren, {forParentsOf(0, 1), forParentsOf(0, 6), arrivals}),
              FindingVerdict::Partly);
}

TEST(FamilyFindingsTest, SupportInOtherAreasIsToldApart)
{
    const Finding finding =
        judged(parentSupportIsForSmallChildren, {forParentsOf(0, 1), forParentsOf(12, 14, u"Föräldrar"_s, u"Missbruk"_s)});
    EXPECT_EQ(finding.verdict, FindingVerdict::True);
    EXPECT_EQ(numberIn(finding, u"child_10_15_in_other_areas"_s), 1);
}

TEST(FamilyFindingsTest, AParentingCourseRefutes)
{
    const QList<Intervention> base = several(2, u"Föräldrar och familj"_s, kUniversal);
    EXPECT_EQ(verdictOf(noParentingCourse, base), FindingVerdict::True);
    EXPECT_EQ(verdictOf(noParentingCourse,
                        base + QList<Intervention>{placedIn(u"Föräldrautbildning"_s, u"Missbruk"_s, kUniversal)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(noParentingCourse,
                        base + QList<Intervention>{placedIn(u"Föräldrautbildning"_s, u"Missbruk"_s, kIndicated)}),
              FindingVerdict::True);
}

TEST(FamilyFindingsTest, WithoutDecisionIsRareOnlyAmongMoreDecisions)
{
    const Intervention group = selective(u"Skilda världar"_s, AccessRoute::WithoutAssessment);
    const QList<Intervention> decisions = {selective(u"A"_s, AccessRoute::Decision),
                                           selective(u"B"_s, AccessRoute::Decision)};
    EXPECT_EQ(verdictOf(childGroupIsRareWithoutDecision, decisions + QList{group}), FindingVerdict::True);
    EXPECT_EQ(verdictOf(childGroupIsRareWithoutDecision, decisions + QList{group, selective(u"C"_s, AccessRoute::Open)}),
              FindingVerdict::False);
    EXPECT_EQ(verdictOf(childGroupIsRareWithoutDecision, decisions), FindingVerdict::False);
}

TEST(FamilyFindingsTest, UnknownWaysInAreNotTakenForOpenOnes)
{
    const Finding finding =
        judged(childGroupIsRareWithoutDecision,
               {selective(u"Skilda världar"_s, AccessRoute::Open), selective(u"A"_s, AccessRoute::Unknown)});
    EXPECT_EQ(numberIn(finding, u"open"_s), 1);
    EXPECT_EQ(numberIn(finding, u"unknown"_s), 1);
}

TEST(FamilyFindingsTest, AThirdAdaptedActivityIsAnException)
{
    const QList<Intervention> base = {adapted(u"FNT Musik"_s, AccessRoute::Open),
                                      adapted(u"Bubbelbad"_s, AccessRoute::Decision)};
    EXPECT_EQ(verdictOf(twoAdaptedActivities, base), FindingVerdict::True);
    EXPECT_EQ(verdictOf(twoAdaptedActivities, base + QList{adapted(u"Sandrum"_s, AccessRoute::Open)}),
              FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(twoAdaptedActivities, {adapted(u"Sandrum"_s, AccessRoute::Open)}), FindingVerdict::False);
}

TEST(FamilyFindingsTest, OneInsatsForNpfRefutes)
{
    const QList<Intervention> base = several(2, u"Missbruk"_s, kUniversal);
    EXPECT_EQ(verdictOf(neuropsychiatryIsMissing, base), FindingVerdict::True);
    const Intervention npf = placedIn(u"A"_s, u"Missbruk"_s, kIndicated).forGroup(u"NPF"_s);
    EXPECT_EQ(verdictOf(neuropsychiatryIsMissing, base + QList{npf}), FindingVerdict::False);
}
