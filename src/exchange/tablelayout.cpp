#include "exchange/tablelayout.h"

#include "exchange/celltidying.h"
#include "exchange/headingwords.h"
#include "exchange/placementwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace insats::exchange {

namespace {

// One field for one column: the surest first, and then from the left.
TableLayout layoutOf(const QList<QList<HeadingMeaning>> &row, int headerRow)
{
    TableLayout layout{headerRow, QStringList(row.size())};
    QSet<QString> exact;
    for (const HeadingTrust trust : {HeadingTrust::Exact, HeadingTrust::Usual, HeadingTrust::Loose}) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            for (const HeadingMeaning &meaning : row.at(column)) {
                if (meaning.trust != trust || !layout.fields.at(column).isEmpty() || layout.fields.contains(meaning.field))
                    continue;
                layout.fields[column] = meaning.field;
                if (trust == HeadingTrust::Exact)
                    exact.insert(meaning.field);
            }
        }
    }
    const bool placed = std::ranges::any_of(
        layout.fields, [](const QString &field) { return field.startsWith(QStringLiteral("placement.")); });
    for (QString &field : layout.fields) {
        const bool isOfPlacement = field == QStringLiteral("target") || field.startsWith(QStringLiteral("age"));
        const QString ofPlacement = QStringLiteral("placement.") + field;
        if (placed && isOfPlacement && !exact.contains(field) && !layout.fields.contains(ofPlacement))
            field = ofPlacement;
    }
    return layout;
}

bool isHeader(const TableLayout &layout)
{
    const auto known = layout.fields.size() - layout.fields.count(QString());
    return layout.fields.contains(QStringLiteral("name")) && known >= 2;
}

QStringList cellsOf(const Sheet &sheet, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : sheet.rows) {
        if (const QString text = onOneLine(row.value(column)); !text.isEmpty())
            cells.append(text);
    }
    return cells;
}

// What every cell of a column is, if two or more say it.
QString fieldByContents(const QStringList &cells, const CellWords &words)
{
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    static const QRegularExpression url(QStringLiteral("^(?:https?://|www\\.)\\S+$"));
    const auto all = [&cells](auto &&is) { return cells.size() >= 2 && std::ranges::all_of(cells, is); };
    if (all([&words](const QString &cell) {
            const LevelsRead levels = levelsIn(cell, words);
            return levels.unknown.isEmpty() && !levels.found.isEmpty();
        }))
        return QStringLiteral("placement.level");
    if (all([](const QString &cell) { return !QUuid::fromString(cell).isNull(); }))
        return QStringLiteral("uuid");
    if (all([](const QString &cell) { return email.match(cell).hasMatch(); }))
        return QStringLiteral("contact.email");
    if (all([](const QString &cell) { return url.match(cell).hasMatch(); }))
        return QStringLiteral("contact.url");
    return {};
}

TableLayout layoutByContents(const Sheet &sheet, const CellWords &words)
{
    qsizetype width = 0;
    for (const QStringList &row : sheet.rows)
        width = std::max(width, row.size());
    TableLayout layout;
    for (qsizetype column = 0; column < width; ++column) {
        const QString field = fieldByContents(cellsOf(sheet, column), words);
        layout.fields.append(layout.fields.contains(field) ? QString() : field);
    }
    return layout;
}

// Where a heading stands over several columns ("Ålder"), those of the row below it tell them apart ("från", "till").
QStringList headerOfTwoRows(const QStringList &above, const QStringList &below, qsizetype name)
{
    const auto textOf = [](const QStringList &row, qsizetype column) { return onOneLine(row.value(column)); };
    const QString nameBelow = textOf(below, name);
    bool divides = false;
    for (qsizetype column = 1; column < above.size(); ++column) {
        const QString text = textOf(above, column);
        const bool isOne = !text.isEmpty() && text == textOf(above, column - 1);
        divides = divides || (isOne && textOf(below, column) != textOf(below, column - 1));
    }
    if (!divides || (!nameBelow.isEmpty() && nameBelow != textOf(above, name)))
        return {};
    QStringList both;
    for (qsizetype column = 0; column < std::max(above.size(), below.size()); ++column) {
        const QString text = textOf(above, column);
        const QString more = textOf(below, column);
        both.append(text == more ? text : QString(text + u' ' + more).trimmed());
    }
    return both;
}

} // namespace

TableLayout guessLayout(const Sheet &sheet, const TableWords &words)
{
    const HeadingWords headings(words);
    const auto layoutIn = [&headings](const QStringList &row, qsizetype i) {
        QList<QList<HeadingMeaning>> meanings;
        for (const QString &heading : row)
            meanings.append(headings.meaningsOf(heading));
        return layoutOf(meanings, static_cast<int>(i));
    };
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const TableLayout layout = layoutIn(sheet.rows.at(i), i);
        if (!isHeader(layout))
            continue;
        const qsizetype name = layout.fields.indexOf(QStringLiteral("name"));
        const QStringList both = headerOfTwoRows(sheet.rows.at(i), sheet.rows.value(i + 1), name);
        return both.isEmpty() ? layout : layoutIn(both, i + 1);
    }
    return layoutByContents(sheet, CellWords(words));
}

} // namespace insats::exchange
