// Pages as PDF by cairo, with the drawn parts of each page marked one by one; finishing.h makes a document of them.
#pragma once

#include "report/layout.h"

namespace insats::report {

struct DrawnPages {
    std::string pdf;
    std::vector<std::vector<NodeId>> marks; // by page, in the order of their marks from 0
};

DrawnPages drawn(const LaidOut &document, const Progress &progress);

} // namespace insats::report
