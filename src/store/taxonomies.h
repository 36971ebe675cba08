// Reading and writing the file's taxonomy. Throws Error.
#pragma once

#include "domain/taxonomy.h"
#include "store/connection.h"
#include "store/historywriting.h"

namespace insats::store {

// Replaces what the file holds.
void writeTaxonomy(const Connection &connection, const Taxonomy &taxonomy);

// Adds the synonym, or replaces what stands under its word in any case of letters.
void writeSynonym(const Connection &connection, const Synonym &synonym, const Saving &saving);

// False when there is none.
bool deleteSynonym(const Connection &connection, const QString &word, const Saving &saving);

Taxonomy readTaxonomy(const Connection &connection);

} // namespace insats::store
