// The rows of the matrix: each need area followed by its sub-areas, those of the taxonomy first. Rows do not depend on
// filters: a sub-area stands whenever an asked catalogue has a placement there.
#pragma once

#include "coverage/matrix.h"

namespace insats::coverage {

// Evaluation dates by catalogue; none = left out.
std::vector<Day> datesOf(const Inventory &inventory, const Question &question);

// Whether what a catalogue tells of (a need, a group) concerns the insatser of each other catalogue: those of the same
// municipality. By catalogue; all of them when the municipality is not known.
std::vector<bool> ofSameMunicipality(const Inventory &inventory, const Question &question, const QString &catalogue);

struct RowName {
    QString area;
    std::optional<QString> subArea; // none = the whole area; empty = what names no sub-area
};

class RowTable {
public:
    RowTable(const Inventory &inventory, const Question &question);

    const std::vector<RowName> &rows() const { return m_rows; }

    // Positions in rows(); −1 when the area is no need area.
    int areaRow(const PlacementEntry &placement) const { return m_areaRows[static_cast<std::size_t>(placement.area)]; }
    int partRow(const PlacementEntry &placement) const { return m_partRows[positionOf(placement.area, placement.subArea)]; }

    // By row: an area with a single sub-area, which is the next row.
    std::vector<bool> areasWithOnlyPart() const;

private:
    std::size_t positionOf(Number area, Number subArea) const
    {
        return static_cast<std::size_t>(area) * m_subAreas + static_cast<std::size_t>(subArea);
    }
    void addPart(Number area, Number subArea);

    const Inventory &m_inventory;
    const Question &m_question;
    std::size_t m_subAreas;
    std::vector<RowName> m_rows;
    std::vector<int> m_areaRows; // by area
    std::vector<int> m_partRows; // by area, then sub-area
};

} // namespace insats::coverage
