// A comparison as tables for a spreadsheet, and as a text for an official letter.
#pragma once

#include "domain/comparison.h"

namespace insats::wording {

// A row for each cell and each column of unknown ages, of areas and of sub-areas, also where nothing differs.
QList<QStringList> comparedCellTable(const ComparisonReply &reply);

// A row for each insats that makes a difference.
QList<QStringList> changeTable(const ComparisonReply &reply);

// What is compared, what it comes to, and the changes by cause; a line for each.
QStringList comparisonLines(const ComparisonReply &reply);

} // namespace insats::wording
