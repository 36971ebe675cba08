// Reading and saving interventions. Every saving writes its history; call inside a Transaction when several belong together.
// Throws Error.
#pragma once

#include "domain/history.h"
#include "domain/saving.h"
#include "domain/worduse.h"
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

// Takes the stored record out, with its references, and keeps it for restoring. Throws Conflict and NotFound as
// updateIntervention does.
void archiveIntervention(const Connection &connection, const QUuid &uuid, int revision, const Saving &saving);

// Puts an archived record back, one revision on. Throws NotFound when none of that uuid is archived.
StoredIntervention restoreIntervention(const Connection &connection, const QUuid &uuid, const Saving &saving);

// Newest first.
QList<ArchivedRecord> readArchived(const Connection &connection);

// The archived records themselves, as they will come back, and another content for one of them.
QList<Intervention> readArchivedRecords(const Connection &connection);
void rewriteArchived(const Connection &connection, const Intervention &record);

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

// By what people recognise a record.
struct NamedRecord {
    QUuid uuid;
    QString catalogue;
    QString name;
    QStringList aliases;
};

// Of every record, in the order in which they were stored.
QList<NamedRecord> readNamed(const Connection &connection);

// Of every record, in no particular order.
QList<ListedRecord> readListed(const Connection &connection);

// The organisations that provide anything.
QStringList readOrganisations(const Connection &connection);

// Of what is stored; archived records do not count.
WordUse readWordUse(const Connection &connection);

int countInterventions(const Connection &connection);

QSet<QUuid> readUuids(const Connection &connection);

// Tells whether a record is still the one that was read: an id may be given anew once its record is gone.
struct RecordVersion {
    QUuid uuid;
    int revision = 0;

    bool operator==(const RecordVersion &) const = default;
};

// Of every record.
QHash<RecordId, RecordVersion> readVersions(const Connection &connection);

// The changes of one record, oldest first.
QList<Change> readHistory(const Connection &connection, const QUuid &record);

} // namespace insats::store
