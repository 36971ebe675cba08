// CSV as municipalities send it: any usual encoding (exchange/bytestext.h), semicolon, tab or comma, any line ends, with or
// without Excel's first line "sep=;". The counterpart of exchange/csv.h: what csvOf wrote is read back letter by letter.
#pragma once

#include "domain/problem.h"
#include "domain/table.h"

namespace insats::exchange {

// An empty line is a row without cells. A quote inside a cell that does not begin with one stays text, and so does one
// that is never closed. What is no text, or larger than 50 MB, gives one problem and no rows.
Sheet readCsv(const QByteArray &bytes, QList<Problem> &problems);

} // namespace insats::exchange
