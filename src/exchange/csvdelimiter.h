// How a CSV file parts its cells: as its first line says, when that is one of Excel's such as "sep=;", else by what stands
// equally often, outside quotes, in most of its first 200 rows.
#pragma once

#include <QString>

namespace insats::exchange {

struct CsvStart {
    qsizetype at = 0; // where the rows begin
    QChar delimiter;
};

CsvStart startOf(const QString &text);

inline bool isLineEnd(QChar character) { return character == u'\n' || character == u'\r'; }

} // namespace insats::exchange
