#include "support/printers.h"

#include "search/editdistance.h"

#include <gtest/gtest.h>

using namespace insats::search;
using namespace Qt::StringLiterals;

namespace {

int distance(const QString &asked, const QString &word) { return editDistance(asked, word, 20); }

} // namespace

TEST(EditDistanceTest, EqualWordsLieTogether) { EXPECT_EQ(distance(u"läxhjälp"_s, u"läxhjälp"_s), 0); }

TEST(EditDistanceTest, ALetterMissingAddedWrongOrSwappedIsOneEdit)
{
    EXPECT_EQ(distance(u"familjrådgivning"_s, u"familjerådgivning"_s), 2);
    EXPECT_EQ(distance(u"logopied"_s, u"logoped"_s), 2);
    EXPECT_EQ(distance(u"logoted"_s, u"logoped"_s), 2);
    EXPECT_EQ(distance(u"lgooped"_s, u"logoped"_s), 2);
}

TEST(EditDistanceTest, SlipsThatSoundAlikeAreCheaper)
{
    EXPECT_EQ(distance(u"mottaggning"_s, u"mottagning"_s), 1);
    EXPECT_EQ(distance(u"lexhjälp"_s, u"läxhjälp"_s), 1);
    EXPECT_LT(distance(u"kurater"_s, u"kurator"_s) - distance(u"curator"_s, u"kurator"_s), 2);
}

TEST(EditDistanceTest, TheFirstLetterWeighsMore)
{
    EXPECT_GT(distance(u"jogoped"_s, u"logoped"_s), distance(u"logoted"_s, u"logoped"_s));
}

TEST(EditDistanceTest, StopsAboveTheLimit)
{
    EXPECT_EQ(editDistance(u"simning"_s, u"läxhjälp"_s, 2), 3);
    EXPECT_EQ(editDistance(u"a"_s, u"abcdefghijk"_s, 4), 5);
}

TEST(EditDistanceTest, LongerWordsMayLieFurtherAway)
{
    EXPECT_EQ(allowedDistance(3), 0);
    EXPECT_LT(allowedDistance(5), allowedDistance(12));
}
