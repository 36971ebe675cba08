// A scenario while it is being thought, and what it does to the matrix. Plain values.
#pragma once

#include "domain/coverage.h"
#include "domain/scenario.h"

namespace insats {

class Catalogue;

namespace ui {

struct ScenarioDraft {
    Scenario scenario;
    Scenario stored; // as it was read or saved last; without uuid: never
    QList<ScenarioChange> off; // changes that are not applied now

    bool isUnsaved() const { return scenario != stored; }
    Scenario applied() const;
    bool isOn(const ScenarioChange &change) const { return !off.contains(change); }
    void turn(const ScenarioChange &change, bool on);
    void remove(const ScenarioChange &change);

    // Puts the insats in the place of the one with its uuid, or behind the others.
    void put(const Intervention &thoughtUp);
};

ScenarioDraft newDraft(const QString &catalogue);

struct Thoughts {
    WhatIfReply reply; // of what is applied
    QList<WhatIfReply> alone; // what each change of the whole draft would do by itself
};

Thoughts think(Catalogue &catalogue, const ScenarioDraft &draft, const CoverageRequest &request, const QDate &today);

// What stands in the cell from the beginning when something is thought up there.
Intervention thoughtUpAt(const CellPlace &place, const Taxonomy &taxonomy);

// Saved as planned, with that source; then the scenario says that they begin. What the rules refuse stays thought up, and
// is named.
struct Planning {
    Scenario scenario;
    int planned = 0;
    QStringList refused;
};

Planning plan(Catalogue &catalogue, const Scenario &scenario, const QString &source, const QString &role);

} // namespace ui
} // namespace insats
