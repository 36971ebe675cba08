#include "support/printers.h"

#include "search/bitset.h"

using insats::search::Bitset;
using testing::ElementsAre;

namespace {

Bitset of(std::initializer_list<int> numbers)
{
    Bitset set;
    for (const int number : numbers)
        set.insert(number);
    return set;
}

std::vector<int> numbersIn(const Bitset &set)
{
    std::vector<int> numbers;
    set.forEach([&](int number) { numbers.push_back(number); });
    return numbers;
}

} // namespace

TEST(BitsetTest, NumbersComeInOrder) { EXPECT_THAT(numbersIn(of({200, 0, 63, 64})), ElementsAre(0, 63, 64, 200)); }

TEST(BitsetTest, RemovedNumbersAreGone)
{
    Bitset set = of({1, 64});
    set.remove(64);
    set.remove(1000);
    EXPECT_THAT(numbersIn(set), ElementsAre(1));
    EXPECT_FALSE(set.contains(64));
    EXPECT_FALSE(set.contains(100000));
}

TEST(BitsetTest, IntersectionOfSetsOfDifferentLength)
{
    Bitset shorter = of({1, 5});
    shorter &= of({5, 300});
    Bitset longer = of({5, 300});
    longer &= of({1, 5});
    EXPECT_THAT(numbersIn(shorter), ElementsAre(5));
    EXPECT_THAT(numbersIn(longer), ElementsAre(5));
}

TEST(BitsetTest, UnionOfSetsOfDifferentLength)
{
    Bitset set = of({1});
    set |= of({300});
    set |= Bitset();
    EXPECT_THAT(numbersIn(set), ElementsAre(1, 300));
}

TEST(BitsetTest, Counts)
{
    EXPECT_EQ(of({0, 63, 64, 64}).count(), 3);
    EXPECT_EQ(of({0, 63, 64}).countCommon(of({63, 64, 900})), 2);
    EXPECT_EQ(Bitset().count(), 0);
}
