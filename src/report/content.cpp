#include "report/content.h"

#include <iterator>

namespace insats::report {

namespace {

template <class T>
void append(std::vector<T> &into, std::vector<T> &&from)
{
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void move(Point &point, double x, double y)
{
    point.x += x;
    point.y += y;
}

void move(Rect &rect, double x, double y)
{
    rect.x += x;
    rect.y += y;
}

std::vector<Point> corners(const Rect &rect)
{
    const double right = rect.x + rect.width;
    const double bottom = rect.y + rect.height;
    return {{rect.x, rect.y}, {right, rect.y}, {right, bottom}, {rect.x, bottom}};
}

} // namespace

void Content::add(Content other, double x, double y)
{
    for (Shape &shape : other.shapes) {
        for (auto &points : shape.lines) {
            for (Point &point : points)
                move(point, x, y);
        }
    }
    for (PlacedText &text : other.texts)
        move(text.at, x, y);
    for (PlacedPicture &picture : other.pictures)
        move(picture.place, x, y);
    for (LinkArea &link : other.links)
        move(link.place, x, y);
    append(shapes, std::move(other.shapes));
    append(texts, std::move(other.texts));
    append(pictures, std::move(other.pictures));
    append(links, std::move(other.links));
}

Content Content::asArtifact() const
{
    Content copy = *this;
    copy.links.clear();
    for (PlacedText &text : copy.texts)
        text.node = kArtifact;
    for (PlacedPicture &picture : copy.pictures)
        picture.node = kArtifact;
    return copy;
}

Shape filled(const Rect &rect, Rgb colour)
{
    Shape shape;
    shape.lines = {corners(rect)};
    shape.fill = colour;
    shape.closed = true;
    return shape;
}

Shape framed(const Rect &rect, Rgb colour, double width)
{
    Shape shape;
    shape.lines = {corners(rect)};
    shape.stroke = colour;
    shape.strokeWidth = width;
    shape.closed = true;
    return shape;
}

Shape line(Point from, Point to, Rgb colour, double width)
{
    Shape shape;
    shape.lines = {{from, to}};
    shape.stroke = colour;
    shape.strokeWidth = width;
    return shape;
}

} // namespace insats::report
