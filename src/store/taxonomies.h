// Reading and writing the file's taxonomy. Throws Error.
#pragma once

#include "domain/taxonomy.h"
#include "store/connection.h"
#include "store/historywriting.h"

namespace insats::store {

// Replaces what the file holds.
void writeTaxonomy(const Connection &connection, const Taxonomy &taxonomy);

// The same, from what was read before, with a line of history for areas and for groups when they differ; synonyms have
// lines of their own.
void changeTaxonomy(const Connection &connection, const Taxonomy &before, const Taxonomy &after, const Saving &saving);

// Adds the synonym, or replaces what stands under its word in any case of letters.
void writeSynonym(const Connection &connection, const Synonym &synonym, const Saving &saving);

// False when there is none.
bool deleteSynonym(const Connection &connection, const QString &word, const Saving &saving);

Taxonomy readTaxonomy(const Connection &connection);

} // namespace insats::store
