// The catalogues and the taxonomy that come with the program (data/). Throws Error{BadData} when one cannot be taken whole.
#pragma once

#include "domain/catalogueset.h"
#include "domain/taxonomy.h"

namespace insats {

Taxonomy bundledTaxonomy();

QList<CatalogueSet> bundledCatalogues();

} // namespace insats
