// Links as annotations that a screen reader finds in the structure tree, with words of their own.
#pragma once

#include "report/treewriting.h"

namespace insats::report {

void addLinks(QPDF &pdf, const Pages &pages, TreeWriter &tree);

// Where a viewer goes: the page with the place at its top.
QPDFObjectHandle destinationOf(const std::vector<QPDFObjectHandle> &pdfPages, const Pages &pages, const Place &place);

} // namespace insats::report
