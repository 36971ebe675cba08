// Paints the cells of a matrix that is held against another one.
#pragma once

#include "ui/coverage/coveragemodel.h"
#include "ui/shared/theme.h"

class QPainter;

namespace insats::ui {

// A cell, or a column of unknown ages, of a comparison.
struct ComparedCell {
    int count = 0; // after
    const CellDifference *difference = nullptr; // none where nothing differs
    bool dashed = false; // the age is not stated
    bool retagged = false; // nobody has come or gone
    bool marked = false; // by the chosen change
};

// Sign, arrow and the numbers before and after; pale where nothing differs.
void paintComparedCell(QPainter &painter, const QRectF &place, const ComparedCell &cell, const Theme &theme);

// Over a cell that a scenario changes: the dashed frame, "1 → 2", and the flags that come and go.
void paintThoughtNumber(QPainter &painter, const QRectF &place, const CellDifference &difference, const QColor &colour);
void paintThoughtFlags(QPainter &painter, const QRectF &flags, const CellDifference &difference, const QColor &colour);
void paintThoughtFrame(QPainter &painter, const QRectF &place, const Theme &theme);

} // namespace insats::ui
