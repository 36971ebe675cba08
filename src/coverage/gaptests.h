// The gap tests: small questions about one cell, each answered with holds, does not hold or cannot be judged, and with the
// numbers of its formula. One known counter-example settles "does not hold". Only G1 looks at unknown ages.
// Definitions: README, "Coverage".
#pragma once

#include "domain/coverage.h"

namespace insats::coverage {

// What is known about the insatser that touch one cell.
struct CellFacts {
    AgeBand band;
    int level = 0; // position in countsByLevel
    QList<int> countsByLevel; // insatser in the same area and band
    QList<int> notMapped; // positions in countsByLevel of levels that nobody has asked about
    int unknownAge = 0; // insatser of unknown age in the same area and level
    QList<int> coveredYears;
    QStringList providers; // known ones, each once
    int unknownProvider = 0; // insatser
    int lowThreshold = 0;
    int unknownRoute = 0; // none of the known ones is low
    int volunteerRun = 0;
    int unknownVolunteer = 0;
    int overdue = 0; // past the review date
    int neverReviewed = 0;
    int goneLater = 0; // on laterDate, by end dates and funding
    int unknownEnd = 0;
    QDate laterDate;

    int count() const { return countsByLevel.at(level); }
};

// Numbers: count; unknown = insatser of unknown age here. certain = there are none.
Judgement absoluteGap(const CellFacts &cell);
// Numbers: numbers = years of the band without any; limit = years in the band.
Judgement ageHole(const CellFacts &cell);
// Numbers: count, limit.
Judgement thinCoverage(const CellFacts &cell, int thinUpTo);
// Numbers: count; unknown = without a known provider; name = the provider.
Judgement singleProvider(const CellFacts &cell);
// Numbers: count; part = open or without assessment; unknown = of unknown route.
Judgement noLowThreshold(const CellFacts &cell);
// Numbers: count; part = volunteer-run; unknown.
Judgement onlyVolunteers(const CellFacts &cell);
// Numbers: count; part = past the review date; unknown = never reviewed; limit = per cent.
Judgement outOfDate(const CellFacts &cell, int overduePercent);
// Numbers: numbers = insatser by level; unknown = neighbouring levels that are not mapped. Such a one, with nothing in it,
// leaves open whether the stair is broken.
Judgement brokenStair(const CellFacts &cell);
// Numbers: count; part = gone on the date; unknown = nothing says until when; date.
Judgement projectCliff(const CellFacts &cell);

// All of them, in the order in which flags are shown.
QList<Judgement> judged(const CellFacts &cell, const CoverageParameters &parameters);

} // namespace insats::coverage
