#include "support/printers.h"

#include "coverage/conclusions.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

QList<Intervention> aged(int count, int from, int to, PreventionLevel level = kSelective)
{
    QList<Intervention> made;
    for (int i = 0; i < count; ++i)
        made.append(
            placedIn(u"%1-%2 %3"_s.arg(from).arg(to).arg(i), u"Lärande och pedagogiskt stöd"_s, level).aged(from, to));
    return made;
}

} // namespace

TEST(AgeFindingsTest, FewerForSchoolAgeAndYouthNeedsBoth)
{
    EXPECT_EQ(verdictOf(fewerForSchoolAgeAndYouth, aged(1, 6, 12) + aged(2, 13, 15) + aged(1, 16, 24)),
              FindingVerdict::True);
    EXPECT_EQ(verdictOf(fewerForSchoolAgeAndYouth, aged(1, 6, 12) + aged(2, 13, 15) + aged(2, 16, 24)),
              FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(fewerForSchoolAgeAndYouth, aged(2, 6, 12) + aged(2, 13, 15) + aged(2, 16, 24)),
              FindingVerdict::False);
}

TEST(AgeFindingsTest, SingleYearsStandBesideTheBands)
{
    const Finding finding = judged(fewerForSchoolAgeAndYouth, aged(2, 13, 14) + aged(3, 16, 18));
    EXPECT_EQ(numberIn(finding, u"age_14"_s), 2);
    EXPECT_EQ(numberIn(finding, u"age_18"_s), 3);
    EXPECT_EQ(numberIn(finding, u"age_22"_s), 0);
    EXPECT_EQ(numberIn(finding, u"ages_16_24"_s), 3);
}

TEST(AgeFindingsTest, OnlyWhatIsSelectiveCountsForTheYoungest)
{
    const QList<Intervention> older = aged(2, 6, 15) + aged(2, 16, 24);
    EXPECT_EQ(verdictOf(selectiveIsScarceForTheYoungest, older + aged(1, 0, 5)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(selectiveIsScarceForTheYoungest, older + aged(2, 0, 5)), FindingVerdict::False);
    EXPECT_EQ(verdictOf(selectiveIsScarceForTheYoungest, older + aged(5, 0, 5, kUniversal)), FindingVerdict::True);
}

TEST(AgeFindingsTest, FewFromSixteenIsPartlyWhenOnlyTheOldestLack)
{
    EXPECT_EQ(verdictOf(fewFromSixteen, aged(2, 13, 15) + aged(1, 16, 24)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(fewFromSixteen, aged(2, 13, 15) + aged(3, 16, 20)), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(fewFromSixteen, aged(2, 13, 24)), FindingVerdict::False);
}

TEST(AgeFindingsTest, YoungAdultsAreComparedWithPupils)
{
    EXPECT_EQ(verdictOf(schoolAreaLacksYoungAdults, aged(2, 13, 16) + aged(1, 20, 24)), FindingVerdict::True);
    const Finding adultEducation = judged(schoolAreaLacksYoungAdults, aged(2, 13, 16) + aged(2, 20, 30));
    EXPECT_EQ(adultEducation.verdict, FindingVerdict::False);
    EXPECT_EQ(numberIn(adultEducation, u"from_18"_s), 2);
}

TEST(AgeFindingsTest, FallingOutMeansLosingMoreThanHalf)
{
    EXPECT_EQ(verdictOf(youngFallOutAtTwenty, aged(2, 13, 19) + aged(1, 13, 20) + aged(1, 13, 25)), FindingVerdict::True);
    EXPECT_EQ(verdictOf(youngFallOutAtTwenty, aged(1, 13, 19) + aged(1, 13, 20) + aged(3, 13, 25)), FindingVerdict::Partly);
    EXPECT_EQ(verdictOf(youngFallOutAtTwenty, aged(2, 13, 20) + aged(1, 13, 25)), FindingVerdict::Partly); // not before 21
    EXPECT_EQ(verdictOf(youngFallOutAtTwenty, aged(3, 13, 25)), FindingVerdict::False);
}
