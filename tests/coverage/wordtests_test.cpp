#include "support/printers.h"

#include "coverage/wordtests.h"
#include "support/conclusions.h"

using namespace insats;
using namespace insats::coverage;
using namespace insats::test;

namespace {

bool holds(const RowTest &test, const Intervention &insats) { return test({&insats, &insats.placements.constFirst()}); }

} // namespace

TEST(WordTestsTest, FormerNamesCallToo)
{
    const Intervention insats = placedIn(u"Nytt"_s, u"Missbruk"_s, kUniversal).called(u"Gammalt"_s);
    EXPECT_TRUE(holds(called(u"gammalt"), insats));
    EXPECT_TRUE(holds(called(u"Nytt"), insats));
    EXPECT_FALSE(holds(called(u"Gamm"), insats));
}

TEST(WordTestsTest, OurOwnSentencesAreNotReadAsPrint)
{
    const Intervention insats = placedIn(u"A"_s, u"Missbruk"_s, kUniversal).summed(u"Inte för NPF."_s);
    EXPECT_FALSE(holds(isAbout({u"NPF"}), insats));
    EXPECT_TRUE(holds(isAbout({u"NPF"}), placedIn(u"A"_s, u"Missbruk"_s, kUniversal).about(u"stöd vid npf"_s)));
}

TEST(WordTestsTest, AKeywordIsTheWholeWord)
{
    EXPECT_FALSE(holds(hasKeyword(u"behandling"), placedIn(u"A"_s, u"Missbruk"_s, kUniversal).about(u"behandlingshem"_s)));
    EXPECT_TRUE(holds(hasKeyword(u"behandling"), placedIn(u"A"_s, u"Missbruk"_s, kUniversal).about(u"Behandling"_s)));
}

TEST(WordTestsTest, SchoolsAreKnownByTheirNames)
{
    const Intervention insats = placedIn(u"A"_s, u"Missbruk"_s, kUniversal)
                                    .by(u"Bohusskolan"_s)
                                    .by(u"Ale gymnasium"_s)
                                    .by(u"Kulturskolan"_s)
                                    .by(u"Biblioteket"_s)
                                    .by(u"kommunens högstadier och gymnasium"_s);
    EXPECT_EQ(schoolsOf(insats), (QStringList{u"Bohusskolan"_s, u"Ale gymnasium"_s}));
}

TEST(WordTestsTest, PupilsAreReachedThroughSchool)
{
    const auto aimed = [](const QString &target) { return placedIn(u"A"_s, u"Inflytande"_s, kUniversal).aimedAt(target); };
    EXPECT_TRUE(holds(isThroughSchool(), aimed(u"Elever i årskurs 1-9"_s)));
    EXPECT_TRUE(holds(isThroughSchool(), aimed(u"Förskolan"_s)));
    EXPECT_TRUE(holds(isThroughSchool(), aimed(u"13-20 år"_s).by(u"Nolskolan"_s)));
    EXPECT_FALSE(holds(isThroughSchool(), aimed(u"13-20 år"_s)));
    EXPECT_FALSE(holds(isThroughSchool(), aimed(u"Elever 13-20 år inom Kulturskolans verksamhet"_s)));
}
