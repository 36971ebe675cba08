// The glyphs of a line as Pango shaped them, in pieces that each stand in one span of the text.
#pragma once

#include "report/fonts.h"

#include <vector>

namespace insats::report {

struct LinePiece {
    std::shared_ptr<const Glyphs> glyphs;
    double x = 0; // from the left of the line
    int start = 0; // of its text, in bytes of the layout's text
};

// In reading order. Characters that no font has, or only a coloured one, become a replacement sign and keep their text. A
// space at the end of a wrapped line is kept, for what copies or reads the text. spanStarts: byte offsets, ascending, first
// 0.
std::vector<LinePiece> piecesOf(PangoLayoutLine *line, const std::vector<int> &spanStarts, const FontHandle &fallback);

} // namespace insats::report
