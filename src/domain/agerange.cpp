#include "domain/agerange.h"

#include <algorithm>

namespace insats {

bool isKnown(const AgeRange &range) { return range.basis != AgeBasis::None; }

std::optional<AgeBand> misplacedBand(const QList<AgeBand> &bands)
{
    int next = 0;
    for (const AgeBand &band : bands) {
        if (band.min < next || band.max < band.min || band.max > kOldestYear)
            return band;
        next = band.max + 1;
    }
    return {};
}

AgeFit fit(const AgeRange &range, const AskedAge &age)
{
    if (!isKnown(range))
        return AgeFit::Unknown;
    if ((range.min && age.to < *range.min) || (range.max && age.from > *range.max))
        return AgeFit::Outside;
    const bool reachesLow = !range.min || age.from > *range.min;
    const bool reachesHigh = !range.max || age.to < *range.max;
    return reachesLow && reachesHigh ? AgeFit::Inside : AgeFit::AtEdge;
}

AgeFit bestFit(const QList<AgeRange> &ranges, const AskedAge &age)
{
    if (ranges.isEmpty())
        return AgeFit::Unknown;
    AgeFit best = AgeFit::Outside;
    for (const AgeRange &range : ranges)
        best = std::min(best, fit(range, age));
    return best;
}

AgeRange hull(const QList<AgeRange> &ranges)
{
    AgeRange whole;
    bool first = true;
    for (const AgeRange &range : ranges) {
        if (!isKnown(range))
            continue;
        if (first) {
            whole = range;
            first = false;
            continue;
        }
        whole.min = whole.min && range.min ? std::optional(std::min(*whole.min, *range.min)) : std::nullopt;
        whole.max = whole.max && range.max ? std::optional(std::max(*whole.max, *range.max)) : std::nullopt;
        whole.basis = std::max(whole.basis, range.basis);
    }
    return whole;
}

} // namespace insats
