// Insatser as a table for people and spreadsheets: one row for each placement, on which the insats' own columns are
// repeated, and one row for an insats without placements. Columns are named by the paths of domain/fields.h. Nothing is
// lost: what is written here is read back equal (exchange/tablereading.h), except the catalogue, which is no column.
#pragma once

#include "domain/intervention.h"
#include "domain/table.h"

namespace insats::exchange {

// The name, the placement, everything else that an insats says, and last what tells which record it is.
QStringList columns();

// With a header of the words' headings, or the path where there is none. Coded values: the words' values, or the code.
Sheet sheetOf(const QList<Intervention> &interventions, const TableWords &words);

} // namespace insats::exchange
