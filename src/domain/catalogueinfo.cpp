#include "domain/catalogueinfo.h"

namespace insats {

namespace {

// Small letters and digits; whatever stands between them becomes one underscore.
QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isKept = sign < QChar(0x80) && sign.isLetterOrNumber();
        if (isKept)
            plain.append(sign);
        else if (!sign.isMark() && !plain.endsWith(QLatin1Char('_')))
            plain.append(QLatin1Char('_'));
    }
    while (plain.startsWith(QLatin1Char('_')))
        plain.remove(0, 1);
    while (plain.endsWith(QLatin1Char('_')))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("katalog") : plain;
}

} // namespace

QString catalogueIdFor(const QString &municipality, int year, const QStringList &taken)
{
    const QString wanted = QStringLiteral("%1_%2").arg(plainLetters(municipality)).arg(year);
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = QStringLiteral("%1_%2").arg(wanted).arg(number);
    return id;
}

} // namespace insats
