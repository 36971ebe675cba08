#include "bench/xapianpeer.h"

namespace insats::bench {

std::optional<Result> measureXapian(const Corpus &) { return std::nullopt; }

} // namespace insats::bench
