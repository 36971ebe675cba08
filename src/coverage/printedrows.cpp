#include "coverage/printedrows.h"

#include <algorithm>

namespace insats::coverage {

namespace {

template <class Value>
void addOnce(QList<Value> &values, const Value &value)
{
    if (!values.contains(value))
        values.append(value);
}

} // namespace

Rows Rows::where(const RowTest &test) const
{
    Rows found;
    std::ranges::copy_if(m_rows, std::back_inserter(found.m_rows), test);
    return found;
}

Rows Rows::except(const RowTest &test) const { return where(std::not_fn(test)); }

QList<QUuid> Rows::ids() const
{
    QList<QUuid> ids;
    for (const Row &row : m_rows)
        addOnce(ids, row.insats->uuid);
    return ids;
}

QList<CellPlace> Rows::cells() const
{
    QList<CellPlace> cells;
    for (const Row &row : m_rows) {
        if (row.place->level)
            addOnce(cells, CellPlace{row.place->area, row.place->subArea, *row.place->level, {}});
    }
    return cells;
}

Printed printed(const QList<Intervention> &interventions, const QList<NeedArea> &areas)
{
    Printed made{areas, {}, {}};
    for (const Intervention &insats : interventions) {
        for (const Placement &place : insats.placements) {
            const bool isNeedArea = std::ranges::find(areas, place.area, &NeedArea::name) != areas.end();
            if (isNeedArea && place.level)
                made.rows.add({&insats, &place});
            else if (place.area == QStringView(kCollaborationArea))
                made.collaboration.add({&insats, &place});
        }
    }
    return made;
}

Levels levelsOf(const Rows &rows)
{
    Levels levels;
    for (const Row &row : rows.all()) {
        switch (*row.place->level) {
        case PreventionLevel::Universal: ++levels.universal; break;
        case PreventionLevel::Selective: ++levels.selective; break;
        case PreventionLevel::Indicated: ++levels.indicated; break;
        }
    }
    return levels;
}

} // namespace insats::coverage
