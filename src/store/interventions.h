// Reading and saving interventions. Every saving writes its history; call inside a Transaction when several belong together.
// Throws Error.
#pragma once

#include "domain/history.h"
#include "store/connection.h"
#include "store/historywriting.h"

#include <QHash>
#include <QSet>

namespace insats::store {

using RecordId = qint64;

struct StoredIntervention {
    RecordId id = 0;
    Intervention intervention;

    bool operator==(const StoredIntervention &) const = default;
};

// A record that is new to the file. An empty uuid gets a new one; revision and modified are kept when they are given.
StoredIntervention insertIntervention(const Connection &connection, Intervention intervention, const Saving &saving);

// A new version of a stored record. Throws Conflict when the file holds another revision than the one that was read,
// NotFound when it holds none. Nothing is written when no content field differs.
StoredIntervention updateIntervention(const Connection &connection, Intervention intervention, const Saving &saving);

// In the order of the ids, each given once; ids that are not there are left out.
QList<StoredIntervention> readInterventions(const Connection &connection, const QList<RecordId> &ids);

// The next `count` records after `after`, by id.
QList<StoredIntervention> readInterventionsAfter(const Connection &connection, RecordId after, int count);

// In the order of the uuids, each given once; those that are not there are left out.
QList<StoredIntervention> readByUuid(const Connection &connection, const QList<QUuid> &uuids);

// The records whose uuid begins with `beginning`, at most `most`.
QList<StoredIntervention> findByUuid(const Connection &connection, const QString &beginning, int most);

// The names of these records; those that are not there are left out.
QHash<QUuid, QString> readNames(const Connection &connection, const QList<QUuid> &uuids);

int countInterventions(const Connection &connection);

QSet<QUuid> readUuids(const Connection &connection);

// The revision of every record.
QHash<RecordId, int> readRevisions(const Connection &connection);

// The changes of one record, oldest first.
QList<Change> readHistory(const Connection &connection, const QUuid &record);

} // namespace insats::store
