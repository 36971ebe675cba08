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
    EXPECT_EQ(fit(years(6, 12), 5), AgeFit::Outside);
    EXPECT_EQ(fit(years(6, 12), 6), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(6, 12), 7), AgeFit::Inside);
    EXPECT_EQ(fit(years(6, 12), 12), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(6, 12), 13), AgeFit::Outside);
}

TEST(AgeRangeTest, OpenEndsFitEverybodyBeyond)
{
    EXPECT_EQ(fit(years(18, kOpen), 99), AgeFit::Inside);
    EXPECT_EQ(fit(years(18, kOpen), 17), AgeFit::Outside);
    EXPECT_EQ(fit(years(kOpen, 18), 0), AgeFit::Inside);
    EXPECT_EQ(fit(years(kOpen, kOpen), 40), AgeFit::Inside);
}

TEST(AgeRangeTest, UnknownAgeFitsNobodyForSure)
{
    EXPECT_FALSE(isKnown(AgeRange{}));
    EXPECT_EQ(fit(AgeRange{}, 10), AgeFit::Unknown);
}

TEST(AgeRangeTest, ZeroIsAnAge)
{
    EXPECT_EQ(fit(years(0, 0), 0), AgeFit::AtEdge);
    EXPECT_EQ(fit(years(0, 0), 1), AgeFit::Outside);
}

TEST(AgeRangeTest, TheBestOfSeveralFitsCounts)
{
    EXPECT_EQ(bestFit({years(1, 5), years(13, 19)}, 15), AgeFit::Inside);
    EXPECT_EQ(bestFit({years(1, 5), AgeRange{}, years(15, 19)}, 15), AgeFit::AtEdge);
    EXPECT_EQ(bestFit({years(1, 5), AgeRange{}}, 15), AgeFit::Unknown);
    EXPECT_EQ(bestFit({years(1, 5), years(13, 14)}, 15), AgeFit::Outside);
    EXPECT_EQ(bestFit({}, 15), AgeFit::Unknown);
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
