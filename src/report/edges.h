// What stands at the edges of each page but the cover: where it comes from, its number. Decoration to a screen reader, which
// has its own.
#pragma once

#include "report/paging.h"

namespace insats::report {

void addEdges(const Draft &draft, std::vector<Page> &pages);

} // namespace insats::report
