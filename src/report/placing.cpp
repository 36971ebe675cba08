#include "report/placing.h"

#include "report/safetext.h"

#include <QUrl>

namespace insats::report {

namespace {

constexpr double kUnderlineDepth = 1.8; // under the baseline

bool leadsOut(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto"),
                              QStringLiteral("tel")};
    return url.isValid() && schemes.contains(url.scheme());
}

void placeLink(Content &into, const TextLine &line, const TextPiece &piece, Point at, const paper::Span &span, NodeId node)
{
    const Rect place{at.x + piece.x, at.y, piece.glyphs->width, line.height};
    const double under = at.y + line.baseline + kUnderlineDepth;
    into.shapes.push_back(report::line({place.x, under}, {place.x + place.width, under}, kAccent, 0.6));
    if (!into.links.empty() && into.links.back().node == node && into.links.back().place.y == place.y) {
        Rect &before = into.links.back().place;
        const double right = std::max(before.x + before.width, place.x + place.width);
        before.x = std::min(before.x, place.x);
        before.width = right - before.x;
        return;
    }
    const bool out = span.anchor.isEmpty();
    into.links.push_back({place, node, span.anchor, out ? span.address : QString(), safeLine(span.text)});
}

} // namespace

bool isLink(const paper::Span &span, const QSet<QString> &anchors)
{
    return span.anchor.isEmpty() ? leadsOut(span.address) : anchors.contains(span.anchor);
}

std::vector<NodeId> nodesOf(Draft &draft, NodeId owner, const paper::Text &text)
{
    const auto isPart = [&](const paper::Span &span) { return isLink(span, draft.anchors) || !span.language.isEmpty(); };
    std::vector<NodeId> nodes(static_cast<std::size_t>(text.spans.size()), owner);
    if (std::none_of(text.spans.begin(), text.spans.end(), isPart))
        return nodes;
    for (qsizetype i = 0; i < text.spans.size(); ++i) {
        const paper::Span &span = text.spans.at(i);
        const NodeId node = draft.structure.add(owner, isLink(span, draft.anchors) ? "Link" : "Span");
        draft.structure.at(node).language = span.language;
        nodes[static_cast<std::size_t>(i)] = node;
    }
    return nodes;
}

Tagged tagged(Draft &draft, NodeId owner, const paper::Text &text, const TextStyle &style)
{
    return {text, nodesOf(draft, owner, text), style.colour};
}

void place(const Draft &draft, Content &into, const TextLine &line, Point at, const Tagged &text)
{
    for (const TextPiece &piece : line.pieces) {
        const paper::Span &span = text.text.spans.at(piece.span);
        const NodeId node = text.nodes.at(static_cast<std::size_t>(piece.span));
        const bool link = isLink(span, draft.anchors);
        if (link)
            placeLink(into, line, piece, at, span, node);
        into.texts.push_back({piece.glyphs, {at.x + piece.x, at.y + line.baseline}, link ? kAccent : text.colour, node});
    }
}

void place(Content &into, const TextLine &line, Point at, NodeId node, Rgb colour)
{
    for (const TextPiece &piece : line.pieces)
        into.texts.push_back({piece.glyphs, {at.x + piece.x, at.y + line.baseline}, colour, node});
}

Slabs slabsOf(Draft &draft, const Tagged &text, const TextStyle &style, double x, double width)
{
    const TextLines lines = draft.type.lines(text.text, style, width);
    Slabs slabs;
    for (const TextLine &line : lines) {
        Slab &slab = slabs.emplace_back();
        slab.height = line.height;
        place(draft, slab.content, line, {x, 0}, text);
    }
    if (slabs.size() > 1) {
        slabs.front().keepWithNext = true;
        slabs[slabs.size() - 2].keepWithNext = true;
    }
    return slabs;
}

Slabs paragraphSlabs(Draft &draft, NodeId node, const paper::Text &text, const TextStyle &style, double x, double less)
{
    return slabsOf(draft, tagged(draft, node, text, style), style, x, draft.width - x - less);
}

void spaceOut(Slabs &slabs, double before, double after)
{
    slabs.front().before = before;
    slabs.back().after = after;
}

void keepTogether(Slabs &slabs)
{
    for (std::size_t i = 0; i + 1 < slabs.size(); ++i)
        slabs[i].keepWithNext = true;
}

Slabs captionSlabs(Draft &draft, const QString &caption, NodeId table)
{
    if (caption.isEmpty())
        return {};
    const TextStyle &style = draft.theme.caption;
    const Tagged text = tagged(draft, draft.structure.add(table, "Caption"), caption, style);
    Slabs slabs = slabsOf(draft, text, style, 0, draft.width);
    keepTogether(slabs);
    slabs.back().keepWithNext = true;
    slabs.back().after = draft.theme.unit / 2;
    return slabs;
}

} // namespace insats::report
