// One cell of the matrix on paper.
#pragma once

#include "report/draft.h"

namespace insats::report {

inline constexpr double kFlagSize = 10;
inline constexpr double kFlagStep = 11;

// Colour, digit and flags in the place; what is drawn as a sign is said in words. node: of its cell in the tree.
void placeMatrixCell(Draft &draft, Content &into, const paper::MatrixCell &cell, const Rect &place, NodeId node);

// The grey cell of unknown ages.
void placeUnknownCell(Draft &draft, Content &into, int count, const Rect &place, NodeId node);

TextStyle matrixDigits();

void placeCentred(const Draft &draft, Content &into, const QString &text, const TextStyle &style, const Rect &place,
                  NodeId node);

} // namespace insats::report
