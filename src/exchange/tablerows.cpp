#include "exchange/tablerows.h"

#include "exchange/celltidying.h"
#include "exchange/rowkinds.h"

#include <algorithm>

namespace insats::exchange {

namespace {

const QString kArea = QStringLiteral("placement.area");
const QString kSubArea = QStringLiteral("placement.subarea");
const QString kLevel = QStringLiteral("placement.level");

bool saysNothing(const QString &text)
{
    static const QStringList empty = {QStringLiteral("ejangivet"), QStringLiteral("ejangiven"),
                                      QStringLiteral("uppgiftsaknas"), QStringLiteral("saknas")};
    const QString compared = comparable(text);
    return compared.isEmpty() || empty.contains(compared);
}

// Names and the like stand on one line; a line break there is only how the table was laid out.
bool isOneLine(const QString &field)
{
    static const QStringList fields = {QStringLiteral("name"), QStringLiteral("target"), QStringLiteral("placement.target"),
                                       QStringLiteral("not_for"), QStringLiteral("replaces")};
    return fields.contains(field) || field.startsWith(QStringLiteral("contact."));
}

class RowWalk {
public:
    RowWalk(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words,
            QList<Problem> &problems)
        : m_sheet(sheet)
        , m_layout(layout)
        , m_kinds(sheet, layout, taxonomy, words)
        , m_problems(problems)
    {
    }

    QList<InsatsRow> walk()
    {
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i)
            m_rowKinds.append(i == m_layout.headerRow ? RowKind::Header : m_kinds.kindOf(i));
        for (const QString &field : {kArea, kSubArea, kLevel})
            m_filledDown.insert(field, isFilledDown(field));
        QList<InsatsRow> rows;
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i) {
            const RowKind kind = m_rowKinds.at(i);
            if (kind == RowKind::Title)
                begin(m_kinds.titleOf(i), placeOf(m_sheet, i, firstFilled(i)));
            else if (kind == RowKind::UnknownTitle && i > m_layout.headerRow)
                beginUnknown(i);
            else if (kind == RowKind::Block && i > m_layout.headerRow)
                rowAt(i); // only for the rows below it
            else if (kind == RowKind::Insats && i > m_layout.headerRow)
                rows.append(rowAt(i));
        }
        return rows;
    }

private:
    QString cellAt(qsizetype row, const QString &field) const
    {
        const qsizetype column = m_layout.fields.indexOf(field);
        return column < 0 ? QString() : onOneLine(m_sheet.rows.at(row).value(column));
    }

    qsizetype firstFilled(qsizetype row) const
    {
        const QStringList &cells = m_sheet.rows.at(row);
        return std::ranges::find_if(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); }) - cells.cbegin();
    }

    // Whether the row below says again what stands above, with nothing else begun anew.
    bool isRepeated(qsizetype above, qsizetype below, const QString &field) const
    {
        return std::ranges::all_of(QStringList{kArea, kSubArea, kLevel}, [&](const QString &other) {
            const QString text = cellAt(below, other);
            return (text.isEmpty() && other != field) || comparable(text) == comparable(cellAt(above, other));
        });
    }

    bool isFilledDown(const QString &field) const
    {
        if (m_layout.fields.contains(QStringLiteral("uuid")))
            return false;
        int repeated = 0;
        int leftOut = 0;
        for (qsizetype i = m_layout.headerRow + 1; i < m_sheet.rows.size(); ++i) {
            if (m_rowKinds.at(i) != RowKind::Insats)
                continue;
            if (cellAt(i, field).isEmpty())
                ++leftOut;
            else if (i > 0 && m_rowKinds.at(i - 1) == RowKind::Insats && isRepeated(i - 1, i, field))
                ++repeated;
        }
        return leftOut > repeated;
    }

    void begin(const BlockTitle &title, const QString &where)
    {
        QStringList areas;
        QStringList subAreas;
        QStringList levels;
        for (const AreaName &name : title.areas) {
            areas.append(name.area);
            if (!name.subArea.isEmpty())
                subAreas.append(name.subArea);
        }
        for (const PreventionLevel level : title.levels)
            levels.append(codeOf(level));
        if (!areas.isEmpty()) {
            areas.removeDuplicates();
            m_area = {where, areas.join(u';')};
            m_subArea = {where, subAreas.join(u';')};
        }
        if (!levels.isEmpty())
            m_level = {where, levels.join(u';')};
    }

    // The rows below do not belong to the block before; which one they belong to is not known.
    void beginUnknown(qsizetype row)
    {
        const qsizetype column = firstFilled(row);
        m_problems.append({placeOf(m_sheet, row, column), ProblemKind::UnknownValue, Severity::Warning,
                           onOneLine(m_sheet.rows.at(row).value(column))});
        if (m_layout.fields.contains(kArea))
            return;
        m_area = {};
        m_subArea = {};
    }

    // Takes what the row states for the rows below it, too.
    BlockCell filled(const InsatsRow &row, const QString &field, CellText &last) const
    {
        const CellText own = row.cells.value(field);
        if (row.isExact || !own.text.isEmpty()) {
            last = own.text.isEmpty() ? last : own;
            return {own, true};
        }
        const bool isFilled = m_filledDown.value(field) || !m_layout.fields.contains(field);
        return {isFilled ? last : CellText(), false};
    }

    InsatsRow rowAt(qsizetype at)
    {
        InsatsRow row;
        row.row = static_cast<int>(at);
        row.isExact = !cellAt(at, QStringLiteral("uuid")).isEmpty();
        for (qsizetype column = 0; column < m_layout.fields.size(); ++column) {
            const QString &field = m_layout.fields.at(column);
            const QString raw = m_sheet.rows.at(at).value(column);
            const QString text = row.isExact ? raw : isOneLine(field) ? onOneLine(raw) : withoutHyphenation(raw);
            if (!field.isEmpty() && (row.isExact || !saysNothing(text)))
                row.cells.insert(field, {placeOf(m_sheet, at, column), text});
        }
        row.hasPlacedTarget = m_layout.fields.contains(QStringLiteral("placement.target"));
        row.hasPlacedAge = std::ranges::any_of(
            m_layout.fields, [](const QString &field) { return field.startsWith(QStringLiteral("placement.age")); });
        const QString area = row.cells.value(kArea).text;
        if (!area.isEmpty() && comparable(area) != comparable(m_area.text))
            m_subArea = {};
        row.area = filled(row, kArea, m_area);
        row.subArea = filled(row, kSubArea, m_subArea);
        row.level = filled(row, kLevel, m_level);
        return row;
    }

    const Sheet &m_sheet;
    const TableLayout &m_layout;
    RowKinds m_kinds;
    QList<Problem> &m_problems;
    QList<RowKind> m_rowKinds;
    QMap<QString, bool> m_filledDown;
    CellText m_area;
    CellText m_subArea;
    CellText m_level;
};

} // namespace

QString placeOf(const Sheet &sheet, qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    const QString cell = letters + QString::number(row + 1);
    return sheet.name.isEmpty() ? cell : sheet.name + u'!' + cell;
}

QList<InsatsRow> insatsRows(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words,
                            QList<Problem> &problems)
{
    return RowWalk(sheet, layout, taxonomy, words, problems).walk();
}

} // namespace insats::exchange
