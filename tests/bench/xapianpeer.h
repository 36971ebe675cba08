// The search that Xapian could do instead, where the library is there.
#pragma once

#include "bench/corpus.h"
#include "bench/sample.h"

#include <optional>

namespace insats::bench {

// Swedish stems, all words, the last one as a beginning; the best 50 with their rows, and the exact number of all.
// None when this program was built without Xapian.
std::optional<Result> measureXapian(const Corpus &corpus);

} // namespace insats::bench
