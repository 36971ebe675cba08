#include "exchange/tablereading.h"

#include "exchange/celltidying.h"
#include "exchange/rowplacements.h"
#include "exchange/tablerows.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace insats::exchange {

namespace {

const QString kName = QStringLiteral("name");
const QString kUuid = QStringLiteral("uuid");
const QString kTarget = QStringLiteral("target");
const QString kAge = QStringLiteral("age");

// The same for rows that tell of the same insats.
QString identityOf(const InsatsRow &row)
{
    const QString uuid = row.cells.value(kUuid).text;
    return uuid.isEmpty() ? u'n' + onOneLine(row.cells.value(kName).text).toLower() : u'u' + uuid.trimmed().toLower();
}

bool isBelow(const QString &column, const QString &field) { return column == field || column.startsWith(field + u'.'); }

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

class RecordReading {
public:
    RecordReading(const Taxonomy &taxonomy, const CellWords &words, const QList<InsatsRow> &rows)
        : m_words(words)
        , m_rows(rows)
        , m_isExact(rows.constFirst().isExact)
        , m_placements(taxonomy, words, m_record.problems)
    {
    }

    TableRecord read()
    {
        for (const InsatsRow &row : m_rows)
            m_record.rows.append(row.row + 1);
        for (const InsatsRow &row : m_rows)
            m_record.intervention.placements += m_placements.placementsOf(row);
        readFields();
        if (!m_isExact)
            takeWhatRowsAgreeOn();
        listFields();
        return m_record;
    }

private:
    // What the rows say of the insats itself. Target and age of rows with placements are the placements'; where no row has
    // one, those that were meant for it are the insats' own.
    QString ownField(const InsatsRow &row, const QString &field) const
    {
        if (m_isExact)
            return field;
        const bool isPlaced = !m_record.intervention.placements.isEmpty();
        const QString target = targetFieldOf(row);
        const QString age = ageFieldOf(row);
        const bool isTarget = field == target;
        if (!isTarget && field != age && !field.startsWith(age + u'.'))
            return field;
        return isPlaced ? QString() : isTarget ? kTarget : kAge + field.mid(age.size());
    }

    RecordCells ownCells() const
    {
        RecordCells cells;
        for (const InsatsRow &row : m_rows) {
            for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it) {
                if (const QString field = ownField(row, it.key()); !field.isEmpty())
                    cells[field].append(it.value());
            }
        }
        return cells;
    }

    void readFields()
    {
        const RecordCells cells = ownCells();
        CellReader reader(m_words, cells, m_isExact, m_record.problems);
        forEachField(m_record.intervention, [&](const char *name, auto &field) {
            const QString path = QString::fromLatin1(name);
            if (path != QStringLiteral("catalogue") && path != kAge)
                reader.read(path, field);
        });
        m_taken = reader.taken();
        readOwnAge(cells);
        checkReviewInterval(cells);
        const bool placedInColumns = std::ranges::any_of(
            cells.keys(), [](const QString &field) { return field.startsWith(QStringLiteral("placement.")); });
        if (!m_record.intervention.placements.isEmpty() || (m_isExact && placedInColumns))
            m_taken.insert(QStringLiteral("placements"));
    }

    // Of the first row that has cells for it.
    void readOwnAge(const RecordCells &cells)
    {
        Intervention &intervention = m_record.intervention;
        InsatsRow row;
        row.isExact = m_isExact;
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            row.cells.insert(it.key(), it.value().constFirst());
        const bool isStated = std::ranges::any_of(
            cells.keys(), [](const QString &field) { return field == kAge || field.startsWith(QStringLiteral("age.")); });
        if (!isStated && (m_isExact || !intervention.placements.isEmpty()))
            return;
        intervention.age = m_placements.ageOf(row, kAge, intervention.target);
        if (isKnown(intervention.age) || m_isExact)
            m_taken.insert(kAge);
    }

    void checkReviewInterval(const RecordCells &cells)
    {
        const QString path = QStringLiteral("review_interval_days");
        int &days = m_record.intervention.reviewIntervalDays;
        if (days >= 1)
            return;
        m_record.problems.append(
            {cells.value(path).value(0).where, ProblemKind::OutOfRange, Severity::Warning, QString::number(days)});
        days = Intervention().reviewIntervalDays;
        m_taken.remove(path);
    }

    void takeWhatRowsAgreeOn()
    {
        Intervention &intervention = m_record.intervention;
        if (intervention.placements.isEmpty())
            return;
        const Placement &first = intervention.placements.constFirst();
        const auto agree = [&](auto Placement::*member) {
            return std::ranges::all_of(intervention.placements,
                                       [&](const Placement &one) { return one.*member == first.*member; });
        };
        if (!m_taken.contains(kTarget) && !first.target.isEmpty() && agree(&Placement::target)) {
            intervention.target = first.target;
            m_taken.insert(kTarget);
        }
        if (!m_taken.contains(kAge) && isKnown(first.age) && agree(&Placement::age)) {
            intervention.age = first.age;
            m_taken.insert(kAge);
        }
    }

    void listFields()
    {
        m_record.columns = QStringList(m_taken.cbegin(), m_taken.cend());
        m_record.columns.sort();
        forEachContentField(m_record.intervention, [this](const char *name, const auto &) {
            const QString field = QString::fromLatin1(name);
            if (std::ranges::any_of(m_taken, [&](const QString &column) { return isBelow(column, field); }))
                m_record.fields.append(field);
        });
    }

    const CellWords &m_words;
    const QList<InsatsRow> &m_rows;
    bool m_isExact;
    TableRecord m_record;
    RowPlacements m_placements;
    QSet<QString> m_taken;
};

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
        TableRecord record = RecordReading(taxonomy, cellWords, group).read();
        refuseNameless(record, sheet, layout);
        table.records.append(record);
    }
    return table;
}

Intervention updated(Intervention existing, const TableRecord &record)
{
    const CellWords words{TableWords{}};
    CellWriter writer(words);
    forEachContentField(record.intervention,
                        [&writer](const char *name, const auto &field) { writer.write(QString::fromLatin1(name), field); });
    RecordCells cells;
    for (const WrittenCell &cell : writer.cells()) {
        const bool isStated =
            std::ranges::any_of(record.columns, [&cell](const QString &column) { return isBelow(cell.path, column); });
        if (isStated)
            cells.insert(cell.path, {{QString(), cell.text}});
    }
    QList<Problem> none;
    CellReader reader(words, cells, true, none);
    forEachContentField(existing,
                        [&reader](const char *name, auto &field) { reader.read(QString::fromLatin1(name), field); });
    if (record.columns.contains(QStringLiteral("placements")))
        existing.placements = record.intervention.placements;
    return existing;
}

} // namespace insats::exchange
