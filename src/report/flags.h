// The flags of the gap tests on paper: the shapes and letters that the window has, told apart without colour.
#pragma once

#include "report/draft.h"

namespace insats::report {

// size: of the box around the flag. The letter belongs to the node.
void placeFlag(const Draft &draft, Content &into, GapTest test, Point topLeft, double size, NodeId node);

// White with lines across, for a cell that nothing reaches.
void placeHatch(Content &into, const Rect &place);

} // namespace insats::report
