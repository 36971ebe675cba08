#include "ui/coverage/gapflag.h"

#include "ui/shared/type.h"
#include "wording/gaptests.h"

#include <QPainter>
#include <QPainterPath>

namespace insats::ui {

namespace {

QPolygonF polygon(const QRectF &place, std::initializer_list<QPointF> points)
{
    QPolygonF shape;
    for (const QPointF &point : points)
        shape.append({place.left() + point.x() * place.width(), place.top() + point.y() * place.height()});
    return shape;
}

struct Look {
    QPainterPath shape;
    bool filled = false;
};

Look lookOf(GapTest test, const QRectF &place)
{
    Look look;
    switch (test) {
    case GapTest::G1: look.shape.addRect(place); break;
    case GapTest::G1b:
        look.shape.addPolygon(polygon(place, {{0.25, 0}, {0.75, 0}, {1, 0.5}, {0.75, 1}, {0.25, 1}, {0, 0.5}}));
        break;
    case GapTest::G2: look.shape.addEllipse(place); break;
    case GapTest::G3:
        look.shape.addRect(place);
        look.filled = true;
        break;
    case GapTest::G4:
        look.shape.addPolygon(polygon(place, {{0.5, -0.08}, {1.08, 0.5}, {0.5, 1.08}, {-0.08, 0.5}}));
        look.filled = true;
        break;
    case GapTest::G5: look.shape.addPolygon(polygon(place, {{0.5, 0}, {1, 0.4}, {0.82, 1}, {0.18, 1}, {0, 0.4}})); break;
    case GapTest::G6: look.shape.addPolygon(polygon(place, {{0.5, 0}, {1, 0.35}, {1, 1}, {0, 1}, {0, 0.35}})); break;
    case GapTest::G9:
        look.shape.addPolygon(polygon(place, {{0.5, -0.06}, {1.08, 1}, {-0.08, 1}}));
        look.filled = true;
        break;
    case GapTest::G10: look.shape.addPolygon(polygon(place, {{-0.08, 0}, {1.08, 0}, {0.5, 1.06}})); break;
    case GapTest::G11:
        look.shape.addPolygon(polygon(place, {{0, 0}, {0.7, 0}, {1.08, 0.5}, {0.7, 1}, {0, 1}}));
        look.filled = true;
        break;
    }
    look.shape.closeSubpath();
    return look;
}

// The letter sits where its shape has room.
QRectF letterPlace(GapTest test, QRectF place)
{
    if (test == GapTest::G9)
        place.translate(0, place.height() * 0.16);
    else if (test == GapTest::G10)
        place.translate(0, -place.height() * 0.14);
    else if (test == GapTest::G6 || test == GapTest::G5)
        place.translate(0, place.height() * 0.08);
    return place;
}

} // namespace

void paintFlag(QPainter &painter, const QRectF &place, GapTest test)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = place.adjusted(2, 2, -2, -2);
    const Look look = lookOf(test, inner);
    painter.setPen(QPen(Qt::white, 3, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(Qt::white);
    painter.drawPath(look.shape);
    painter.setPen(QPen(Qt::black, 1.2, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(look.filled ? Qt::black : Qt::white);
    painter.drawPath(look.shape);
    QFont font = fontFor(Type::Strong);
    font.setPixelSize(qRound(place.height() * (test == GapTest::G9 || test == GapTest::G10 ? 0.48 : 0.58)));
    painter.setFont(font);
    painter.setPen(look.filled ? Qt::white : Qt::black);
    painter.drawText(letterPlace(test, inner), Qt::AlignCenter, wording::letterOf(test));
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &place, const Theme &theme)
{
    constexpr int kStep = 6;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hatch, 1));
    for (double x = place.left() - place.height(); x < place.right(); x += kStep)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

FlagLabel::FlagLabel(GapTest test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
{
    setFixedSize(kFlagSize + 2, kFlagSize + 2);
}

void FlagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place(1, 1, kFlagSize, kFlagSize);
    if (m_test == GapTest::G1) {
        const Theme &theme = themeOf(palette());
        painter.fillRect(place, theme.bins[0].back);
        paintHatch(painter, place, theme);
        painter.setPen(theme.cellBorder);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        painter.setFont(fontFor(Type::Strong));
        painter.setPen(theme.bins[0].text);
        painter.drawText(place, Qt::AlignCenter, wording::letterOf(m_test));
        return;
    }
    paintFlag(painter, place, m_test);
}

} // namespace insats::ui
