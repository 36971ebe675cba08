#include "exchange/csvdelimiter.h"

#include "exchange/csv.h"

#include <QHash>

namespace insats::exchange {

namespace {

constexpr qsizetype kSampleRows = 200;

// A quote opens at the start of a cell, so a delimiter before it is enough, whichever it is.
bool mayOpenQuote(const QString &text, qsizetype at)
{
    return at == 0 || isLineEnd(text.at(at - 1)) || kDelimiters.contains(text.at(at - 1));
}

// For each of the first rows, how often a delimiter stands outside quotes.
QList<int> countsOf(QChar delimiter, const QString &text)
{
    QList<int> counts = {0};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && counts.size() <= kSampleRows; ++i) {
        const QChar character = text.at(i);
        if (character == QLatin1Char('"')) {
            const bool doubled = quoted && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"');
            if (doubled)
                ++i;
            else
                quoted = !quoted && mayOpenQuote(text, i);
        } else if (!quoted && isLineEnd(character)) {
            counts.append(0);
        } else if (!quoted && character == delimiter) {
            ++counts.last();
        }
    }
    return counts;
}

// The delimiter that stands equally often in most rows; of several, the one that makes most cells.
QChar delimiterOf(const QString &text)
{
    QChar best = kDelimiters.at(0);
    std::pair<int, int> most = {0, 0};
    for (const QChar delimiter : kDelimiters) {
        QHash<int, int> rowsWith;
        for (const int count : countsOf(delimiter, text))
            ++rowsWith[count];
        rowsWith.remove(0);
        for (auto it = rowsWith.cbegin(); it != rowsWith.cend(); ++it) {
            if (const std::pair<int, int> found = {it.value(), it.key()}; found > most) {
                most = found;
                best = delimiter;
            }
        }
    }
    return best;
}

// Whether the first line is one such as "sep=;".
bool beginsWithSeparator(const QString &text)
{
    return text.size() >= 5 && text.startsWith(QLatin1StringView("sep="), Qt::CaseInsensitive)
        && kDelimiters.contains(text.at(4)) && (text.size() == 5 || isLineEnd(text.at(5)));
}

} // namespace

CsvStart startOf(const QString &text)
{
    if (!beginsWithSeparator(text))
        return {0, delimiterOf(text)};
    return {text.mid(5, 2) == QLatin1StringView("\r\n") ? 7 : 6, text.at(4)};
}

} // namespace insats::exchange
