#include "catalogue/undoing.h"

#include <QMap>
#include <QSet>

namespace insats {

std::optional<int> lastToUndo(const QList<Change> &history)
{
    QMap<int, int> undoes; // by revision
    for (const Change &change : history)
        undoes.insert(change.revision, change.undoes);
    QSet<int> undone;
    for (auto it = undoes.cend(); it != undoes.cbegin();) {
        --it;
        if (undone.contains(it.key()))
            continue; // taken back by a later one, and then what it took back itself holds again
        if (it.value() == 0)
            return it.key();
        undone.insert(it.value());
    }
    return std::nullopt;
}

QList<Change> changesOf(const QList<Change> &history, int revision)
{
    QList<Change> changes = history;
    changes.removeIf([revision](const Change &change) { return change.revision != revision; });
    return changes;
}

Intervention takenBack(Intervention record, const QList<Change> &changes)
{
    for (const Change &change : changes)
        setField(record, change.field, change.from);
    return record;
}

} // namespace insats
