#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

namespace insats::coverage {

// Plenty: more than twice as many.
Finding leisureFavoursTeenagers(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kParticipation));
    const Rows younger = rows.where(touches(2, 12));
    const int teenagers = rows.count(touches(13, 20));
    const int onlyYounger = younger.count(both(startsFrom(2), endsUpTo(12)));
    return made(verdictAbout(rows, {isMoreThanHalf(teenagers - younger.count(), teenagers)}),
                numbersOf({{"ages_13_20", teenagers}, {"ages_2_12", younger.count()}, {"only_2_12", onlyYounger}}),
                rows.cells(), younger);
}

Finding influenceOutsideSchoolIsForTeenagers(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kInfluence));
    const Rows outside = rows.except(isThroughSchool());
    const Rows teenagers = outside.where(touches(13, 20));
    const int younger = outside.count(touches(0, 12));
    return made(verdictAbout(rows, {teenagers.any(), younger == 0}),
                numbersOf({{"ages_13_20_outside_school", teenagers.count()},
                           {"ages_0_12_outside_school", younger},
                           {"ages_0_12_in_school", rows.where(isThroughSchool()).count(touches(0, 12))}}),
                rows.cells(), teenagers);
}

Finding absenceTeamStopsAtYearSix(const Printed &printed)
{
    const Rows absence = printed.rows.where(forGroup(kSchoolAbsence));
    const int lower = absence.count(touches(7, 12));
    const int upper = absence.count(touches(13, 15));
    return made(verdictAbout(absence, {lower > 0 && upper == 0}),
                numbersOf({{"ages_7_12", lower}, {"ages_13_15", upper}, {"placements", absence.count()}}), absence.cells(),
                absence);
}

Finding mentalHealthStopsWithSchool(const Printed &printed)
{
    const Rows early = printed.rows.where(inSubArea(kMental)).except(at(PreventionLevel::Indicated));
    const Rows universal = early.where(at(PreventionLevel::Universal));
    const Rows over17 = early.where(touches(18, 24));
    const int schoolUniversal = universal.count(isThroughSchool());
    const int elsewhere = over17.except(isThroughSchool()).count();
    return made(verdictAbout(early, {elsewhere == 0, isMoreThanHalf(schoolUniversal, universal.count())}),
                numbersOf({{"reaches_18_24", over17.count()},
                           {"reaches_18_24_outside_school", elsewhere},
                           {"placements", early.count()},
                           {"universal_through_school", schoolUniversal},
                           {"universal", universal.count()}}),
                early.cells(), over17);
}

Finding noTreatmentBelowEighteen(const Printed &printed)
{
    const Rows abuse = printed.rows.where(inSubArea(kAbuse));
    const Rows treatment = abuse.where(hasKeyword(u"behandling"));
    const Rows tests = abuse.where(isAbout({u"drogtest"})).where(touches(0, 17));
    const int below = treatment.count(touches(0, 17));
    const FindingVerdict verdict = verdictAbout(abuse, {treatment.any(startsFrom(18)), tests.any()});
    return made(below > 0 ? FindingVerdict::False : verdict,
                numbersOf({{"treatment_from_18", treatment.count(startsFrom(18))},
                           {"treatment_below_18", below},
                           {"drug_tests_below_18", tests.count()}}),
                treatment.cells(), abuse.where(either(hasKeyword(u"behandling"), isAbout({u"drogtest"}))));
}

Finding welcomeStartsAtSchoolAge(const Printed &printed)
{
    const Rows arrivals = printed.rows.where(either(forGroup(kNewArrivals), forGroup(kUnaccompanied)));
    const Rows welcome = arrivals.where(called(u"Välkomsten"));
    // "Under 18" has no lower end and is no offer for small children.
    const int before = arrivals.count(startsBelow(6));
    return made(verdictAbout(welcome, {before == 0}),
                numbersOf({{"from_below_6", before}, {"placements", arrivals.count()}}), welcome.cells(), welcome);
}

Finding openHouseForAdults(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kParticipation));
    const Rows adults = rows.where(forGroup(kPoorMentalHealth)).where(startsFrom(18));
    const Rows openHouse = adults.where(called(u"Ale aktivitetscenter"));
    return made(verdictAbout(rows, {openHouse.any() && adults.interventions() == openHouse.interventions()}),
                numbersOf({{"interventions", adults.interventions()}, {"placements", rows.count()}}), adults.cells(),
                adults);
}

} // namespace insats::coverage
