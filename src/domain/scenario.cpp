#include "domain/scenario.h"

namespace insats {

QList<ScenarioChange> changesOf(const Scenario &scenario)
{
    QList<ScenarioChange> changes;
    for (const Intervention &insats : scenario.added)
        changes.append({ScenarioChangeKind::Added, insats.uuid, {}});
    for (const QUuid &insats : scenario.started)
        changes.append({ScenarioChangeKind::Started, insats, {}});
    for (const QUuid &insats : scenario.removed)
        changes.append({ScenarioChangeKind::Removed, insats, {}});
    for (const QString &provider : scenario.withoutProviders)
        changes.append({ScenarioChangeKind::WithoutProvider, {}, provider});
    if (scenario.date.isValid())
        changes.append({ScenarioChangeKind::Date, {}, {}});
    return changes;
}

Scenario without(Scenario scenario, const ScenarioChange &change)
{
    switch (change.kind) {
    case ScenarioChangeKind::Added:
        scenario.added.removeIf([&change](const Intervention &insats) { return insats.uuid == change.insats; });
        break;
    case ScenarioChangeKind::Started: scenario.started.removeAll(change.insats); break;
    case ScenarioChangeKind::Removed: scenario.removed.removeAll(change.insats); break;
    case ScenarioChangeKind::WithoutProvider: scenario.withoutProviders.removeAll(change.provider); break;
    case ScenarioChangeKind::Date: scenario.date = {}; break;
    }
    return scenario;
}

Scenario onlyWith(const Scenario &scenario, const ScenarioChange &change)
{
    Scenario only = scenario;
    for (const ScenarioChange &other : changesOf(scenario)) {
        if (other != change)
            only = without(only, other);
    }
    return only;
}

} // namespace insats
