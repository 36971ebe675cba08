// The first page: who publishes it, its title, and the facts of the document.
#pragma once

#include "report/draft.h"

namespace insats::report {

void addCover(Draft &draft, const paper::Cover &cover);

} // namespace insats::report
