#include "catalogue/whatif.h"

#include "search/searchindex.h"

namespace insats {

namespace {

Intervention running(Intervention insats, const QDate &day)
{
    insats.status = InterventionStatus::Active;
    if (insats.validFrom > day)
        insats.validFrom = {};
    return insats;
}

} // namespace

Thought thoughtOf(const Scenario &scenario, const QList<std::pair<qint64, Intervention>> &started,
                  const std::vector<qint64> &removed, const coverage::Inventory &inventory, const QDate &day)
{
    Thought thought{{}, removed};
    for (const auto &[id, insats] : started)
        thought.put.append({id, running(insats, day)});
    qint64 last = inventory.entries().empty() ? 0 : inventory.entries().back().id;
    for (const auto &[id, insats] : started)
        last = std::max(last, id); // not indexed yet
    for (Intervention insats : scenario.added) {
        insats.catalogue = scenario.catalogue;
        thought.put.append({++last, running(insats, day)});
    }
    return thought;
}

coverage::Inventory inventoryWith(coverage::Inventory inventory, const Thought &thought)
{
    for (const auto &[id, insats] : thought.put)
        inventory.put(id, insats);
    for (const qint64 id : thought.removed)
        inventory.remove(id);
    return inventory;
}

std::optional<std::vector<qint64>> letThrough(const std::optional<std::vector<qint64>> &stored, const Thought &thought,
                                              const SearchRequest &filter, const QList<Synonym> &synonyms)
{
    if (!stored)
        return std::nullopt;
    search::SearchIndex index; // of these only: what is thought never comes into the catalogue's own
    index.setSynonyms(synonyms);
    std::vector<qint64> let = *stored;
    for (const auto &[id, insats] : thought.put) {
        index.put(id, insats);
        std::erase(let, id);
    }
    for (const qint64 id : index.matching(filter))
        let.push_back(id);
    std::ranges::sort(let);
    return let;
}

} // namespace insats
