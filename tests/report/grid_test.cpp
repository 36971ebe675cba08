#include "support/printers.h"

#include "report/grid.h"

using namespace insats;
using namespace insats::report;

namespace {

paper::Cell spanning(int columns, int rows) { return paper::Cell({paper::Text(u"a"_s)}, false, columns, rows); }

QList<int> columnsOf(const std::vector<GridCell> &row)
{
    QList<int> columns;
    for (const GridCell &cell : row)
        columns.append(cell.column);
    return columns;
}

} // namespace

TEST(GridTest, CellsPassOverPlacesThatAreTaken)
{
    const QList<paper::Row> rows{{spanning(1, 2), u"b"_s, spanning(1, 2), u"d"_s}, {u"e"_s, u"f"_s}};
    ASSERT_EQ(columnsIn(rows), 4);
    const Grid grid = gridOf(rows, 4);
    EXPECT_EQ(columnsOf(grid[0]), (QList<int>{0, 1, 2, 3}));
    EXPECT_EQ(columnsOf(grid[1]), (QList<int>{1, 3}));
    EXPECT_TRUE(hasSpans(grid));
}

TEST(GridTest, PlacesWithoutCellsAreFilled)
{
    const Grid grid = gridOf({{u"a"_s}, {}, {u"b"_s, u"c"_s}}, 2);
    EXPECT_EQ(columnsOf(grid[1]), (QList<int>{0, 1}));
    EXPECT_EQ(grid[1][0].cell, nullptr);
    EXPECT_FALSE(hasSpans(grid));
}

TEST(GridTest, SpansEndAtTheLastRowAndBeforeWhatIsTaken)
{
    const QList<paper::Row> rows{{u"a"_s, spanning(1, 9)}, {spanning(9, 0)}};
    const Grid grid = gridOf(rows, 2);
    EXPECT_EQ(grid[0][1].rows, 2);
    EXPECT_EQ(grid[1][0].columns, 1);
    EXPECT_EQ(grid[1][0].rows, 1);
}
