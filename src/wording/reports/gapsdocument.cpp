#include "wording/coverage.h"
#include "wording/reports/documents.h"
#include "wording/reports/reportpieces.h"

namespace insats::wording {

namespace {

QList<CoverageRow> countedRows(const CoverageReply &matrix)
{
    QList<CoverageRow> rows = matrix.rows;
    rows.removeIf([](const CoverageRow &row) { return row.subArea.has_value(); });
    return rows;
}

} // namespace

ReportDocument gapsDocument(const ReportContent &content)
{
    const CoverageReply &matrix = content.matrix;
    ReportDocument document = blankDocument(content, Reports::tr("Gaps in %1").arg(titlesText(matrix)));
    const auto add = [&document](const paper::Block &block) { document.blocks.append(block); };
    add(paper::Heading{.level = 1, .text = document.title});
    add(figuresOf(matrix));
    add(matrixOf(matrix, countedRows(matrix), Reports::tr("Insatser that reach each age group, by need area and level")));
    if (const auto notes = noteTable(content)) {
        add(paper::Heading{.level = 2, .text = Reports::tr("Decisions and owners")});
        add(*notes);
    }
    document.blocks += leftOutCells(matrix, 2);
    document.blocks += changesSince(content, 2);
    add(paper::Heading{.level = 2, .text = Reports::tr("Gaps")});
    if (matrix.gaps.isEmpty())
        add(paper::Paragraph{Reports::tr("No gap test holds anywhere.")});
    else
        add(gapTable(matrix.gaps, Reports::tr("Gaps, most telling first")));
    QList<NeedAnswer> unmet = matrix.needs;
    unmet.removeIf([](const NeedAnswer &answer) { return answer.verdict != Verdict::Holds; });
    if (!unmet.isEmpty()) {
        add(paper::Heading{.level = 2, .text = Reports::tr("Needs without insats")});
        add(shortNeedTable(unmet, Reports::tr("Needs that no insats meets")));
    }
    add(paper::Heading{.level = 2, .text = Reports::tr("How it was counted")});
    add(caveat());
    add(paper::KeyValues{basisOf(content)});
    add(flagsOf(matrix));
    return document;
}

} // namespace insats::wording
