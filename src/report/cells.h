// The texts of a table cell in lines, ready to be put into a row or into several pieces of one.
#pragma once

#include "report/grid.h"
#include "report/placing.h"

namespace insats::report {

inline constexpr double kCellPadX = 6;
inline constexpr double kCellPadY = 5;

struct CellLine {
    TextLine line;
    std::size_t text = 0; // of CellLines::texts
};

struct CellLines {
    std::vector<Tagged> texts;
    std::vector<CellLine> lines;

    double height() const; // with the space around

    // Puts lines from the first, as many as the room takes and at least one. Gives the first that is left.
    std::size_t put(const Draft &draft, Content &into, std::size_t first, double x, double room) const;
};

// In a heading only the first paragraph is strong.
CellLines cellLines(Draft &draft, const paper::Cell *cell, NodeId node, bool strong, double width, paper::Align align);

} // namespace insats::report
