// What the matrix needs of each insats, kept small: no texts. Filled record by record; not thread-safe.
#pragma once

#include "domain/coverage.h"

#include <bitset>
#include <map>
#include <span>
#include <vector>

namespace insats::coverage {

using RecordId = qint64;
using Number = std::int32_t; // of an area, a sub-area or an organisation; see Names

// Single years of age.
using Years = std::bitset<128>;

Years yearsBetween(int from, int to);

// A day by its Julian number; 0 = none.
using Day = std::int32_t;

Day dayOf(const QDate &date);

// A placement that has no cell has no level.
struct PlacementEntry {
    Number area = 0;
    Number subArea = 0;
    std::optional<PreventionLevel> level;
    std::uint8_t from = 0; // years, inclusive
    std::uint8_t to = 0;
    bool isKnown = false; // the age
    bool everyone = false; // the printed target is "Alla"
    bool ours = false; // placed by our reading
};

struct Entry {
    RecordId id = 0;
    Number catalogue = 0;
    Day validFrom = 0;
    Day validTo = 0;
    Day endsOn = 0; // the earlier of valid to and the last known funding; none = goes on, or not known
    Day reviewDueOn = 0; // none = never reviewed
    std::uint32_t firstPlacement = 0;
    std::uint32_t firstProvider = 0;
    std::uint16_t placements = 0;
    std::uint16_t providers = 0; // that deliver
    InterventionStatus status = InterventionStatus::Active;
    Certainty volunteerRun = Certainty::Unknown;
    bool endUnknown = false; // a project, or partly funded, and nothing says until when
    bool lowThreshold = false;
    bool routeUnknown = false; // some route is not known
};

// Where placements with a level stand.
struct Part {
    Number catalogue = 0;
    Number area = 0;
    Number subArea = 0;

    auto operator<=>(const Part &) const = default;
};

// Who delivers something.
struct Deliverer {
    Number catalogue = 0;
    Number organisation = 0;

    auto operator<=>(const Deliverer &) const = default;
};

// Texts that occur often, by number in order of appearance.
class Names {
public:
    Number numberOf(const QString &name);
    std::optional<Number> find(const QString &name) const;
    const QString &name(Number number) const { return m_names[static_cast<std::size_t>(number)]; }
    std::size_t size() const { return m_names.size(); }

private:
    std::vector<QString> m_names;
    QHash<QString, Number> m_numbers;
};

class Inventory {
public:
    // Adds the record, or replaces what stands under its id.
    void put(RecordId id, const Intervention &intervention);
    void remove(RecordId id);

    // Ordered by id.
    const std::vector<Entry> &entries() const { return m_entries; }
    std::span<const PlacementEntry> placementsOf(const Entry &entry) const
    {
        return {m_placements.data() + entry.firstPlacement, entry.placements};
    }
    std::span<const Number> providersOf(const Entry &entry) const
    {
        return {m_providers.data() + entry.firstProvider, entry.providers};
    }
    // By position in entries().
    std::span<const Number> topicsOf(int entry) const
    {
        const TagPlace &place = m_tagPlaces[static_cast<std::size_t>(entry)];
        return {m_tags.data() + place.first, place.topics};
    }
    std::span<const Number> groupsOf(int entry) const
    {
        const TagPlace &place = m_tagPlaces[static_cast<std::size_t>(entry)];
        return {m_tags.data() + place.first + place.topics, place.groups};
    }
    const QUuid &uuid(int entry) const { return m_uuids.at(entry); }
    const QList<QUuid> &uuids() const { return m_uuids; } // by entry

    // How many placements stand in a part, and how many insatser somebody delivers; nobody and nothing with none.
    const std::map<Part, int> &parts() const { return m_parts; }
    const std::map<Deliverer, int> &deliverers() const { return m_deliverers; }

    const Names &areas() const { return m_areas; }
    const Names &subAreas() const { return m_subAreas; }
    const Names &organisations() const { return m_organisations; }
    const Names &tags() const { return m_tagNames; } // topics and groups
    const Names &catalogues() const { return m_catalogues; }

private:
    void count(const Entry &entry, int times);

    std::vector<Entry> m_entries;
    QList<QUuid> m_uuids; // by entry
    // One after another, so that a pass over all of them is quick. Replaced ones stay behind; there are few of these.
    std::vector<PlacementEntry> m_placements;
    std::vector<Number> m_providers;
    // Apart from the entries, which a pass over all of them reads without these.
    struct TagPlace {
        std::uint32_t first = 0;
        std::uint16_t topics = 0;
        std::uint16_t groups = 0;
    };
    std::vector<TagPlace> m_tagPlaces; // by entry
    std::vector<Number> m_tags; // topics, then groups, of one entry after another
    std::map<Part, int> m_parts;
    std::map<Deliverer, int> m_deliverers;
    Names m_areas;
    Names m_subAreas;
    Names m_organisations;
    Names m_tagNames;
    Names m_catalogues;
};

} // namespace insats::coverage
