// What may be adjusted in the coverage matrix. Stored with each catalogue and shown in every output of the matrix.
#pragma once

#include "domain/agerange.h"

namespace insats {

struct CoverageParameters {
    QList<AgeBand> bands; // empty = those of the taxonomy
    int thinUpTo = 1; // G2: so many insatser are thin coverage
    int overduePercent = 50; // G6: out of date when more than this share is past its review date
    int cliffMonths = 12; // G10: how far ahead
    bool everyoneIsAllAges = false; // what the printed target "Alla" means without an age: all ages, or (default) unknown

    bool operator==(const CoverageParameters &) const = default;
};

} // namespace insats
