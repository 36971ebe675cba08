#include "wording/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace insats::wording {

namespace {

void install(QCoreApplication &application, const QString &name)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/") + name))
        QCoreApplication::installTranslator(translator);
}

} // namespace

Language languageOf(const QString &code)
{
    return code.startsWith(QLatin1StringView("en"), Qt::CaseInsensitive) ? Language::English : Language::Swedish;
}

void speak(QCoreApplication &application, Language language)
{
    const bool swedish = language == Language::Swedish;
    QLocale::setDefault(swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (swedish)
        install(application, QStringLiteral("qtbase_sv.qm"));
    install(application, swedish ? QStringLiteral("insatskartan_sv.qm") : QStringLiteral("insatskartan_en.qm"));
}

QString inSwedish(const char *sourceText)
{
    static const auto swedish = [] {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/insatskartan_sv.qm")))
            translator.reset();
        return translator;
    }();
    return swedish ? swedish->translate("Wording", sourceText) : QString();
}

} // namespace insats::wording
