// One worksheet part of an .xlsx file (ECMA-376 part 1, 18.3) as rows of text.
#pragma once

#include "exchange/numberformat.h"

#include <QByteArray>
#include <QStringList>

namespace insats::exchange {

// What the sheets of a file share.
struct XlsxBook {
    QStringList texts;
    QList<NumberKind> kinds; // by cell format
    bool from1904 = false;
    qint64 cellsLeft = 0; // how many cells, empty ones between others too, may still be made
};

struct XlsxSheet {
    QList<QStringList> rows;
    QString withoutResult; // the first cell with a formula that nobody has calculated, such as "C4"
    bool isDamaged = false;
    bool isTooLarge = false;
};

// Takes what it makes from book.cellsLeft. A merge over more than 10,000 cells fills only what lies among other content.
XlsxSheet readXlsxSheet(const QByteArray &xml, XlsxBook &book);

} // namespace insats::exchange
