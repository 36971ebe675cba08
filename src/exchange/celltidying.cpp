#include "exchange/celltidying.h"

#include <QRegularExpression>

namespace insats::exchange {

QString withoutHyphenation(const QString &text)
{
    if (!text.contains(u'\n') && !text.contains(u'\r') && !text.contains(QChar::LineSeparator))
        return text.trimmed();
    static const QRegularExpression lineBreak(QStringLiteral("\\r\\n?|\\x{2028}"));
    static const QRegularExpression divided(
        QStringLiteral("(\\b\\w*[\\p{Ll}])[-\\x{2010}\\x{00AD}][ \\t]*\\n[ \\t]*(?!(?:och|eller|samt)\\b)(?=\\p{Ll})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kept(QStringLiteral("(?<=\\S)-[ \\t]*\\n[ \\t]*(?=\\S)"));
    QString tidy = text;
    tidy.replace(lineBreak, QStringLiteral("\n"));
    tidy.replace(divided, QStringLiteral("\\1"));
    static const QRegularExpression suspended(QStringLiteral("-[ \\t]*\\n[ \\t]*(?=(?:och|eller|samt)\\b)"));
    tidy.replace(suspended, QStringLiteral("- "));
    tidy.replace(kept, QStringLiteral("-"));
    return tidy.trimmed();
}

QString onOneLine(const QString &text) { return withoutHyphenation(text).simplified(); }

QString comparable(const QString &text)
{
    QString compared;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            compared.append(c.toLower());
    }
    return compared;
}

} // namespace insats::exchange
