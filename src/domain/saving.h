// The answer to a wish to save a record.
#pragma once

#include "domain/rule.h"

namespace insats {

enum class SaveOutcome {
    Saved,
    Unchanged, // nothing differs from what is stored
    Refused, // by rules
    Conflict, // somebody else has saved since the record was read
};

struct SaveReply {
    SaveOutcome outcome = SaveOutcome::Saved;
    Intervention record; // as it is stored now; when refused, as it was given
    QList<RuleFinding> refusals;

    bool operator==(const SaveReply &) const = default;
};

// What a list of records to keep needs of each.
struct ListedRecord {
    QUuid uuid;
    QString catalogue;
    QString name;
    InterventionStatus status = InterventionStatus::Active;
    QDate reviewedOn;
    QDateTime modified;

    bool operator==(const ListedRecord &) const = default;
};

} // namespace insats
