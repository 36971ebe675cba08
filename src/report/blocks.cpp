#include "report/blocks.h"

#include "report/placing.h"
#include "report/safetext.h"

namespace insats::report {

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

} // namespace insats::report
