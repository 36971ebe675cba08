#include "coverage/inventory.h"

#include <algorithm>

namespace insats::coverage {

namespace {

constexpr char16_t kEveryone[] = u"Alla"; // as the Ale inventory prints it

std::uint8_t yearOf(const std::optional<int> &year, int open)
{
    return static_cast<std::uint8_t>(std::clamp(year.value_or(open), 0, kOldestYear));
}

bool isLow(AccessRoute route) { return route == AccessRoute::Open || route == AccessRoute::WithoutAssessment; }

// Funding ends with the last of it; a part without a date leaves the end unknown.
void setEnd(Entry &entry, const Intervention &intervention)
{
    Day fundedUntil = 0;
    bool openFunding = false;
    for (const Funding &funding : intervention.funding) {
        openFunding |= !funding.until.isValid();
        fundedUntil = std::max(fundedUntil, dayOf(funding.until));
    }
    entry.endsOn = entry.validTo;
    if (fundedUntil > 0 && !openFunding && (entry.endsOn == 0 || fundedUntil < entry.endsOn))
        entry.endsOn = fundedUntil;
    entry.endUnknown = entry.endsOn == 0 && (intervention.project || fundedUntil > 0);
}

void countIn(auto &counts, const auto &key, int times)
{
    const auto at = counts.try_emplace(key).first;
    at->second += times;
    if (at->second == 0)
        counts.erase(at);
}

} // namespace

Day dayOf(const QDate &date) { return date.isValid() ? static_cast<Day>(date.toJulianDay()) : 0; }

// Looked up: a pass over a large inventory asks some hundred thousand times.
Years yearsBetween(int from, int to)
{
    static const auto upTo = [] {
        std::array<Years, kOldestYear + 2> upTo; // upTo[n]: the years below n
        for (std::size_t year = 0; year <= kOldestYear; ++year)
            upTo[year + 1] = upTo[year] | Years().set(year);
        return upTo;
    }();
    from = std::clamp(from, 0, kOldestYear);
    to = std::clamp(to, 0, kOldestYear);
    return upTo[static_cast<std::size_t>(to + 1)] & ~upTo[static_cast<std::size_t>(from)];
}

Number Names::numberOf(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.constEnd())
        return *known;
    m_names.push_back(name);
    return *m_numbers.insert(name, static_cast<Number>(m_names.size()) - 1);
}

std::optional<Number> Names::find(const QString &name) const
{
    const auto known = m_numbers.constFind(name);
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(*known);
}

void Inventory::put(RecordId id, const Intervention &intervention)
{
    Entry entry{.id = id,
                .catalogue = m_catalogues.numberOf(intervention.catalogue),
                .validFrom = dayOf(intervention.validFrom),
                .validTo = dayOf(intervention.validTo),
                .firstPlacement = static_cast<std::uint32_t>(m_placements.size()),
                .firstProvider = static_cast<std::uint32_t>(m_providers.size()),
                .placements = static_cast<std::uint16_t>(intervention.placements.size()),
                .status = intervention.status,
                .volunteerRun = intervention.volunteerRun,
                .lowThreshold = std::ranges::any_of(intervention.routes, isLow),
                .routeUnknown = intervention.routes.isEmpty() || intervention.routes.contains(AccessRoute::Unknown)};
    setEnd(entry, intervention);
    if (intervention.reviewedOn.isValid())
        entry.reviewDueOn = dayOf(intervention.reviewedOn.addDays(intervention.reviewIntervalDays));
    for (const QString &organisation : deliveringOrganisations(intervention)) {
        m_providers.push_back(m_organisations.numberOf(organisation));
        ++entry.providers;
    }
    const TagPlace tags{static_cast<std::uint32_t>(m_tags.size()), static_cast<std::uint16_t>(intervention.topics.size()),
                        static_cast<std::uint16_t>(intervention.groups.size())};
    for (const QString &tag : intervention.topics + intervention.groups)
        m_tags.push_back(m_tagNames.numberOf(tag));
    for (const Placement &placement : intervention.placements) {
        m_placements.push_back({.area = m_areas.numberOf(placement.area),
                                .subArea = m_subAreas.numberOf(placement.subArea),
                                .level = placement.level,
                                .from = yearOf(placement.age.min, 0),
                                .to = yearOf(placement.age.max, kOldestYear),
                                .isKnown = isKnown(placement.age),
                                .everyone = placement.target == QStringView(kEveryone),
                                .ours = placement.basis == PlacementBasis::Ours});
    }
    const auto at = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
    const auto number = at - m_entries.begin();
    count(entry, 1);
    if (at != m_entries.end() && at->id == id) {
        count(*at, -1);
        *at = entry;
        m_uuids[number] = intervention.uuid;
        m_tagPlaces[static_cast<std::size_t>(number)] = tags;
    } else {
        m_entries.insert(at, entry);
        m_uuids.insert(number, intervention.uuid);
        m_tagPlaces.insert(m_tagPlaces.begin() + number, tags);
    }
}

void Inventory::count(const Entry &entry, int times)
{
    for (const PlacementEntry &placement : placementsOf(entry)) {
        if (placement.level)
            countIn(m_parts, Part{entry.catalogue, placement.area, placement.subArea}, times);
    }
    for (const Number provider : providersOf(entry))
        countIn(m_deliverers, Deliverer{entry.catalogue, provider}, times);
}

void Inventory::remove(RecordId id)
{
    const auto at = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
    if (at == m_entries.end() || at->id != id)
        return;
    count(*at, -1);
    m_uuids.removeAt(at - m_entries.begin());
    m_tagPlaces.erase(m_tagPlaces.begin() + (at - m_entries.begin()));
    m_entries.erase(at);
}

} // namespace insats::coverage
