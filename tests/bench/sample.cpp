#include "bench/sample.h"

#include <algorithm>

namespace insats::bench {

double percentile(std::vector<double> durations, int percent)
{
    if (durations.empty())
        return 0;
    std::sort(durations.begin(), durations.end());
    const auto rank = (durations.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return durations[std::max<std::size_t>(rank, 1) - 1];
}

Result summary(const QString &name, const std::vector<double> &durations)
{
    return {name, percentile(durations, 50), percentile(durations, 99), percentile(durations, 100),
            static_cast<int>(durations.size())};
}

} // namespace insats::bench
