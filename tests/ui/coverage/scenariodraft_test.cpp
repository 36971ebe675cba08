#include "support/printers.h"

#include "catalogue/catalogue.h"
#include "support/builders.h"
#include "ui/coverage/scenariodraft.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QString kMind = u"Psykisk hälsa"_s;
const QDate kToday(2026, 11, 1);

Intervention clinic(const QString &name = u"Mottagning"_s)
{
    return anIntervention()
        .named(name)
        .reachedBy({AccessRoute::Open})
        .placed(kMind, u"Missbruk"_s, PreventionLevel::Selective)
        .aged(6, 12);
}

ScenarioDraft draftWith(const QList<Intervention> &added)
{
    ScenarioDraft draft = newDraft(u"ale_2017"_s);
    for (const Intervention &insats : added)
        draft.put(insats);
    return draft;
}

} // namespace

TEST(ScenarioDraftTest, ANewOneHoldsNothingThatCouldBeLost)
{
    EXPECT_FALSE(newDraft(u"ale_2017"_s).isUnsaved());
    EXPECT_TRUE(draftWith({clinic()}).isUnsaved());
}

TEST(ScenarioDraftTest, AChangeThatIsOffIsNotAppliedButStays)
{
    ScenarioDraft draft = draftWith({clinic()});
    draft.scenario.withoutProviders = {u"Biblioteket"_s};
    const QList<ScenarioChange> changes = changesOf(draft.scenario);
    draft.turn(changes.at(0), false);
    EXPECT_FALSE(draft.isOn(changes.at(0)));
    EXPECT_THAT(draft.applied().added, IsEmpty());
    EXPECT_EQ(draft.applied().withoutProviders, QStringList{u"Biblioteket"_s});
    EXPECT_EQ(changesOf(draft.scenario), changes);
    draft.turn(changes.at(0), true);
    EXPECT_EQ(draft.applied(), draft.scenario);
    draft.turn(changes.at(0), false);
    draft.remove(changes.at(0));
    EXPECT_THAT(draft.off, IsEmpty());
    EXPECT_EQ(changesOf(draft.scenario), changes.last(1));
}

TEST(ScenarioDraftTest, WhatIsChangedStaysInItsPlace)
{
    ScenarioDraft draft = draftWith({clinic(u"Första"_s), clinic(u"Andra"_s)});
    Intervention changed = draft.scenario.added.at(0);
    changed.name = u"Omdöpt"_s;
    draft.put(changed);
    EXPECT_THAT(draft.scenario.added, ElementsAre(changed, draft.scenario.added.at(1)));
}

TEST(ScenarioDraftTest, WhatIsThoughtUpStandsInTheChosenCell)
{
    Taxonomy taxonomy;
    taxonomy.areas = {{kMind, {}, {}, {{u"Missbruk"_s, {}}, {u"Oro"_s, {}}}}, {u"Trygghet"_s, {}, {}, {{u"Brott"_s, {}}}}};
    const auto placedAt = [&taxonomy](const CellPlace &place) { return thoughtUpAt(place, taxonomy).placements; };
    const AgeRange years{6, 12, AgeBasis::Stated};
    EXPECT_EQ(placedAt({kMind, {}, PreventionLevel::Selective, AgeBand{6, 12}}),
              (QList<Placement>{{kMind, {}, PreventionLevel::Selective, {}, years, {}}}));
    EXPECT_EQ(placedAt({kMind, u"Oro"_s, PreventionLevel::Selective, {}}),
              (QList<Placement>{{kMind, u"Oro"_s, PreventionLevel::Selective, {}, {}, {}}}));
    EXPECT_EQ(placedAt({u"Trygghet"_s, {}, PreventionLevel::Indicated, AgeBand{6, 12}}),
              (QList<Placement>{{u"Trygghet"_s, u"Brott"_s, PreventionLevel::Indicated, {}, years, {}}}));
    EXPECT_THAT(placedAt({}), IsEmpty());
    EXPECT_FALSE(thoughtUpAt({}, taxonomy).uuid.isNull());
}

TEST(ScenarioDraftTest, EachChangeTellsWhatItDoesByItself)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"ale.sqlite"_s));
    ScenarioDraft draft = draftWith({clinic()});
    draft.scenario.withoutProviders = {u"Ungdomsmottagningen"_s};
    draft.turn(changesOf(draft.scenario).at(1), false);
    const Thoughts thoughts = think(catalogue, draft, {}, kToday);
    ASSERT_EQ(thoughts.alone.size(), 2);
    EXPECT_EQ(thoughts.reply.differences, thoughts.alone.at(0).differences);
    EXPECT_EQ(thoughts.alone.at(1).after.emptied.size(), 5);
}

TEST(ScenarioDraftTest, WhatIsPlannedIsSavedWithItsSourceAndThenBegins)
{
    const QTemporaryDir folder;
    Catalogue catalogue(folder.filePath(u"ale.sqlite"_s));
    Intervention refused = clinic(u"Boende"_s);
    refused.placements[0].age = {12, 6, AgeBasis::Stated};
    const Planning planning = plan(catalogue, draftWith({clinic(), refused}).scenario, u"Beslut § 12"_s, u"samordnare"_s);
    EXPECT_EQ(planning.planned, 1);
    EXPECT_EQ(planning.refused, QStringList{u"Boende"_s});
    EXPECT_THAT(planning.scenario.added, ElementsAre(refused));
    const Intervention saved = catalogue.cards(planning.scenario.started).value(0);
    EXPECT_EQ(saved.name, u"Mottagning"_s);
    EXPECT_EQ(saved.status, InterventionStatus::Planned);
    EXPECT_EQ(saved.catalogue, u"ale_2017"_s);
    EXPECT_EQ(saved.sources, (QList<Source>{{u"Beslut § 12"_s, {}}}));
}
