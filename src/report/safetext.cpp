#include "report/safetext.h"

#include <QList>

namespace insats::report {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isLineEnd(char32_t c) { return c == u'\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }

// Soft hyphens are set by our own hyphenation only, where the paper needs them.
bool isNothing(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0xFEFF; }

void appendSafe(QString &safe, char32_t c)
{
    if (isLineEnd(c))
        safe += u'\n';
    else if (c == u'\t')
        safe += u' ';
    else if (!isNothing(c))
        safe += QChar::fromUcs4(QChar::isNonCharacter(c) ? kReplacement : c);
}

} // namespace

QString safeText(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString safe;
    safe.reserve(lines.size());
    for (const char32_t c : lines.toUcs4())
        appendSafe(safe, QChar::isSurrogate(c) ? kReplacement : c);
    return safe;
}

QString safeLine(const QString &text) { return safeText(text).simplified(); }

} // namespace insats::report
