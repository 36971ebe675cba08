#include "ui/shared/themechoice.h"

#include "ui/shared/housestyle.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"

#include <QApplication>

namespace insats::ui {

namespace {

const QString kThemeKey = QStringLiteral("view/theme");

bool systemIsDark()
{
    // Asked once, before our own palette hides what the system wants.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

QString chosenTheme() { return windowSettings().value(kThemeKey, QStringLiteral("system")).toString(); }

void chooseTheme(const QString &name) { windowSettings().setValue(kThemeKey, name); }

void dress(QApplication &application)
{
    const bool systemDark = systemIsDark();
    const QString name = chosenTheme();
    const bool dark = name == QLatin1StringView("dark") || (name != QLatin1StringView("light") && systemDark);
    if (!qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle);
    QApplication::setPalette((dark ? darkTheme() : lightTheme()).palette());
    QApplication::setFont(fontFor(Type::Body));
    application.setStyleSheet(QString());
}

} // namespace insats::ui
