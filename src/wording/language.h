// The screen language: Swedish unless English is asked for.
#pragma once

#include <QString>

class QCoreApplication;

namespace insats::wording {

enum class Language { Swedish, English };

// "sv", "en", or anything that begins so, such as "en_GB.UTF-8"; Swedish otherwise.
Language languageOf(const QString &code);

// Installs the translations of the program and of Qt's own buttons and menus, and the number and date formats.
// Call once, right after the application object is made.
void speak(QCoreApplication &application, Language language);

// The Swedish text for a source text of the class Wording, whatever the screen language.
QString inSwedish(const char *sourceText);

} // namespace insats::wording
