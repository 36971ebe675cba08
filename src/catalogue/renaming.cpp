#include "catalogue/renaming.h"

#include "domain/intervention.h"
#include "store/interventions.h"
#include "store/notes.h"
#include "store/registers.h"
#include "store/scenarios.h"

namespace insats {

namespace {

constexpr int kRecordsAtATime = 500;

bool replace(QString &word, const Renaming &renaming)
{
    if (word != renaming.from)
        return false;
    word = renaming.to;
    return true;
}

// What stood under both names stands once, where the first of them stood.
bool replaceIn(QStringList &words, const Renaming &renaming)
{
    if (!words.contains(renaming.from))
        return false;
    QStringList renamed;
    for (QString &word : words) {
        replace(word, renaming);
        if (!renamed.contains(word))
            renamed.append(word);
    }
    words = renamed;
    return true;
}

bool replaceProvider(QList<Provider> &providers, const Renaming &renaming)
{
    bool isThere = false;
    QList<Provider> renamed;
    for (Provider &provider : providers) {
        isThere |= replace(provider.organisation, renaming);
        if (!renamed.contains(provider))
            renamed.append(provider);
    }
    if (isThere)
        providers = renamed;
    return isThere;
}

template <RegisterRecord T>
void renameInRegister(const store::Connection &connection, const Renaming &renaming)
{
    QList<T> changed;
    for (T &record : store::readRegister<T>(connection)) {
        if (renameIn(record, renaming))
            changed.append(record);
    }
    store::writeRegister(connection, changed);
}

} // namespace

bool renameIn(Intervention &record, const Renaming &renaming)
{
    bool isThere = false;
    switch (renaming.kind) {
    case WordKind::Area:
        for (Placement &placement : record.placements)
            isThere |= replace(placement.area, renaming);
        return isThere;
    case WordKind::SubArea:
        for (Placement &placement : record.placements)
            isThere |= replace(placement.subArea, renaming);
        return isThere;
    case WordKind::Group: return replaceIn(record.groups, renaming);
    case WordKind::Organisation: return replaceProvider(record.providers, renaming);
    }
    Q_UNREACHABLE();
}

bool renameIn(Need &need, const Renaming &renaming)
{
    if (renaming.kind == WordKind::Area)
        return replace(need.area, renaming);
    return renaming.kind == WordKind::Group && replaceIn(need.groups, renaming);
}

bool renameIn(Indicator &indicator, const Renaming &renaming)
{
    return renaming.kind == WordKind::Area && replace(indicator.area, renaming);
}

bool renameIn(Collaboration &collaboration, const Renaming &renaming)
{
    return renaming.kind == WordKind::Area && replaceIn(collaboration.areas, renaming);
}

bool renameIn(HardToReach &group, const Renaming &renaming)
{
    return renaming.kind == WordKind::Group && replaceIn(group.groups, renaming);
}

bool renameIn(Note &note, const Renaming &renaming)
{
    if (!note.cell)
        return false;
    if (renaming.kind == WordKind::Area)
        return replace(note.cell->area, renaming);
    return renaming.kind == WordKind::SubArea && note.cell->subArea && replace(*note.cell->subArea, renaming);
}

bool renameIn(Scenario &scenario, const Renaming &renaming)
{
    bool isThere = renaming.kind == WordKind::Organisation && replaceIn(scenario.withoutProviders, renaming);
    for (Intervention &thoughtUp : scenario.added)
        isThere |= renameIn(thoughtUp, renaming);
    return isThere;
}

void renameEverywhere(const store::Connection &connection, const Renaming &renaming, const store::Saving &saving)
{
    store::RecordId last = 0;
    for (qsizetype read = kRecordsAtATime; read == kRecordsAtATime;) {
        const auto records = store::readInterventionsAfter(connection, last, kRecordsAtATime);
        for (store::StoredIntervention stored : records) {
            last = stored.id;
            if (renameIn(stored.intervention, renaming))
                store::updateIntervention(connection, stored.intervention, saving);
        }
        read = records.size();
    }
    for (Intervention record : store::readArchivedRecords(connection)) {
        if (renameIn(record, renaming))
            store::rewriteArchived(connection, record);
    }
    renameInRegister<Need>(connection, renaming);
    renameInRegister<Indicator>(connection, renaming);
    renameInRegister<Collaboration>(connection, renaming);
    renameInRegister<HardToReach>(connection, renaming);
    for (Note note : store::readNotes(connection)) {
        if (renameIn(note, renaming))
            store::writeNote(connection, note, saving);
    }
    for (Scenario scenario : store::readScenarios(connection)) {
        if (renameIn(scenario, renaming))
            store::writeScenario(connection, scenario, saving.when);
    }
}

} // namespace insats
