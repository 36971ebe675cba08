// Where the window remembers its sizes and colours: one small file in the user's settings folder. Never what was searched.
#pragma once

#include <QSettings>

namespace insats::ui {

inline QSettings windowSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("insatskartan"), QStringLiteral("window"));
}

} // namespace insats::ui
