#include "ui/shared/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace insats::ui {

namespace {

QByteArray recoloured(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no icon %s", qPrintable(name));
    return file.readAll().replace("#000", colour.name().toLatin1());
}

QPixmap pixmapOf(const QString &name, const QColor &colour, const QSize &size, qreal ratio)
{
    const QString key =
        QStringLiteral("%1 %2 %3x%4@%5").arg(name, colour.name()).arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(name, colour));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Draws at the scale of the screen it is shown on.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, pixmapOf(m_name, shownColour(mode), rect.size(), painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_name, shownColour(mode), size, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt hands over the size in device pixels here.
        return pixmapOf(m_name, shownColour(mode), size / scale, scale);
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QColor shownColour(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled
            ? QColor((m_colour.red() + 127) / 2, (m_colour.green() + 127) / 2, (m_colour.blue() + 127) / 2)
            : m_colour;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour) { return QIcon(new SvgIconEngine(name, colour)); }

void drawIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &colour)
{
    const QSize size = place.size().toSize();
    painter.drawPixmap(place.topLeft(), pixmapOf(name, colour, size, painter.device()->devicePixelRatio()));
}

QString iconName(PreventionLevel level)
{
    switch (level) {
    case PreventionLevel::Universal: return QStringLiteral("sprout");
    case PreventionLevel::Selective: return QStringLiteral("shield");
    case PreventionLevel::Indicated: return QStringLiteral("target");
    }
    Q_UNREACHABLE();
}

QString iconName(AccessRoute route)
{
    switch (route) {
    case AccessRoute::Open: return QStringLiteral("door");
    case AccessRoute::WithoutAssessment: return QStringLiteral("signpost");
    case AccessRoute::Referral: return QStringLiteral("mail");
    case AccessRoute::Decision: return QStringLiteral("decision");
    case AccessRoute::Court: return QStringLiteral("scales");
    case AccessRoute::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace insats::ui
