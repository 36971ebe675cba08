// From a coverage request to its answer: filters are answered by the search index, cells by the inventory.
#pragma once

#include "domain/coverage.h"

#include <vector>

namespace insats {

namespace search {
class SearchIndex;
}

namespace coverage {
class Inventory;
}

// Throws BadData when the bands overlap, do not ascend or reach beyond any age.
void requireAscending(const QList<AgeBand> &bands);

// What stands in the asked catalogues beside the insatser.
struct AskedRegisters {
    QList<Need> needs;
    QList<HardToReach> hardToReach;
    QList<Note> notes;
};

// The matrix of the insatser that `only` names (ascending; none = all); everything of the reply but the facets. The filter
// of the request is not looked at. Throws UnknownValue when a provider to be thought away delivers nothing in the
// catalogues, and BadData when the bands are empty, overlap or do not ascend.
CoverageReply coverageOf(const coverage::Inventory &inventory, const Taxonomy &taxonomy,
                         const QList<CatalogueInfo> &catalogues, const AskedRegisters &registers,
                         const CoverageRequest &request, const std::optional<std::vector<qint64>> &only, const QDate &today);

// The insatser that the filter lets through; none = all. Ascending.
std::optional<std::vector<qint64>> letThrough(search::SearchIndex &index, const SearchRequest &filter);

// The same with its filter and its facets.
CoverageReply coverageOf(const coverage::Inventory &inventory, search::SearchIndex &index, const Taxonomy &taxonomy,
                         const QList<CatalogueInfo> &catalogues, const AskedRegisters &registers,
                         const CoverageRequest &request, const QDate &today);

} // namespace insats
