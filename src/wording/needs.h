// Needs, indicators and collaborations as people read them.
#pragma once

#include "domain/collaboration.h"
#include "domain/coverage.h"
#include "domain/indicator.h"

namespace insats::wording {

// "Met by 3 insatser", "No insats on the level universal", or why nothing can be said.
QString supplyText(const NeedAnswer &answer);

// What reaches a group that is hard to reach, and on which levels nothing does.
QString groupText(const HardToReachAnswer &answer);

// What the need states and does not state: target group, level, age, how often. Never "any" for what is not stated.
QString statedText(const Need &need);

QString nameOf(CollaborationLevel level);

// "86,2 %", "223 poäng", in the screen language.
QString valueText(const IndicatorValue &value, const QString &unit);

// "%", "poäng".
QString unitText(const QString &unit);

// "−6,0 ↓": the change alone, with sign and arrow; empty when only one year is measured.
QString differenceText(const Indicator &indicator);

// "−6,0 since 2022", with sign; empty when only one year is measured.
QString changeText(const Indicator &indicator);

// "2,9 above the country" and whether that is better; empty when there is nothing to compare with.
QString countryText(const Indicator &indicator);

// All of it in a sentence, for those who do not see the chart.
QString spokenText(const Indicator &indicator);

} // namespace insats::wording
