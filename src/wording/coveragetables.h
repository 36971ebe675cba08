// The matrix as tables of texts, for spreadsheets and the clipboard.
#pragma once

#include "domain/coverage.h"

namespace insats::wording {

// One row per cell after a row of column names, the column of unknown ages among them; area rows first, then sub-areas.
QList<QStringList> cellTable(const CoverageReply &reply);

// The matrix as it stands on screen, for the clipboard: two rows of headers, a row per area, the row of totals. A
// cell that does not count has a sign; wording::leftOutLines gives the reasons.
QList<QStringList> matrixTable(const CoverageReply &reply);

} // namespace insats::wording
