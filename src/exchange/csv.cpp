#include "exchange/csv.h"

namespace insats::exchange {

namespace {

bool isNumber(const QString &text)
{
    bool number = false;
    text.toDouble(&number);
    return number;
}

QString fieldOf(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.at(0)) && !isNumber(text))
        text.prepend(QLatin1Char('\''));
    const bool quoted = text.contains(QLatin1Char(';')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &text : row)
            fields.append(fieldOf(text));
        csv += fields.join(QLatin1Char(';')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace insats::exchange
