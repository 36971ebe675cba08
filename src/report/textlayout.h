// A text in lines of a width: nothing stands outside it, and no letter is lost.
#pragma once

#include "report/glyphs.h"
#include "report/hyphenation.h"

namespace insats::report {

struct TextPiece {
    std::shared_ptr<const Glyphs> glyphs;
    double x = 0;
    int span = 0; // of the text that was laid out
};

struct TextLine {
    double height = 0;
    double baseline = 0; // from its top
    double width = 0;
    std::vector<TextPiece> pieces; // in reading order
};

using TextLines = std::vector<TextLine>;

double heightOf(const TextLines &lines);

// What turns texts into lines; made once for a document.
struct Typesetter {
    explicit Typesetter(const QString &language)
        : fonts(language)
        , hyphenation(language)
    {
    }

    // An empty text gives one empty line.
    TextLines lines(const paper::Text &text, const TextStyle &style, double width,
                    paper::Align align = paper::Align::Start) const;

    // One line, never wrapped.
    TextLine line(const QString &text, const TextStyle &style) const;

    Fonts fonts;
    Hyphenation hyphenation;
};

} // namespace insats::report
