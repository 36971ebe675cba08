// Which theme the user wants, kept in the settings, and putting it on the application.
#pragma once

#include <QString>

class QApplication;

namespace insats::ui {

// "light", "dark" or "system".
QString chosenTheme();
void chooseTheme(const QString &name);

// Style, palette, fonts. Call before the first window is made, and again when another theme is chosen.
void dress(QApplication &application);

} // namespace insats::ui
