#include "coverage/rowtable.h"

namespace insats::coverage {

std::vector<Day> datesOf(const Inventory &inventory, const Question &question)
{
    std::vector<Day> dates;
    for (std::size_t i = 0; i < inventory.catalogues().size(); ++i)
        dates.push_back(dayOf(question.dates.value(inventory.catalogues().name(static_cast<Number>(i)))));
    return dates;
}

std::vector<bool> ofSameMunicipality(const Inventory &inventory, const Question &question, const QString &catalogue)
{
    const QString municipality = question.municipalities.value(catalogue);
    std::vector<bool> same;
    for (std::size_t i = 0; i < inventory.catalogues().size(); ++i) {
        const QString &other = inventory.catalogues().name(static_cast<Number>(i));
        same.push_back(municipality.isEmpty() || question.municipalities.value(other) == municipality);
    }
    return same;
}

RowTable::RowTable(const Inventory &inventory, const Question &question)
    : m_inventory(inventory)
    , m_question(question)
    , m_subAreas(inventory.subAreas().size())
    , m_areaRows(inventory.areas().size(), -1)
    , m_partRows(inventory.areas().size() * m_subAreas, -1)
{
    std::vector<bool> used(m_partRows.size());
    const std::vector<Day> dates = datesOf(inventory, question);
    for (const auto &[part, placements] : inventory.parts()) {
        if (dates[static_cast<std::size_t>(part.catalogue)] != 0)
            used[positionOf(part.area, part.subArea)] = true;
    }
    for (const NeedArea &area : question.areas) {
        const std::optional<Number> number = inventory.areas().find(area.name);
        if (number)
            m_areaRows[static_cast<std::size_t>(*number)] = static_cast<int>(m_rows.size());
        m_rows.push_back({area.name, std::nullopt});
        for (const SubArea &part : area.subAreas) {
            const std::optional<Number> partNumber = inventory.subAreas().find(part.name);
            if (number && partNumber)
                m_partRows[positionOf(*number, *partNumber)] = static_cast<int>(m_rows.size());
            m_rows.push_back({area.name, part.name});
        }
        if (!number)
            continue;
        for (Number part = 0; part < static_cast<Number>(m_subAreas); ++part) {
            if (used[positionOf(*number, part)])
                addPart(*number, part);
        }
    }
}

// A sub-area that the taxonomy does not know, or none.
void RowTable::addPart(Number area, Number subArea)
{
    int &row = m_partRows[positionOf(area, subArea)];
    if (row >= 0)
        return;
    row = static_cast<int>(m_rows.size());
    m_rows.push_back({m_inventory.areas().name(area), m_inventory.subAreas().name(subArea)});
}

std::vector<bool> RowTable::areasWithOnlyPart() const
{
    std::vector<bool> only(m_rows.size());
    for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
        const bool hasPart = m_rows[i + 1].subArea.has_value();
        const bool hasMore = i + 2 < m_rows.size() && m_rows[i + 2].subArea.has_value();
        only[i] = !m_rows[i].subArea && hasPart && !hasMore;
    }
    return only;
}

} // namespace insats::coverage
