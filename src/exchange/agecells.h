// Ages as they stand in a column of their own, where "år" may be left out: "13-20 år", "0–5", "över 18", "18-", "åk 7–9",
// "F-6", "6,0". What each form means: domain/targetage.h.
#pragma once

#include "domain/agerange.h"

#include <QString>

namespace insats::exchange {

// Unknown for "alla åldrar" and the like; nothing when the text is not understood.
std::optional<AgeRange> ageInCell(const QString &text);

} // namespace insats::exchange
