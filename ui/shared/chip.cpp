#include "ui/shared/chip.h"

#include "ui/shared/icons.h"
#include "ui/shared/type.h"
#include "wording/names.h"

#include <QFontMetricsF>
#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kIconSize = 14;
constexpr int kIconGap = 4;

} // namespace

ChipLook levelChip(PreventionLevel level, const Theme &theme)
{
    const ColourPair &colours = theme.level(level);
    return {iconName(level), wording::nameOf(level), colours.back, {}, colours.text};
}

ChipLook areaChip(const QString &area, const QString &icon, const Theme &theme)
{
    return {icon, area, theme.base, theme.chipBorder, theme.text};
}

int chipWidth(const ChipLook &look)
{
    const QFontMetricsF metrics(fontFor(Type::Note));
    return qCeil(metrics.horizontalAdvance(look.text)) + 2 * kPadding + (look.icon.isEmpty() ? 0 : kIconSize + kIconGap);
}

void paintChip(QPainter &painter, const QPointF &topLeft, const ChipLook &look)
{
    const QRectF rect(topLeft, QSizeF(chipWidth(look), kChipHeight));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.back);
    painter.setPen(look.border.isValid() ? QPen(look.border) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    qreal x = rect.left() + kPadding;
    if (!look.icon.isEmpty()) {
        drawIcon(painter, QRectF(x, rect.center().y() - kIconSize / 2.0, kIconSize, kIconSize), look.icon, look.colour);
        x += kIconSize + kIconGap;
    }
    painter.setFont(fontFor(Type::Note));
    painter.setPen(look.colour);
    painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, look.text);
    painter.restore();
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleName(look.text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const { return {chipWidth(m_look), kChipHeight}; }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, QPointF(), m_look);
}

} // namespace insats::ui
