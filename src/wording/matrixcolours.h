// The colours of matrix cells on light ground, for the window, spreadsheets and paper: ColorBrewer "Blues", with a text
// colour that can be read on each. The same counts have the same colour everywhere and at any time.
#pragma once

#include <QtGlobal>

#include <array>

namespace insats::wording {

// As 0xRRGGBB.
struct MatrixColour {
    quint32 background;
    quint32 text;
};

// 0, 1, 2, 3–4, 5 or more insatser.
inline constexpr std::array<MatrixColour, 5> kMatrixColours{
    {{0xFFFFFF, 0x000000}, {0xDEEBF7, 0x000000}, {0x9ECAE1, 0x000000}, {0x4292C6, 0x000000}, {0x08519C, 0xFFFFFF}}};

// The place of a count among them.
constexpr std::size_t matrixBin(int count)
{
    return count < 1 ? 0 : count < 3 ? static_cast<std::size_t>(count) : count < 5 ? 3 : 4;
}

} // namespace insats::wording
