// The rows of a sheet that tell of insatser, each with its cells by column and with what stands once for a whole block: the
// area, sub-area and level of a title above it, or of the last row that states them. Repeated headers, empty rows, titles
// and sums are passed over.
//
// A row that carries a uuid is one of our own tables: its cells say exactly what they say, and nothing is filled in. In
// other rows hyphens at line breaks are undone, and "-" or "ej angivet" is empty. A column of areas, sub-areas or levels is
// filled down when it is written once per block, that is unless rows repeat what stands just above them more often than they
// leave it out.
#pragma once

#include "domain/problem.h"
#include "domain/table.h"
#include "exchange/cellreader.h"
#include "exchange/placementwords.h"

namespace insats::exchange {

struct BlockCell {
    CellText cell;
    bool isOwn = true; // stands in the row itself
};

struct InsatsRow {
    int row = 0; // in the sheet, from 0
    bool isExact = false; // of our own table
    QMap<QString, CellText> cells; // by field; only what is stated, or all of an exact row
    bool hasPlacedTarget = false; // the table has a column placement.target
    bool hasPlacedAge = false; // the table has columns of placement.age
    BlockCell area;
    BlockCell subArea;
    BlockCell level;
};

// "Blad1!C12", or "C12" in a sheet without a name.
QString placeOf(const Sheet &sheet, qsizetype row, qsizetype column);

QList<InsatsRow> insatsRows(const Sheet &sheet, const TableLayout &layout, const Taxonomy &taxonomy, const TableWords &words,
                            QList<Problem> &problems);

} // namespace insats::exchange
