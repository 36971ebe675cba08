// Tables of texts as slabs: a row a slab, so that no page break cuts one unless it is taller than a page.
#pragma once

#include "report/draft.h"

namespace insats::report {

void addTable(Draft &draft, const paper::Table &table);

} // namespace insats::report
