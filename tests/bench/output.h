// The results as one JSON document or as a table for people. Pure.
#pragma once

#include "bench/program.h"

#include <optional>

namespace insats::bench {

struct Findings {
    int rows = 0;
    QList<Result> results;
    std::optional<Memory> memory; // only when the index was made
};

QByteArray asJson(const Findings &findings);

// With the ratios to `keystroke`, when that was measured.
QString asTable(const Findings &findings);

} // namespace insats::bench
