// The ages that a printed target group tells: numbers ("13–20 år"), school stages ("Grundskolan", "årskurs F-6"), and the
// ages of the children whose parents take part ("Föräldrar med barn under 1 år"). What each form means: README, "Age". A
// text without any of them is of unknown age; so is one that takes everybody below and above an age. Several spans make one,
// from the lowest to the highest. Pure.
#pragma once

#include "domain/agerange.h"

#include <QString>

namespace insats {

AgeRange ageOfTarget(const QString &target);

} // namespace insats
