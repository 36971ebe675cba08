// One change of one field of one record: who (a role, never a name) changed what, when.
#pragma once

#include "domain/intervention.h"

#include <QJsonValue>

namespace insats {

struct Change {
    QUuid record;
    int revision = 0; // the revision that the change led to
    QDateTime when;
    QString role;
    QString field; // a name of domain/fields.h; empty for the creation of the record
    QJsonValue from;
    QJsonValue to;

    bool operator==(const Change &) const = default;
};

// The content fields in which two versions of a record differ, in the order of domain/fields.h. Record, from and to are
// set; revision, when and role are those of `after`'s saving and left to the caller.
QList<Change> changesBetween(const Intervention &before, const Intervention &after);

} // namespace insats
