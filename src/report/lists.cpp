#include "report/blocks.h"

#include "report/placing.h"

#include <algorithm>

namespace insats::report {

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

} // namespace insats::report
