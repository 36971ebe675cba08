#include "coverage/askedentries.h"

namespace insats::coverage {

Standing standingOf(const Entry &entry, Day date, CountedStatus counted)
{
    if (counted == CountedStatus::All)
        return Standing::Counted;
    const bool isOver = entry.validTo > 0 && entry.validTo < date;
    if (isOver || (entry.status != InterventionStatus::Active && entry.status != InterventionStatus::Planned))
        return Standing::Inactive;
    return entry.status == InterventionStatus::Planned || entry.validFrom > date ? Standing::Planned : Standing::Counted;
}

std::vector<bool> thoughtAway(const Inventory &inventory, const Question &question)
{
    std::vector<bool> away;
    for (std::size_t i = 0; i < inventory.organisations().size(); ++i)
        away.push_back(
            question.withoutProviders.contains(inventory.organisations().name(static_cast<Number>(i)), Qt::CaseInsensitive));
    return away;
}

} // namespace insats::coverage
