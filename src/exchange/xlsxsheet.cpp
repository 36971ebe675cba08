#include "exchange/xlsxsheet.h"

#include "exchange/celladdress.h"
#include "exchange/xlsxtext.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace insats::exchange {

namespace {

constexpr qint64 kWholeMerge = 10'000;

CellRange rangeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const CellAddress first = addressOf(text.left(colon < 0 ? text.size() : colon));
    return {first, colon < 0 ? first : addressOf(text.mid(colon + 1))};
}

// "2018-02-20T00:00:00", as files by ISO 29500 Strict may have it.
QString momentOf(QString iso)
{
    if (iso.endsWith(QLatin1Char('Z')))
        iso.chop(1);
    iso.remove(QStringLiteral("T00:00:00"));
    return iso.replace(QLatin1Char('T'), QLatin1Char(' '));
}

bool isTrue(const QString &value) { return value == QLatin1StringView("1") || value == QLatin1StringView("true"); }

class SheetReader {
public:
    SheetReader(const QByteArray &bytes, XlsxBook &book)
        : m_xml(bytes)
        , m_book(book)
    {
    }

    XlsxSheet read()
    {
        m_xml.readNextStartElement();
        while (goesOn() && m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1StringView("sheetData"))
                readRows();
            else if (m_xml.name() == QLatin1StringView("mergeCells"))
                readMerges();
            else
                m_xml.skipCurrentElement();
        }
        m_sheet.isDamaged = m_xml.hasError();
        fillMerges();
        return m_sheet;
    }

private:
    bool goesOn() const { return !m_sheet.isTooLarge && !m_xml.hasError(); }
    QStringView attribute(const char *name) const { return m_attributes.value(QLatin1StringView(name)); }

    void readRows()
    {
        CellAddress at;
        while (goesOn() && m_xml.readNextStartElement()) {
            m_attributes = m_xml.attributes();
            at.row = m_attributes.hasAttribute(QLatin1StringView("r")) ? attribute("r").toInt() - 1 : at.row + 1;
            at.column = -1;
            while (goesOn() && m_xml.readNextStartElement()) {
                m_attributes = m_xml.attributes();
                ++at.column;
                if (m_attributes.hasAttribute(QLatin1StringView("r")))
                    at = addressOf(attribute("r"));
                readCell(at);
            }
        }
    }

    void readCell(CellAddress at)
    {
        const QString type = attribute("t").toString();
        const int format = attribute("s").toInt();
        QString value;
        QString richText;
        bool hasFormula = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1StringView("v"))
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == QLatin1StringView("is"))
                richText = readRichText(m_xml);
            else {
                hasFormula = hasFormula || m_xml.name() == QLatin1StringView("f");
                m_xml.skipCurrentElement();
            }
        }
        if (hasFormula && value.isEmpty() && type != QLatin1StringView("str") && m_sheet.withoutResult.isEmpty())
            m_sheet.withoutResult = nameOf(at);
        if (!at.isInSheet())
            m_xml.raiseError(QStringLiteral("a cell outside the sheet"));
        else
            put(at, type == QLatin1StringView("inlineStr") ? richText : textOf(type, value, format));
    }

    QString textOf(const QString &type, const QString &value, int format)
    {
        if (value.isEmpty() || type == QLatin1StringView("e")) // an error such as #N/A
            return {};
        if (type == QLatin1StringView("s")) {
            bool isNumber = false;
            const int index = value.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_book.texts.size())
                m_xml.raiseError(QStringLiteral("a text that is not there"));
            return m_book.texts.value(index);
        }
        if (type == QLatin1StringView("str"))
            return withoutEscapes(value);
        if (type == QLatin1StringView("b"))
            return isTrue(value) ? QStringLiteral("true") : QStringLiteral("false");
        if (type == QLatin1StringView("d"))
            return momentOf(value);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? numberText(number, m_book.kinds.value(format, NumberKind::Number), m_book.from1904) : value;
    }

    void readMerges()
    {
        while (m_xml.readNextStartElement()) {
            m_attributes = m_xml.attributes();
            const CellRange merge = rangeOf(attribute("ref"));
            if (merge.first.isInSheet() && merge.last.isInSheet())
                m_merges.append(merge);
            m_xml.skipCurrentElement();
        }
    }

    void put(CellAddress at, const QString &text)
    {
        if (text.isEmpty())
            return;
        const qsizetype newRows = std::max<qsizetype>(0, at.row + 1 - m_sheet.rows.size());
        const qsizetype newCells = std::max<qsizetype>(1, at.column + 1 - m_sheet.rows.value(at.row).size());
        m_book.cellsLeft -= newRows + newCells;
        m_sheet.isTooLarge = m_book.cellsLeft < 0;
        if (m_sheet.isTooLarge)
            return;
        m_sheet.rows.resize(m_sheet.rows.size() + newRows);
        QStringList &row = m_sheet.rows[at.row];
        row.resize(std::max<qsizetype>(row.size(), at.column + 1));
        row[at.column] = text;
    }

    void fillMerges()
    {
        qsizetype widest = 0;
        for (const QStringList &row : m_sheet.rows)
            widest = std::max(widest, row.size());
        const CellAddress lastUsed = {static_cast<int>(m_sheet.rows.size()) - 1, static_cast<int>(widest) - 1};
        for (CellRange merge : m_merges) {
            const qint64 rows = merge.last.row - merge.first.row + 1;
            if (rows * (merge.last.column - merge.first.column + 1) > kWholeMerge)
                merge.last = {std::min(merge.last.row, lastUsed.row), std::min(merge.last.column, lastUsed.column)};
            fill(merge);
        }
    }

    void fill(const CellRange &merge)
    {
        const QString text = m_sheet.rows.value(merge.first.row).value(merge.first.column);
        for (int row = merge.first.row; row <= merge.last.row && !text.isEmpty() && goesOn(); ++row) {
            for (int column = merge.first.column; column <= merge.last.column && goesOn(); ++column)
                put({row, column}, text);
        }
    }

    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes; // of the row, cell or merge that is read
    XlsxBook &m_book;
    XlsxSheet m_sheet;
    QList<CellRange> m_merges;
};

} // namespace

XlsxSheet readXlsxSheet(const QByteArray &xml, XlsxBook &book) { return SheetReader(xml, book).read(); }

} // namespace insats::exchange
