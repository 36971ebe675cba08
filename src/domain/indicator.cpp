#include "domain/indicator.h"

#include <algorithm>

namespace insats {

namespace {

std::optional<IndicatorValue> measured(const Indicator &indicator, qsizetype fromNewest)
{
    QList<IndicatorValue> values = indicator.values;
    values.removeIf([](const IndicatorValue &value) { return value.budget; });
    std::ranges::stable_sort(values, std::greater(), &IndicatorValue::year);
    return fromNewest < values.size() ? std::optional(values.at(fromNewest)) : std::nullopt;
}

} // namespace

std::optional<IndicatorValue> newest(const Indicator &indicator) { return measured(indicator, 0); }

std::optional<IndicatorValue> before(const Indicator &indicator) { return measured(indicator, 1); }

} // namespace insats
