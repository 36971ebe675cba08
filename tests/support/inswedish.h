// Texts in Swedish, beside the English ones that stand in the code.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <stdexcept>

namespace insats::test {

// What work() gives while the program speaks Swedish.
auto inSwedish(auto &&work)
{
    QTranslator swedish;
    if (!swedish.load(QStringLiteral(":/i18n/insatskartan_sv.qm")))
        throw std::runtime_error("no Swedish translations");
    const QLocale before;
    QCoreApplication::installTranslator(&swedish);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    const auto result = work();
    QLocale::setDefault(before);
    QCoreApplication::removeTranslator(&swedish);
    return result;
}

} // namespace insats::test
