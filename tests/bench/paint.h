// The list of found insatser as pixels. Needs a QApplication.
#pragma once

#include "bench/sample.h"
#include "catalogue/catalogue.h"

namespace insats::bench {

// An answer put into the window's list (480 × 700, one screenful of its rows) and painted, for each phrase.
Result measurePaint(Catalogue &catalogue);

} // namespace insats::bench
