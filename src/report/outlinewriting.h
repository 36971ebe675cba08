// The headings as bookmarks at the side of the viewer.
#pragma once

#include "report/paging.h"

#include <qpdf/QPDF.hh>

namespace insats::report {

void writeOutline(QPDF &pdf, const Pages &pages);

} // namespace insats::report
