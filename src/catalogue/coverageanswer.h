// From a coverage request to its answer: filters are answered by the search index, cells by the inventory.
#pragma once

#include "domain/coverage.h"

namespace insats {

namespace search {
class SearchIndex;
}

namespace coverage {
class Inventory;
}

// Throws BadData when the bands overlap, do not ascend or reach beyond any age.
void requireAscending(const QList<AgeBand> &bands);

// What the needs of the asked catalogues are held against the matrix with.
struct AskedRegisters {
    QList<Need> needs;
    QList<HardToReach> hardToReach;
};

// Throws UnknownValue when a provider to be thought away delivers nothing in the catalogues, and BadData when the bands are
// empty, overlap or do not ascend.
CoverageReply coverageOf(const coverage::Inventory &inventory, search::SearchIndex &index, const Taxonomy &taxonomy,
                         const QList<CatalogueInfo> &catalogues, const AskedRegisters &registers,
                         const CoverageRequest &request, const QDate &today);

} // namespace insats
