// Two matrices of the same rows or bands held against each other, cell by cell. Pure.
#pragma once

#include "domain/celldifference.h"

namespace insats::coverage {

// The cells and columns of unknown ages whose insatser or gaps differ, areas and sub-areas, in the order of `after`; a row
// that only `before` has comes last. The gaps of a row that one of them lacks do not differ. Both must have the same bands.
QList<CellDifference> differences(const QList<CoverageRow> &before, const QList<CoverageRow> &after);

} // namespace insats::coverage
