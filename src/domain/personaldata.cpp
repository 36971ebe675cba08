#include "domain/personaldata.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace insats {

namespace {

constexpr int kShown = 4;

// Luhn over ten digits.
bool hasRightCheckDigit(const QString &tenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int product = tenDigits.at(i).digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

// Month and day of YYMMDD; 60 is added to the day of a co-ordination number. 2000 had a 29 February.
bool isDay(const QString &sixDigits)
{
    const int day = sixDigits.mid(4, 2).toInt();
    return QDate::isValid(2000, sixDigits.mid(2, 2).toInt(), day > 60 ? day - 60 : day);
}

QList<PersonalData> matches(const QString &text, const QRegularExpression &expression, PersonalDataKind kind, auto &&accepts)
{
    QList<PersonalData> found;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (accepts(match))
            found.append({kind, match.captured()});
    }
    return found;
}

} // namespace

QList<PersonalData> personalDataIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\d–-])(?:19|20)?(\\d{6})[\\s–+-]?(\\d{4})(?![\\d–-])"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mobile(
        QStringLiteral("(?<![\\d+])(?:\\+46|0046|0)[\\s–-]?(?:\\(0\\)[\\s–-]?)?7[02369](?:[\\s/–-]?\\d){7}(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression email(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto isIdentity = [](const QRegularExpressionMatch &match) {
        return isDay(match.captured(1)) && hasRightCheckDigit(match.captured(1) + match.captured(2));
    };
    const auto any = [](const QRegularExpressionMatch &) { return true; };
    return matches(text, number, PersonalDataKind::IdentityNumber, isIdentity)
        + matches(text, mobile, PersonalDataKind::MobileNumber, any)
        + matches(text, email, PersonalDataKind::EmailAddress, any);
}

bool isPersonsAddress(const QString &email)
{
    static const QStringList privateMail = {
        QStringLiteral("gmail.com"),   QStringLiteral("hotmail.com"), QStringLiteral("hotmail.se"),
        QStringLiteral("outlook.com"), QStringLiteral("live.se"),     QStringLiteral("icloud.com"),
        QStringLiteral("yahoo.com"),   QStringLiteral("yahoo.se"),    QStringLiteral("telia.com"),
        QStringLiteral("comhem.se"),   QStringLiteral("bredband.net")};
    static const QRegularExpression twoNames(QStringLiteral("^\\p{L}[\\p{L}-]+\\.\\p{L}[\\p{L}-]+@"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return privateMail.contains(email.section(QLatin1Char('@'), 1).toLower()) || twoNames.match(email).hasMatch();
}

QString hidden(const QString &text)
{
    return text.left(kShown) + QString(std::max<qsizetype>(text.size() - kShown, 0), QLatin1Char('*'));
}

QString withNumbersHidden(const QString &text)
{
    QString shown = text;
    for (const PersonalData &one : personalDataIn(text)) {
        if (one.kind != PersonalDataKind::EmailAddress)
            shown.replace(one.text, hidden(one.text));
    }
    return shown;
}

} // namespace insats
