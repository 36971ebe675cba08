// The coverage matrix: a picture for the eye, to a screen reader a table with two levels of headings.
#pragma once

#include "report/draft.h"

namespace insats::report {

// The letters and colours that occur are explained under it.
void addMatrix(Draft &draft, const paper::Matrix &matrix);

} // namespace insats::report
