// Insatser from a table, as municipalities send them or as exchange/tablecells.h writes them. Rows of the same uuid, or
// where there is none of the same name, are one insats with several placements. Nothing is guessed: what is not stated stays
// empty, and what cannot be taken is a problem with its cell, such as Blad1!C12.
//
// A row with a uuid is read as exactly what it says, an empty cell as "empty". All other rows may be written as people do,
// see exchange/tablerows.h; there an empty cell says nothing. Their placements get target and age of their row, and the
// insats its own only where all its rows agree. What rules refuse (domain/refusals.h) is for the caller to ask, and so is
// the source of a table that has no column for it.
#pragma once

#include "domain/problem.h"
#include "domain/table.h"
#include "domain/taxonomy.h"

namespace insats::exchange {

struct TableRecord {
    QList<int> rows; // of the sheet, from 1
    Intervention intervention; // without catalogue
    QStringList fields; // the content fields that the table states (domain/fields.h): an import changes no others
    QList<Problem> problems; // a refused one: the record cannot be taken
    QStringList columns; // as fields, but "contact.phone" where only that is stated

    bool operator==(const TableRecord &) const = default;
};

struct ReadTable {
    QList<TableRecord> records;
    QList<Problem> problems; // of the table: no column of names, columns and titles that are not understood
};

ReadTable readTable(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words);

} // namespace insats::exchange
