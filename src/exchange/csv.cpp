#include "exchange/csv.h"

#include <algorithm>

namespace insats::exchange {

namespace {

bool isNumber(const QString &text)
{
    bool number = false;
    text.toDouble(&number);
    return number;
}

// Apostrophes before it do not count.
bool beginsAsFormula(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    const auto isApostrophe = [](QChar character) { return character == QLatin1Char('\''); };
    const auto start = std::find_if_not(text.cbegin(), text.cend(), isApostrophe);
    return start != text.cend() && formulaStarts.contains(*start);
}

// Cells with any delimiter are quoted, so that nobody takes another than ours for the file's.
bool mustBeQuoted(const QString &text)
{
    static const QString special = kDelimiters.toString() + QStringLiteral("\"\n\r");
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return special.contains(character); });
}

QString fieldOf(QString text)
{
    if (beginsAsFormula(text) && !isNumber(text))
        text.prepend(QLatin1Char('\''));
    if (!mustBeQuoted(text))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

// An empty line would be a row without cells.
QString lineOf(const QStringList &row)
{
    QStringList fields;
    for (const QString &text : row)
        fields.append(fieldOf(text));
    return fields == QStringList{QString()} ? QStringLiteral("\"\"") : fields.join(QLatin1Char(';'));
}

} // namespace

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    for (const QStringList &row : rows)
        csv += lineOf(row).toUtf8() + "\r\n";
    return csv;
}

QString withoutGuard(const QString &text)
{
    return text.startsWith(QLatin1Char('\'')) && beginsAsFormula(text) ? text.mid(1) : text;
}

} // namespace insats::exchange
