#include "exchange/recordreading.h"

#include "exchange/rowplacements.h"

#include <algorithm>

namespace insats::exchange {

namespace {

const QString kTarget = QStringLiteral("target");
const QString kAge = QStringLiteral("age");

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

} // namespace

TableRecord recordOf(const QList<InsatsRow> &rows, const Taxonomy &taxonomy, const CellWords &words)
{
    return RecordReading(taxonomy, words, rows).read();
}

bool isBelow(const QString &column, const QString &field) { return column == field || column.startsWith(field + u'.'); }

} // namespace insats::exchange
