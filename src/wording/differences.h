// How differences between two matrices are put into words: for cells, screen readers and lists.
#pragma once

#include "domain/celldifference.h"

namespace insats::wording {

// "+2", "−1", "0".
QString signedText(int number);

// "1 → 2".
QString beforeAfterText(int before, int after);

// "Psykisk hälsa, förebyggande, 16–19 år: 1 → 2 insatser (+1). Lucka som försvinner: Tunn täckning."
QString differenceText(const CellDifference &difference);

} // namespace insats::wording
