// The taxonomy files (data/taxonomy): areas.json and synonyms.json. Problems are listed, not thrown.
#pragma once

#include "domain/problem.h"
#include "domain/taxonomy.h"

namespace insats::exchange {

Taxonomy readTaxonomyFiles(const QByteArray &areasJson, const QByteArray &synonymsJson, QList<Problem> &problems);

} // namespace insats::exchange
