// The program's own pictures (resources/icons), drawn in any colour and sharp at any scale.
#pragma once

#include "domain/intervention.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace insats::ui {

// name: a file in resources/icons without its ending.
QIcon icon(const QString &name, const QColor &colour);

void drawIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &colour);

QString iconName(PreventionLevel level);
QString iconName(AccessRoute route);

} // namespace insats::ui
