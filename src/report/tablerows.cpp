#include "report/tablerows.h"

#include "report/opencells.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kKeptSmall = 100; // rows up to this height do not stand alone before or after a break

// What of the lines from next on is still to be put, with the space around.
double leftOf(const std::vector<RowCell> &cells, const std::vector<std::size_t> &next)
{
    double left = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        double height = 0;
        for (std::size_t k = next[i]; k < cells[i].text.lines.size(); ++k)
            height += cells[i].text.lines[k].line.height;
        if (height > 0)
            left = std::max(left, height + 2 * kCellPadY);
    }
    return left;
}

class RowBuilder {
public:
    RowBuilder(Draft &draft, TableFrame &frame, const Grid &grid, NodeId table, bool head)
        : m_draft(draft)
        , m_frame(frame)
        , m_grid(grid)
        , m_head(head)
        , m_group(draft.structure.add(table, head ? "THead" : "TBody"))
        , m_open(frame.edges)
        , m_limit(draft.height - (frame.headHeight > draft.height / 2 ? 0 : frame.headHeight) - 2 * draft.theme.note.line)
    {
    }

    Slabs build()
    {
        for (std::size_t row = 0; row < m_grid.size(); ++row) {
            m_draft.step();
            addRow(m_grid[row]);
        }
        finish();
        return std::move(m_slabs);
    }

private:
    double widthOf(const GridCell &cell) const { return edge(cell.column + cell.columns) - edge(cell.column); }
    double edge(int column) const { return m_frame.edges.at(static_cast<std::size_t>(column)); }

    RowCell layOut(const GridCell &place, NodeId row)
    {
        RowCell cell{place, {}, m_head || (place.cell != nullptr && place.cell->heading), {}};
        const NodeId node = m_draft.structure.add(row, cell.heading ? "TH" : "TD");
        const bool spread = m_head && place.columns > 1;
        const auto align = spread ? paper::Align::Centre : m_frame.aligns.at(static_cast<std::size_t>(place.column));
        describe(cell, node);
        cell.text = cellLines(m_draft, place.cell, node, cell.heading, widthOf(place), align);
        return cell;
    }

    void describe(RowCell &cell, NodeId node)
    {
        if (m_frame.named && cell.heading)
            cell.id = m_draft.structure.newId();
        Node &described = m_draft.structure.at(node);
        described.columns = cell.place.columns;
        described.rows = cell.place.rows;
        described.id = cell.id;
        if (cell.heading)
            described.scope = m_head ? "Column" : "Row";
        if (m_frame.named && !m_head)
            described.headers = headersOf(cell);
        if (m_head && m_frame.named) {
            for (int i = 0; i < cell.place.columns; ++i)
                m_frame.headings.at(static_cast<std::size_t>(cell.place.column + i)).append(cell.id);
        }
    }

    QStringList headersOf(const RowCell &cell) const
    {
        QStringList ids;
        for (int i = 0; i < cell.place.columns; ++i) {
            for (const QString &id : m_frame.headings.at(static_cast<std::size_t>(cell.place.column + i))) {
                if (!ids.contains(id))
                    ids.append(id);
            }
        }
        return ids + m_open.headingIds() + m_rowHeadings;
    }

    void addRow(const std::vector<GridCell> &places)
    {
        const NodeId row = m_draft.structure.add(m_group, "TR");
        std::vector<RowCell> cells;
        m_rowHeadings.clear();
        for (const GridCell &place : places) {
            cells.push_back(layOut(place, row));
            if (cells.back().heading)
                m_rowHeadings.append(cells.back().id);
        }
        const std::size_t openBefore = m_open.count();
        const std::size_t first = m_slabs.size();
        const double height = putCells(cells, heightOf(cells));
        m_open.sayAgain(m_slabs[first], openBefore);
        m_slabs.back().keepWithNext = m_open.pass(height) || m_head;
        ruleUnder(first);
    }

    // A text that spans rows does not make its first row taller, unless it would not fit on a page beside them.
    bool isOpen(const RowCell &cell) const { return cell.place.rows > 1 && cell.text.height() < m_limit / 2; }

    double heightOf(const std::vector<RowCell> &cells)
    {
        double height = m_draft.theme.table.line + 2 * kCellPadY;
        for (const RowCell &cell : cells) {
            if (!isOpen(cell))
                height = std::max(height, cell.text.height());
        }
        return std::max(height, m_open.leastHeight());
    }

    // As one slab, or as several when it is taller than a page. The height of all.
    double putCells(std::vector<RowCell> &cells, double height)
    {
        std::vector<std::size_t> next(cells.size());
        double left = height;
        double put = 0;
        do {
            Slab &slab = m_slabs.emplace_back();
            slab.height = std::min(left, m_limit);
            putPiece(cells, next, slab);
            put += slab.height;
            left = leftOf(cells, next);
        } while (left > 0);
        for (RowCell &cell : cells) {
            if (cell.place.rows > 1)
                openCell(std::move(cell));
        }
        return put;
    }

    void openCell(RowCell cell)
    {
        const bool whole = isOpen(cell);
        m_open.open(m_draft, std::move(cell), whole, m_limit);
    }

    void putPiece(const std::vector<RowCell> &cells, std::vector<std::size_t> &next, Slab &slab) const
    {
        if (m_head)
            ground(slab, cells);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double room = isOpen(cells[i]) ? m_limit : slab.height;
            if (next[i] < cells[i].text.lines.size())
                next[i] = cells[i].text.put(m_draft, slab.content, next[i], edge(cells[i].place.column), room);
        }
    }

    // A heading over several columns has a line under all of them.
    void ground(Slab &slab, const std::vector<RowCell> &cells) const
    {
        const double height = slab.height;
        slab.content.shapes.push_back(filled({0, 0, m_frame.edges.back(), height}, kHead));
        for (const RowCell &cell : cells) {
            const double left = edge(cell.place.column) + kCellPadX;
            const double right = edge(cell.place.column + cell.place.columns) - kCellPadX;
            if (cell.place.columns > 1)
                slab.content.shapes.push_back(line({left, height - 1}, {right, height - 1}, kCellBorder));
        }
    }

    void ruleUnder(std::size_t firstSlab)
    {
        for (std::size_t i = firstSlab; i < m_slabs.size() && !m_head; ++i)
            m_open.ruleBeside(m_slabs[i]);
        m_open.closeEnded();
        for (int column = 0; column + 1 < static_cast<int>(m_frame.edges.size()) && !m_head; ++column) {
            if (!m_open.covers(column))
                m_slabs.back().foot.shapes.push_back(line({edge(column), 0}, {edge(column + 1), 0}, kLine));
        }
    }

    void finish()
    {
        if (m_slabs.empty())
            return;
        if (m_head)
            m_slabs.back().foot.shapes.push_back(line({0, 0}, {m_frame.edges.back(), 0}, kText, 1.25));
        const auto keep = [&](std::size_t i) {
            if (i + 1 < m_slabs.size() && m_slabs[i].height + m_slabs[i + 1].height < kKeptSmall)
                m_slabs[i].keepWithNext = true;
        };
        keep(0);
        if (m_slabs.size() > 1)
            keep(m_slabs.size() - 2);
    }

    Draft &m_draft;
    TableFrame &m_frame;
    const Grid &m_grid;
    bool m_head;
    NodeId m_group;
    OpenCells m_open;
    double m_limit; // the tallest row that fits on a page
    Slabs m_slabs;
    QStringList m_rowHeadings;
};

} // namespace

Slabs rowSlabs(Draft &draft, TableFrame &frame, const Grid &grid, NodeId table, bool head)
{
    return grid.empty() ? Slabs() : RowBuilder(draft, frame, grid, table, head).build();
}

} // namespace insats::report
