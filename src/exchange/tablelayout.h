// Finds out how a sheet is laid out: which row is the header, and what the columns mean (exchange/headingwords.h). Titles,
// dates and empty rows may stand above the header; it names the insats and at least one thing more. Without a header only
// columns that speak for themselves are named: levels, uuids, e-mail and web addresses. Nothing else is guessed.
#pragma once

#include "domain/table.h"

namespace insats::exchange {

// A table with area or level has its target groups and ages with them (placement.target, placement.age).
TableLayout guessLayout(const Sheet &sheet, const TableWords &words);

} // namespace insats::exchange
