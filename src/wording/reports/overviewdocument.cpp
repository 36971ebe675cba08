#include "wording/coverage.h"
#include "wording/names.h"
#include "wording/reports/areachapter.h"
#include "wording/reports/documents.h"

namespace insats::wording {

namespace {

constexpr qsizetype kFirstGaps = 10;

QList<CoverageRow> areaRows(const CoverageReply &matrix)
{
    QList<CoverageRow> rows = matrix.rows;
    rows.removeIf([](const CoverageRow &row) { return row.subArea.has_value(); });
    return rows;
}

void addSummary(ReportDocument &document, const ReportContent &content)
{
    const CoverageTotals &totals = content.matrix.totals;
    document.blocks.append(paper::Heading{.level = 1, .text = Reports::tr("In short"), .onNewPage = true});
    document.blocks.append(
        paper::Paragraph{Reports::tr("The matrix counts %1 insatser in %n placement(s).", nullptr, totals.all.placements)
                                 .arg(totals.all.interventions)
                             + QLatin1Char(' ') + summaryText(content.matrix),
                         paper::Tone::Lead});
    document.blocks.append(figuresOf(content.matrix));
    document.blocks.append(caveat());
}

void addMatrix(ReportDocument &document, const ReportContent &content)
{
    document.blocks.append(paper::NewPage{paper::Orientation::Landscape});
    document.blocks.append(
        paper::Heading{.level = 1, .text = Reports::tr("Where there are insatser, and where there are none")});
    document.blocks.append(matrixOf(content.matrix, areaRows(content.matrix),
                                    Reports::tr("Insatser that reach each age group, by need area and level")));
    document.blocks.append(paper::Paragraph{
        Reports::tr(
            "? = the age is not stated. 0? = empty, but insatser of unknown age stand in the same area and level. The "
            "last row counts each insats once."),
        paper::Tone::Note});
    document.blocks.append(paper::NewPage{paper::Orientation::Portrait});
    document.blocks.append(paper::Heading{.level = 1, .text = Reports::tr("Gaps to talk about first")});
    const paper::List gaps = firstGaps(content.matrix, kFirstGaps);
    if (gaps.items.isEmpty())
        document.blocks.append(paper::Paragraph{Reports::tr("No cell is empty, and no stated need is without insats.")});
    else
        document.blocks.append(gaps);
}

void addMethod(ReportDocument &document, const ReportContent &content)
{
    document.blocks.append(paper::Heading{.level = 1, .text = Reports::tr("How it was counted"), .onNewPage = true});
    document.blocks.append(paper::Paragraph{Reports::tr(
        "The matrix has a cell for each need area, prevention level and age group. An insats stands in every cell that one "
        "of its placements reaches by at least one year of age, and is counted once there. What states no age stands in a "
        "column of its own and in no age group.")});
    document.blocks.append(paper::List{{
        paper::Text{{.text = QStringLiteral("C"), .bold = true},
                    {Reports::tr(" = cells with at least one insats ÷ cells that are relevant and mapped")}},
        paper::Text{{.text = QStringLiteral("C_R"), .bold = true},
                    {Reports::tr(" = cells without any of the gaps G1, G1b, G2–G6 ÷ the same cells; from where none is "
                                 "unjudged to where none is known to hold")}},
        paper::Text{{.text = QStringLiteral("U"), .bold = true},
                    {Reports::tr(" = placements without a stated age ÷ all placements that count")}},
    }});
    document.blocks.append(paper::Heading{.level = 2, .text = Reports::tr("The levels")});
    QList<paper::KeyValue> levels;
    for (const LevelDefinition &level : content.taxonomy.levels)
        levels.append({.key = nameOf(level.level), .value = level.definition});
    document.blocks.append(paper::KeyValues{levels});
    document.blocks.append(paper::Heading{.level = 2, .text = Reports::tr("The gap tests")});
    document.blocks.append(flagsOf(content.matrix));
    document.blocks.append(paper::Heading{.level = 2, .text = Reports::tr("What was asked")});
    document.blocks.append(paper::KeyValues{basisOf(content)});
}

void addSources(ReportDocument &document, const ReportContent &content)
{
    QStringList documents;
    const auto add = [&documents](const QList<Source> &sources) {
        for (const Source &source : sources) {
            if (!documents.contains(source.document))
                documents.append(source.document);
        }
    };
    for (const Intervention &insats : content.interventions)
        add(insats.sources);
    for (const NeedAnswer &answer : content.matrix.needs)
        add(answer.need.sources);
    for (const Indicator &indicator : content.indicators)
        add(indicator.sources);
    for (const Collaboration &forum : content.collaborations)
        add(forum.sources);
    document.blocks.append(paper::Heading{.level = 1, .text = Reports::tr("Sources")});
    document.blocks.append(paper::Paragraph{Reports::tr(
        "Names, target groups, ages and figures are the sources’ own. Descriptions are written anew. Where in its source an "
        "insats stands is told in the catalogue.")});
    paper::List list;
    for (const QString &text : documents)
        list.items.append(paper::Text(text));
    document.blocks.append(list);
}

} // namespace

ReportDocument overviewDocument(const ReportContent &content)
{
    ReportDocument document = blankDocument(
        content, Reports::tr("Insatser for children, young people and families: %1").arg(titlesText(content.matrix)));
    document.cover = coverOf(content, Reports::tr("Overview of insatser, needs and gaps"));
    document.blocks.append(paper::Contents{});
    addSummary(document, content);
    addMatrix(document, content);
    if (const auto notes = noteTable(content)) {
        document.blocks.append(paper::Heading{.level = 1, .text = Reports::tr("Decisions and owners")});
        document.blocks.append(*notes);
    }
    document.blocks += leftOutCells(content.matrix, 1);
    document.blocks += changesSince(content, 1);
    for (const NeedArea &area : content.taxonomy.areas)
        document.blocks += areaChapter(content, area, 1);
    document.blocks += collaborationChapter(content, 1);
    addMethod(document, content);
    addSources(document, content);
    return document;
}

ReportDocument areaDocument(const ReportContent &content)
{
    const auto area = std::ranges::find(content.taxonomy.areas, content.request.area, &NeedArea::name);
    ReportDocument document =
        blankDocument(content, QStringLiteral("%1: %2").arg(content.request.area, titlesText(content.matrix)));
    document.blocks.append(paper::Heading{.level = 1, .text = document.title});
    document.blocks.append(paper::KeyValues{basisOf(content)});
    document.blocks.append(caveat());
    if (area != content.taxonomy.areas.end())
        document.blocks += areaChapter(content, *area, 2);
    return document;
}

} // namespace insats::wording
