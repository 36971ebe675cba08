// The table of an inventory as people know it: prevention level, insats, description, target group.
#pragma once

#include "wording/reports/reportpieces.h"

namespace insats::wording {

// A placement, and the insats that stands there.
struct PlacedInsats {
    const Intervention *insats;
    const Placement *placement;
};

// The placements of an area; subArea: none = all of it, empty = what names no sub-area. By level, then in the order of the
// insatser.
QList<PlacedInsats> placedIn(const QList<Intervention> &interventions, const QString &area,
                             const std::optional<QString> &subArea);

// Insatser that do not count in the matrix say why: "(planerad)".
paper::Table placementTable(const QList<PlacedInsats> &placed, CountedStatus counted, const QString &caption);

} // namespace insats::wording
