// What the colours and letters under a matrix mean.
#pragma once

#include "report/draft.h"

namespace insats::report {

// The five colours always, each flag that occurs with the number of its cells.
void addLegend(Draft &draft, const paper::Matrix &matrix);

} // namespace insats::report
