// Cells that do not count, and the corner of those that something is noted on.
#pragma once

#include "domain/note.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace insats::ui {

inline constexpr int kNoteMark = 10; // as wide and high as the folded corner is

// A plain cell with a sign: "–" within dashes for not relevant, "?" within dots for not mapped. What stands there anyway is
// told by its number.
void paintState(QPainter &painter, const QRectF &place, CellState state, int count, const Theme &theme);

// The upper right corner folded, as of a page: a number of any width leaves room for it.
void paintNoteMark(QPainter &painter, const QRectF &place, const QColor &colour);

} // namespace insats::ui
