#include "report/matrices.h"

#include "report/matrixcells.h"
#include "report/matrixframe.h"
#include "report/matrixlegend.h"
#include "report/placing.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kLeastRow = 34;
constexpr double kLabelGap = 6;

// The name, and smaller its note, beside the middle of the cells. The height of the row.
double placeLabel(MatrixFrame &frame, Content &into, NodeId node, const paper::MatrixRow &row)
{
    Draft &draft = frame.draft;
    const bool noted = !row.note.isEmpty();
    const double width = frame.label - kLabelGap;
    const Tagged name{row.name, {noted ? draft.structure.add(node, "P") : node}, kText};
    TextLines lines = draft.type.lines(name.text, matrixNames(), width);
    const std::size_t nameLines = lines.size();
    const Tagged note{row.note, {noted ? draft.structure.add(node, "P") : node}, kQuiet};
    if (noted)
        std::ranges::move(draft.type.lines(note.text, matrixNotes(), width), std::back_inserter(lines));
    const double height = std::max(kLeastRow, heightOf(lines) + kLabelGap);
    double y = (height - heightOf(lines)) / 2;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        place(draft, into, lines[i], {0, y}, i < nameLines ? name : note);
        y += lines[i].height;
    }
    return height;
}

void placeCell(MatrixFrame &frame, Content &into, const paper::MatrixRow &row, qsizetype level, qsizetype band,
               const Rect &place, NodeId node)
{
    const paper::MatrixCell cell = row.cells.value(level * frame.bands + band);
    if (band == frame.bands)
        placeUnknownCell(frame.draft, into, row.unknownAge.value(level), place, node);
    else
        placeMatrixCell(frame.draft, into, cell, place, node);
}

void placeTotal(MatrixFrame &frame, Content &into, const paper::MatrixRow &row, qsizetype level, qsizetype band,
                const Rect &place, NodeId node)
{
    const int count =
        band == frame.bands ? row.unknownAge.value(level) : row.cells.value(level * frame.bands + band).count.value_or(0);
    placeCentred(frame.draft, into, QString::number(count), matrixNames(), place, node);
}

Slab rowSlab(MatrixFrame &frame, NodeId body, const paper::MatrixRow &row, decltype(placeCell) *putCell)
{
    Slab slab;
    const NodeId node = frame.draft.structure.add(body, "TR");
    const NodeId name = frame.headingCell(node, "Row", 1, 1);
    slab.height = placeLabel(frame, slab.content, name, row);
    for (qsizetype level = 0; level < frame.levels; ++level) {
        for (qsizetype band = 0; band <= frame.bands; ++band) {
            const Rect place{frame.xOf(level, band), 0, frame.cell, slab.height};
            putCell(frame, slab.content, row, level, band, place, frame.dataCell(node, level, band, frame.idOf(name)));
        }
    }
    return slab;
}

Slabs rowSlabs(MatrixFrame &frame)
{
    Slabs slabs;
    const paper::Matrix &matrix = frame.matrix;
    if (matrix.rows.isEmpty() && !matrix.totals)
        return slabs;
    const NodeId body = frame.draft.structure.add(frame.table, "TBody");
    for (const paper::MatrixRow &row : matrix.rows) {
        slabs.push_back(rowSlab(frame, body, row, placeCell));
        const double bottom = slabs.back().height;
        slabs.back().content.shapes.push_back(line({0, bottom}, {frame.label, bottom}, kLine));
    }
    if (matrix.totals) {
        if (!slabs.empty())
            slabs.back().keepWithNext = true;
        slabs.push_back(rowSlab(frame, body, *matrix.totals, placeTotal));
    }
    return slabs;
}

} // namespace

void addMatrix(Draft &draft, const paper::Matrix &matrix)
{
    MatrixFrame frame(draft, matrix);
    Slabs slabs = captionSlabs(draft, matrix.caption, frame.table);
    slabs.push_back(matrixHead(frame));
    auto repeat = std::make_shared<Repeat>();
    repeat->head = slabs.back().content.asArtifact();
    repeat->headHeight = slabs.back().height;
    for (Slab &row : rowSlabs(frame)) {
        row.repeat = repeat;
        slabs.push_back(std::move(row));
    }
    spaceOut(slabs, draft.theme.unit, draft.theme.unit);
    slabs.back().keepWithNext = true;
    draft.take(std::move(slabs));
    addLegend(draft, matrix);
}

} // namespace insats::report
