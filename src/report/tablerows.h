// The rows of a table, of its head or of its body, as slabs with their part of the structure tree.
#pragma once

#include "report/cells.h"

namespace insats::report {

// What the head and the body of a table share.
struct TableFrame {
    std::vector<double> edges; // of the columns, one more than there are
    std::vector<paper::Align> aligns;
    bool named = false; // cells name their headings: when row and column alone do not tell them
    std::vector<QStringList> headings; // ids by column; filled in by the head
    double headHeight = 0;
};

Slabs rowSlabs(Draft &draft, TableFrame &frame, const Grid &grid, NodeId table, bool head);

} // namespace insats::report
