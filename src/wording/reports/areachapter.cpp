#include "wording/reports/areachapter.h"

#include "wording/names.h"
#include "wording/needs.h"
#include "wording/reports/placementtable.h"

#include <QSet>

namespace insats::wording {

namespace {

QList<CoverageRow> rowsOf(const CoverageReply &matrix, const QString &area)
{
    QList<CoverageRow> rows = matrix.rows;
    rows.removeIf([&area](const CoverageRow &row) { return row.area != area; });
    return rows;
}

// Distinct insatser on a level, whatever their age.
int countOn(const CoverageRow &row, qsizetype level)
{
    QSet<QUuid> ids;
    const auto add = [&ids](const CellContent &content) {
        for (const QUuid &id : content.interventions.toList())
            ids.insert(id);
    };
    const qsizetype bands = row.cells.size() / row.unknownAge.size();
    for (const CoverageCell &cell : row.cells.sliced(level * bands, bands))
        add(cell.content);
    add(row.unknownAge.at(level));
    add(row.outsideBands.at(level));
    return static_cast<int>(ids.size());
}

QString countsText(const CoverageRow &row)
{
    QStringList levels;
    for (qsizetype level = 0; level < row.unknownAge.size(); ++level)
        levels.append(QStringLiteral("%1 %2")
                          .arg(nameOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value).toLower())
                          .arg(countOn(row, level)));
    return Reports::tr("%n insats(er) in the area", nullptr, row.all.interventions) + QStringLiteral(" · ")
        + Reports::tr("%n placement(s)", nullptr, row.all.placements) + QStringLiteral(" · ")
        + Reports::tr("by level: %1. One insats may stand on several levels.").arg(levels.join(QStringLiteral(", ")));
}

void addInsatser(QList<paper::Block> &blocks, const ReportContent &content, const NeedArea &area, int level)
{
    QStringList parts;
    for (const SubArea &part : area.subAreas)
        parts.append(part.name);
    for (const CoverageRow &row : rowsOf(content.matrix, area.name)) {
        if (row.subArea && !parts.contains(*row.subArea))
            parts.append(*row.subArea);
    }
    for (const QString &part : parts) {
        const auto placed = placedIn(content.interventions, area.name, part);
        const QString name = part.isEmpty() ? Reports::tr("Without sub-area") : part;
        if (part.isEmpty() && placed.isEmpty())
            continue;
        blocks.append(paper::Heading{.level = level, .text = name});
        const auto known = std::ranges::find(area.subAreas, part, &SubArea::name);
        if (known != area.subAreas.end() && !known->definition.isEmpty())
            blocks.append(paper::Paragraph{known->definition});
        if (placed.isEmpty())
            blocks.append(paper::Paragraph{Reports::tr("No insats stands here.")});
        else
            blocks.append(placementTable(placed, content.matrix.request.counted, Reports::tr("Insatser: %1").arg(name)));
    }
}

void addNeeds(QList<paper::Block> &blocks, const ReportContent &content, const QString &area, int level)
{
    QList<NeedAnswer> needs = content.matrix.needs;
    needs.removeIf([&area](const NeedAnswer &answer) { return answer.need.area != area; });
    if (needs.isEmpty())
        return;
    blocks.append(paper::Heading{.level = level, .text = Reports::tr("Needs in %1").arg(area)});
    const auto unmet = std::ranges::count(needs, Verdict::Holds, &NeedAnswer::verdict);
    blocks.append(paper::Paragraph{Reports::tr("%n need(s) in the register.", nullptr, static_cast<int>(needs.size()))
                                   + QLatin1Char(' ')
                                   + Reports::tr("For %n of them there is no insats.", nullptr, static_cast<int>(unmet))});
    blocks.append(needTable(needs, Reports::tr("Needs: %1").arg(area)));
}

void addFigures(QList<paper::Block> &blocks, const ReportContent &content, const QString &area, int level)
{
    QList<Indicator> indicators = content.indicators;
    indicators.removeIf([&area](const Indicator &indicator) { return indicator.area != area; });
    if (indicators.isEmpty())
        return;
    blocks.append(paper::Heading{.level = level, .text = Reports::tr("Figures in %1").arg(area)});
    paper::Table table{.caption = Reports::tr("Figures: %1").arg(area),
                       .columns = {{.weight = 5}, {.weight = 2}, {.weight = 2.5}, {.weight = 3}},
                       .header = {{Reports::tr("Measure"), Reports::tr("Latest"), Reports::tr("Change"),
                                   Reports::tr("Against the country")}},
                       .rows = {}};
    for (const Indicator &indicator : indicators) {
        const auto value = newest(indicator);
        const QString latest = value ? QStringLiteral("%1 (%2)").arg(valueText(*value, indicator.unit)).arg(value->year)
                                     : Reports::tr("no value in the source");
        table.rows.append({paper::Cell({indicator.name}, true), paper::Cell(latest), paper::Cell(changeText(indicator)),
                           paper::Cell(countryText(indicator))});
    }
    blocks.append(table);
}

} // namespace

QList<paper::Block> areaChapter(const ReportContent &content, const NeedArea &area, int level)
{
    QList<paper::Block> blocks = {paper::Heading{.level = level, .text = area.name, .anchor = area.name, .onNewPage = true}};
    if (!area.definition.isEmpty())
        blocks.append(paper::Paragraph{area.definition, paper::Tone::Lead});
    const QList<CoverageRow> rows = rowsOf(content.matrix, area.name);
    if (!rows.isEmpty()) {
        blocks.append(paper::Paragraph{countsText(rows.constFirst())});
        blocks.append(matrixOf(content.matrix, rows, Reports::tr("Insatser by level and age: %1").arg(area.name)));
    }
    QList<Gap> gaps = content.matrix.gaps;
    gaps.removeIf([&area](const Gap &gap) { return gap.place.area != area.name; });
    if (!gaps.isEmpty()) {
        blocks.append(paper::Heading{.level = level + 1, .text = Reports::tr("Gaps in %1").arg(area.name)});
        blocks.append(gapTable(gaps, Reports::tr("Gaps: %1").arg(area.name)));
    }
    if (const auto notes = noteTable(content, {area.name})) {
        blocks.append(paper::Heading{.level = level + 1, .text = Reports::tr("Decisions in %1").arg(area.name)});
        blocks.append(*notes);
    }
    addInsatser(blocks, content, area, level + 1);
    addNeeds(blocks, content, area.name, level + 1);
    addFigures(blocks, content, area.name, level + 1);
    return blocks;
}

QList<paper::Block> collaborationChapter(const ReportContent &content, int level)
{
    QList<paper::Block> blocks;
    const auto actors = placedIn(content.interventions, QString::fromUtf16(kCollaborationArea), std::nullopt);
    if (actors.isEmpty() && content.collaborations.isEmpty())
        return blocks;
    blocks.append(paper::Heading{.level = level, .text = Reports::tr("Collaboration"), .onNewPage = true});
    if (!actors.isEmpty()) {
        blocks.append(paper::Paragraph{Reports::tr("Actors that people are guided to. They stand outside the matrix.")});
        blocks.append(placementTable(actors, content.matrix.request.counted, Reports::tr("Actors outside the matrix")));
    }
    if (content.collaborations.isEmpty())
        return blocks;
    blocks.append(paper::Heading{.level = level + 1, .text = Reports::tr("Forums")});
    paper::Table table{
        .caption = Reports::tr("Forums in which several parties work together"),
        .columns = {{.weight = 3}, {.weight = 3}, {.weight = 5}, {.weight = 2.5}},
        .header = {{Reports::tr("Forum"), Reports::tr("Parties"), Reports::tr("Purpose"), Reports::tr("Target group")}},
        .rows = {}};
    for (const Collaboration &forum : content.collaborations)
        table.rows.append(
            {paper::Cell({paper::Text{{.text = forum.name, .bold = true}}, paper::Text(nameOf(forum.level))}, true),
             paper::Cell(forum.parties.join(QStringLiteral(", "))), paper::Cell(forum.purpose), paper::Cell(forum.target)});
    blocks.append(table);
    return blocks;
}

} // namespace insats::wording
