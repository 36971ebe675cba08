#include "exchange/csvreading.h"

#include "exchange/bytestext.h"
#include "exchange/csv.h"
#include "exchange/csvdelimiter.h"

namespace insats::exchange {

namespace {

constexpr qsizetype kMostBytes = 50'000'000;

// Where a character stands that no text has, or -1. Text of other programs may hold a few control characters, never a NUL.
qsizetype binaryAt(const QString &text)
{
    qsizetype controls = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t character = text.at(i).unicode();
        if (character < 0x20 && character != '\n' && character != '\r' && character != '\t')
            ++controls;
        if (character == 0 || controls > 5 + text.size() / 100)
            return i;
    }
    return -1;
}

class CsvReader {
public:
    CsvReader(const QString &text, qsizetype start, QChar delimiter)
        : m_text(text)
        , m_at(start)
        , m_delimiter(delimiter)
    {
    }

    QList<QStringList> rows()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            rows.append(row());
            if (m_text.mid(m_at, 2) == QLatin1StringView("\r\n"))
                ++m_at;
            ++m_at;
        }
        return rows;
    }

private:
    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text.at(at) == m_delimiter || isLineEnd(m_text.at(at));
    }

    QStringList row()
    {
        QStringList cells;
        if (endsCell(m_at) && m_text.at(m_at) != m_delimiter)
            return cells;
        cells.append(withoutGuard(cell()));
        while (m_at < m_text.size() && m_text.at(m_at) == m_delimiter) {
            ++m_at;
            cells.append(withoutGuard(cell()));
        }
        return cells;
    }

    QString cell()
    {
        QString text;
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"'))
            text = quotedPart();
        const qsizetype start = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return text + m_text.mid(start, m_at - start);
    }

    // Up to the closing quote and past it; nothing when it is never closed, and then the quote is text.
    QString quotedPart()
    {
        QString text;
        qsizetype from = m_at + 1;
        for (;;) {
            const qsizetype quote = m_text.indexOf(QLatin1Char('"'), from);
            if (quote < 0)
                return {};
            text += QStringView(m_text).mid(from, quote - from);
            if (quote + 1 >= m_text.size() || m_text.at(quote + 1) != QLatin1Char('"')) {
                m_at = quote + 1;
                return text;
            }
            text += QLatin1Char('"');
            from = quote + 2;
        }
    }

    const QString &m_text;
    qsizetype m_at;
    QChar m_delimiter;
};

} // namespace

Sheet readCsv(const QByteArray &bytes, QList<Problem> &problems)
{
    if (bytes.size() > kMostBytes) {
        problems.append({QStringLiteral("CSV"), ProblemKind::TooLarge, Severity::Refused, QStringLiteral("50 MB")});
        return {};
    }
    const QString text = textOf(bytes);
    if (const qsizetype at = binaryAt(text); at >= 0) {
        const QString code = QString::number(text.at(at).unicode(), 16);
        problems.append({QStringLiteral("character %1").arg(at), ProblemKind::NotText, Severity::Refused, code});
        return {};
    }
    const CsvStart start = startOf(text);
    return {{}, CsvReader(text, start.at, start.delimiter).rows()};
}

} // namespace insats::exchange
