#include "support/printers.h"

#include "domain/agerange.h"
#include "domain/fields.h"

using namespace insats;

namespace {

constexpr auto kOpen = std::nullopt;

AgeRange years(std::optional<int> min, std::optional<int> max, AgeBasis basis = AgeBasis::Stated)
{
    return {min, max, basis};
}

} // namespace

TEST(AgeRangeTest, BothEndsAreIncluded)
{
    EXPECT_EQ(fit(years(6, 12), AskedAge{5, 5}), AgeFit::Outside);
    EXPECT_EQ(fit(years(6, 12), AskedAge{6, 6}), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(6, 12), AskedAge{7, 7}), AgeFit::Inside);
    EXPECT_EQ(fit(years(6, 12), AskedAge{12, 12}), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(6, 12), AskedAge{13, 13}), AgeFit::Outside);
}

TEST(AgeRangeTest, OpenEndsFitEverybodyBeyond)
{
    EXPECT_EQ(fit(years(18, kOpen), AskedAge{99, 99}), AgeFit::Inside);
    EXPECT_EQ(fit(years(18, kOpen), AskedAge{17, 17}), AgeFit::Outside);
    EXPECT_EQ(fit(years(kOpen, 18), AskedAge{0, 0}), AgeFit::Inside);
    EXPECT_EQ(fit(years(kOpen, kOpen), AskedAge{40, 40}), AgeFit::Inside);
}

TEST(AgeRangeTest, ASpanFitsInsideWhenAllItsYearsDo)
{
    EXPECT_EQ(fit(years(6, 19), AskedAge{13, 15}), AgeFit::Inside);
    EXPECT_EQ(fit(years(14, 19), AskedAge{13, 15}), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(16, 19), AskedAge{13, 15}), AgeFit::Outside);
}

TEST(AgeRangeTest, UnknownAgeFitsNobodyForSure)
{
    EXPECT_FALSE(isKnown(AgeRange{}));
    EXPECT_EQ(fit(AgeRange{}, AskedAge{10, 10}), AgeFit::Unknown);
}

TEST(AgeRangeTest, ZeroIsAnAge)
{
    EXPECT_EQ(fit(years(0, 0), AskedAge{0, 0}), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(0, 0), AskedAge{1, 1}), AgeFit::Outside);
}

TEST(AgeRangeTest, TheBestOfSeveralFitsCounts)
{
    EXPECT_EQ(bestFit({years(1, 5), years(13, 19)}, AskedAge{15, 15}), AgeFit::Inside);
    EXPECT_EQ(bestFit({years(1, 5), AgeRange{}, years(15, 19)}, AskedAge{15, 15}), AgeFit::AtEdge);
    EXPECT_EQ(bestFit({years(1, 5), AgeRange{}}, AskedAge{15, 15}), AgeFit::Unknown);
    EXPECT_EQ(bestFit({years(1, 5), years(13, 14)}, AskedAge{15, 15}), AgeFit::Outside);
    EXPECT_EQ(bestFit({}, AskedAge{15, 15}), AgeFit::Unknown);
}

TEST(AgeRangeTest, HullSpansWhatIsKnown)
{
    EXPECT_EQ(hull({years(6, 12), AgeRange{}, years(1, 5)}), years(1, 12));
    EXPECT_EQ(hull({AgeRange{}, AgeRange{}}), AgeRange{});
    EXPECT_EQ(hull({}), AgeRange{});
}

TEST(AgeRangeTest, AnOpenEndOpensTheHull)
{
    EXPECT_EQ(hull({years(6, 12), years(18, kOpen)}), years(6, kOpen));
    EXPECT_EQ(hull({years(kOpen, 5), years(6, 12)}), years(kOpen, 12));
}

TEST(AgeRangeTest, TheLeastCertainBasisNamesTheHull)
{
    EXPECT_EQ(hull({years(6, 12, AgeBasis::Stated), years(1, 5, AgeBasis::Stage)}).basis, AgeBasis::Stage);
    EXPECT_EQ(hull({years(6, 12, AgeBasis::Child), years(1, 5, AgeBasis::Stage)}).basis, AgeBasis::Child);
}
