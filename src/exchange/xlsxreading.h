// An .xlsx file as sheets of text (ECMA-376 part 1; transitional and strict). Dates come as domain/table.h says, truth
// values as "true" and "false", formulas as the result that the file holds, errors such as #N/A as nothing. Hidden rows,
// columns and sheets count, charts do not. Rows end with their last cell that holds something, and so does the sheet.
#pragma once

#include "domain/problem.h"
#include "domain/table.h"

namespace insats::exchange {

// A file that cannot be read whole, or is larger than 50 MB (unpacked 256 MB), gives one problem and no sheets. A sheet with
// formulas that nobody has calculated is read, with one warning.
QList<Sheet> readXlsx(const QByteArray &bytes, QList<Problem> &problems);

} // namespace insats::exchange
