#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

#include <algorithm>

namespace insats::coverage {

namespace {

constexpr int kStandsOut = 3; // one of the three largest groups

// How many groups have more placements than `count` here.
int groupsAbove(int count, const Rows &rows)
{
    QHash<QString, int> sizes;
    for (const Row &row : rows.all()) {
        for (const QString &group : row.insats->groups)
            ++sizes[group];
    }
    return static_cast<int>(std::ranges::count_if(sizes, [count](int size) { return size > count; }));
}

RowTest isMeetingPlace() { return isAbout({u"mötesplats", u"språkcafé"}); }

} // namespace

Finding integrationLacksUniversal(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kIntegration));
    const Rows universal = rows.where(at(PreventionLevel::Universal));
    const Levels levels = levelsOf(rows);
    const bool fewest = levels.universal < levels.selective && levels.universal < levels.indicated;
    const int forEverybody = universal.except(either(forGroup(kNewArrivals), forGroup(u"tvåspråkiga"))).count();
    return made(verdictAbout(rows, {fewest}), numbersOf(levels) + numbersOf({{"universal_for_everybody", forEverybody}}),
                cellsOf(kFamilyArea, kIntegration), universal);
}

Finding volunteersCarryIntegration(const Printed &printed)
{
    const Rows arrivals = printed.rows.where(forGroup(kNewArrivals));
    const Rows volunteers = arrivals.where(isVolunteerRun());
    const Rows meeting = arrivals.where(isMeetingPlace());
    const int meetingByVolunteers = meeting.count(isVolunteerRun());
    return made(verdictAbout(arrivals,
                             {isMoreThanHalf(volunteers.count(), arrivals.count()),
                              meeting.any() && isMoreThanHalf(meetingByVolunteers, meeting.count())}),
                numbersOf({{"volunteer_run", volunteers.count()},
                           {"placements", arrivals.count()},
                           {"meeting_places_volunteer_run", meetingByVolunteers},
                           {"meeting_places", meeting.count()}}),
                arrivals.cells(), volunteers);
}

Finding languageSupportStandsOut(const Printed &printed)
{
    const Rows selective = printed.rows.where(at(PreventionLevel::Selective));
    const Rows arrivals = selective.where(forGroup(kNewArrivals));
    const int larger = groupsAbove(arrivals.count(), selective);
    return made(verdictAbout(selective, {larger < kStandsOut, arrivals.any(inSubArea(kIntegration))}),
                numbersOf({{"new_arrivals", arrivals.count()},
                           {"language_and_integration", arrivals.count(inSubArea(kIntegration))},
                           {"larger_groups", larger},
                           {"placements", selective.count()}}),
                arrivals.cells(), arrivals);
}

Finding studentHealthDoesNotTreat(const Printed &printed)
{
    const Rows health = printed.rows.where(by(u"Elevhälsan"));
    const Rows refusing = health.where(refuses({u"behandling"}));
    const int treating = health.where(hasKeyword(u"behandling")).interventions();
    return made(refusing.any() ? verdictOf(treating == 0) : FindingVerdict::NotVerifiable,
                numbersOf({{"say_no_treatment", refusing.interventions()},
                           {"give_treatment", treating},
                           {"interventions", health.interventions()}}),
                refusing.cells(), refusing);
}

// How much a service is used is no field of an insats.
Finding mostUsedServices(const Printed &printed)
{
    const Rows house = printed.rows.where(by(u"Familjehuset"));
    const Rows health = printed.rows.where(by(u"Elevhälsan"));
    return made(FindingVerdict::NotVerifiable,
                numbersOf({{"familjehuset", house.interventions()},
                           {"elevhalsan", health.interventions()},
                           {"interventions", printed.rows.interventions()}}),
                cellsOf(kMentalArea));
}

} // namespace insats::coverage
