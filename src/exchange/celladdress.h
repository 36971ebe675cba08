// Where a cell stands in a sheet: "C4" is row 3, column 2. Sheets of .xlsx files end with row 1,048,576 and column XFD.
#pragma once

#include <QString>

namespace insats::exchange {

inline constexpr int kMostRows = 1'048'576;
inline constexpr int kMostColumns = 16'384;

struct CellAddress {
    int row = -1;
    int column = -1;

    bool isInSheet() const { return row >= 0 && row < kMostRows && column >= 0 && column < kMostColumns; }
    bool operator==(const CellAddress &) const = default;
};

struct CellRange {
    CellAddress first;
    CellAddress last;

    bool operator==(const CellRange &) const = default;
};

// -1, -1 when it is none.
CellAddress addressOf(QStringView name);

QString nameOf(CellAddress address);

} // namespace insats::exchange
