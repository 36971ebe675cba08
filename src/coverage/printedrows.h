// The inventory as it is printed: one row per placement, whatever its status. Rows point into the insatser they were made
// of and live no longer than these. Pure.
#pragma once

#include "domain/coverage.h"

#include <functional>

namespace insats::coverage {

struct Row {
    const Intervention *insats = nullptr;
    const Placement *place = nullptr;
};

using RowTest = std::function<bool(const Row &)>;

class Rows {
public:
    void add(const Row &row) { m_rows.append(row); }

    Rows where(const RowTest &test) const;
    Rows except(const RowTest &test) const;

    int count() const { return static_cast<int>(m_rows.size()); }
    int count(const RowTest &test) const { return where(test).count(); }
    bool any() const { return !m_rows.isEmpty(); }
    bool any(const RowTest &test) const { return where(test).any(); }

    // Each insats and each cell once, in order of appearance.
    QList<QUuid> ids() const;
    int interventions() const { return static_cast<int>(ids().size()); }
    QList<CellPlace> cells() const; // sub-area and level

    const QList<Row> &all() const { return m_rows; }

private:
    QList<Row> m_rows;
};

// What the conclusions are held against.
struct Printed {
    QList<NeedArea> areas;
    Rows rows; // placements in these areas that have a level
    Rows collaboration; // actors outside the municipality
};

Printed printed(const QList<Intervention> &interventions, const QList<NeedArea> &areas);

struct Levels {
    int universal = 0;
    int selective = 0;
    int indicated = 0;

    int all() const { return universal + selective + indicated; }
};

Levels levelsOf(const Rows &rows);

} // namespace insats::coverage
