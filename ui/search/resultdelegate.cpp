#include "ui/search/resultdelegate.h"

#include "ui/search/resultmodel.h"
#include "ui/shared/chip.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"
#include "wording/names.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 84;
constexpr int kMargin = 16;
constexpr int kNameTop = 10;
constexpr int kChipsTop = 35;
constexpr int kFactsTop = 60;
constexpr int kGap = 6;
constexpr int kNoteIcon = 14;

void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? theme.selectedRow : hovered ? theme.hoverRow : theme.base);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.weakLine);
    if (selected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
}

QString ageIcon(AgeFit fit)
{
    switch (fit) {
    case AgeFit::Inside:
    case AgeFit::AtEdge: return QStringLiteral("check");
    case AgeFit::Unknown: return QStringLiteral("unknown");
    case AgeFit::Outside: return QStringLiteral("x");
    }
    Q_UNREACHABLE();
}

// Returns the left edge of what was painted.
qreal paintAge(QPainter &painter, const QRectF &line, const SearchRow &row, const Theme &theme)
{
    const AgeRange age = shownAge(row.intervention);
    QFont font = fontFor(Type::Body);
    font.setItalic(!isKnown(age));
    painter.setFont(font);
    const QString text = wording::ageText(age);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    painter.setPen(isKnown(age) ? theme.text : theme.text2);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, text);
    qreal left = line.right() - width;
    if (row.ageFit) {
        left -= kNoteIcon + kGap;
        drawIcon(painter, QRectF(left, line.center().y() - kNoteIcon / 2.0, kNoteIcon, kNoteIcon), ageIcon(*row.ageFit),
                 theme.text2);
    }
    return left;
}

QList<QTextLayout::FormatRange> markFormats(const QList<TextMark> &marks, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : marks) {
        QTextCharFormat format;
        format.setBackground(theme.match.back);
        format.setForeground(theme.match.text);
        format.setFontUnderline(true);
        formats.append({mark.start, mark.length, format});
    }
    return formats;
}

// Returns the right edge of what was painted.
qreal paintName(QPainter &painter, const QRectF &line, const SearchRow &row, const Theme &theme)
{
    const QFont font = fontFor(Type::Strong);
    const QString text = QFontMetricsF(font).elidedText(row.intervention.name, Qt::ElideRight, line.width());
    QTextLayout layout(text, font);
    layout.setFormats(markFormats(row.nameMarks, theme));
    layout.beginLayout();
    const QTextLine textLine = layout.createLine();
    layout.endLayout();
    painter.setPen(theme.text);
    layout.draw(&painter, QPointF(line.left(), line.center().y() - textLine.height() / 2));
    return line.left() + textLine.naturalTextWidth();
}

// Where the words stand that are not in the name: "målgrupp: separerade".
void paintFoundElsewhere(QPainter &painter, const QRectF &line, const SearchRow &row, const Theme &theme)
{
    for (const MatchReason &reason : row.reasons) {
        if (reason.where == MatchField::Name)
            continue;
        painter.setFont(fontFor(Type::Note));
        painter.setPen(theme.text2);
        const QString text = QStringLiteral("%1: %2").arg(wording::nameOf(reason.where), reason.found);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(line.width())));
        return;
    }
}

QList<ChipLook> chipsOf(const Intervention &intervention, const QHash<QString, QString> &icons, const Theme &theme)
{
    QList<ChipLook> chips;
    QList<PreventionLevel> levels;
    QStringList areas;
    for (const Placement &placement : intervention.placements) {
        if (placement.level && !levels.contains(*placement.level))
            levels.append(*placement.level);
        if (!areas.contains(placement.area))
            areas.append(placement.area);
    }
    if (intervention.status != InterventionStatus::Active)
        chips.append({{}, wording::nameOf(intervention.status), theme.warning.back, {}, theme.warning.text});
    for (const PreventionLevel level : levels)
        chips.append(levelChip(level, theme));
    for (const QString &area : areas)
        chips.append(areaChip(area, icons.value(area, QStringLiteral("rings")), theme));
    return chips;
}

void paintChips(QPainter &painter, const QRectF &line, const QList<ChipLook> &chips, const Theme &theme)
{
    qreal x = line.left();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const ChipLook rest = {{}, QStringLiteral("+%1").arg(chips.size() - i), theme.base, theme.chipBorder, theme.text};
        const bool isLast = i == chips.size() - 1;
        const qreal needed = chipWidth(chips.at(i)) + (isLast ? 0 : kGap + chipWidth(rest));
        if (x + needed > line.right()) {
            paintChip(painter, QPointF(x, line.top()), rest);
            return;
        }
        paintChip(painter, QPointF(x, line.top()), chips.at(i));
        x += chipWidth(chips.at(i)) + kGap;
    }
}

struct NoteFact {
    QString icon;
    QString text;
    bool known = true;
};

QList<NoteFact> notesOf(const Intervention &intervention)
{
    QStringList routes;
    for (const AccessRoute route : intervention.routes)
        routes.append(wording::nameOf(route));
    const QStringList providers = deliveringOrganisations(intervention);
    return {{QStringLiteral("house"),
             providers.isEmpty() ? wording::nameOf(Facet::Provider, QString()) : providers.join(QStringLiteral(", ")),
             !providers.isEmpty()},
            {iconName(intervention.routes.value(0, AccessRoute::Unknown)), routes.join(QStringLiteral(", ")),
             intervention.routes != QList{AccessRoute::Unknown}}};
}

void paintNotes(QPainter &painter, const QRectF &line, const Intervention &intervention, const Theme &theme)
{
    qreal x = line.left();
    const QList<NoteFact> notes = notesOf(intervention);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const NoteFact &note = notes.at(i);
        QFont font = fontFor(Type::Note);
        font.setItalic(!note.known);
        const QFontMetricsF metrics(font);
        const qreal left = line.right() - x - kNoteIcon - kGap;
        // The first fact may not push the second out of the row.
        const qreal room = i == 0 ? left * 0.6 : left;
        if (room < metrics.averageCharWidth() * 4)
            return;
        drawIcon(painter, QRectF(x, line.center().y() - kNoteIcon / 2.0, kNoteIcon, kNoteIcon), note.icon, theme.text2);
        x += kNoteIcon + kGap;
        const QString text = metrics.elidedText(note.text, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += metrics.horizontalAdvance(text) + 3 * kGap;
    }
}

} // namespace

QHash<QString, QString> areaIcons(const Taxonomy &taxonomy)
{
    QHash<QString, QString> icons;
    for (const NeedArea &area : taxonomy.areas)
        icons.insert(area.name, area.icon);
    return icons;
}

void ResultDelegate::setTaxonomy(const Taxonomy &taxonomy) { m_areaIcons = areaIcons(taxonomy); }

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {320, kRowHeight}; }

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(ResultModel::RowRole).value<SearchRow>();
    const Theme &theme = themeOf(option.palette);
    const QRectF inner = QRectF(option.rect).adjusted(kMargin, 0, -kMargin, 0);
    const auto line = [&inner](int top, int height) {
        return QRectF(inner.left(), inner.top() + top, inner.width(), height);
    };

    painter->save();
    painter->setClipRect(option.rect);
    paintBack(*painter, option, theme);
    QRectF nameLine = line(kNameTop, 20);
    nameLine.setRight(paintAge(*painter, nameLine, row, theme) - 2 * kGap);
    nameLine.setLeft(paintName(*painter, nameLine, row, theme) + 2 * kGap);
    if (nameLine.width() > 60)
        paintFoundElsewhere(*painter, nameLine, row, theme);
    paintChips(*painter, line(kChipsTop, kChipHeight), chipsOf(row.intervention, m_areaIcons, theme), theme);
    paintNotes(*painter, line(kFactsTop, 16), row.intervention, theme);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

} // namespace insats::ui
