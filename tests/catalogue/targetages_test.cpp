// The age that follows from a printed target group, against the checked ages of all bundled insatser.
#include "support/printers.h"

#include "domain/targetage.h"
#include "support/bundledrecords.h"

using namespace insats;
using namespace insats::test;

namespace {

// The paper says 13-21 years of the target group and 15-21 in the conditions.
bool disagreesWithItself(const Placement &placement) { return placement.target.startsWith(u"Mini Maria riktar sig"_s); }

} // namespace

TEST(TargetAgesTest, NoTargetSaysAnotherAgeThanTheCheckedOne)
{
    int known = 0;
    for (const QString &catalogue : {u"ale_2017"_s, u"ale_2023"_s, u"alingsas_iub_2025"_s, u"trollhattan_2020"_s}) {
        for (const Intervention &intervention : bundledInterventions(catalogue)) {
            for (const Placement &placement : intervention.placements) {
                const AgeRange age = ageOfTarget(placement.target);
                if (!isKnown(age) || disagreesWithItself(placement))
                    continue;
                EXPECT_EQ(age, placement.age) << placement.target.toStdString();
                ++known;
            }
        }
    }
    EXPECT_GT(known, 190);
}
