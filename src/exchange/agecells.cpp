#include "exchange/agecells.h"

#include "domain/targetage.h"
#include "exchange/celltidying.h"

#include <QRegularExpression>
#include <QStringList>

namespace insats::exchange {

namespace {

// With "år" after every number that has no unit, and open ends in words.
QString inWords(const QString &text)
{
    static const QRegularExpression decimals(QStringLiteral("(\\d)[.,]0+\\b"));
    static const QRegularExpression andUp(QStringLiteral("^(\\d{1,2})\\s*[-–—]$"));
    static const QRegularExpression andDown(QStringLiteral("^[-–—]\\s*(\\d{1,2})$"));
    static const QRegularExpression schoolYears(QStringLiteral("\\b(?:åk|årskurs|klass)|\\bf\\s*[-–—]\\s*\\d"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bare(
        QStringLiteral("(?<!\\d)(\\d{1,2}(?:\\s*[-–—]\\s*\\d{1,2})?)(?!\\d|\\s*[-–—+]\\s*\\d|\\s*(?:\\+|år|mån|veck))"));
    QString words = text.toLower();
    words.replace(decimals, QStringLiteral("\\1"));
    words.replace(andUp, QStringLiteral("från \\1"));
    words.replace(andDown, QStringLiteral("upp till \\1"));
    if (!words.contains(schoolYears))
        words.replace(bare, QStringLiteral("\\1 år"));
    return words;
}

} // namespace

std::optional<AgeRange> ageInCell(const QString &text)
{
    static const QStringList everybody = {QStringLiteral("alla"),
                                          QStringLiteral("allaåldrar"),
                                          QStringLiteral("oavsettålder"),
                                          QStringLiteral("ejangivet"),
                                          QStringLiteral("okänd"),
                                          QStringLiteral("okänt"),
                                          QStringLiteral("ingenåldersgräns")};
    const QString line = onOneLine(text);
    if (comparable(line).isEmpty() || everybody.contains(comparable(line)))
        return AgeRange();
    const AgeRange age = ageOfTarget(inWords(line));
    return isKnown(age) ? std::optional(age) : std::nullopt;
}

} // namespace insats::exchange
