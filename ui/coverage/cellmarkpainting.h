// Cells that do not count, and the corner of those that something is noted on.
#pragma once

#include "domain/note.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace insats::ui {

inline constexpr int kNoteMark = 16; // as wide and high as a written page is

// A plain cell with a sign: "–" within dashes for not relevant, "?" within dots for not mapped. What stands there anyway is
// told by its number.
void paintState(QPainter &painter, const QRectF &place, CellState state, int count, const Theme &theme);

// A small written page in the upper right corner, or a folded corner where the number, so wide, leaves no room for it.
void paintNoteMark(QPainter &painter, const QRectF &place, double numberWidth, const QColor &colour);

} // namespace insats::ui
