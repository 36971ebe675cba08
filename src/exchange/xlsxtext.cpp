#include "exchange/xlsxtext.h"

#include <QRegularExpression>

namespace insats::exchange {

QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1StringView("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        plain += QStringView(text).mid(from, found.capturedStart() - from);
        plain += QChar(found.capturedView(1).toUShort(nullptr, 16));
        from = found.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

QString withEscapes(const QString &text)
{
    static const QRegularExpression likeEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString(text).replace(likeEscape, QStringLiteral("_x005F_"));
}

QString writable(QString text)
{
    for (QChar &character : text) {
        if (character.isNull() || character.unicode() >= 0xFFFE)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString cutTo(qsizetype size, QString text)
{
    text.truncate(size);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("t"))
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == QLatin1StringView("rPh"))
            xml.skipCurrentElement();
        else
            ++depth;
    }
    return withoutEscapes(text);
}

} // namespace insats::exchange
