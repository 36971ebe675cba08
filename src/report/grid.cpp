#include "report/grid.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr int kMostColumns = 200;

class Placer {
public:
    explicit Placer(qsizetype rows)
        : m_rows(static_cast<int>(rows))
    {
    }

    // A place is taken when a cell above reaches down to it.
    bool isTaken(int column) const
    {
        return static_cast<std::size_t>(column) < m_takenUntil.size()
            && m_takenUntil[static_cast<std::size_t>(column)] > m_row;
    }

    GridCell put(const paper::Cell *cell, int column, int columns, int rows)
    {
        int end = column + 1;
        while (end < std::min(column + columns, kMostColumns) && !isTaken(end))
            ++end;
        if (m_takenUntil.size() < static_cast<std::size_t>(end))
            m_takenUntil.resize(static_cast<std::size_t>(end));
        const int height = std::clamp(rows, 1, m_rows - m_row);
        std::fill(m_takenUntil.begin() + column, m_takenUntil.begin() + end, m_row + height);
        return {cell, column, end - column, height};
    }

    std::vector<GridCell> takeRow(const paper::Row &row)
    {
        std::vector<GridCell> cells;
        int column = 0;
        for (const paper::Cell &cell : row) {
            while (isTaken(column))
                ++column;
            if (column >= kMostColumns)
                break;
            cells.push_back(put(&cell, column, cell.columns, cell.rows));
            column += cells.back().columns;
        }
        return cells;
    }

    void fill(std::vector<GridCell> &cells, int columns)
    {
        for (int column = 0; column < columns; ++column) {
            if (!isTaken(column))
                cells.push_back(put(nullptr, column, 1, 1));
        }
    }

    int columns() const { return static_cast<int>(m_takenUntil.size()); }
    void nextRow() { ++m_row; }

private:
    int m_rows;
    int m_row = 0;
    std::vector<int> m_takenUntil; // by column, the row behind
};

} // namespace

int columnsIn(const QList<paper::Row> &rows)
{
    Placer placer(rows.size());
    for (const paper::Row &row : rows) {
        placer.takeRow(row);
        placer.nextRow();
    }
    return placer.columns();
}

Grid gridOf(const QList<paper::Row> &rows, int columns)
{
    Grid grid;
    Placer placer(rows.size());
    for (const paper::Row &row : rows) {
        std::vector<GridCell> cells = placer.takeRow(row);
        placer.fill(cells, columns);
        grid.push_back(std::move(cells));
        placer.nextRow();
    }
    return grid;
}

bool hasSpans(const Grid &grid)
{
    return std::ranges::any_of(grid, [](const auto &row) {
        return std::ranges::any_of(row, [](const GridCell &cell) { return cell.rows > 1 || cell.columns > 1; });
    });
}

} // namespace insats::report
