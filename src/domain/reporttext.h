// A report as plain text, for tests, the terminal and a preview without pages: a block a paragraph, a row a line.
#pragma once

#include "domain/reportdocument.h"

namespace insats {

// Headings begin with their level in #, items of lists with • or their number; cells are parted by " | ".
QString textOf(const ReportDocument &document);

} // namespace insats
