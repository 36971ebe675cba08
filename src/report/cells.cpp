#include "report/cells.h"

namespace insats::report {

double CellLines::height() const
{
    double height = 2 * kCellPadY;
    for (const CellLine &line : lines)
        height += line.line.height;
    return height;
}

std::size_t CellLines::put(const Draft &draft, Content &into, std::size_t first, double x, double room) const
{
    double y = kCellPadY;
    std::size_t i = first;
    for (; i < lines.size() && (i == first || y + lines[i].line.height + kCellPadY <= room + 0.01); ++i) {
        place(draft, into, lines[i].line, {x + kCellPadX, y}, texts[lines[i].text]);
        y += lines[i].line.height;
    }
    return i;
}

CellLines cellLines(Draft &draft, const paper::Cell *cell, NodeId node, bool strong, double width, paper::Align align)
{
    CellLines result;
    if (cell == nullptr)
        return result;
    for (const paper::Text &text : cell->paragraphs) {
        const bool first = result.texts.empty();
        const TextStyle &style = strong && first ? draft.theme.tableHead : draft.theme.table;
        const NodeId owner = cell->paragraphs.size() > 1 ? draft.structure.add(node, "P") : node;
        for (TextLine &line : draft.type.lines(text, style, width - 2 * kCellPadX, align))
            result.lines.push_back({std::move(line), result.texts.size()});
        result.texts.push_back(tagged(draft, owner, text, style));
    }
    return result;
}

} // namespace insats::report
