// A measured figure by year, with its unit and what the country has. No score is made of indicators.
#pragma once

#include "domain/codes.h"
#include "domain/fields.h"

namespace insats {

enum class Better { Higher, Lower, Unknown };

struct IndicatorValue {
    int year = 0;
    double value = 0;
    bool budget = false; // planned, not measured

    bool operator==(const IndicatorValue &) const = default;
};

struct Indicator {
    QUuid uuid;
    QString catalogue;
    QString name; // as printed
    QString shortName; // for narrow places
    QString unit;
    QString area; // need area; empty for a resource
    bool resource = false; // money and staff, no need
    QList<IndicatorValue> values; // by year; empty = the source prints none
    std::optional<IndicatorValue> country;
    Better better = Better::Unknown;
    QString comparability; // why years or places cannot simply be compared
    QString note;
    QList<Source> sources;

    bool operator==(const Indicator &) const = default;
};

// The newest measured value; nothing when there is none.
std::optional<IndicatorValue> newest(const Indicator &indicator);

// The measured value before the newest one.
std::optional<IndicatorValue> before(const Indicator &indicator);

void forEachField(RecordOf<IndicatorValue> auto &r, auto &&visit)
{
    visit("year", r.year);
    visit("value", r.value);
    visit("budget", r.budget);
}

void forEachField(RecordOf<Indicator> auto &r, auto &&visit)
{
    visit("uuid", r.uuid);
    visit("catalogue", r.catalogue);
    visit("name", r.name);
    visit("short", r.shortName);
    visit("unit", r.unit);
    visit("area", r.area);
    visit("resource", r.resource);
    visit("values", r.values);
    visit("country", r.country);
    visit("better", r.better);
    visit("comparability", r.comparability);
    visit("note", r.note);
    visit("sources", r.sources);
}

template <>
inline constexpr std::array kCodes<Better>{Code{Better::Higher, u"higher"}, Code{Better::Lower, u"lower"},
                                           Code{Better::Unknown, u"unknown"}};

} // namespace insats
