// Small questions about one printed row: where it stands, for which ages and groups, how one gets in.
#pragma once

#include "coverage/printedrows.h"

namespace insats::coverage {

RowTest at(PreventionLevel level);
RowTest inArea(QStringView area);
RowTest inSubArea(QStringView subArea);

// Ages of the placement, years inclusive. Unknown ages answer no.
RowTest touches(int from, int to);
RowTest startsFrom(int year); // a lower age is given, and it is this or above
RowTest startsBelow(int year); // a lower age is given; "under 18" gives none
RowTest endsUpTo(int year); // an upper age is given, and it is this or below

RowTest forGroup(QStringView group);
RowTest forAudience(Audience audience);
RowTest by(QStringView organisation);
RowTest reachedBy(AccessRoute route);
RowTest isOpen(); // to all, or given without needs assessment
RowTest isVolunteerRun();
RowTest costs(Cost cost);
RowTest namesAPlace();
RowTest isAt(QStringView place);

RowTest both(const RowTest &one, const RowTest &other);
RowTest either(const RowTest &one, const RowTest &other);

} // namespace insats::coverage
