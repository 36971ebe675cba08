#include "exchange/numberformat.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace insats::exchange {

namespace {

constexpr double kDaysUntilYear10000 = 2'958'466;
constexpr qint64 kDaysFrom1900To1904 = 1462;
constexpr qint64 kSecondsOfDay = 86'400;

QString plainNumber(double number)
{
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    return whole ? QString::number(static_cast<qint64>(number)) : QString::number(number, 'g', 15);
}

QString clockText(const QTime &time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString momentText(qint64 days, qint64 seconds, bool from1904)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (days == 0 && !from1904)
        return clockText(time);
    if (from1904)
        days += kDaysFrom1900To1904;
    const bool beforeTheFalseDay = days < 60;
    const QString date = QDate(1899, 12, 30).addDays(beforeTheFalseDay ? days + 1 : days).toString(Qt::ISODate);
    return seconds == 0 ? date : date + QLatin1Char(' ') + clockText(time);
}

} // namespace

NumberKind kindOfFormat(int id, const QString &code)
{
    if (id == 46)
        return NumberKind::Duration;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
        return NumberKind::Moment;
    static const QRegularExpression duration(QStringLiteral("\\[(h+|m+|s+)\\]"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*."));
    static const QRegularExpression condition(QStringLiteral("\\[[^\\]]*\\]"));
    static const QRegularExpression calendar(QStringLiteral("[ymdhs]"), QRegularExpression::CaseInsensitiveOption);
    QString shown = QString(code).remove(literal).section(QLatin1Char(';'), 0, 0); // what follows is for other numbers
    if (shown.contains(duration))
        return NumberKind::Duration;
    return shown.remove(condition).contains(calendar) ? NumberKind::Moment : NumberKind::Number;
}

QString numberText(double number, NumberKind kind, bool from1904)
{
    const bool isDay = number >= 0 && number < kDaysUntilYear10000;
    if (kind == NumberKind::Number || !isDay)
        return plainNumber(number);
    const qint64 seconds = std::llround(number * kSecondsOfDay);
    if (kind == NumberKind::Duration)
        return QStringLiteral("%1:%2").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return momentText(seconds / kSecondsOfDay, seconds % kSecondsOfDay, from1904);
}

} // namespace insats::exchange
