#include "support/printers.h"

#include "domain/scenario.h"
#include "support/builders.h"

using namespace insats;
using namespace insats::test;
using testing::ElementsAre;

namespace {

Scenario withOneOfEach()
{
    const QList<QUuid> ids = someIds(2);
    Scenario scenario;
    scenario.name = u"Prov"_s;
    scenario.added = {anIntervention().named(u"Mottagning"_s)};
    scenario.started = {ids.at(0)};
    scenario.removed = {ids.at(1)};
    scenario.withoutProviders = {u"Biblioteket"_s};
    scenario.date = QDate(2019, 2, 20);
    return scenario;
}

} // namespace

TEST(ScenarioTest, ItsChangesAreListedByKind)
{
    const Scenario scenario = withOneOfEach();
    EXPECT_EQ(changesOf(scenario),
              (QList<ScenarioChange>{{ScenarioChangeKind::Added, scenario.added.constFirst().uuid, {}},
                                     {ScenarioChangeKind::Started, scenario.started.constFirst(), {}},
                                     {ScenarioChangeKind::Removed, scenario.removed.constFirst(), {}},
                                     {ScenarioChangeKind::WithoutProvider, {}, u"Biblioteket"_s},
                                     {ScenarioChangeKind::Date, {}, {}}}));
    EXPECT_TRUE(changesOf(Scenario()).isEmpty());
}

TEST(ScenarioTest, EachChangeCanBeTakenOutAndTheOthersStay)
{
    const Scenario scenario = withOneOfEach();
    const QList<ScenarioChange> changes = changesOf(scenario);
    for (const ScenarioChange &change : changes) {
        QList<ScenarioChange> others = changes;
        others.removeOne(change);
        EXPECT_EQ(changesOf(without(scenario, change)), others);
        EXPECT_EQ(changesOf(onlyWith(scenario, change)), QList{change});
        EXPECT_EQ(onlyWith(scenario, change).name, u"Prov"_s);
    }
}
