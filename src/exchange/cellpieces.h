// Several values in one cell, without loss: elements are joined by "; ", the fields of an element by " | ". A value that
// would not come back as it was stands in double quotes, with its own quotes doubled.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace insats::exchange {

// In quotes when it contains ; " | or a line break, or has outer blanks.
QString quotedWhereNeeded(const QString &text);

// The elements as one cell; an empty one is "".
QString joinedElements(const QStringList &elements);

struct Piece {
    QString text; // without quotes and outer blanks
    bool quoted = false;
    QChar end; // the separator that ends it; null at the end of the cell

    bool operator==(const Piece &) const = default;
};

// A cell cut at the separators that stand outside quotes. A comma inside parentheses cuts nothing.
QList<Piece> piecesIn(const QString &cell, const QString &separators);

} // namespace insats::exchange
