#include "domain/comparison.h"

#include <QSet>

namespace insats {

FieldKind kindOf(const QString &field)
{
    static const QSet<QString> tags = {QStringLiteral("placements"), QStringLiteral("age"),    QStringLiteral("target"),
                                       QStringLiteral("audience"),   QStringLiteral("groups"), QStringLiteral("topics")};
    static const QSet<QString> review = {QStringLiteral("reviewed_on"), QStringLiteral("reviewer_role"),
                                         QStringLiteral("review_interval_days")};
    if (tags.contains(field))
        return FieldKind::Tag;
    return review.contains(field) ? FieldKind::Review : FieldKind::Fact;
}

namespace {

QList<CellPlace> leftOut(const QList<CoverageRow> &rows)
{
    QList<CellPlace> places;
    for (const CoverageRow &row : rows) {
        for (const CoverageCell &cell : row.cells) {
            if (cell.state != CellState::Mapped)
                places.append(cell.place);
        }
    }
    return places;
}

} // namespace

ChangedCells changedCells(const ComparisonReply &reply)
{
    const QList<CellPlace> unasked = leftOut(reply.after.rows);
    ChangedCells changed;
    for (const CellDifference &difference : reply.differences) {
        const CellPlace &place = difference.place;
        if (place.subArea || !place.band || !differsInSupply(difference) || unasked.contains(place))
            continue;
        changed.more += difference.after > difference.before;
        changed.fewer += difference.after < difference.before;
        changed.others += difference.after == difference.before;
    }
    return changed;
}

QList<RecordChange> changesBehind(const CellDifference &difference, const QList<RecordChange> &changes)
{
    const QList<QUuid> moved = difference.came.toList() + difference.left.toList();
    QList<RecordChange> behind = changes;
    behind.removeIf([&moved](const RecordChange &change) { return !moved.contains(change.record); });
    return behind;
}

QList<CellPlace> onlyRetagged(const ComparisonReply &reply)
{
    QHash<QUuid, ChangeCause> causes;
    for (const RecordChange &change : reply.changes)
        causes.insert(change.record, change.cause);
    const auto isRetagged = [&causes](const QUuid &id) { return causes.value(id) == ChangeCause::Retagged; };
    QList<CellPlace> places;
    if (!reply.sameCatalogue)
        return places;
    for (const CellDifference &difference : reply.differences) {
        const QList<QUuid> moved = difference.came.toList() + difference.left.toList();
        if (!moved.isEmpty() && std::ranges::all_of(moved, isRetagged))
            places.append(difference.place);
    }
    return places;
}

} // namespace insats
