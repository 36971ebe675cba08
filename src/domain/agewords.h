// Ages as people write them: "13–20 år", "under 18 år", "från 15 år till 21 år", "åk 7–9", "tioåring", "4 månader".
// What each form means in whole years: README, "Age".
#pragma once

#include "domain/agerange.h"

#include <QString>

namespace insats {

struct AgeMention {
    int start = 0; // in the text, in characters
    int length = 0;
    AskedAge age; // an open end is 0 or kOldestMentioned
    bool below = false; // "under 18 år"

    bool operator==(const AgeMention &) const = default;
};

inline constexpr int kOldestMentioned = 99;

// In the order in which they stand; they do not overlap. Numbers that make no age are passed over.
QList<AgeMention> agesIn(const QString &text);

} // namespace insats
