#include "ui/coverage/changepainting.h"

#include "ui/coverage/gapflag.h"
#include "ui/shared/icons.h"
#include "ui/shared/type.h"
#include "wording/differences.h"

#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kMargin = 3;
constexpr int kLine = 17;
constexpr double kTag = 12;

QFont fitting(Type type, const QString &text, double width)
{
    QFont font = fontFor(type);
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * width / needed)));
    return font;
}

void drawFitting(QPainter &painter, const QRectF &place, Qt::Alignment alignment, Type type, const QString &text)
{
    painter.setFont(fitting(type, text, place.width()));
    painter.drawText(place, static_cast<int>(alignment), text);
}

// As many as before can be others.
QString changeText(int change)
{
    if (change == 0)
        return QStringLiteral("±0");
    return wording::signedText(change) + (change > 0 ? QStringLiteral("↑") : QStringLiteral("↓"));
}

// A sign and the flags behind it; returns where the next may begin.
double paintSignedFlags(QPainter &painter, const QRectF &place, double x, const QString &sign,
                        const QList<Judgement> &judgements)
{
    if (judgements.isEmpty() || x + kFlagSize > place.right())
        return x;
    painter.setFont(fontFor(Type::Strong));
    const double width = painter.fontMetrics().horizontalAdvance(sign) + 1;
    painter.drawText(QRectF(x, place.top(), width, place.height()), Qt::AlignLeft | Qt::AlignVCenter, sign);
    x += width;
    qsizetype shown = 0;
    for (; shown < judgements.size() && x + kFlagSize <= place.right(); ++shown) {
        paintFlag(painter, {x, place.top(), kFlagSize, kFlagSize}, judgements.at(shown).test);
        x += kFlagSize + 1;
    }
    return x + 2;
}

} // namespace

void paintComparedCell(QPainter &painter, const QRectF &place, const ComparedCell &cell, const Theme &theme)
{
    const CellDifference *difference = cell.difference;
    const int change = difference ? difference->after - difference->before : 0;
    const ColourPair &colours = theme.change(change);
    const bool differs = difference && differsInSupply(*difference);
    painter.setBrush(colours.back);
    painter.setPen(QPen(differs ? theme.cellBorder : theme.line, 1, cell.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(place);
    painter.setPen(colours.text);
    if (!differs) {
        drawFitting(painter, place, Qt::AlignCenter, Type::Body, QString::number(cell.count));
        return;
    }
    const QRectF inside = place.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QRectF upper(inside.left(), inside.top(), inside.width(), kLine);
    drawFitting(painter, upper, Qt::AlignCenter, Type::Strong, changeText(change));
    const QString numbers = QStringLiteral("%1→%2").arg(difference->before).arg(difference->after);
    drawFitting(painter, upper.translated(0, kLine - 2), Qt::AlignCenter, Type::Note, numbers);
    if (cell.retagged)
        drawIcon(painter, {place.center().x() - kTag / 2, place.bottom() - kTag - 3, kTag, kTag}, QStringLiteral("tag"),
                 colours.text);
    if (cell.marked) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 2));
        painter.drawRect(place.adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void paintThoughtNumber(QPainter &painter, const QRectF &place, const CellDifference &difference, const QColor &colour)
{
    painter.setPen(colour);
    drawFitting(painter, place.adjusted(5, 2, -3, 0), Qt::AlignLeft | Qt::AlignTop, Type::Heading,
                wording::beforeAfterText(difference.before, difference.after));
}

void paintThoughtFlags(QPainter &painter, const QRectF &flags, const CellDifference &difference, const QColor &colour)
{
    painter.setPen(colour);
    const double x = paintSignedFlags(painter, flags, flags.left() + 2, QStringLiteral("−"), difference.gone);
    painter.setPen(colour);
    paintSignedFlags(painter, flags, x, QStringLiteral("+"), difference.appeared);
}

void paintThoughtFrame(QPainter &painter, const QRectF &place, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.base, 2));
    painter.drawRect(place.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRect(place.adjusted(1, 1, -1, -1));
}

} // namespace insats::ui
