// What people said that the columns of a table mean, remembered by the texts of its header row for the next file like it.
#pragma once

#include "domain/table.h"

namespace insats::ui {

// Without a header row there is nothing to know the table by, and nothing is kept.
void keepLayout(const Sheet &sheet, const TableLayout &layout);

std::optional<TableLayout> keptLayout(const Sheet &sheet);

} // namespace insats::ui
