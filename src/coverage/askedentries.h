// The insatser that a question is about, one after another: of its catalogues, let through by its filters, and not thought
// away with their providers.
#pragma once

#include "coverage/rowtable.h"

#include <algorithm>

namespace insats::coverage {

// Whether an insats counts on that day, would count later, or does not.
enum class Standing { Counted, Planned, Inactive };

Standing standingOf(const Entry &entry, Day date, CountedStatus counted);

// By organisation: thought away.
std::vector<bool> thoughtAway(const Inventory &inventory, const Question &question);

// Calls visit(number, entry, standing), in the order of the ids.
void forEachAsked(const Inventory &inventory, const Question &question, auto &&visit)
{
    const auto &entries = inventory.entries();
    const auto &only = question.only;
    const std::vector<bool> away = thoughtAway(inventory, question);
    const std::vector<Day> dates = datesOf(inventory, question);
    std::size_t wanted = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        if (only) {
            while (wanted < only->size() && (*only)[wanted] < entry.id)
                ++wanted;
            if (wanted == only->size())
                break;
            if ((*only)[wanted] != entry.id)
                continue;
        }
        const Day date = dates[static_cast<std::size_t>(entry.catalogue)];
        const auto isAway = [&](Number provider) { return away[static_cast<std::size_t>(provider)]; };
        const auto providers = inventory.providersOf(entry);
        if (date == 0 || (!providers.empty() && std::ranges::all_of(providers, isAway)))
            continue;
        visit(static_cast<int>(i), entry, standingOf(entry, date, question.counted));
    }
}

} // namespace insats::coverage
