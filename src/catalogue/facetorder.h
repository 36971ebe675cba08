// The order in which facet values are shown. Pure.
#pragma once

#include "domain/search.h"
#include "domain/taxonomy.h"

namespace insats {

// Areas, sub-areas and groups as in the taxonomy (all of them, also those without a hit), coded values as in their enum,
// names in Swedish order; "not stated" last.
FacetCounts ordered(const FacetCounts &counts, const Taxonomy &taxonomy);

} // namespace insats
