// One scale of type and space, for reports and in large type for a family: Inter, steps of 4 and 8 points, calm colours that
// keep their order in grey. All text reaches a contrast of 4.5:1.
#pragma once

#include "domain/reportdocument.h"
#include "report/content.h"

#include <array>

namespace insats::report {

inline constexpr double kPaperShort = 595.276; // A4 in points
inline constexpr double kPaperLong = 841.89;

inline constexpr Rgb kText = 0x1A2224;
inline constexpr Rgb kQuiet = 0x4E5A5D;
inline constexpr Rgb kLine = 0xB7C1BE;
inline constexpr Rgb kHead = 0xE6EBE9;
inline constexpr Rgb kAccent = 0x0B5C66;
inline constexpr Rgb kCellBorder = 0x707B79;
inline constexpr Rgb kUnknown = 0xF4F6F5;
inline constexpr Rgb kHatch = 0xA9B3B0;
inline constexpr Rgb kPaper = 0xFFFFFF;

struct TextStyle {
    double size = 10;
    double line = 15; // from baseline to baseline
    bool strong = false;
    Rgb colour = kText;
    bool hyphenated = true; // else only where a word does not fit in a line
};

struct Theme {
    double margin = 48;
    double top = 72; // to the first text
    double bottom = 64;
    double unit = 8;
    double keyWidth = 104; // of the keys beside their values
    bool ruledSections = false; // a line above each heading of level 2
    TextStyle body;
    TextStyle lead;
    TextStyle note;
    TextStyle caption;
    TextStyle table;
    TextStyle tableHead;
    TextStyle edge; // header and footer
    TextStyle title; // on the cover
    std::array<TextStyle, 6> headings;
};

Theme themeOf(paper::Look look);

} // namespace insats::report
