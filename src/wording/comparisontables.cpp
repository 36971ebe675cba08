#include "wording/comparisontables.h"

#include "wording/comparison.h"
#include "wording/coverage.h"
#include "wording/differences.h"
#include "wording/names.h"
#include "wording/recordchanges.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct ComparisonTables {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTables)
};

QString namesOf(const IdList &ids, const ComparisonReply &reply)
{
    QStringList names;
    for (const QUuid &id : ids.toList()) {
        const auto change = std::ranges::find(reply.changes, id, &RecordChange::record);
        if (change != reply.changes.end())
            names.append(change->name);
    }
    return names.join(QStringLiteral("; "));
}

QStringList cellRow(const CellPlace &place, int count, const ComparisonReply &reply)
{
    const auto found = std::ranges::find(reply.differences, place, &CellDifference::place);
    const CellDifference difference =
        found == reply.differences.end() ? CellDifference{.place = place, .before = count, .after = count} : *found;
    return {place.area,
            place.subArea.value_or(QString()),
            nameOf(place.level),
            place.band ? bandText(*place.band) : ageText({}),
            QString::number(difference.before),
            QString::number(difference.after),
            signedText(difference.after - difference.before),
            namesOf(difference.came, reply),
            namesOf(difference.left, reply)};
}

QStringList figureLines(const ComparisonReply &reply)
{
    const CoverageFigures &before = reply.before.figures;
    const CoverageFigures &after = reply.after.figures;
    return {ComparisonTables::tr("C %1: %2 of %3 → %4 of %5 cells with insatser")
                .arg(sharesText(before.c(), after.c()))
                .arg(before.covered)
                .arg(before.cells)
                .arg(after.covered)
                .arg(after.cells),
            ComparisonTables::tr("U %1: %2 → %3 placements whose age is not stated")
                .arg(sharesText(before.u(), after.u()))
                .arg(before.unknownAge)
                .arg(after.unknownAge),
            ComparisonTables::tr("Changed cells %1: %2")
                .arg(changedText(reply), directionsText(changedCells(reply)))};
}

} // namespace

QList<QStringList> comparedCellTable(const ComparisonReply &reply)
{
    QList<QStringList> table = {{ComparisonTables::tr("Need area"), ComparisonTables::tr("Sub-area"),
                                 ComparisonTables::tr("Level"), ComparisonTables::tr("Age"), ComparisonTables::tr("Before"),
                                 ComparisonTables::tr("After"), ComparisonTables::tr("Difference"),
                                 ComparisonTables::tr("Came"), ComparisonTables::tr("Left")}};
    for (const CoverageRow &row : reply.after.rows) {
        for (const CoverageCell &cell : row.cells)
            table.append(cellRow(cell.place, cell.content.count(), reply));
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            const PreventionLevel here = kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value;
            table.append(cellRow({row.area, row.subArea, here, {}}, row.unknownAge.at(level).count(), reply));
        }
    }
    return table;
}

QList<QStringList> changeTable(const ComparisonReply &reply)
{
    QList<QStringList> table = {{ComparisonTables::tr("Insats"), ComparisonTables::tr("Cause"),
                                 ComparisonTables::tr("What differs"), ComparisonTables::tr("Comes to"),
                                 ComparisonTables::tr("Leaves"), ComparisonTables::tr("Id")}};
    for (const RecordChange &change : reply.changes)
        table.append({change.name, nameOf(change.cause, reply.sameCatalogue),
                      differenceLines(change).join(QLatin1Char('\n')), placesText(change.came), placesText(change.left),
                      change.record.toString(QUuid::WithoutBraces)});
    return table;
}

QStringList comparisonLines(const ComparisonReply &reply)
{
    QStringList lines = {ComparisonTables::tr("Before: %1").arg(beforeName(reply)),
                         ComparisonTables::tr("After: %1").arg(afterName(reply))};
    lines += caveats(reply) + figureLines(reply);
    for (const auto &cause : kCodes<ChangeCause>) {
        QStringList insatser;
        for (const RecordChange &change : reply.changes) {
            if (change.cause == cause.value)
                insatser.append(QStringLiteral("  %1 (%2): %3").arg(change.name, cellsText(change), shortText(change)));
        }
        if (!insatser.isEmpty())
            lines += QStringList{QStringLiteral("%1: %2").arg(nameOf(cause.value, reply.sameCatalogue)).arg(insatser.size())}
                + insatser;
    }
    if (reply.changes.isEmpty())
        lines.append(ComparisonTables::tr("Nothing differs."));
    return lines;
}

} // namespace insats::wording
