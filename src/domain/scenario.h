// A what-if: changes that are thought, named and kept beside the catalogue, never in it; and the matrix before and after them.
#pragma once

#include "domain/celldifference.h"

#include <QHash>

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

// One change of a scenario, by what it is about.
enum class ScenarioChangeKind { Added, Started, Removed, WithoutProvider, Date };

struct ScenarioChange {
    ScenarioChangeKind kind = ScenarioChangeKind::Added;
    QUuid insats; // of those about one
    QString provider; // of the one about one

    bool operator==(const ScenarioChange &) const = default;
};

// In the order of the kinds, then as they were thought of.
QList<ScenarioChange> changesOf(const Scenario &scenario);

// The scenario with one change less, and with only one.
Scenario without(Scenario scenario, const ScenarioChange &change);
Scenario onlyWith(const Scenario &scenario, const ScenarioChange &change);

struct WhatIfReply {
    Scenario scenario;
    CoverageReply before;
    CoverageReply after;
    QList<CellDifference> differences; // of areas and of sub-areas, in the order of the matrix
    QHash<QUuid, QString> names; // of the insatser that the scenario or a difference names, also of archived ones
    QList<QUuid> missing; // insatser of the scenario that its catalogue does not have; they are left out
    QStringList missingProviders; // who would be thought away and delivers nothing there; left out too

    bool operator==(const WhatIfReply &) const = default;
};

} // namespace insats
