#include "coverage/differences.h"

#include <QSet>

namespace insats::coverage {

namespace {

IdList without(const IdList &ids, const IdList &others)
{
    if (ids == others)
        return {}; // nearly all cells, and in a large catalogue long lists
    const QList<QUuid> gone = others.toList();
    const QSet<QUuid> known(gone.cbegin(), gone.cend());
    QList<QUuid> left = ids.toList();
    left.removeIf([&known](const QUuid &id) { return known.contains(id); });
    return left;
}

QList<Judgement> without(const QList<Judgement> &judgements, const QList<Judgement> &others)
{
    QList<Judgement> left = judgements;
    left.removeIf([&others](const Judgement &one) { return std::ranges::count(others, one.test, &Judgement::test) > 0; });
    return left;
}

// A cell, or a column of unknown ages, which has no gaps.
struct Place {
    CellPlace place;
    CellContent content;
    QList<Judgement> flags;
};

QList<Place> placesOf(const CoverageRow &row)
{
    QList<Place> places;
    const qsizetype bands = row.cells.size() / std::max<qsizetype>(1, row.unknownAge.size());
    for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
        for (const CoverageCell &cell : row.cells.mid(level * bands, bands))
            places.append({cell.place, cell.content, cell.flags});
        const PreventionLevel here = kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value;
        places.append({{row.area, row.subArea, here, {}}, row.unknownAge.at(level), {}});
    }
    return places;
}

// Of a row that is not there. A gap of it neither appears nor goes.
QList<Place> withoutInsatser(QList<Place> places)
{
    for (Place &place : places)
        place.content = {};
    return places;
}

void compare(const Place &before, const Place &after, QList<CellDifference> &differences)
{
    CellDifference difference{.place = after.place,
                              .before = before.content.count(),
                              .after = after.content.count(),
                              .came = without(after.content.interventions, before.content.interventions),
                              .left = without(before.content.interventions, after.content.interventions),
                              .appeared = without(after.flags, before.flags),
                              .gone = without(before.flags, after.flags)};
    if (!difference.came.isEmpty() || !difference.left.isEmpty() || !difference.appeared.isEmpty()
        || !difference.gone.isEmpty())
        differences.append(difference);
}

const CoverageRow *rowLike(const CoverageRow &wanted, const QList<CoverageRow> &rows)
{
    const auto found = std::ranges::find_if(
        rows, [&wanted](const CoverageRow &row) { return row.area == wanted.area && row.subArea == wanted.subArea; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QList<CellDifference> differences(const QList<CoverageRow> &before, const QList<CoverageRow> &after)
{
    QList<CellDifference> differences;
    for (const CoverageRow &row : after) {
        const CoverageRow *old = rowLike(row, before);
        const QList<Place> are = placesOf(row);
        const QList<Place> were = old ? placesOf(*old) : withoutInsatser(are);
        for (qsizetype i = 0; i < are.size(); ++i)
            compare(were.at(i), are.at(i), differences);
    }
    for (const CoverageRow &row : before) {
        if (rowLike(row, after))
            continue;
        const QList<Place> were = placesOf(row);
        const QList<Place> are = withoutInsatser(were);
        for (qsizetype i = 0; i < are.size(); ++i)
            compare(were.at(i), are.at(i), differences);
    }
    return differences;
}

} // namespace insats::coverage
