// Where the cells of a table stand: every place of the grid belongs to exactly one cell.
#pragma once

#include "domain/reportdocument.h"

#include <vector>

namespace insats::report {

struct GridCell {
    const paper::Cell *cell = nullptr; // none = a place that no cell fills
    int column = 0;
    int columns = 1;
    int rows = 1;
};

// By row; in each the cells that begin there, from the left.
using Grid = std::vector<std::vector<GridCell>>;

int columnsIn(const QList<paper::Row> &rows);

// Spans end at the last row, and before a place that is taken. The rows must outlive the grid.
Grid gridOf(const QList<paper::Row> &rows, int columns);

// Whether any cell is wider or taller than one place.
bool hasSpans(const Grid &grid);

} // namespace insats::report
