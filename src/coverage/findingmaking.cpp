#include "coverage/findingmaking.h"

#include <algorithm>

namespace insats::coverage {

FindingVerdict verdictOf(bool holds) { return holds ? FindingVerdict::True : FindingVerdict::False; }

FindingVerdict verdictOf(std::initializer_list<bool> parts)
{
    const auto holding = std::ranges::count(parts, true);
    if (holding == static_cast<std::ptrdiff_t>(parts.size()))
        return FindingVerdict::True;
    return holding > 0 ? FindingVerdict::Partly : FindingVerdict::False;
}

FindingVerdict verdictAbout(const Rows &rows, std::initializer_list<bool> parts)
{
    return rows.any() ? verdictOf(parts) : FindingVerdict::NotVerifiable;
}

bool isMoreThanHalf(int part, int whole) { return 2 * part > whole; }

int perCent(int part, int whole) { return whole == 0 ? 0 : (200 * part + whole) / (2 * whole); }

QList<FindingNumber> numbersOf(NamedNumbers numbers)
{
    QList<FindingNumber> list;
    for (const NamedNumber &number : numbers)
        list.append({QString::fromLatin1(number.key), number.value});
    return list;
}

QList<FindingNumber> numbersOf(const Levels &levels)
{
    return numbersOf({{"universal", levels.universal}, {"selective", levels.selective}, {"indicated", levels.indicated}});
}

Finding made(FindingVerdict verdict, const QList<FindingNumber> &numbers, const QList<CellPlace> &cells, const Rows &behind)
{
    return {QString(), verdict, numbers, cells, behind.ids()};
}

QList<CellPlace> cellsOf(QStringView area, std::optional<QStringView> subArea)
{
    QList<CellPlace> cells;
    for (const auto &level : kCodes<PreventionLevel>) {
        CellPlace cell{area.toString(), {}, level.value, {}};
        if (subArea)
            cell.subArea = subArea->toString();
        cells.append(cell);
    }
    return cells;
}

QList<CellPlace> cellsOf(const QList<NeedArea> &areas)
{
    QList<CellPlace> cells;
    for (const NeedArea &area : areas)
        cells += cellsOf(area.name);
    return cells;
}

} // namespace insats::coverage
