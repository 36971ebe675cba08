#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

#include <algorithm>

namespace insats::coverage {

namespace {

RowTest isCare() { return isAbout({u"vårdcentral", u"primärvård", u"BUP", u"habilitering", u"psykiatri"}); }

RowTest isKnownWayIn()
{
    return [](const Row &row) {
        return std::ranges::any_of(row.insats->routes, [](AccessRoute route) { return route != AccessRoute::Unknown; });
    };
}

RowTest isRunning()
{
    return [](const Row &row) { return row.insats->status == InterventionStatus::Active; };
}

} // namespace

// Of the known ways in: one that is not stated says nothing.
Finding indicatedNeedsDecision(const Printed &printed)
{
    const Rows rows = printed.rows.where(at(PreventionLevel::Indicated)).except(inArea(kSchoolArea));
    const Rows known = rows.where(isKnownWayIn());
    const int decision = known.count(reachedBy(AccessRoute::Decision));
    return made(verdictAbout(known, {100 * decision >= kNearlyAllPerCent * known.count()}),
                numbersOf({{"decision", decision},
                           {"known", known.count()},
                           {"unknown", rows.count() - known.count()},
                           {"placements", rows.count()}}),
                rows.cells());
}

Finding regionIsThePartner(const Printed &printed)
{
    const Rows &partners = printed.collaboration;
    const Rows care = partners.where(isCare());
    const bool everyKind = care.any(isAbout({u"vårdcentral", u"primärvård"})) && care.any(isAbout({u"BUP"}))
        && care.any(isAbout({u"habilitering"})) && care.any(isAbout({u"psykiatri"}));
    return made(verdictAbout(partners, {everyKind, isMoreThanHalf(care.count(), partners.count())}),
                numbersOf({{"with_care", care.count()}, {"partners", partners.count()}}), {}, care);
}

// Neither distance nor who comes stands in a catalogue, and most insatser name no place.
Finding whereOneLivesMatters(const Printed &printed)
{
    const Rows placed = printed.rows.where(namesAPlace());
    return made(FindingVerdict::NotVerifiable,
                numbersOf({{"with_place", placed.count()},
                           {"placements", printed.rows.count()},
                           {"surte", placed.count(isAt(u"Surte"))},
                           {"bohus", placed.count(isAt(u"Bohus"))},
                           {"nodinge", placed.count(isAt(u"Nödinge"))}}),
                cellsOf(printed.areas));
}

Finding feesKeepOut(const Printed &printed)
{
    const Rows fee = printed.rows.where(costs(Cost::Fee));
    const Rows two = printed.rows.where(either(called(u"Kulturskolan"), called(u"Fritidsbanken")));
    const Rows running = two.where(isRunning());
    return made(verdictAbout(two, {fee.any(called(u"Kulturskolan")), running.any(called(u"Fritidsbanken"))}),
                numbersOf({{"fee", fee.interventions()},
                           {"free", printed.rows.where(costs(Cost::Free)).interventions()},
                           {"not_stated", printed.rows.where(costs(Cost::Unknown)).interventions()},
                           {"running", running.interventions()},
                           {"named", two.interventions()}}),
                two.cells(), two);
}

} // namespace insats::coverage
