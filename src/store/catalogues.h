// Reading and writing the catalogues themselves (not their records) and what the file holds of each. Throws Error.
#pragma once

#include "domain/catalogueinfo.h"
#include "store/connection.h"
#include "store/historywriting.h"

namespace insats::store {

// By id; an existing catalogue of that id is replaced.
void writeCatalogue(const Connection &connection, const CatalogueInfo &catalogue);

// One that is new to the file. Throws NameTaken when it holds one of that id.
void insertCatalogue(const Connection &connection, const CatalogueInfo &catalogue, const Saving &saving);

// Municipality, title, date, document and contact of the stored one of that id; the rest stays as it is stored. Nothing is
// written when they are the same. Throws UnknownCatalogue.
void updateCatalogueInfo(const Connection &connection, const CatalogueInfo &catalogue, const Saving &saving);

// Replaces the stored ones of this catalogue. Nothing is written when they are the same. Throws UnknownCatalogue.
void writeCoverageParameters(const Connection &connection, const QString &catalogue, const CoverageParameters &parameters,
                             const Saving &saving);

// In order of municipality and date.
QList<CatalogueInfo> readCatalogues(const Connection &connection);

QList<CatalogueSize> readSizes(const Connection &connection);

} // namespace insats::store
