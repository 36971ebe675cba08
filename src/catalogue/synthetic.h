// Made-up catalogues of any size for measuring: records of the bundled catalogues, recombined. The same count and seed give
// the same set. Pure.
#pragma once

#include "domain/catalogueset.h"

namespace insats {

CatalogueSet syntheticCatalogue(int count, quint32 seed, const QList<Intervention> &pool);

} // namespace insats
