#include "report/contents.h"

#include "report/blocks.h"
#include "report/placing.h"
#include "report/safetext.h"
#include "wording/reporttexts.h"

namespace insats::report {

namespace {

constexpr double kNumberRoom = 32;
constexpr double kDotStep = 4;

// Dots lead the eye from the heading to its page.
void lead(Content &into, double from, double to, double baseline)
{
    Shape dots;
    dots.stroke = kQuiet;
    dots.strokeWidth = 0.8;
    for (double x = to - kDotStep; x > from + kDotStep; x -= kDotStep)
        dots.lines.push_back({{x, baseline - 0.4}, {x + 0.8, baseline - 0.4}});
    if (!dots.lines.empty())
        into.shapes.push_back(dots);
}

Slabs entry(Draft &draft, NodeId list, const QString &title, int level, const QString &anchor)
{
    TextStyle style = draft.theme.body;
    style.strong = level == 1;
    style.hyphenated = false;
    const NodeId item = draft.structure.add(list, "TOCI");
    const NodeId link = draft.structure.add(draft.structure.add(item, "Reference"), "Link");
    const double x = (level - 1) * 2 * draft.theme.unit;
    const double width = draft.width - x - kNumberRoom;
    const TextLines lines = draft.type.lines(title + u' ', style, width);
    Slabs slabs;
    for (const TextLine &line : lines) {
        Slab &slab = slabs.emplace_back();
        slab.height = line.height;
        place(slab.content, line, {x, 0}, link, style.colour);
        slab.content.links.push_back({{x, 0, draft.width - x, line.height}, link, anchor, {}, title});
    }
    const TextLine &last = lines.back();
    lead(slabs.back().content, x + last.width, draft.width - kNumberRoom + 2 * kDotStep, last.baseline);
    slabs.back().numbers.push_back({anchor, {draft.width, last.baseline}, style, link});
    slabs.front().before = level == 1 ? draft.theme.unit : draft.theme.unit / 2;
    keepTogether(slabs);
    return slabs;
}

} // namespace

void addContents(Draft &draft, const paper::Contents &contents, qsizetype block)
{
    addHeading(draft, {1, wording::contentsHeading(), {}, true}, block);
    NodeId list = kArtifact;
    for (qsizetype i = block + 1; i < draft.document.blocks.size(); ++i) {
        const auto *heading = std::get_if<paper::Heading>(&draft.document.blocks.at(i));
        const int level = draft.levels.at(static_cast<std::size_t>(i));
        if (heading == nullptr || level > contents.levels || safeLine(heading->text).isEmpty())
            continue;
        if (list == kArtifact)
            list = draft.node("TOC");
        draft.take(entry(draft, list, safeLine(heading->text), level, anchorOf(i)));
    }
    draft.slabs.back().after = 3 * draft.theme.unit;
}

} // namespace insats::report
