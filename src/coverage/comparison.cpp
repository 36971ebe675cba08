#include "coverage/comparison.h"

namespace insats::coverage {

namespace {

// The cells and columns of unknown ages of whole areas, by insats.
QHash<QUuid, QList<CellPlace>> placesOf(const QList<CoverageRow> &rows)
{
    QHash<QUuid, QList<CellPlace>> places;
    const auto take = [&places](const CellPlace &place, const CellContent &content) {
        for (const QUuid &id : content.interventions.toList())
            places[id].append(place);
    };
    for (const CoverageRow &row : rows) {
        if (row.subArea)
            continue;
        const qsizetype bands = row.cells.size() / std::max<qsizetype>(1, row.unknownAge.size());
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            for (const CoverageCell &cell : row.cells.mid(level * bands, bands))
                take(cell.place, cell.content);
            const PreventionLevel here = kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value;
            take({row.area, {}, here, {}}, row.unknownAge.at(level));
        }
    }
    return places;
}

QList<CellPlace> without(QList<CellPlace> places, const QList<CellPlace> &others)
{
    places.removeIf([&others](const CellPlace &place) { return others.contains(place); });
    return places;
}

// Of a record that both sides have; none when nothing differs.
std::optional<ChangeCause> causeOf(Standing before, Standing after, const QList<Change> &fields)
{
    const bool counted = before == Standing::Counted;
    const bool counts = after == Standing::Counted;
    if (counts != counted)
        return counts ? ChangeCause::Added : ChangeCause::Ended;
    if (fields.isEmpty())
        return std::nullopt;
    const auto isOf = [](FieldKind kind) { return [kind](const Change &change) { return kindOf(change.field) == kind; }; };
    if (std::ranges::any_of(fields, isOf(FieldKind::Tag)))
        return ChangeCause::Retagged;
    return std::ranges::all_of(fields, isOf(FieldKind::Review)) ? ChangeCause::Reviewed : ChangeCause::Edited;
}

// One side, to be looked up by record.
struct Side {
    explicit Side(const ComparedRecords &compared)
        : records(compared.records)
        , standings(compared.standings)
        , places(placesOf(compared.rows))
    {
        for (qsizetype i = 0; i < records.size(); ++i)
            positions.insert(records.at(i).uuid, i);
    }

    const QList<Intervention> &records;
    const QList<Standing> &standings;
    QHash<QUuid, QList<CellPlace>> places;
    QHash<QUuid, qsizetype> positions;
};

RecordChange changeOf(const Intervention &record, ChangeCause cause, const Side &before, const Side &after)
{
    const QList<CellPlace> were = before.places.value(record.uuid);
    const QList<CellPlace> are = after.places.value(record.uuid);
    return {.record = record.uuid,
            .name = record.name,
            .cause = cause,
            .fields = {},
            .came = without(are, were),
            .left = without(were, are)};
}

} // namespace

QList<RecordChange> changes(const ComparedRecords &were, const ComparedRecords &are)
{
    const Side before(were);
    const Side after(are);
    QList<RecordChange> found;
    for (qsizetype i = 0; i < after.records.size(); ++i) {
        const Intervention &record = after.records.at(i);
        const auto old = before.positions.constFind(record.uuid);
        if (old == before.positions.cend()) {
            found.append(changeOf(record, ChangeCause::Added, before, after));
            continue;
        }
        const QList<Change> fields = changesBetween(before.records.at(*old), record);
        const auto cause = causeOf(before.standings.at(*old), after.standings.at(i), fields);
        if (!cause)
            continue;
        found.append(changeOf(record, *cause, before, after));
        found.last().fields = fields;
    }
    for (const Intervention &record : before.records) {
        if (!after.positions.contains(record.uuid))
            found.append(changeOf(record, ChangeCause::Ended, before, after));
    }
    std::ranges::stable_sort(found, {}, &RecordChange::cause);
    return found;
}

} // namespace insats::coverage
