// The facet counts of the empty question by SQL on the catalogue file. Throws std::runtime_error.
#pragma once

#include "bench/corpus.h"
#include "bench/sample.h"
#include "domain/search.h"

namespace insats::bench {

// One GROUP BY for each facet. Refuses when the counts are not those of the program, so that both do the same work.
Result measureFacetsSql(const Corpus &corpus, const FacetCounts &expected);

} // namespace insats::bench
