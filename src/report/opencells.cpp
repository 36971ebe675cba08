#include "report/opencells.h"

#include <algorithm>

namespace insats::report {

void OpenCells::open(const Draft &draft, RowCell cell, bool whole, double room)
{
    Open open;
    open.rowsLeft = cell.place.rows;
    if (whole) {
        cell.text.put(draft, open.again, 0, m_edges.at(static_cast<std::size_t>(cell.place.column)), room);
        open.again = open.again.asArtifact();
        open.height = open.left = cell.text.height();
    }
    open.cell = std::move(cell);
    m_open.push_back(std::move(open));
}

QStringList OpenCells::headingIds() const
{
    QStringList ids;
    for (const Open &open : m_open) {
        if (open.cell.heading)
            ids.append(open.cell.id);
    }
    return ids;
}

double OpenCells::leastHeight() const
{
    double height = 0;
    for (const Open &open : m_open) {
        if (open.rowsLeft == 1)
            height = std::max(height, open.left);
    }
    return height;
}

void OpenCells::sayAgain(Slab &slab, std::size_t first) const
{
    for (std::size_t i = 0; i < first; ++i) {
        slab.atTop.add(m_open[i].again, 0, 0);
        slab.heightAtTop = std::max(slab.heightAtTop, m_open[i].height);
    }
}

bool OpenCells::pass(double height)
{
    bool more = false;
    for (Open &open : m_open) {
        open.left -= height;
        --open.rowsLeft;
        more |= open.rowsLeft > 0 && open.left > 0;
    }
    return more;
}

void OpenCells::ruleBeside(Slab &slab) const
{
    const double longer = std::max(0.0, slab.heightAtTop - slab.height);
    for (const Open &open : m_open) {
        const double right = m_edges.at(static_cast<std::size_t>(open.cell.place.column + open.cell.place.columns));
        if (right >= m_edges.back())
            continue;
        slab.content.shapes.push_back(line({right, 0}, {right, slab.height}, kLine));
        slab.atTop.shapes.push_back(line({right, slab.height}, {right, slab.height + longer}, kLine));
    }
}

void OpenCells::closeEnded()
{
    std::erase_if(m_open, [](const Open &open) { return open.rowsLeft == 0; });
}

bool OpenCells::covers(int column) const
{
    return std::ranges::any_of(m_open, [column](const Open &open) {
        return open.cell.place.column <= column && column < open.cell.place.column + open.cell.place.columns;
    });
}

} // namespace insats::report
