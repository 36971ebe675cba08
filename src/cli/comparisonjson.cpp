#include "cli/comparisonjson.h"

#include "cli/coveragejson.h"
#include "domain/fieldjson.h"

namespace insats::cli {

namespace {

QJsonArray placesJson(const QList<CellPlace> &places)
{
    QJsonArray array;
    for (const CellPlace &place : places)
        array.append(placeJson(place));
    return array;
}

QJsonObject changeJson(const RecordChange &change)
{
    QJsonArray fields;
    for (const Change &field : change.fields)
        fields.append(QJsonObject{
            {QStringLiteral("field"), field.field}, {QStringLiteral("from"), field.from}, {QStringLiteral("to"), field.to}});
    return {{QStringLiteral("id"), change.record.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), change.name},
            {QStringLiteral("cause"), codeOf(change.cause)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("came"), placesJson(change.came)},
            {QStringLiteral("left"), placesJson(change.left)}};
}

// The same where nothing differs.
QJsonObject comparedJson(const CellPlace &place, int count, const ComparisonReply &reply)
{
    const auto found = std::ranges::find(reply.differences, place, &CellDifference::place);
    const CellDifference difference =
        found == reply.differences.end() ? CellDifference{.place = place, .before = count, .after = count} : *found;
    QJsonObject object = placeJson(place);
    object.insert(QStringLiteral("before"), difference.before);
    object.insert(QStringLiteral("after"), difference.after);
    object.insert(QStringLiteral("changed"), differsInSupply(difference));
    object.insert(QStringLiteral("came"), toJson(difference.came.toList()));
    object.insert(QStringLiteral("left"), toJson(difference.left.toList()));
    return object;
}

QJsonObject sideJson(const ComparedSide &side, const CoverageReply &reply, int oursLeftOut)
{
    QJsonArray catalogues;
    for (qsizetype i = 0; i < reply.catalogues.size(); ++i)
        catalogues.append(QJsonObject{{QStringLiteral("id"), reply.catalogues.at(i).id},
                                      {QStringLiteral("date"), reply.dates.at(i).toString(Qt::ISODate)}});
    return {{QStringLiteral("snapshot"), side.snapshot.isEmpty() ? QJsonValue() : side.snapshot},
            {QStringLiteral("catalogues"), catalogues},
            {QStringLiteral("interventions"), reply.totals.all.interventions},
            {QStringLiteral("placements"), reply.totals.all.placements},
            {QStringLiteral("ours_left_out"), oursLeftOut},
            {QStringLiteral("coverage"), figuresJson(reply.figures)}};
}

} // namespace

QJsonObject comparisonJson(const ComparisonReply &reply)
{
    QJsonArray cells;
    QJsonArray unknownAge;
    for (const CoverageRow &row : reply.after.rows) {
        if (row.subArea)
            continue;
        for (const CoverageCell &cell : row.cells)
            cells.append(comparedJson(cell.place, cell.content.count(), reply));
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            const PreventionLevel here = kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value;
            unknownAge.append(comparedJson({row.area, {}, here, {}}, row.unknownAge.at(level).count(), reply));
        }
    }
    QJsonArray changes;
    for (const RecordChange &change : reply.changes)
        changes.append(changeJson(change));
    return {{QStringLiteral("before"), sideJson(reply.request.before, reply.before, reply.oursBefore)},
            {QStringLiteral("after"), sideJson(reply.request.after, reply.after, reply.oursAfter)},
            {QStringLiteral("same_catalogue"), reply.sameCatalogue},
            {QStringLiteral("with_ours"), reply.request.withOurs},
            {QStringLiteral("status"), codeOf(reply.request.counted)},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("unknown_age"), unknownAge},
            {QStringLiteral("changes"), changes}};
}

} // namespace insats::cli
