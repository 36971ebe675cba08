#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

namespace insats::coverage {

namespace {

// How many placements touch the stages of life.
struct Stages {
    int preschool = 0; // 0–5
    int school = 0; // 6–12
    int upperSchool = 0; // 13–15
    int youth = 0; // 16–24
};

Stages stagesOf(const Rows &rows)
{
    return {rows.count(touches(0, 5)), rows.count(touches(6, 12)), rows.count(touches(13, 15)), rows.count(touches(16, 24))};
}

QList<FindingNumber> numbersOf(const Stages &stages)
{
    return coverage::numbersOf({{"ages_0_5", stages.preschool},
                                {"ages_6_12", stages.school},
                                {"ages_13_15", stages.upperSchool},
                                {"ages_16_24", stages.youth}});
}

} // namespace

// A long band is touched by more than a short one, so single years stand beside.
Finding fewerForSchoolAgeAndYouth(const Printed &printed)
{
    const Stages stages = stagesOf(printed.rows);
    const auto atAge = [&printed](int year) { return printed.rows.count(touches(year, year)); };
    return made(verdictAbout(printed.rows, {stages.school < stages.upperSchool, stages.youth < stages.upperSchool}),
                numbersOf(stages)
                    + numbersOf({{"age_3", atAge(3)},
                                 {"age_9", atAge(9)},
                                 {"age_14", atAge(14)},
                                 {"age_18", atAge(18)},
                                 {"age_22", atAge(22)}}),
                cellsOf(printed.areas));
}

Finding selectiveIsScarceForTheYoungest(const Printed &printed)
{
    const Rows selective = printed.rows.where(at(PreventionLevel::Selective));
    const Rows youngest = selective.where(touches(0, 5));
    const Stages stages = stagesOf(selective);
    const bool fewest =
        stages.preschool < stages.school && stages.preschool < stages.upperSchool && stages.preschool < stages.youth;
    return made(verdictAbout(selective, {fewest}), numbersOf(stages), youngest.cells(), youngest);
}

Finding fewFromSixteen(const Printed &printed)
{
    const int before = printed.rows.count(touches(13, 15));
    const int from16 = printed.rows.count(touches(16, 20));
    const int from21 = printed.rows.count(touches(21, 24));
    return made(verdictAbout(printed.rows, {from16 < before, from21 < before}),
                numbersOf({{"ages_13_15", before}, {"ages_16_20", from16}, {"ages_21_24", from21}}), cellsOf(printed.areas));
}

Finding schoolAreaLacksYoungAdults(const Printed &printed)
{
    const Rows rows = printed.rows.where(inArea(kSchoolArea));
    const Rows youth = rows.where(touches(17, 24));
    const int before = rows.count(touches(13, 16));
    return made(verdictAbout(rows, {youth.count() < before}),
                numbersOf({{"ages_17_24", youth.count()},
                           {"ages_13_16", before},
                           {"from_18", rows.count(startsFrom(18))},
                           {"placements", rows.count()}}),
                youth.cells());
}

Finding youngFallOutAtTwenty(const Printed &printed)
{
    const int at19 = printed.rows.count(touches(19, 19));
    const int at20 = printed.rows.count(touches(20, 20));
    const int at21 = printed.rows.count(touches(21, 21));
    return made(verdictAbout(printed.rows, {at21 < at20 && at20 < at19, isMoreThanHalf(at19 - at21, at19)}),
                numbersOf({{"age_19", at19}, {"age_20", at20}, {"age_21", at21}}), cellsOf(printed.areas));
}

} // namespace insats::coverage
