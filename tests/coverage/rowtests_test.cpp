#include "support/printers.h"

#include "coverage/rowtests.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

bool holds(const RowTest &test, const Intervention &insats) { return test({&insats, &insats.placements.constFirst()}); }

Intervention aged(std::optional<int> min, std::optional<int> max)
{
    return placedIn(u"A"_s, u"Missbruk"_s, kUniversal).aged(min, max);
}

} // namespace

TEST(RowTestsTest, AgesTouchInclusively)
{
    EXPECT_TRUE(holds(touches(15, 20), aged(10, 15)));
    EXPECT_TRUE(holds(touches(5, 10), aged(10, 15)));
    EXPECT_FALSE(holds(touches(16, 20), aged(10, 15)));
    EXPECT_FALSE(holds(touches(0, 9), aged(10, 15)));
}

TEST(RowTestsTest, OpenEndsReachAllTheWay)
{
    EXPECT_TRUE(holds(touches(80, 90), aged(18, {})));
    EXPECT_TRUE(holds(touches(0, 0), aged({}, 18)));
}

TEST(RowTestsTest, UnknownAgesTouchNothing)
{
    const Intervention unknown = placedIn(u"A"_s, u"Missbruk"_s, kUniversal);
    EXPECT_FALSE(holds(touches(0, 127), unknown));
    EXPECT_FALSE(holds(startsBelow(100), unknown));
    EXPECT_FALSE(holds(startsFrom(0), unknown));
    EXPECT_FALSE(holds(endsUpTo(100), unknown));
}

TEST(RowTestsTest, UnderEighteenIsNoLowerAge)
{
    EXPECT_FALSE(holds(startsBelow(6), aged({}, 17)));
    EXPECT_TRUE(holds(startsBelow(6), aged(0, 17)));
    EXPECT_FALSE(holds(startsBelow(6), aged(6, 17)));
}

TEST(RowTestsTest, OpenIsAlsoWithoutAssessment)
{
    const auto by = [](AccessRoute route) { return placedIn(u"A"_s, u"Missbruk"_s, kUniversal).reachedBy({route}); };
    EXPECT_TRUE(holds(isOpen(), by(AccessRoute::WithoutAssessment)));
    EXPECT_TRUE(holds(isOpen(), by(AccessRoute::Open)));
    EXPECT_FALSE(holds(isOpen(), by(AccessRoute::Referral)));
    EXPECT_FALSE(holds(isOpen(), by(AccessRoute::Unknown)));
}
