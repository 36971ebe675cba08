#include "wording/importtexts.h"

#include "wording/fieldtexts.h"
#include "wording/rules.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr qsizetype kShortValue = 28;

const QRegularExpression &recordPath()
{
    static const QRegularExpression path(QStringLiteral("^interventions\\[(\\d+)\\]\\.?"));
    return path;
}

// Both values of a change; empty when one of them is too long to stand in a row.
QString shortChangeText(const Change &change)
{
    const QString from = valueText(change.field, change.from).simplified();
    const QString to = valueText(change.field, change.to).simplified();
    return from.size() <= kShortValue && to.size() <= kShortValue ? QStringLiteral("%1 → %2").arg(from, to) : QString();
}

// The name of the field that a path inside a record leads to; the path itself when no field is called so.
QString fieldAt(const QString &path)
{
    static const QRegularExpression number(QStringLiteral("\\[\\d+\\]"));
    QString field = path;
    field.remove(number);
    if (field.startsWith(QLatin1StringView("placements.")))
        field.replace(0, 10, QStringLiteral("placement"));
    const QString name = fieldName(field);
    return name == field ? path : name;
}

} // namespace

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Added: return Wording::tr("New", "records of a file");
    case ImportKind::Changed: return Wording::tr("Changed", "records of a file");
    case ImportKind::Unchanged: return Wording::tr("Unchanged", "records of a file");
    case ImportKind::Refused: return Wording::tr("Refused", "records of a file");
    case ImportKind::Missing: return Wording::tr("Missing in the file");
    }
    Q_UNREACHABLE();
}

QString placeInFile(const QString &where)
{
    const QRegularExpressionMatch match = recordPath().match(where);
    if (match.hasMatch())
        return Wording::tr("entry %1").arg(match.captured(1).toInt() + 1);
    const QString row = where.section(QLatin1Char('!'), -1);
    bool isRow = false;
    row.toInt(&isRow);
    if (!isRow)
        return where;
    const QString sheet = where.chopped(row.size());
    return sheet.isEmpty() ? Wording::tr("row %1").arg(row) : Wording::tr("%1, row %2").arg(sheet.chopped(1), row);
}

QString reasonText(const Problem &problem)
{
    if (problem.finding)
        return QStringLiteral("%1 (%2)").arg(sentence(*problem.finding), placeOf(problem.finding->rule));
    Problem told = problem;
    const QRegularExpressionMatch match = recordPath().match(problem.where);
    if (!match.hasMatch())
        return sentence(problem);
    const QString path = problem.where.mid(match.capturedLength());
    told.where = path.isEmpty() ? Wording::tr("The entry") : fieldAt(path);
    if (problem.kind == ProblemKind::MissingField || problem.kind == ProblemKind::UnknownField)
        told.detail = fieldName(problem.detail);
    return sentence(told);
}

QString differenceLine(const QList<Change> &changes)
{
    QStringList parts;
    bool isWhole = false;
    for (const Change &change : changes) {
        const QString name = fieldName(change.field);
        const QString values = isWhole ? QString() : shortChangeText(change);
        isWhole = isWhole || !values.isEmpty();
        parts.append(values.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, values));
    }
    return parts.join(QStringLiteral(" · "));
}

QList<QStringList> refusedTable(const ImportPreview &preview)
{
    QList<QStringList> rows = {{Wording::tr("Place in the file"), fieldName(QStringLiteral("name")), Wording::tr("Reason")}};
    for (const ImportRecord &record : preview.records) {
        if (record.kind != ImportKind::Refused)
            continue;
        QStringList reasons;
        for (const Problem &problem : record.problems)
            reasons.append(reasonText(problem));
        rows.append({placeInFile(record.where), record.record.name, reasons.join(QStringLiteral("; "))});
    }
    return rows;
}

} // namespace insats::wording
