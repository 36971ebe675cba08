// What coordinators say about cells: not relevant, or never mapped. Pure.
#pragma once

#include "domain/noterules.h"

#include <vector>

namespace insats::coverage {

// One note's mark, by catalogue.
struct CellMark {
    QString catalogue;
    CellPlace place; // with a band
    CellState state = CellState::Mapped;

    bool operator==(const CellMark &) const = default;
};

QList<CellMark> marksOf(const QList<Note> &notes);

class CellMarks {
public:
    CellMarks(const QList<CellMark> &marks, const QStringList &catalogues);

    // A cell is left out only when every catalogue says so; where they say different things, it is not mapped.
    CellState at(const CellPlace &cell) const;

    // Whether a sub-area of it has marks of its own.
    bool areInPartOf(const QString &area) const;

private:
    std::vector<std::vector<CellMark>> m_marks; // by catalogue; none at all when some catalogue has none
};

} // namespace insats::coverage
