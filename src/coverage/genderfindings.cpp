#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

namespace insats::coverage {

// The first half speaks of what is aimed at girls outside school; a network for women is no activity for girls.
Finding littleForGirls(const Printed &printed)
{
    const Rows girls = printed.rows.where(at(PreventionLevel::Selective)).where(forGroup(kGirls));
    const Rows named = girls.where(namesOrAims({u"tjej", u"flick"}));
    const Rows leisure = named.except(isThroughSchool());
    QStringList schools;
    for (const Row &row : named.all())
        schools += schoolsOf(*row.insats);
    schools.removeDuplicates();
    const bool onlyOpenCourt = leisure.interventions() == 1 && leisure.any(called(u"Open court"));
    return made(verdictAbout(printed.rows, {onlyOpenCourt, schools.size() == 1}),
                numbersOf({{"outside_school", leisure.interventions()},
                           {"schools_with_groups", static_cast<int>(schools.size())},
                           {"for_girls_or_women", girls.count()}}),
                girls.cells(), girls);
}

Finding boysAreNotReached(const Printed &printed)
{
    const Rows early = printed.rows.except(at(PreventionLevel::Indicated));
    const Rows boys = early.where(forGroup(kBoys));
    const Levels levels = levelsOf(boys);
    const bool few = 100 * boys.count() < kFewPerCent * early.count();
    return made(verdictAbout(early, {levels.universal == 0, few}),
                numbersOf({{"universal", levels.universal},
                           {"selective", levels.selective},
                           {"aimed_at_boys", early.count(aims({u"kill", u"pojk"}))},
                           {"placements", early.count()}}),
                boys.cells(), boys);
}

Finding selectiveLeisure(const Printed &printed)
{
    const Rows court = printed.rows.where(called(u"Open court"));
    const Rows summer = printed.rows.where(called(u"Gratis sommarlovsaktiviteter"));
    const Rows two = printed.rows.where(either(called(u"Open court"), called(u"Gratis sommarlovsaktiviteter")));
    return made(verdictAbout(two, {court.any(at(PreventionLevel::Selective)), summer.any(at(PreventionLevel::Selective))}),
                numbersOf({{"placements", two.count()}, {"selective", two.count(at(PreventionLevel::Selective))}}),
                two.cells(), two);
}

Finding examplesForFathers(const Printed &printed)
{
    const Rows parents = printed.rows.where(forAudience(Audience::Parent)).except(at(PreventionLevel::Indicated));
    const Rows fathers = parents.where(called(u"Kom igen-gruppen"));
    const Rows equality = parents.where(called(u"Jämställdhet via föräldragrupper"));
    const Rows examples = parents.where(either(called(u"Kom igen-gruppen"), called(u"Jämställdhet via föräldragrupper")));
    return made(verdictAbout(printed.rows, {fathers.any(), equality.any()}),
                numbersOf({{"examples", examples.interventions()},
                           {"universal", examples.count(at(PreventionLevel::Universal))},
                           {"selective", examples.count(at(PreventionLevel::Selective))}}),
                examples.cells(), examples);
}

// How people feel is no field of an insats.
Finding womenFeelLessSafe(const Printed &printed)
{
    const Rows rows = printed.rows.where(inArea(kSafetyArea));
    const Rows women = rows.where(forGroup(kGirls));
    return made(FindingVerdict::NotVerifiable,
                numbersOf({{"for_girls_or_women", women.count()}, {"placements", rows.count()}}), cellsOf(kSafetyArea),
                women);
}

} // namespace insats::coverage
