#include "support/printers.h"

#include "domain/indicator.h"

using namespace insats;

namespace {

Indicator measuring(const QList<IndicatorValue> &values)
{
    Indicator indicator;
    indicator.values = values;
    return indicator;
}

} // namespace

TEST(IndicatorTest, TheNewestIsOfTheLastYear)
{
    EXPECT_EQ(newest(measuring({{2022, 85}, {2023, 86.2}})), (IndicatorValue{2023, 86.2}));
}

TEST(IndicatorTest, TheOneBeforeIsOfTheYearBeforeThat)
{
    EXPECT_EQ(before(measuring({{2020, 40}, {2022, 85}, {2023, 86.2}})), (IndicatorValue{2022, 85}));
}

TEST(IndicatorTest, YearsNeedNotStandInOrder)
{
    const Indicator indicator = measuring({{2023, 3}, {2020, 1}, {2022, 2}});
    EXPECT_EQ(newest(indicator), (IndicatorValue{2023, 3}));
    EXPECT_EQ(before(indicator), (IndicatorValue{2022, 2}));
}

TEST(IndicatorTest, AYearIsOlderThanTheNextHoweverFarApart)
{
    EXPECT_EQ(before(measuring({{2016, 7}, {2023, 9}})), (IndicatorValue{2016, 7}));
}

TEST(IndicatorTest, WhatIsPlannedIsNotMeasured)
{
    const Indicator indicator = measuring({{2022, 1833}, {2023, 1868}, {2024, 1787, true}});
    EXPECT_EQ(newest(indicator), (IndicatorValue{2023, 1868}));
    EXPECT_EQ(before(indicator), (IndicatorValue{2022, 1833}));
}

TEST(IndicatorTest, AMeasuredValueAfterAPlannedOneStands)
{
    EXPECT_EQ(newest(measuring({{2022, 5, true}, {2023, 6}})), (IndicatorValue{2023, 6}));
    EXPECT_EQ(before(measuring({{2022, 5, true}, {2023, 6}})), std::nullopt);
}

TEST(IndicatorTest, AnOnlyValueHasNoneBefore)
{
    const Indicator indicator = measuring({{2020, 40}});
    EXPECT_EQ(newest(indicator), (IndicatorValue{2020, 40}));
    EXPECT_EQ(before(indicator), std::nullopt);
}

TEST(IndicatorTest, WithoutMeasuredValuesThereIsNeither)
{
    for (const Indicator &indicator : {measuring({}), measuring({{2023, 26056, true}, {2024, 26541, true}})}) {
        EXPECT_EQ(newest(indicator), std::nullopt);
        EXPECT_EQ(before(indicator), std::nullopt);
    }
}

TEST(IndicatorTest, ZeroIsAValue) { EXPECT_EQ(newest(measuring({{2022, 4}, {2023, 0}})), (IndicatorValue{2023, 0})); }
