// Every colour of the window, by role, light and dark. Text pairs have at least 4.5:1, borders and focus at least 3:1
// (WCAG 2.1 AA). A plain value; widgets and delegates ask for the one that fits their palette.
#pragma once

#include "domain/intervention.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace insats::ui {

struct ColourPair {
    QColor back;
    QColor text;
};

struct Theme {
    bool dark = false;
    QColor window, base, rail, button;
    QColor text, text2;
    QColor line, weakLine, controlBorder;
    QColor accent, onAccent, accentHover;
    QColor hoverRow, selectedRow;
    ColourPair match;
    ColourPair universal, selective, indicated;
    QColor chipBorder;
    ColourPair warning, error, ok, info;
    std::array<ColourPair, 5> bins; // matrix cells with 0, 1, 2, 3–4, 5 or more; ColorBrewer Blues
    std::array<ColourPair, 5> changes; // −2 or less, −1, 0, +1, +2 or more; orange to blue
    QColor hatch; // over the first of them
    QColor cellBorder;

    const ColourPair &level(PreventionLevel level) const;
    const ColourPair &bin(int count) const;
    const ColourPair &change(int difference) const;
    QPalette palette() const;
};

const Theme &lightTheme();
const Theme &darkTheme();

// The theme that the palette was made from.
const Theme &themeOf(const QPalette &palette);

} // namespace insats::ui
