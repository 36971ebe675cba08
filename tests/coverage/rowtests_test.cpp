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

TEST(RowTestsTest, FormerNamesCallToo)
{
    const Intervention insats = placedIn(u"Nytt"_s, u"Missbruk"_s, kUniversal).called(u"Gammalt"_s);
    EXPECT_TRUE(holds(called(u"gammalt"), insats));
    EXPECT_TRUE(holds(called(u"Nytt"), insats));
    EXPECT_FALSE(holds(called(u"Gamm"), insats));
}

TEST(RowTestsTest, OurOwnSentencesAreNotReadAsPrint)
{
    const Intervention insats = placedIn(u"A"_s, u"Missbruk"_s, kUniversal).summed(u"Inte för NPF."_s);
    EXPECT_FALSE(holds(isAbout({u"NPF"}), insats));
    EXPECT_TRUE(holds(isAbout({u"NPF"}), placedIn(u"A"_s, u"Missbruk"_s, kUniversal).about(u"stöd vid npf"_s)));
}

TEST(RowTestsTest, AKeywordIsTheWholeWord)
{
    EXPECT_FALSE(holds(hasKeyword(u"behandling"), placedIn(u"A"_s, u"Missbruk"_s, kUniversal).about(u"behandlingshem"_s)));
    EXPECT_TRUE(holds(hasKeyword(u"behandling"), placedIn(u"A"_s, u"Missbruk"_s, kUniversal).about(u"Behandling"_s)));
}

TEST(RowTestsTest, SchoolsAreKnownByTheirNames)
{
    const Intervention insats = placedIn(u"A"_s, u"Missbruk"_s, kUniversal)
                                    .by(u"Bohusskolan"_s)
                                    .by(u"Ale gymnasium"_s)
                                    .by(u"Kulturskolan"_s)
                                    .by(u"Biblioteket"_s)
                                    .by(u"kommunens högstadier och gymnasium"_s);
    EXPECT_EQ(schoolsOf(insats), (QStringList{u"Bohusskolan"_s, u"Ale gymnasium"_s}));
}

TEST(RowTestsTest, PupilsAreReachedThroughSchool)
{
    const auto aimed = [](const QString &target) { return placedIn(u"A"_s, u"Inflytande"_s, kUniversal).aimedAt(target); };
    EXPECT_TRUE(holds(isThroughSchool(), aimed(u"Elever i årskurs 1-9"_s)));
    EXPECT_TRUE(holds(isThroughSchool(), aimed(u"Förskolan"_s)));
    EXPECT_TRUE(holds(isThroughSchool(), aimed(u"13-20 år"_s).by(u"Nolskolan"_s)));
    EXPECT_FALSE(holds(isThroughSchool(), aimed(u"13-20 år"_s)));
    EXPECT_FALSE(holds(isThroughSchool(), aimed(u"Elever 13-20 år inom Kulturskolans verksamhet"_s)));
}

TEST(RowTestsTest, OpenIsAlsoWithoutAssessment)
{
    const auto by = [](AccessRoute route) { return placedIn(u"A"_s, u"Missbruk"_s, kUniversal).reachedBy({route}); };
    EXPECT_TRUE(holds(isOpen(), by(AccessRoute::WithoutAssessment)));
    EXPECT_TRUE(holds(isOpen(), by(AccessRoute::Open)));
    EXPECT_FALSE(holds(isOpen(), by(AccessRoute::Referral)));
    EXPECT_FALSE(holds(isOpen(), by(AccessRoute::Unknown)));
}
