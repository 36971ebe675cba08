// Reading and writing the file's taxonomy. Throws Error.
#pragma once

#include "domain/taxonomy.h"
#include "store/connection.h"

namespace insats::store {

// Replaces what the file holds.
void writeTaxonomy(const Connection &connection, const Taxonomy &taxonomy);

Taxonomy readTaxonomy(const Connection &connection);

} // namespace insats::store
