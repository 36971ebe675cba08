// One change of one field of one record: who (a role, never a name) changed what, when. All changes of one saving share
// their revision.
#pragma once

#include "domain/intervention.h"

#include <QJsonValue>

namespace insats {

struct Change {
    QUuid record;
    int revision = 0; // the revision that the change led to
    QDateTime when;
    QString role;
    // A name of domain/fields.h. Empty for the record itself: it came (from is undefined, to its name), or was archived
    // (from is its name, to undefined).
    QString field;
    QJsonValue from;
    QJsonValue to;
    int undoes = 0; // the revision that it takes back; 0 = none

    bool operator==(const Change &) const = default;
};

// The content fields in which two versions of a record differ, in the order of domain/fields.h. Record, from and to are
// set; revision, when and role are those of `after`'s saving and left to the caller.
QList<Change> changesBetween(const Intervention &before, const Intervention &after);

// The value of a content field, as it stands in a change; undefined when there is no such field.
QJsonValue fieldOf(const Intervention &record, const QString &field);

// Gives a content field the value that a change names. Throws FileDamaged when it is none of that field's.
void setField(Intervention &record, const QString &field, const QJsonValue &value);

// A record that was taken out of its catalogue and can be put back.
struct ArchivedRecord {
    QUuid uuid;
    QString catalogue;
    QString name;
    QDateTime when;
    QString role;

    bool operator==(const ArchivedRecord &) const = default;
};

// Catalogues as they were on a date, under a name.
struct Snapshot {
    QString name;
    QDateTime when;
    QString role;
    QStringList catalogues; // ids
    int interventions = 0;

    bool operator==(const Snapshot &) const = default;
};

} // namespace insats
