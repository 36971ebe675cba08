#include "ui/coverage/cellmarkpainting.h"

#include "ui/shared/type.h"
#include "wording/notes.h"

namespace insats::ui {

void paintState(QPainter &painter, const QRectF &place, CellState state, int count, const Theme &theme)
{
    painter.fillRect(place, theme.base);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.controlBorder, 1, state == CellState::NotRelevant ? Qt::DashLine : Qt::DotLine));
    painter.drawRect(place);
    painter.setFont(fontFor(Type::Strong));
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignCenter, wording::signOf(state));
    if (count == 0)
        return;
    painter.setFont(fontFor(Type::Note));
    painter.setPen(theme.text2);
    painter.drawText(place.adjusted(4, 2, -2, -2), Qt::AlignLeft | Qt::AlignBottom, QString::number(count));
}

void paintNoteMark(QPainter &painter, const QRectF &place, const QColor &colour)
{
    const QPointF corner = place.topRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{corner, corner - QPointF(kNoteMark, 0), corner + QPointF(0, kNoteMark)});
    painter.setBrush(Qt::NoBrush);
}

} // namespace insats::ui
