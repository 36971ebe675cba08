// Tables as municipalities send and get them: what a spreadsheet holds, and what its columns mean.
#pragma once

#include <QMap>
#include <QStringList>

namespace insats {

// One sheet of a spreadsheet, or a whole CSV file, as text. Dates are written 2018-02-20, numbers with a decimal point, and
// the value of a merged cell stands in every cell of its range. Rows may differ in length.
struct Sheet {
    QString name; // empty for CSV
    QList<QStringList> rows;

    bool operator==(const Sheet &) const = default;
};

// What the columns of a sheet mean. A column is named by the path of its field (domain/fields.h), such as "name" or
// "contact.phone"; those of a placement begin with "placement.", such as "placement.area". Lists stand in one cell.
// "placement.age" and "age" hold ages in words, "uuid" the record's own.
struct TableLayout {
    int headerRow = -1; // -1 = there is none
    QStringList fields; // by column; empty = not taken

    bool operator==(const TableLayout &) const = default;
};

// How columns and coded values are called in a table that people read. Room wording makes it.
struct TableWords {
    QMap<QString, QString> headings; // by column
    QMap<QString, QMap<QString, QString>> values; // by column, then by code

    bool operator==(const TableWords &) const = default;
};

} // namespace insats
