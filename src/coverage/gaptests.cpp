#include "coverage/gaptests.h"

namespace insats::coverage {

namespace {

Verdict holdsIf(bool holds) { return holds ? Verdict::Holds : Verdict::DoesNotHold; }

// "All of them are like this": one that is not settles it, one that is not known leaves it open.
Verdict allAre(int count, int like, int unknown)
{
    if (count == 0 || like + unknown < count)
        return Verdict::DoesNotHold;
    return unknown > 0 ? Verdict::CannotBeJudged : Verdict::Holds;
}

} // namespace

Judgement absoluteGap(const CellFacts &cell)
{
    return {.test = GapTest::G1,
            .verdict = holdsIf(cell.count() == 0),
            .certain = cell.unknownAge == 0,
            .count = cell.count(),
            .unknown = cell.unknownAge};
}

Judgement ageHole(const CellFacts &cell)
{
    QList<int> without;
    for (int year = cell.band.min; year <= cell.band.max; ++year) {
        if (!cell.coveredYears.contains(year))
            without.append(year);
    }
    return {.test = GapTest::G1b,
            .verdict = holdsIf(cell.count() > 0 && !without.isEmpty()),
            .count = cell.count(),
            .limit = cell.band.max - cell.band.min + 1,
            .numbers = without};
}

Judgement thinCoverage(const CellFacts &cell, int thinUpTo)
{
    return {.test = GapTest::G2,
            .verdict = holdsIf(cell.count() >= 1 && cell.count() <= thinUpTo),
            .count = cell.count(),
            .limit = thinUpTo};
}

Judgement singleProvider(const CellFacts &cell)
{
    Judgement judgement{.test = GapTest::G3, .count = cell.count(), .unknown = cell.unknownProvider};
    if (cell.count() == 0 || cell.providers.size() > 1)
        return judgement;
    judgement.verdict = cell.unknownProvider > 0 ? Verdict::CannotBeJudged : Verdict::Holds;
    judgement.name = cell.providers.value(0);
    return judgement;
}

Judgement noLowThreshold(const CellFacts &cell)
{
    const int high = cell.count() - cell.lowThreshold - cell.unknownRoute;
    return {.test = GapTest::G4,
            .verdict = allAre(cell.count(), high, cell.unknownRoute),
            .count = cell.count(),
            .part = cell.lowThreshold,
            .unknown = cell.unknownRoute};
}

Judgement onlyVolunteers(const CellFacts &cell)
{
    return {.test = GapTest::G5,
            .verdict = allAre(cell.count(), cell.volunteerRun, cell.unknownVolunteer),
            .count = cell.count(),
            .part = cell.volunteerRun,
            .unknown = cell.unknownVolunteer};
}

Judgement outOfDate(const CellFacts &cell, int overduePercent)
{
    const auto isMore = [&](int overdue) { return overdue * 100 > cell.count() * overduePercent; };
    Judgement judgement{.test = GapTest::G6,
                        .count = cell.count(),
                        .part = cell.overdue,
                        .unknown = cell.neverReviewed,
                        .limit = overduePercent};
    if (isMore(cell.overdue))
        judgement.verdict = Verdict::Holds;
    else if (isMore(cell.overdue + cell.neverReviewed))
        judgement.verdict = Verdict::CannotBeJudged;
    return judgement;
}

Judgement brokenStair(const CellFacts &cell)
{
    bool stands = false;
    int unknown = 0;
    for (const int level : {cell.level - 1, cell.level + 1}) {
        const bool standsThere = cell.countsByLevel.value(level, 0) > 0;
        stands |= standsThere;
        unknown += !standsThere && cell.notMapped.contains(level) ? 1 : 0;
    }
    const bool isOpen = cell.count() == 0 && !stands && unknown > 0;
    return {.test = GapTest::G9,
            .verdict = isOpen ? Verdict::CannotBeJudged : holdsIf(cell.count() == 0 && stands),
            .count = cell.count(),
            .unknown = unknown,
            .numbers = cell.countsByLevel};
}

Judgement projectCliff(const CellFacts &cell)
{
    return {.test = GapTest::G10,
            .verdict = allAre(cell.count(), cell.goneLater, cell.unknownEnd),
            .count = cell.count(),
            .part = cell.goneLater,
            .unknown = cell.unknownEnd,
            .date = cell.laterDate};
}

QList<Judgement> judged(const CellFacts &cell, const CoverageParameters &parameters)
{
    return {projectCliff(cell),
            brokenStair(cell),
            singleProvider(cell),
            noLowThreshold(cell),
            onlyVolunteers(cell),
            thinCoverage(cell, parameters.thinUpTo),
            outOfDate(cell, parameters.overduePercent),
            ageHole(cell),
            absoluteGap(cell)};
}

} // namespace insats::coverage
