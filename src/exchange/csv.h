// Tables as CSV that a Swedish spreadsheet opens as meant: UTF-8 with byte order mark, semicolons, CRLF. A text that a
// spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection").
#pragma once

#include <QByteArray>
#include <QStringList>

namespace insats::exchange {

QByteArray csvOf(const QList<QStringList> &rows);

} // namespace insats::exchange
