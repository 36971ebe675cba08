// Which documents have which facet values, as bitsets; narrowing and counting. Not thread-safe.
#pragma once

#include "domain/search.h"
#include "search/bitset.h"

#include <map>

namespace insats::search {

// The facet values of one insats. What the record does not state is the empty value, except for groups, areas and levels,
// where not stated simply has no value.
FacetChoices facetValues(const Intervention &intervention);

class Facets {
public:
    void add(int document, const Intervention &intervention);

    // The documents among `from` that satisfy every facet with a choice, `except` left out.
    Bitset narrowed(const Bitset &from, const FacetChoices &choices, std::optional<Facet> except = {}) const;

    // For each facet its values with the number of documents in `hits` (words, age and exclusions already applied), each
    // facet counted as if nothing were chosen in itself. Values of `present` documents stay, with 0 when they have no hit;
    // in code-point order.
    FacetCounts counts(const Bitset &hits, const FacetChoices &choices, const Bitset &present) const;

    // The values of the facet that begin like this, in any case of letters.
    QStringList valuesBeginning(Facet facet, const QString &beginning) const;

private:
    std::map<Facet, std::map<QString, Bitset>> m_values;
};

} // namespace insats::search
