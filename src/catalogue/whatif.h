// The catalogue as a scenario thinks it: a copy of the inventory without what is removed, with what is thought up under ids
// behind the last, and with planned insatser running. Nothing is written.
#pragma once

#include "coverage/inventory.h"
#include "domain/scenario.h"

namespace insats {

namespace search {
class SearchIndex;
}

// What a scenario puts in, and takes out, by the ids of the inventory. An insats that begins is put in under its own id.
struct Thought {
    QList<std::pair<qint64, Intervention>> put;
    std::vector<qint64> removed;
};

// The planned insatser as they run on that day, and the ones that are thought up as running in the scenario's catalogue.
// started: with their ids.
Thought thoughtOf(const Scenario &scenario, const QList<std::pair<qint64, Intervention>> &started,
                  const std::vector<qint64> &removed, const coverage::Inventory &inventory, const QDate &day);

coverage::Inventory inventoryWith(coverage::Inventory inventory, const Thought &thought);

// What the filter lets through (none = all), given what it lets through of the catalogue as it is. Ascending.
std::optional<std::vector<qint64>> letThrough(const std::optional<std::vector<qint64>> &stored, const Thought &thought,
                                              const SearchRequest &filter, const QList<Synonym> &synonyms);

} // namespace insats
