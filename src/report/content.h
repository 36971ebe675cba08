// What is drawn: shapes, texts and pictures at places in points from the top left, each text and picture with the node of
// the structure that it belongs to. Values that can be drawn on any cairo surface, again and again.
#pragma once

#include "report/handles.h"
#include "report/structure.h"

#include <optional>
#include <string>
#include <vector>

namespace insats::report {

using Rgb = quint32; // 0xRRGGBB

struct Point {
    double x = 0;
    double y = 0;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

// Decoration; never read aloud.
struct Shape {
    std::vector<std::vector<Point>> lines; // each closed when it is filled
    std::optional<Rgb> fill;
    std::optional<Rgb> stroke;
    double strokeWidth = 0.5;
    bool closed = false;
    bool round = false; // a circle in the box of the first line's first two points
    bool dashed = false;
};

// Glyphs of one font, as cairo takes them, from the beginning of their baseline.
struct Glyphs {
    FontHandle font;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    std::string utf8;
    bool backward = false;
    double width = 0;
};

struct PlacedText {
    std::shared_ptr<const Glyphs> glyphs;
    Point at; // on the baseline
    Rgb colour = 0;
    NodeId node = kArtifact;
};

struct PlacedPicture {
    std::shared_ptr<cairo_surface_t> surface;
    Rect place;
    NodeId node = kArtifact;
};

struct LinkArea {
    Rect place;
    NodeId node = kArtifact;
    QString anchor; // inside the document, or
    QString address; // out of it
    QString text;
};

struct Content {
    std::vector<Shape> shapes; // under the texts
    std::vector<PlacedText> texts;
    std::vector<PlacedPicture> pictures;
    std::vector<LinkArea> links;

    void add(Content other, double x, double y);
    Content asArtifact() const; // the same to the eye, nothing to the ear
};

Shape filled(const Rect &rect, Rgb colour);
Shape framed(const Rect &rect, Rgb colour, double width = 0.5);
Shape line(Point from, Point to, Rgb colour, double width = 0.5);

} // namespace insats::report
