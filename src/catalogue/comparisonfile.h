// A comparison as a file for spreadsheets.
#pragma once

#include "domain/comparison.h"

namespace insats {

// The table, and at the end what was compared. An existing file is replaced only when the new one is complete. Throws
// FileUnwritable.
void writeComparisonCsv(const ComparisonReply &reply, QList<QStringList> table, const QString &path);

} // namespace insats
