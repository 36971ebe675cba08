#include "support/printers.h"

#include "bench/sample.h"

#include <numeric>

using namespace insats::bench;

namespace {

std::vector<double> upTo(int last)
{
    std::vector<double> durations(static_cast<std::size_t>(last));
    std::iota(durations.begin(), durations.end(), 1);
    return durations;
}

} // namespace

TEST(SampleTest, APercentileIsTheNearestRank)
{
    EXPECT_EQ(percentile(upTo(100), 50), 50);
    EXPECT_EQ(percentile(upTo(100), 99), 99);
    EXPECT_EQ(percentile(upTo(100), 7), 7);
    EXPECT_EQ(percentile(upTo(101), 50), 51);
    EXPECT_EQ(percentile(upTo(253), 99), 251);
}

TEST(SampleTest, TheEndsAreTheSmallestAndTheLargest)
{
    EXPECT_EQ(percentile(upTo(10), 0), 1);
    EXPECT_EQ(percentile(upTo(10), 100), 10);
}

TEST(SampleTest, TheOrderOfTheDurationsDoesNotMatter) { EXPECT_EQ(percentile({3, 1, 2}, 50), 2); }

TEST(SampleTest, OneDurationIsEveryPercentile) { EXPECT_EQ(summary(u"one"_s, {7}), (Result{u"one"_s, 7, 7, 7, 1})); }

TEST(SampleTest, NothingMeasuredIsZero) { EXPECT_EQ(summary(u"none"_s, {}), (Result{u"none"_s, 0, 0, 0, 0})); }

TEST(SampleTest, TheRareSlowOneShowsInMaxOnly)
{
    std::vector<double> durations(199, 1);
    durations.push_back(50);
    EXPECT_EQ(summary(u"rare"_s, durations), (Result{u"rare"_s, 1, 1, 50, 200}));
}
