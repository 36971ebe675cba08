#include "report/flags.h"

#include "report/placing.h"
#include "wording/gaptests.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kHatchStep = 4.5;

struct Look {
    std::vector<Point> corners; // in a box of 1 × 1
    bool filled = false;
    bool round = false;
    double letterDown = 0; // where the shape has room for it
};

Look lookOf(GapTest test)
{
    switch (test) {
    case GapTest::G1: return {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    case GapTest::G1b: return {{{0.25, 0}, {0.75, 0}, {1, 0.5}, {0.75, 1}, {0.25, 1}, {0, 0.5}}};
    case GapTest::G2: return {{{0, 0}, {1, 1}}, false, true};
    case GapTest::G3: return {{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, true};
    case GapTest::G4: return {{{0.5, -0.08}, {1.08, 0.5}, {0.5, 1.08}, {-0.08, 0.5}}, true};
    case GapTest::G5: return {{{0.5, 0}, {1, 0.4}, {0.82, 1}, {0.18, 1}, {0, 0.4}}, false, false, 0.06};
    case GapTest::G6: return {{{0.5, 0}, {1, 0.35}, {1, 1}, {0, 1}, {0, 0.35}}, false, false, 0.06};
    case GapTest::G9: return {{{0.5, -0.06}, {1.08, 1}, {-0.08, 1}}, true, false, 0.14};
    case GapTest::G10: return {{{-0.08, 0}, {1.08, 0}, {0.5, 1.06}}, false, false, -0.13};
    case GapTest::G11: return {{{0, 0}, {0.7, 0}, {1.08, 0.5}, {0.7, 1}, {0, 1}}, true};
    }
    Q_UNREACHABLE();
}

Shape shapeOf(const Look &look, Point topLeft, double size)
{
    Shape shape;
    shape.closed = true;
    shape.round = look.round;
    std::vector<Point> &corners = shape.lines.emplace_back();
    for (const Point &corner : look.corners)
        corners.push_back({topLeft.x + corner.x * size, topLeft.y + corner.y * size});
    return shape;
}

} // namespace

void placeFlag(const Draft &draft, Content &into, GapTest test, Point topLeft, double size, NodeId node)
{
    const Look look = lookOf(test);
    Shape edge = shapeOf(look, topLeft, size);
    edge.stroke = kPaper;
    edge.strokeWidth = 2;
    Shape shape = shapeOf(look, topLeft, size);
    shape.fill = look.filled ? 0x000000 : kPaper;
    shape.stroke = 0x000000;
    shape.strokeWidth = 0.8;
    into.shapes.push_back(edge);
    into.shapes.push_back(shape);
    const double share = test == GapTest::G9 || test == GapTest::G10 ? 0.56 : 0.7;
    const TextStyle style{size * share, size, true, look.filled ? kPaper : Rgb(0x000000), false};
    const TextLine letter = draft.type.line(wording::letterOf(test), style);
    const Point at{topLeft.x + (size - letter.width) / 2, topLeft.y + look.letterDown * size};
    place(into, letter, at, node, style.colour);
}

void placeHatch(Content &into, const Rect &place)
{
    into.shapes.push_back(filled(place, kPaper));
    Shape hatch;
    hatch.stroke = kHatch;
    for (double along = kHatchStep; along < place.width + place.height; along += kHatchStep) {
        const double right = std::min(along, place.width);
        const double left = std::max(0.0, along - place.height);
        hatch.lines.push_back({{place.x + left, place.y + along - left}, {place.x + right, place.y + along - right}});
    }
    into.shapes.push_back(hatch);
}

} // namespace insats::report
