#include "ui/coverage/scenariodraft.h"

#include "catalogue/catalogue.h"

namespace insats::ui {

Scenario ScenarioDraft::applied() const
{
    Scenario applied = scenario;
    for (const ScenarioChange &change : off)
        applied = without(applied, change);
    return applied;
}

void ScenarioDraft::turn(const ScenarioChange &change, bool on)
{
    off.removeAll(change);
    if (!on)
        off.append(change);
}

void ScenarioDraft::remove(const ScenarioChange &change)
{
    off.removeAll(change);
    scenario = without(scenario, change);
}

void ScenarioDraft::put(const Intervention &thoughtUp)
{
    const auto old = std::ranges::find(scenario.added, thoughtUp.uuid, &Intervention::uuid);
    if (old == scenario.added.end())
        scenario.added.append(thoughtUp);
    else
        *old = thoughtUp;
}

ScenarioDraft newDraft(const QString &catalogue)
{
    ScenarioDraft draft;
    draft.scenario.catalogue = catalogue;
    draft.stored = draft.scenario;
    return draft;
}

Thoughts think(Catalogue &catalogue, const ScenarioDraft &draft, const CoverageRequest &request, const QDate &today)
{
    Thoughts thoughts{catalogue.whatIf(draft.applied(), request, today), {}};
    for (const ScenarioChange &change : changesOf(draft.scenario))
        thoughts.alone.append(catalogue.whatIf(onlyWith(draft.scenario, change), request, today));
    return thoughts;
}

Intervention thoughtUpAt(const CellPlace &place, const Taxonomy &taxonomy)
{
    Intervention insats;
    insats.uuid = QUuid::createUuid();
    const auto area = std::ranges::find(taxonomy.areas, place.area, &NeedArea::name);
    if (area == taxonomy.areas.end())
        return insats;
    Placement placement;
    placement.area = place.area;
    placement.subArea = place.subArea.value_or(QString());
    if (!place.subArea && area->subAreas.size() == 1)
        placement.subArea = area->subAreas.constFirst().name;
    placement.level = place.level;
    if (place.band)
        placement.age = {place.band->min, place.band->max, AgeBasis::Stated};
    insats.placements = {placement};
    return insats;
}

Planning plan(Catalogue &catalogue, const Scenario &scenario, const QString &source, const QString &role)
{
    Planning planning{scenario, 0, {}};
    planning.scenario.added.clear();
    for (const Intervention &thoughtUp : scenario.added) {
        Intervention record = thoughtUp;
        record.uuid = {};
        record.catalogue = scenario.catalogue;
        record.status = InterventionStatus::Planned;
        record.sources = {{source, {}}};
        const SaveReply reply = catalogue.save(record, role);
        if (reply.outcome == SaveOutcome::Saved) {
            planning.scenario.started.append(reply.record.uuid);
            ++planning.planned;
        } else {
            planning.scenario.added.append(thoughtUp);
            planning.refused.append(thoughtUp.name);
        }
    }
    return planning;
}

} // namespace insats::ui
