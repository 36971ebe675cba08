#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/reports/reportpieces.h"

namespace insats::wording {

namespace {

paper::MatrixCell cellOf(const CoverageCell &cell)
{
    paper::MatrixCell made;
    made.state = cell.state;
    if (cell.state == CellState::Mapped)
        made.count = cell.content.count();
    made.planned = static_cast<int>(cell.content.planned.size());
    for (const Judgement &flag : cell.flags) {
        if (flag.test == GapTest::G1)
            made.uncertain = !flag.certain;
        else
            made.flags.append(flag.test);
    }
    return made;
}

paper::MatrixRow rowOf(const CoverageRow &row)
{
    paper::MatrixRow made{.name = rowText(row),
                          .note = Reports::tr("%n insats(er)", nullptr, row.all.interventions),
                          .cells = {},
                          .unknownAge = {}};
    for (const CoverageCell &cell : row.cells)
        made.cells.append(cellOf(cell));
    for (const CellContent &content : row.unknownAge)
        made.unknownAge.append(content.count());
    return made;
}

paper::MatrixRow totalsOf(const CoverageTotals &totals)
{
    paper::MatrixRow made{.name = Reports::tr("Different insatser"), .note = {}, .cells = {}, .unknownAge = {}};
    for (const Tally &tally : totals.byLevelAndBand)
        made.cells.append(paper::MatrixCell{.count = tally.interventions});
    for (const Tally &tally : totals.unknownAgeByLevel)
        made.unknownAge.append(tally.interventions);
    return made;
}

} // namespace

paper::Matrix matrixOf(const CoverageReply &reply, const QList<CoverageRow> &rows, const QString &caption)
{
    paper::Matrix matrix{.caption = caption, .rowsHeading = Reports::tr("Need area"), .levels = {}, .bands = {}, .rows = {}};
    for (const auto &level : kCodes<PreventionLevel>)
        matrix.levels.append(nameOf(level.value));
    for (const AgeBand &band : reply.parameters.bands)
        matrix.bands.append(bandText(band));
    for (const CoverageRow &row : rows)
        matrix.rows.append(rowOf(row));
    const auto isArea = [](const CoverageRow &row) { return !row.subArea; };
    if (std::ranges::count_if(rows, isArea) == std::ranges::count_if(reply.rows, isArea))
        matrix.totals = totalsOf(reply.totals);
    return matrix;
}

paper::Table flagsOf(const CoverageReply &reply)
{
    paper::Table table{
        .caption = Reports::tr("The signs in the matrix"),
        .columns = {{.weight = 1}, {.weight = 3}, {.weight = 7}, {.weight = 1.3, .align = paper::Align::End}},
        .header = {{Reports::tr("Sign"), Reports::tr("Gap"), Reports::tr("Holds when"), Reports::tr("Cells")}},
        .rows = {}};
    for (const auto &test : kCodes<GapTest>) {
        const auto holds =
            std::ranges::count_if(reply.gaps, [&test](const Gap &gap) { return gap.judgement.test == test.value; });
        table.rows.append({paper::Cell(letterOf(test.value)),
                           paper::Cell({QStringLiteral("%1 (%2)").arg(nameOf(test.value), codeOf(test.value))}, true),
                           paper::Cell(definitionOf(test.value, reply.parameters)), paper::Cell(QString::number(holds))});
    }
    return table;
}

} // namespace insats::wording
