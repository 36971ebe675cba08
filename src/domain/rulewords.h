// Words that rules look for in the texts of a record.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace insats {

// A pattern for Swedish text: without regard to case, with å ä ö as letters.
inline QRegularExpression wordsLike(const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// What of the text matches first; empty for nothing.
inline QString firstLike(const QString &text, const QRegularExpression &words) { return words.match(text).captured(); }

} // namespace insats
