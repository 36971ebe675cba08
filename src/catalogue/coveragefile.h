// The matrix as a file for spreadsheets: one row per cell, ages not stated among them, and the basis at the end.
#pragma once

#include "domain/coverage.h"

namespace insats {

// An existing file is replaced only when the new one is complete. Throws FileUnwritable.
void writeCoverageCsv(const CoverageReply &reply, const QString &path);

} // namespace insats
