// Small questions about one printed row. Texts are compared regardless of case; parts are found anywhere in a text.
#pragma once

#include "coverage/printedrows.h"

namespace insats::coverage {

using Parts = std::initializer_list<QStringView>;

RowTest at(PreventionLevel level);
RowTest inArea(QStringView area);
RowTest inSubArea(QStringView subArea);

// Ages of the placement, years inclusive. Unknown ages answer no.
RowTest touches(int from, int to);
RowTest startsFrom(int year); // a lower age is given, and it is this or above
RowTest startsBelow(int year); // a lower age is given; "under 18" gives none
RowTest endsUpTo(int year); // an upper age is given, and it is this or below

// The insats has exactly this name, or had it in print.
RowTest called(QStringView name);
// In its name, its former names or its printed target.
RowTest namesOrAims(Parts parts);
// In its printed target.
RowTest aims(Parts parts);
// In the words about it: names, targets, groups, keywords, methods. Leaves out our own sentences.
RowTest isAbout(Parts parts);
// One of its keywords is exactly this word: "behandling" is not "behandlingshem".
RowTest hasKeyword(QStringView keyword);

// Whom it is not for; what it took the place of.
RowTest refuses(Parts parts);
RowTest replaces(Parts parts);

RowTest forGroup(QStringView group);
RowTest forAudience(Audience audience);
RowTest by(QStringView organisation);
RowTest reachedBy(AccessRoute route);
RowTest isOpen(); // to all, or given without needs assessment
RowTest isVolunteerRun();
RowTest costs(Cost cost);
RowTest namesAPlace();
RowTest isAt(QStringView place);

// The schools that carry it out, each once: "Bohusskolan", "Ale gymnasium". No libraries, no Kulturskola.
QStringList schoolsOf(const Intervention &insats);

// It reaches people as pupils: its printed target is pupils or a school stage, or a school carries it out.
RowTest isThroughSchool();

RowTest both(const RowTest &one, const RowTest &other);
RowTest either(const RowTest &one, const RowTest &other);

} // namespace insats::coverage
