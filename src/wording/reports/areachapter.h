// The chapter of one need area: what it means, what there is on each level, what is missing, and the needs beside it.
#pragma once

#include "wording/reports/reportpieces.h"

namespace insats::wording {

// level: of its heading; sub-headings stand one below. Without insatser, needs and figures the chapter says so.
QList<paper::Block> areaChapter(const ReportContent &content, const NeedArea &area, int level);

// Actors outside the matrix, and the forums in which parties work together.
QList<paper::Block> collaborationChapter(const ReportContent &content, int level);

} // namespace insats::wording
