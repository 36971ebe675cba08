// Lines of text become content: with their colours, links and nodes.
#pragma once

#include "report/draft.h"

namespace insats::report {

bool isLink(const paper::Span &span, const QSet<QString> &anchors);

// The node of each span of a text that the owner holds: the owner itself, unless parts of the text are links or in another
// language; then each part has its own.
std::vector<NodeId> nodesOf(Draft &draft, NodeId owner, const paper::Text &text);

struct Tagged {
    paper::Text text;
    std::vector<NodeId> nodes; // of its spans
    Rgb colour = kText;
};

Tagged tagged(Draft &draft, NodeId owner, const paper::Text &text, const TextStyle &style);

// The line with its top left corner at the point.
void place(const Draft &draft, Content &into, const TextLine &line, Point at, const Tagged &text);

// A line of one node.
void place(Content &into, const TextLine &line, Point at, NodeId node, Rgb colour);

// One slab a line, indented. The first and the last two lines of a long text stay together.
Slabs slabsOf(Draft &draft, const Tagged &text, const TextStyle &style, double x, double width);

// The same for a text of one node, less far to the right by a width.
Slabs paragraphSlabs(Draft &draft, NodeId node, const paper::Text &text, const TextStyle &style, double x = 0,
                     double less = 0);

void spaceOut(Slabs &slabs, double before, double after);
void keepTogether(Slabs &slabs);

// Over a table, and kept with it; none for an empty text.
Slabs captionSlabs(Draft &draft, const QString &caption, NodeId table);

} // namespace insats::report
