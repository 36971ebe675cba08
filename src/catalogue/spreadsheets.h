// Catalogues as tables for people: CSV and XLSX out, and an empty table to fill in. Pure.
#pragma once

#include "domain/catalogueset.h"
#include "domain/coverage.h"

namespace insats {

// One row per placement, under the headings of the screen language; formulas are made harmless.
QByteArray csvOf(const CatalogueSet &set);

// The same, a sheet per catalogue, and the matrix on a sheet of its own in the colours that it has on screen. What does not
// fit into a cell is listed in `problems`.
QByteArray xlsxOf(const CatalogueSet &set, const CoverageReply &matrix, QList<Problem> &problems);

// An empty table with the columns that most municipalities fill in, and a sheet that explains them.
QByteArray xlsxTemplate(const Taxonomy &taxonomy);

} // namespace insats
