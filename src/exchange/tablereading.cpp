#include "exchange/tablereading.h"

#include "exchange/celltidying.h"
#include "exchange/recordreading.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace insats::exchange {

namespace {

const QString kName = QStringLiteral("name");
const QString kUuid = QStringLiteral("uuid");

// The same for rows that tell of the same insats.
QString identityOf(const InsatsRow &row)
{
    const QString uuid = row.cells.value(kUuid).text;
    return uuid.isEmpty() ? u'n' + onOneLine(row.cells.value(kName).text).toLower() : u'u' + uuid.trimmed().toLower();
}

// In the order of their first rows. Rows without a name stand alone.
QList<QList<InsatsRow>> groupsOf(const QList<InsatsRow> &rows)
{
    QList<QList<InsatsRow>> groups;
    QHash<QString, qsizetype> known;
    for (const InsatsRow &row : rows) {
        const QString identity = identityOf(row);
        if (identity.size() == 1 || !known.contains(identity)) {
            known.insert(identity, groups.size());
            groups.append({row});
        } else {
            groups[known.value(identity)].append(row);
        }
    }
    return groups;
}

// Words that say two things: a project that runs, and a price.
void spellOut(InsatsRow &row)
{
    static const QRegularExpression price(QStringLiteral("[1-9]\\d*\\s*(?:kr|kronor|sek|:-)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const CellText status = row.cells.value(QStringLiteral("status"));
    if (comparable(status.text) == QStringLiteral("projekt")) {
        row.cells.insert(QStringLiteral("status"), {status.where, codeOf(InterventionStatus::Active)});
        row.cells.insert(QStringLiteral("project"), {status.where, QString::fromUtf16(kYes)});
    }
    const CellText cost = row.cells.value(QStringLiteral("cost"));
    if (cost.text.contains(price)) {
        row.cells.insert(QStringLiteral("cost"), {cost.where, codeOf(Cost::Fee)});
        if (!row.cells.contains(QStringLiteral("cost_text")))
            row.cells.insert(QStringLiteral("cost_text"), cost);
    }
}

// A record without a name, or with a uuid that is none, cannot be taken.
void refuseNameless(TableRecord &record, const Sheet &sheet, const TableLayout &layout)
{
    const int row = record.rows.constFirst() - 1;
    const auto placeOfField = [&](const QString &field) {
        return placeOf(sheet, row, std::max<qsizetype>(0, layout.fields.indexOf(field)));
    };
    if (record.intervention.name.trimmed().isEmpty())
        record.problems.append({placeOfField(kName), ProblemKind::MissingField, Severity::Refused, kName});
    for (Problem &problem : record.problems) {
        if (problem.kind == ProblemKind::WrongType && problem.detail == kUuid && problem.where == placeOfField(kUuid))
            problem.severity = Severity::Refused;
    }
}

QList<Problem> problemsOfColumns(const Sheet &sheet, const TableLayout &layout)
{
    QList<Problem> problems;
    if (!layout.fields.contains(kName))
        problems.append({sheet.name, ProblemKind::MissingField, Severity::Refused, kName});
    const QStringList header = sheet.rows.value(layout.headerRow);
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (layout.fields.value(column).isEmpty() && !header.at(column).trimmed().isEmpty())
            problems.append({placeOf(sheet, layout.headerRow, column), ProblemKind::UnknownField, Severity::Warning,
                             onOneLine(header.at(column))});
    }
    return problems;
}

} // namespace

ReadTable readTable(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words)
{
    ReadTable table;
    table.problems = problemsOfColumns(sheet, layout);
    if (!layout.fields.contains(kName))
        return table;
    const CellWords cellWords(words);
    QList<InsatsRow> rows = insatsRows(sheet, layout, taxonomy, words, table.problems);
    for (InsatsRow &row : rows) {
        if (!row.isExact)
            spellOut(row);
    }
    for (const QList<InsatsRow> &group : groupsOf(rows)) {
        TableRecord record = recordOf(group, taxonomy, cellWords);
        refuseNameless(record, sheet, layout);
        table.records.append(record);
    }
    return table;
}

} // namespace insats::exchange
