#include "domain/agerange.h"

#include <algorithm>

namespace insats {

bool isKnown(const AgeRange &range) { return range.basis != AgeBasis::None; }

AgeFit fit(const AgeRange &range, int age)
{
    if (!isKnown(range))
        return AgeFit::Unknown;
    if ((range.min && age < *range.min) || (range.max && age > *range.max))
        return AgeFit::Outside;
    return range.min == age || range.max == age ? AgeFit::AtEdge : AgeFit::Inside;
}

AgeFit bestFit(const QList<AgeRange> &ranges, int age)
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
