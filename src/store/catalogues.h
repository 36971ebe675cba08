// Reading and writing the catalogues themselves (not their records) and what the file holds of each. Throws Error.
#pragma once

#include "domain/catalogueinfo.h"
#include "store/connection.h"
#include "store/historywriting.h"

namespace insats::store {

// By id; an existing catalogue of that id is replaced.
void writeCatalogue(const Connection &connection, const CatalogueInfo &catalogue);

// Replaces the stored ones of this catalogue. Nothing is written when they are the same. Throws UnknownCatalogue.
void writeCoverageParameters(const Connection &connection, const QString &catalogue, const CoverageParameters &parameters,
                             const Saving &saving);

// In order of municipality and date.
QList<CatalogueInfo> readCatalogues(const Connection &connection);

QList<CatalogueSize> readSizes(const Connection &connection);

} // namespace insats::store
