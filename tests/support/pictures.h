// Pictures of widgets, kept in the folder that the environment variable INSATS_PICTURES names, when it is set.
#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace insats::test {

inline void keepPictureOf(QWidget &widget, const QString &name)
{
    const QString pictures = qEnvironmentVariable("INSATS_PICTURES");
    if (!pictures.isEmpty())
        widget.grab().save(QDir(pictures).filePath(name + QStringLiteral(".png")));
}

} // namespace insats::test
