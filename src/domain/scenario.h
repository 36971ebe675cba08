// A what-if: changes that are thought, named and kept beside the catalogue, never in it; and the matrix before and after them.
#pragma once

#include "domain/celldifference.h"

namespace insats {

struct Scenario {
    QUuid uuid;
    QString catalogue;
    QString name;
    int revision = 0; // counts up at each save
    QDateTime modified;
    QList<Intervention> added; // thought up; they count as running
    QList<QUuid> started; // planned insatser that are thought to run
    QList<QUuid> removed; // insatser that are thought away
    QStringList withoutProviders; // an insats goes when all that deliver it are among these
    QDate date; // the day that the matrix is moved to; invalid = as asked

    bool operator==(const Scenario &) const = default;
};

void forEachField(RecordOf<Scenario> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("name", r.name);
    visit("revision", r.revision);
    visit("modified", r.modified);
    visit("added", r.added);
    visit("started", r.started);
    visit("removed", r.removed);
    visit("without_providers", r.withoutProviders);
    visit("date", r.date);
}

struct WhatIfReply {
    Scenario scenario;
    CoverageReply before;
    CoverageReply after;
    QList<CellDifference> differences; // of areas and of sub-areas, in the order of the matrix

    bool operator==(const WhatIfReply &) const = default;
};

} // namespace insats
