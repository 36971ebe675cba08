#include "coverage/rowtests.h"

#include <algorithm>

namespace insats::coverage {

namespace {

constexpr int kOldest = 127;

} // namespace

RowTest at(PreventionLevel level)
{
    return [level](const Row &row) { return row.place->level == level; };
}

RowTest inArea(QStringView given)
{
    return [area = given.toString()](const Row &row) { return row.place->area == area; };
}

RowTest inSubArea(QStringView given)
{
    return [subArea = given.toString()](const Row &row) { return row.place->subArea == subArea; };
}

RowTest touches(int from, int to)
{
    return [from, to](const Row &row) {
        const AgeRange &age = row.place->age;
        return isKnown(age) && age.min.value_or(0) <= to && age.max.value_or(kOldest) >= from;
    };
}

RowTest startsFrom(int year)
{
    return [year](const Row &row) { return row.place->age.min.value_or(-1) >= year; };
}

RowTest startsBelow(int year)
{
    return [year](const Row &row) { return row.place->age.min.value_or(year) < year; };
}

RowTest endsUpTo(int year)
{
    return [year](const Row &row) { return row.place->age.max.value_or(kOldest) <= year; };
}

RowTest forGroup(QStringView given)
{
    return [group = given.toString()](const Row &row) { return row.insats->groups.contains(group); };
}

RowTest forAudience(Audience audience)
{
    return [audience](const Row &row) { return row.insats->audience.contains(audience); };
}

RowTest by(QStringView given)
{
    return [organisation = given.toString()](const Row &row) {
        return deliveringOrganisations(*row.insats).contains(organisation);
    };
}

RowTest reachedBy(AccessRoute route)
{
    return [route](const Row &row) { return row.insats->routes.contains(route); };
}

RowTest isOpen() { return either(reachedBy(AccessRoute::Open), reachedBy(AccessRoute::WithoutAssessment)); }

RowTest isVolunteerRun()
{
    return [](const Row &row) { return row.insats->volunteerRun == Certainty::Yes; };
}

RowTest costs(Cost cost)
{
    return [cost](const Row &row) { return row.insats->cost == cost; };
}

RowTest namesAPlace()
{
    return [](const Row &row) { return !row.insats->places.isEmpty(); };
}

RowTest isAt(QStringView given)
{
    return [place = given.toString()](const Row &row) { return row.insats->places.contains(place, Qt::CaseInsensitive); };
}

RowTest both(const RowTest &one, const RowTest &other)
{
    return [one, other](const Row &row) { return one(row) && other(row); };
}

RowTest either(const RowTest &one, const RowTest &other)
{
    return [one, other](const Row &row) { return one(row) || other(row); };
}

} // namespace insats::coverage
