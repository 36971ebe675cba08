#include "report/cover.h"

#include "report/blocks.h"
#include "report/placing.h"
#include "report/safetext.h"

namespace insats::report {

namespace {

constexpr double kTitleAt = 176; // from the first line

void addLine(Draft &draft, const char *type, const QString &text, const TextStyle &style, double before, double after)
{
    if (text.isEmpty())
        return;
    Slabs slabs = slabsOf(draft, tagged(draft, draft.node(type), text, style), style, 0, draft.width);
    slabs.front().before = before;
    slabs.back().after = after;
    draft.take(std::move(slabs));
}

double heightOf(const Slabs &slabs)
{
    double height = 0;
    for (const Slab &slab : slabs)
        height += slab.height + slab.after;
    return height;
}

void addAccent(Draft &draft)
{
    Slab slab;
    slab.height = 4;
    slab.after = 2 * draft.theme.unit;
    slab.before = std::max(4 * draft.theme.unit, kTitleAt - heightOf(draft.slabs));
    slab.content.shapes.push_back(filled({0, 0, 56, 4}, kAccent));
    draft.take({std::move(slab)});
}

} // namespace

void addCover(Draft &draft, const paper::Cover &cover)
{
    const double unit = draft.theme.unit;
    if (cover.logo)
        addPicture(draft, *cover.logo);
    TextStyle publisher = draft.theme.lead;
    publisher.strong = true;
    addLine(draft, "P", cover.municipality, publisher, 0, unit);
    addAccent(draft);
    const std::size_t title = draft.slabs.size();
    addLine(draft, "H1", draft.document.title.isEmpty() ? QStringLiteral(" ") : draft.document.title, draft.theme.title, 0,
            unit);
    draft.slabs[title].bookmarks.push_back({safeLine(draft.document.title), 1, {}});
    TextStyle subtitle = draft.theme.lead;
    subtitle.size = draft.theme.headings[1].size;
    subtitle.line = draft.theme.headings[1].line;
    subtitle.colour = kQuiet;
    addLine(draft, "P", cover.subtitle, subtitle, 0, 4 * unit);
    addKeyValues(draft, cover.facts);
    draft.slabs.back().after = 3 * unit;
    for (const paper::Text &text : cover.paragraphs)
        addParagraph(draft, {text});
}

} // namespace insats::report
