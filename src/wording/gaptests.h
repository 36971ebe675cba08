// What the gap tests are called, and their formulas with the numbers of a cell.
#pragma once

#include "domain/coverage.h"

namespace insats::wording {

QString nameOf(GapTest test);

// One sentence that says when the test holds.
QString definitionOf(GapTest test, const CoverageParameters &parameters);

// The letter in the flag; 0 for an absolute gap.
QString letterOf(GapTest test);

// The formula with the numbers of this cell: "1 ≤ antal ≤ 1, här 1".
QString formulaText(const Judgement &judgement);

// Name and formula: "Tunn täckning: 1 ≤ antal ≤ 1, här 1".
QString sentence(const Judgement &judgement);

// "20, 22–24".
QString yearsText(const QList<int> &years);

} // namespace insats::wording
