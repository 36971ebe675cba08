// Tables as CSV that a Swedish spreadsheet opens as meant: UTF-8 with byte order mark, semicolons, CRLF. A text that a
// spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"), and so does one that only has
// apostrophes before such a start, so that taking one away always gives the text back.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace insats::exchange {

// What may part cells in files that are read. Semicolon first: it is written, and taken when a file does not tell.
inline constexpr QStringView kDelimiters = u";\t,";

QByteArray csvOf(const QList<QStringList> &rows);

// A text as it was before csvOf put its apostrophe there.
QString withoutGuard(const QString &text);

} // namespace insats::exchange
