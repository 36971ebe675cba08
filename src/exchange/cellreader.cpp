#include "exchange/cellreader.h"

#include <QRegularExpression>

namespace insats::exchange {

namespace {

QDate dateNamed(const QString &text)
{
    static const QRegularExpression named(
        QStringLiteral("^(?:den\\s+)?(\\d{1,2})(?::?[ea])?\\s+(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{4})$"));
    static const QStringList months = QStringLiteral("jan feb mar apr maj jun jul aug sep okt nov dec").split(u' ');
    const auto match = named.match(text.toLower());
    return QDate(match.captured(3).toInt(), static_cast<int>(months.indexOf(match.captured(2))) + 1,
                 match.captured(1).toInt());
}

// Lines that go on are one: a line that begins with a small letter below one that begins with a capital.
QString withoutWrapping(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!lines.isEmpty() && !trimmed.isEmpty() && trimmed.at(0).isLower() && !lines.last().isEmpty()
            && lines.last().at(0).isUpper())
            lines.last() += u' ' + trimmed;
        else
            lines.append(trimmed);
    }
    return lines.join(u'\n');
}

// Sentences have commas of their own.
bool areSentences(const QString &path)
{
    static const QStringList paths = {QStringLiteral("aliases"), QStringLiteral("conditions"), QStringLiteral("sources"),
                                      QStringLiteral("funding"), QStringLiteral("volumes")};
    return paths.contains(path);
}

bool areCodes(const QString &path)
{
    return path == QStringLiteral("routes") || path == QStringLiteral("formats") || path == QStringLiteral("audience");
}

} // namespace

QList<Piece> CellReader::piecesOf(const QString &path, const QString &text, bool isOfRecords) const
{
    const QString bar = isOfRecords ? QStringLiteral("|") : QString();
    if (m_exact)
        return piecesIn(text, QStringLiteral(";") + bar);
    if (text.contains(u';') || areSentences(path))
        return piecesIn(withoutWrapping(text), QStringLiteral(";\n") + bar);
    const QString codes = areCodes(path) ? QStringLiteral("/") : QString();
    return piecesIn(withoutWrapping(text), QStringLiteral("\n,") + codes + bar);
}

CellReader::Result CellReader::parse(const QString &, const QString &text, QString &value) const
{
    value = text;
    return {};
}

CellReader::Result CellReader::parse(const QString &, const QString &text, int &value) const
{
    static const QRegularExpression whole(QStringLiteral("^\\s*(-?\\d{1,9})(?:[.,]0+)?\\s*\\p{L}*\\.?\\s*$"));
    const auto match = whole.match(text);
    if (!match.hasMatch() && !text.isEmpty())
        return Unread{ProblemKind::WrongType, QStringLiteral("integer")};
    if (match.hasMatch())
        value = match.captured(1).toInt();
    return {};
}

CellReader::Result CellReader::parse(const QString &, const QString &text, double &value) const
{
    bool isNumber = false;
    const double number = QString(text).replace(u',', u'.').remove(u' ').remove(QChar::Nbsp).toDouble(&isNumber);
    if (!isNumber && !text.isEmpty())
        return Unread{ProblemKind::WrongType, QStringLiteral("number")};
    if (isNumber)
        value = number;
    return {};
}

CellReader::Result CellReader::parse(const QString &path, const QString &text, bool &value) const
{
    const QString code = m_words.codeOf(path, text).toLower();
    const bool isYes = code == QStringView(kYes);
    if (!text.isEmpty() && !isYes && code != QStringView(kNo))
        return Unread{ProblemKind::UnknownValue, text};
    value = text.isEmpty() ? value : isYes;
    return {};
}

CellReader::Result CellReader::parse(const QString &, const QString &text, QUuid &value) const
{
    value = QUuid::fromString(text.trimmed());
    return value.isNull() && !text.isEmpty() ? Result(Unread{ProblemKind::WrongType, QStringLiteral("uuid")}) : Result();
}

CellReader::Result CellReader::parse(const QString &path, const QString &text, QDate &value) const
{
    value = dateIn(text, path == QStringLiteral("valid_to") || path == QStringLiteral("funding.until"));
    return !value.isValid() && !text.isEmpty() ? Result(Unread{ProblemKind::WrongType, QStringLiteral("date")}) : Result();
}

CellReader::Result CellReader::parse(const QString &, const QString &text, QDateTime &value) const
{
    value = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return !value.isValid() && !text.isEmpty() ? Result(Unread{ProblemKind::WrongType, QStringLiteral("date-time")})
                                               : Result();
}

QDate dateIn(const QString &text, bool last)
{
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{4})[-/]?(\\d{2})(?:[-/]?(\\d{2})(?:[T ]\\d\\d:\\d\\d.*)?)?$"));
    const auto match = numbers.match(text.trimmed());
    if (!match.hasMatch())
        return dateNamed(text.trimmed());
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    if (!match.captured(3).isEmpty())
        return QDate(first.year(), first.month(), match.captured(3).toInt());
    return last ? first.addDays(first.daysInMonth() - 1) : first;
}

} // namespace insats::exchange
