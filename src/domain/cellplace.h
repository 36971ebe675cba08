// Where a cell of the coverage matrix, or a column of unknown ages, stands.
#pragma once

#include "domain/agerange.h"
#include "domain/codes.h"

#include <QString>

namespace insats {

struct CellPlace {
    QString area;
    std::optional<QString> subArea; // none = the whole area; empty = what names no sub-area
    PreventionLevel level = PreventionLevel::Universal;
    std::optional<AgeBand> band; // none = age not stated

    bool operator==(const CellPlace &) const = default;
};

} // namespace insats
