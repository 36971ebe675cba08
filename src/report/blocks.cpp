#include "report/blocks.h"

#include "report/pictures.h"
#include "report/placing.h"
#include "report/safetext.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kCalloutInset = 12;
constexpr double kCalloutBar = 3;

Slabs paragraphSlabs(Draft &draft, NodeId node, const paper::Text &text, const TextStyle &style, double x = 0,
                     double less = 0)
{
    return slabsOf(draft, tagged(draft, node, text, style), style, x, draft.width - x - less);
}

void spaceOut(Slabs &slabs, double before, double after)
{
    slabs.front().before = before;
    slabs.back().after = after;
}

} // namespace

void addHeading(Draft &draft, const paper::Heading &heading, qsizetype block)
{
    if (safeLine(heading.text).isEmpty())
        return;
    const int level = draft.levels.at(static_cast<std::size_t>(block));
    const TextStyle &style = draft.theme.headings.at(static_cast<std::size_t>(level - 1));
    const double unit = draft.theme.unit;
    Slabs slabs = paragraphSlabs(draft, draft.node({'H', static_cast<char>('0' + level)}), heading.text, style);
    keepTogether(slabs);
    slabs.back().keepWithNext = true;
    spaceOut(slabs,
             level == 1       ? 3 * unit
                 : level == 2 ? 2.5 * unit
                              : 2 * unit,
             level < 3 && !draft.theme.ruledSections ? unit : unit / 2);
    if (draft.theme.ruledSections && level == 2) {
        Slab rule;
        rule.height = unit;
        rule.before = 1.5 * unit;
        rule.keepWithNext = true;
        rule.content.shapes.push_back(line({0, 1}, {draft.width, 1}, kAccent, 2));
        slabs.front().before = 0;
        slabs.insert(slabs.begin(), std::move(rule));
    }
    Slab &first = slabs.front();
    first.bookmarks.push_back({safeLine(heading.text), level, {anchorOf(block), heading.anchor}});
    if (heading.onNewPage)
        first.newPage = draft.orientation;
    draft.take(std::move(slabs));
}

void addParagraph(Draft &draft, const paper::Paragraph &paragraph)
{
    const TextStyle &style = paragraph.tone == paper::Tone::Lead ? draft.theme.lead
        : paragraph.tone == paper::Tone::Note                    ? draft.theme.note
                                                                 : draft.theme.body;
    Slabs slabs = paragraphSlabs(draft, draft.node("P"), paragraph.text, style);
    spaceOut(slabs, 0, draft.theme.unit);
    draft.take(std::move(slabs));
}

void addList(Draft &draft, const paper::List &list)
{
    if (list.items.isEmpty())
        return;
    const TextStyle &style = draft.theme.body;
    const NodeId node = draft.node("L");
    draft.structure.at(node).numbered = list.numbered;
    const auto labelOf = [&](qsizetype i) { return list.numbered ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("•"); };
    const TextLine widest = draft.type.line(labelOf(list.items.size() - 1), style);
    const double indent = std::max(2 * draft.theme.unit, widest.width + draft.theme.unit);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const NodeId item = draft.structure.add(node, "LI");
        const NodeId label = draft.structure.add(item, "Lbl");
        Slabs slabs = paragraphSlabs(draft, draft.structure.add(item, "LBody"), list.items.at(i), style, indent);
        const TextLine mark = draft.type.line(labelOf(i), style);
        place(slabs.front().content, mark, {indent - draft.theme.unit - mark.width, 0}, label, kText);
        spaceOut(slabs, 0, i + 1 == list.items.size() ? draft.theme.unit : draft.theme.unit / 2);
        draft.take(std::move(slabs));
    }
}

namespace {

Slabs keyValueSlabs(Draft &draft, NodeId list, const paper::KeyValue &entry)
{
    const double x = std::min(draft.theme.keyWidth, draft.width / 3);
    TextStyle keyStyle = draft.theme.body;
    keyStyle.strong = true;
    const NodeId item = draft.structure.add(list, "LI");
    const NodeId label = draft.structure.add(item, "Lbl");
    Slabs key = slabsOf(draft, tagged(draft, label, entry.key, keyStyle), keyStyle, 0, x - draft.theme.unit);
    Slabs slabs = paragraphSlabs(draft, draft.structure.add(item, "LBody"), entry.value, draft.theme.body, x);
    if (entry.toFillIn) {
        Slab &last = slabs.back();
        const bool empty = entry.value.plain().isEmpty();
        last.height += empty ? 0 : draft.theme.body.line;
        last.content.shapes.push_back(line({x, last.height - 1}, {draft.width, last.height - 1}, kText, 0.75));
    }
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (i == slabs.size())
            slabs.push_back({.height = key[i].height});
        slabs[i].content.add(std::move(key[i].content), 0, 0);
        slabs[i].height = std::max(slabs[i].height, key[i].height);
        slabs[i].keepWithNext |= i + 1 < key.size();
    }
    return slabs;
}

} // namespace

void addKeyValues(Draft &draft, const QList<paper::KeyValue> &entries)
{
    if (entries.isEmpty())
        return;
    const NodeId list = draft.node("L");
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Slabs slabs = keyValueSlabs(draft, list, entries.at(i));
        spaceOut(slabs, 0, i + 1 == entries.size() ? draft.theme.unit : draft.theme.unit / 2);
        if (i == 0 && entries.size() > 1)
            slabs.back().keepWithNext = true;
        draft.take(std::move(slabs));
    }
}

namespace {

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
