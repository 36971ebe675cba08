// Sheets with a few looks as an .xlsx file. A text is always text, never a formula or a link. The same values give the same
// bytes.
#pragma once

#include "domain/problem.h"
#include "exchange/celladdress.h"

#include <QByteArray>
#include <QDate>

namespace insats::exchange {

enum class CellStyle { Plain, Wrapped, Header, Title, Note };

// As 0xRRGGBB.
struct CellColours {
    quint32 background = 0xFFFFFF;
    quint32 text = 0x000000;

    auto operator<=>(const CellColours &) const = default;
};

struct WorkCell {
    QString text;
    std::optional<double> number = {}; // written instead of the text
    CellStyle style = CellStyle::Plain;
    std::optional<CellColours> colours = {};
};

struct WorkSheet {
    QString name; // what Excel refuses in a name is replaced, and a name that stands already gets a number
    QList<QList<WorkCell>> rows;
    QList<double> columnWidths; // in characters; 0 = the usual one
    int frozenRows = 0;
    int frozenColumns = 0;
    std::optional<int> filterRow = {}; // its cells get filters for the rows below
    QList<CellRange> merges; // must not overlap; shows the first cell
};

struct Workbook {
    QList<WorkSheet> sheets;
    QString title;
    QDate created = QDate(2000, 1, 1); // as the file's properties tell it
};

// The whole file. A text over 32,767 characters is cut and listed as a warning that names its cell; what lies outside a
// sheet of Excel is left out and listed as refused. Throws FileUnwritable when there is no room for temporary files.
QByteArray xlsxOf(const Workbook &workbook, QList<Problem> &problems);

} // namespace insats::exchange
