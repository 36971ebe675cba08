// The list of headings, with links and the numbers of their pages, and its own heading.
#pragma once

#include "report/draft.h"

namespace insats::report {

// block: its place in the document. Numbers are filled in once the pages are known (paging.h).
void addContents(Draft &draft, const paper::Contents &contents, qsizetype block);

} // namespace insats::report
