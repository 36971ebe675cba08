#include "report/matrixlegend.h"

#include "report/flags.h"
#include "report/matrixcells.h"
#include "report/placing.h"
#include "wording/gaptests.h"
#include "wording/matrixcolours.h"
#include "wording/notes.h"
#include "wording/reporttexts.h"

#include <algorithm>
#include <map>

namespace insats::report {

namespace {

constexpr double kSwatchWidth = 16;
constexpr double kEntryGap = 12;
constexpr double kLineHeight = 16;

std::map<GapTest, int> flagsIn(const paper::Matrix &matrix)
{
    std::map<GapTest, int> cells;
    for (const paper::MatrixRow &row : matrix.rows) {
        for (const paper::MatrixCell &cell : row.cells) {
            for (const GapTest test : cell.flags)
                ++cells[test];
        }
    }
    cells.erase(GapTest::G1);
    return cells;
}

bool anyCell(const paper::Matrix &matrix, auto &&holds)
{
    return std::ranges::any_of(matrix.rows,
                               [holds](const paper::MatrixRow &row) { return std::ranges::any_of(row.cells, holds); });
}

// Entries beside each other, in as many lines as they need.
class LegendBuilder {
public:
    explicit LegendBuilder(Draft &draft)
        : m_draft(draft)
        , m_list(draft.node("L"))
    {
        m_slab.height = kLineHeight;
    }

    void add(const QString &text, double signWidth, auto &&drawSign)
    {
        const TextStyle style{8.5, 11, false, kText, false};
        const TextLine line = m_draft.type.line(text, style);
        if (m_x > 0 && m_x + signWidth + line.width > m_draft.width) {
            m_x = 0;
            m_slab.height += kLineHeight;
        }
        const double y = m_slab.height - kLineHeight;
        const NodeId item = m_draft.structure.add(m_list, "LI");
        drawSign(item, Point{m_x, y});
        place(m_slab.content, line, {m_x + signWidth, y + 2}, m_draft.structure.add(item, "LBody"), style.colour);
        m_x += signWidth + line.width + kEntryGap;
    }

    void addColour(std::size_t bin, const QString &text)
    {
        add(text, kSwatchWidth + 4, [&](NodeId, Point at) {
            const Rect place{at.x, at.y + 2.5, kSwatchWidth, 10};
            if (bin == 0)
                placeHatch(m_slab.content, place);
            else
                m_slab.content.shapes.push_back(filled(place, wording::kMatrixColours.at(bin).background));
            m_slab.content.shapes.push_back(framed(place, kCellBorder));
        });
    }

    void addFlag(GapTest test, int cells)
    {
        add(QStringLiteral("%1 %2").arg(wording::nameOf(test)).arg(cells), kFlagSize + 4, [&](NodeId item, Point at) {
            placeFlag(m_draft, m_slab.content, test, {at.x, at.y + 3}, kFlagSize, m_draft.structure.add(item, "Lbl"));
        });
    }

    Slab take() { return std::move(m_slab); }

private:
    Draft &m_draft;
    NodeId m_list;
    Slab m_slab;
    double m_x = 0;
};

} // namespace

void addLegend(Draft &draft, const paper::Matrix &matrix)
{
    LegendBuilder legend(draft);
    legend.addColour(0, QStringLiteral("0"));
    legend.addColour(1, QStringLiteral("1"));
    legend.addColour(2, QStringLiteral("2"));
    legend.addColour(3, QStringLiteral("3–4"));
    legend.addColour(4, wording::fiveOrMoreText());
    const auto nothing = [](NodeId, Point) {};
    legend.add(wording::unknownAgeLegend(), 0, nothing);
    if (anyCell(matrix, [](const paper::MatrixCell &cell) { return cell.count && cell.uncertain; }))
        legend.add(wording::possibleGapLegend(), 0, nothing);
    if (anyCell(matrix, [](const paper::MatrixCell &cell) { return cell.planned > 0; }))
        legend.add(wording::plannedLegend(), 0, nothing);
    for (const CellState state : {CellState::NotRelevant, CellState::NotMapped}) {
        if (anyCell(matrix, [state](const paper::MatrixCell &cell) { return cell.state == state; }))
            legend.add(QStringLiteral("%1 = %2").arg(wording::signOf(state), wording::nameOf(state).toLower()), 0, nothing);
    }
    for (const auto &[test, cells] : flagsIn(matrix))
        legend.addFlag(test, cells);
    Slab slab = legend.take();
    slab.after = 2 * draft.theme.unit;
    draft.take({std::move(slab)});
}

} // namespace insats::report
