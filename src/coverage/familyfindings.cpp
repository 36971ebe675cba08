#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

namespace insats::coverage {

namespace {

// The printed age is that of the participants' child.
RowTest isForParents()
{
    return [](const Row &row) { return row.place->age.basis == AgeBasis::Child; };
}

} // namespace

Finding parentSupportIsForSmallChildren(const Printed &printed)
{
    const Rows universal = printed.rows.where(at(PreventionLevel::Universal));
    const Rows rows = universal.where(inSubArea(kFamily));
    const Rows small = rows.where(endsUpTo(6));
    const RowTest isSchoolMeeting = aims({u"elev"});
    const int older = rows.where(touches(10, 15)).except(isSchoolMeeting).count();
    const int arrivals = rows.count(forGroup(kNewArrivals));
    const Rows elsewhere = universal.except(inSubArea(kFamily)).where(isForParents()).where(touches(10, 15));
    return made(verdictAbout(rows, {isMoreThanHalf(small.count(), rows.count()), older == 0, arrivals == 0}),
                numbersOf({{"child_up_to_6", small.count()},
                           {"universal", rows.count()},
                           {"child_10_15_outside_school", older},
                           {"new_arrivals", arrivals},
                           {"child_10_15_in_other_areas", elsewhere.except(isSchoolMeeting).count()}}),
                rows.cells(), rows);
}

Finding noParentingCourse(const Printed &printed)
{
    const Rows universal = printed.rows.where(at(PreventionLevel::Universal));
    const Rows courses = universal.where(isAbout({u"föräldrautbildning"}));
    const Rows groups = universal.where(isAbout({u"föräldragrupp"}));
    return made(verdictAbout(universal, {!courses.any()}),
                numbersOf({{"courses", courses.count()}, {"groups", groups.interventions()}}), groups.cells(), groups);
}

// A way in that is not stated is no sign of an open door, so only the known ones are counted.
Finding childGroupIsRareWithoutDecision(const Printed &printed)
{
    const Rows selective = printed.rows.where(at(PreventionLevel::Selective));
    const Rows group = selective.where(called(u"Skilda världar")).where(isOpen());
    const int open = selective.count(isOpen());
    const int decision = selective.count(reachedBy(AccessRoute::Decision));
    return made(verdictAbout(selective, {group.any() && decision > open}),
                numbersOf({{"open", open},
                           {"decision", decision},
                           {"unknown", selective.count(reachedBy(AccessRoute::Unknown))},
                           {"placements", selective.count()}}),
                group.cells(), group);
}

Finding twoAdaptedActivities(const Printed &printed)
{
    const Rows adapted = printed.rows.where(at(PreventionLevel::Selective)).where(forGroup(kDisability));
    const Rows without = adapted.except(reachedBy(AccessRoute::Decision));
    const RowTest isNamed = either(called(u"FNT Musik"), called(u"Studiecirklar"));
    const int named = without.where(isNamed).interventions();
    const int others = without.except(isNamed).interventions();
    return made(verdictAbout(adapted, {named > 0, others == 0}),
                numbersOf({{"named", named},
                           {"others", others},
                           {"by_decision", adapted.where(reachedBy(AccessRoute::Decision)).interventions()}}),
                without.cells(), without);
}

Finding neuropsychiatryIsMissing(const Printed &printed)
{
    const RowTest isAboutNpf = isAbout({u"NPF", u"neuropsykiatr", u"ADHD", u"autism", u"Asperger"});
    const Rows found = printed.rows.where(isAboutNpf);
    return made(verdictAbout(printed.rows, {!found.any()}),
                numbersOf({{"placements_for_npf", found.count()}, {"placements", printed.rows.count()}}),
                cellsOf(kMentalArea), found);
}

} // namespace insats::coverage
