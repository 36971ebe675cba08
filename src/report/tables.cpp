#include "report/tables.h"

#include "report/blocks.h"
#include "report/tablerows.h"
#include "wording/reporttexts.h"

#include <algorithm>
#include <numeric>

namespace insats::report {

namespace {

TableFrame frameOf(const Draft &draft, const paper::Table &table, int columns)
{
    TableFrame frame;
    std::vector<double> weights;
    for (int i = 0; i < columns; ++i) {
        const paper::Column column = table.columns.value(i);
        weights.push_back(column.weight > 0 ? column.weight : 1);
        frame.aligns.push_back(column.align);
    }
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    frame.edges.push_back(0);
    for (const double weight : weights)
        frame.edges.push_back(frame.edges.back() + draft.width * weight / sum);
    return frame;
}

Repeat repeatOf(const Draft &draft, const Slabs &head)
{
    Repeat repeat;
    for (const Slab &slab : head) {
        repeat.head.add(slab.content.asArtifact(), 0, repeat.headHeight);
        repeat.headHeight += slab.height;
        repeat.head.add(slab.foot.asArtifact(), 0, repeat.headHeight);
    }
    const TextLine note = draft.type.line(wording::tableContinuedText(), draft.theme.note);
    place(repeat.continued, note, {0, 3}, kArtifact, draft.theme.note.colour);
    repeat.continuedHeight = note.height + 3;
    return repeat;
}

// A head that would fill half the page is not repeated.
void shareHead(Draft &draft, Slabs &slabs, std::size_t rowsFrom, const Slabs &head)
{
    auto repeat = std::make_shared<Repeat>(repeatOf(draft, head));
    if (repeat->headHeight > draft.height / 2) {
        repeat->head = {};
        repeat->headHeight = 0;
    }
    for (std::size_t i = rowsFrom; i < slabs.size(); ++i)
        slabs[i].repeat = repeat;
}

} // namespace

void addTable(Draft &draft, const paper::Table &table)
{
    const int columns = std::max({static_cast<int>(table.columns.size()), columnsIn(table.header), columnsIn(table.rows)});
    if (columns == 0 || (table.header.isEmpty() && table.rows.isEmpty())) {
        if (!table.caption.isEmpty())
            addParagraph(draft, {table.caption, paper::Tone::Note});
        return;
    }
    const NodeId node = draft.node("Table");
    Slabs slabs = captionSlabs(draft, table.caption, node);
    TableFrame frame = frameOf(draft, table, columns);
    const Grid head = gridOf(table.header, columns);
    const Grid body = gridOf(table.rows, columns);
    frame.named = head.size() > 1 || hasSpans(head) || hasSpans(body);
    frame.headings.resize(static_cast<std::size_t>(columns));
    const Slabs headSlabs = rowSlabs(draft, frame, head, node, true);
    const std::size_t rowsFrom = slabs.size() + headSlabs.size();
    slabs.insert(slabs.end(), headSlabs.begin(), headSlabs.end());
    frame.headHeight = repeatOf(draft, headSlabs).headHeight;
    std::ranges::move(rowSlabs(draft, frame, body, node, false), std::back_inserter(slabs));
    shareHead(draft, slabs, rowsFrom, headSlabs);
    slabs.front().before = draft.theme.unit;
    slabs.front().bookmarks.push_back({table.caption, 0, {table.anchor}, false});
    slabs.back().after = 2 * draft.theme.unit;
    slabs.back().keepWithNext = false;
    draft.take(std::move(slabs));
}

} // namespace insats::report
