#include "catalogue/comparedsides.h"

#include "catalogue/entriesof.h"
#include "domain/error.h"
#include "exchange/cataloguefile.h"
#include "store/connection.h"
#include "store/snapshots.h"

namespace insats {

namespace {

QDate dayOf(const store::Connection &connection, const QString &name)
{
    for (const Snapshot &snapshot : store::readSnapshots(connection)) {
        if (snapshot.name == name)
            return snapshot.when.toLocalTime().date();
    }
    throw Error(ErrorKind::UnknownSnapshot, name);
}

// A record that today's rules would refuse was stored all the same, and so were steps in catalogues beside it. A snapshot
// holds no notes: which cells are left out is asked of both sides alike.
HeldSide frozen(const store::Connection &connection, const QString &snapshot, const QList<Note> &notes)
{
    const QDate day = dayOf(connection, snapshot);
    exchange::CatalogueFile file =
        exchange::readCatalogueFile(store::readSnapshotContent(connection, snapshot), [](const QUuid &) { return true; });
    for (const Problem &problem : file.problems) {
        if (problem.severity == Severity::Refused && problem.kind != ProblemKind::AgainstRule)
            throw Error(ErrorKind::FileDamaged, connection.path(), snapshot);
    }
    for (const exchange::RefusedIntervention &refused : file.refused)
        file.set.interventions.append(refused.intervention);
    return {file.set, notes, day};
}

} // namespace

QStringList HeldSide::ids() const
{
    QStringList ids;
    for (const CatalogueInfo &catalogue : set.catalogues)
        ids.append(catalogue.id);
    return ids;
}

void HeldSide::keep(const QStringList &ids)
{
    set.catalogues.removeIf([&ids](const CatalogueInfo &catalogue) { return !ids.contains(catalogue.id); });
    set.interventions = entriesOf(set.interventions, ids);
    set.needs = entriesOf(set.needs, ids);
    set.hardToReach = entriesOf(set.hardToReach, ids);
    notes = entriesOf(notes, ids);
}

HeldSide heldBy(const ComparedSide &side, const store::Connection &connection, const HeldSide &now)
{
    HeldSide held = side.snapshot.isEmpty() ? now : frozen(connection, side.snapshot, now.notes);
    const QStringList ids = held.ids();
    if (side.catalogue.isEmpty()) {
        held.keep(ids); // no notes on other catalogues
        return held;
    }
    if (!ids.contains(side.catalogue) && side.snapshot.isEmpty())
        throw Error(ErrorKind::UnknownCatalogue, side.catalogue, ids.join(QStringLiteral(", ")));
    if (!ids.contains(side.catalogue))
        throw Error(ErrorKind::BadData, side.snapshot, side.catalogue);
    held.keep({side.catalogue});
    return held;
}

bool keepShared(HeldSide &before, HeldSide &after)
{
    QStringList shared = before.ids();
    shared.removeIf([ids = after.ids()](const QString &id) { return !ids.contains(id); });
    if (shared.isEmpty())
        return false;
    before.keep(shared);
    after.keep(shared);
    return true;
}

} // namespace insats
