#include "report/blocks.h"

#include "report/pictures.h"
#include "report/placing.h"
#include "report/safetext.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kCalloutInset = 12;
constexpr double kCalloutBar = 3;

// Each slab draws its own part of the frame, so that the frame may go on over a page.
void frame(Slabs &slabs, double width)
{
    for (std::size_t i = 0; i < slabs.size(); ++i) {
        std::vector<Shape> &shapes = slabs[i].content.shapes;
        const double bottom = slabs[i].height;
        shapes.insert(shapes.begin(), filled({0, 0, kCalloutBar, bottom}, kAccent));
        shapes.push_back(line({width, 0}, {width, bottom}, kCellBorder));
        if (i == 0)
            shapes.push_back(line({0, 0}, {width, 0}, kCellBorder));
        if (i + 1 == slabs.size())
            shapes.push_back(line({0, bottom}, {width, bottom}, kCellBorder));
    }
}

void pad(Slab &slab, double above, double below)
{
    Content moved;
    moved.add(std::move(slab.content), 0, above);
    slab.content = std::move(moved);
    slab.height += above + below;
}

} // namespace

void addCallout(Draft &draft, const paper::Callout &callout)
{
    constexpr std::size_t kShort = 12; // lines; a longer one may go on over a page
    const NodeId box = draft.node("Div");
    Slabs slabs;
    for (const paper::Text &text : callout.paragraphs) {
        Slabs lines =
            paragraphSlabs(draft, draft.structure.add(box, "P"), text, draft.theme.body, kCalloutInset, kCalloutInset);
        if (!slabs.empty())
            pad(lines.front(), draft.theme.unit / 2, 0);
        std::ranges::move(lines, std::back_inserter(slabs));
    }
    if (slabs.empty())
        return;
    pad(slabs.front(), draft.theme.unit, 0);
    pad(slabs.back(), 0, draft.theme.unit);
    frame(slabs, draft.width);
    if (slabs.size() <= kShort)
        keepTogether(slabs);
    spaceOut(slabs, draft.theme.unit, 1.5 * draft.theme.unit);
    draft.take(std::move(slabs));
}

void addPicture(Draft &draft, const paper::Picture &picture)
{
    Slabs slabs(1);
    const QString words = safeLine(picture.alternate);
    const NodeId node = words.isEmpty() ? kArtifact : draft.node("Figure");
    if (node != kArtifact)
        draft.structure.at(node).alternate = words;
    const PlacedPicture placed = pictureOf(picture, node, draft.width, draft.height / 2);
    slabs.front().height = placed.place.height;
    slabs.front().content.pictures.push_back(placed);
    spaceOut(slabs, draft.theme.unit, 1.5 * draft.theme.unit);
    draft.take(std::move(slabs));
}

} // namespace insats::report
