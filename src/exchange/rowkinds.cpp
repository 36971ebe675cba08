#include "exchange/rowkinds.h"

#include "exchange/celltidying.h"

#include <QRegularExpression>

#include <algorithm>

namespace insats::exchange {

namespace {

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[\\d\\s.,%–-]+$"));
    return number.match(text).hasMatch();
}

bool isSumWord(const QString &text)
{
    static const QRegularExpression sum(
        QStringLiteral(
            "^(?:delsumma|summa|sum|totalt?|antal)(?:\\s+(?:antal|insatser|aktiviteter|st|summa))*[\\s:=\\d.,–-]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return sum.match(text).hasMatch();
}

} // namespace

RowKinds::RowKinds(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words)
    : m_sheet(sheet)
    , m_layout(layout)
    , m_taxonomy(taxonomy)
    , m_words(words)
    , m_headings(words)
{
}

QString RowKinds::cellOf(qsizetype row, const QString &field) const
{
    const qsizetype column = m_layout.fields.indexOf(field);
    return column < 0 ? QString() : onOneLine(m_sheet.rows.at(row).value(column));
}

QStringList RowKinds::textsOf(qsizetype row) const
{
    QStringList texts;
    const QStringList &cells = m_sheet.rows.at(row);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString text = onOneLine(cells.at(column));
        const bool isOnlyNumber = isNumber(text) && m_layout.fields.value(column) != QStringLiteral("name");
        if (!text.isEmpty() && !isOnlyNumber && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

// Two headings or more, and the name's own or nothing but headings in the columns that are taken.
bool RowKinds::isHeader(qsizetype row) const
{
    const QStringList header = m_sheet.rows.value(m_layout.headerRow);
    int headings = 0;
    bool others = false;
    bool ofName = false;
    for (qsizetype column = 0; column < m_layout.fields.size(); ++column) {
        const QString text = m_sheet.rows.at(row).value(column);
        const QString &field = m_layout.fields.at(column);
        if (comparable(text).isEmpty() || field.isEmpty())
            continue;
        const bool isHeading = comparable(text) == comparable(header.value(column)) || means(text, field);
        headings += isHeading ? 1 : 0;
        others = others || !isHeading;
        ofName = ofName || (isHeading && field == QStringLiteral("name"));
    }
    return headings >= 2 && (ofName || !others);
}

bool RowKinds::means(const QString &heading, const QString &field) const
{
    return std::ranges::any_of(m_headings.meaningsOf(heading), [&field](const HeadingMeaning &meaning) {
        return meaning.field == field || QStringLiteral("placement.") + meaning.field == field;
    });
}

bool RowKinds::isSum(qsizetype row) const
{
    const QStringList texts = textsOf(row);
    return std::ranges::all_of(texts, isSumWord) && (!texts.isEmpty() || cellOf(row, QStringLiteral("name")).isEmpty());
}

bool RowKinds::isBlock(qsizetype row) const
{
    static const QStringList blockFields = {QStringLiteral("placement.area"), QStringLiteral("placement.subarea"),
                                            QStringLiteral("placement.level")};
    const QStringList &cells = m_sheet.rows.at(row);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString text = onOneLine(cells.at(column));
        const QString field = m_layout.fields.value(column);
        if (!text.isEmpty() && !blockFields.contains(field) && !(field.isEmpty() && isNumber(text)))
            return false;
    }
    return true;
}

std::optional<BlockTitle> RowKinds::findTitle(qsizetype row) const
{
    const QStringList texts = textsOf(row);
    return texts.size() == 1 ? blockTitleIn(texts.constFirst(), m_taxonomy, m_words) : std::nullopt;
}

BlockTitle RowKinds::titleOf(qsizetype row) const { return findTitle(row).value_or(BlockTitle()); }

RowKind RowKinds::kindOf(qsizetype row) const
{
    const QStringList &cells = m_sheet.rows.at(row);
    if (std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
        return RowKind::Empty;
    if (!cellOf(row, QStringLiteral("uuid")).isEmpty())
        return RowKind::Insats;
    if (isHeader(row))
        return RowKind::Header;
    if (isSum(row))
        return RowKind::Sum;
    if (findTitle(row))
        return RowKind::Title;
    if (isBlock(row))
        return RowKind::Block;
    const QString name = cellOf(row, QStringLiteral("name"));
    const QStringList texts = textsOf(row);
    const bool acrossTheRow = texts.size() == 1
        && std::ranges::count_if(cells, [&texts](const QString &cell) { return onOneLine(cell) == texts.constFirst(); })
            >= 2;
    return texts.size() == 1 && (name.isEmpty() || acrossTheRow) ? RowKind::UnknownTitle : RowKind::Insats;
}

} // namespace insats::exchange
