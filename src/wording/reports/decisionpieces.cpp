#include "domain/noterules.h"
#include "wording/comparison.h"
#include "wording/coverage.h"
#include "wording/names.h"
#include "wording/notes.h"
#include "wording/recordchanges.h"
#include "wording/reports/reportpieces.h"

namespace insats::wording {

namespace {

// The need that a note is about; none when it is about a cell, or the register no longer has it.
const Need *needOf(const Note &note, const QList<NeedAnswer> &answers)
{
    const auto found =
        std::ranges::find_if(answers, [&note](const NeedAnswer &answer) { return answer.need.uuid == note.need; });
    return note.cell || found == answers.end() ? nullptr : &found->need;
}

QString areaOf(const Note &note, const Need *need) { return note.cell ? note.cell->area : need ? need->area : QString(); }

QString subjectOf(const Note &note, const Need *need)
{
    if (note.cell)
        return placeText(*note.cell);
    return need ? QStringLiteral("%1 %2").arg(need->number, need->text) : Reports::tr("a need that is no longer there");
}

QString ownerAndDue(const Note &note, const QDate &today)
{
    QStringList parts = {note.ownerRole, dueText(note, today)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

paper::Cell decisionOf(const Note &note)
{
    QList<paper::Text> lines;
    if (!note.decision.isEmpty())
        lines.append(paper::Text{{.text = note.decision, .bold = true}});
    for (const QString &text : {note.text, note.reason ? nameOf(*note.reason) : QString(), stateText(note)}) {
        if (!text.isEmpty())
            lines.append(paper::Text(text));
    }
    return paper::Cell(lines);
}

} // namespace

std::optional<paper::Table> noteTable(const ReportContent &content, const QStringList &areas)
{
    paper::Table table{.caption = Reports::tr("What has been decided and noted"),
                       .columns = {{.weight = 4}, {.weight = 5}, {.weight = 3}},
                       .header = {{Reports::tr("About"), Reports::tr("Decision or note"), Reports::tr("Who and when")}},
                       .rows = {}};
    for (const Note &note : content.matrix.notes) {
        const Need *need = needOf(note, content.matrix.needs);
        if (!areas.isEmpty() && !areas.contains(areaOf(note, need)))
            continue;
        table.rows.append(
            {paper::Cell({subjectOf(note, need)}, true), decisionOf(note), paper::Cell(ownerAndDue(note, content.today))});
    }
    return table.rows.isEmpty() ? std::nullopt : std::optional(table);
}

QList<paper::Block> leftOutCells(const CoverageReply &reply, int headingLevel)
{
    const QStringList lines = leftOutLines(reply);
    if (lines.isEmpty())
        return {};
    paper::List list;
    for (const QString &line : lines)
        list.items.append(paper::Text(line));
    return {paper::Heading{.level = headingLevel, .text = Reports::tr("Cells that do not count")},
            paper::Paragraph{leftOutText(reply.figures)}, list};
}

QList<paper::Block> changesSince(const ReportContent &content, int headingLevel)
{
    if (!content.since)
        return {};
    const ComparisonReply &since = *content.since;
    QList<paper::Block> blocks = {
        paper::Heading{.level = headingLevel, .text = Reports::tr("Changes since %1").arg(beforeName(since))}};
    blocks.append(paper::Paragraph{Reports::tr("%1 cells differ: %2. Coverage C: %3.")
                                       .arg(changedText(since), directionsText(changedCells(since)),
                                            sharesText(since.before.figures.c(), since.after.figures.c()))});
    for (const QString &caveat : caveats(since))
        blocks.append(paper::Paragraph{caveat, paper::Tone::Note});
    if (since.changes.isEmpty()) {
        blocks.append(paper::Paragraph{Reports::tr("Nothing has changed.")});
        return blocks;
    }
    paper::Table table{.caption = Reports::tr("Changes by cause"),
                       .columns = {{.weight = 2.5}, {.weight = 4}, {.weight = 6}},
                       .header = {{Reports::tr("Cause"), Reports::tr("Insats"), Reports::tr("What")}},
                       .rows = {}};
    for (const RecordChange &change : since.changes)
        table.rows.append({paper::Cell(nameOf(change.cause, since.sameCatalogue)), paper::Cell({change.name}, true),
                           paper::Cell(shortText(change))});
    blocks.append(table);
    return blocks;
}

} // namespace insats::wording
