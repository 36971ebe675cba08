#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

namespace insats::coverage {

namespace {

// One school alone carries it out, though its printed target is wider than that school.
RowTest isAtOneSchoolOnly()
{
    return [](const Row &row) {
        const QStringList schools = schoolsOf(*row.insats);
        return schools.size() == 1 && !row.place->target.contains(schools.constFirst());
    };
}

bool isOnEveryLevel(const Levels &levels) { return levels.universal > 0 && levels.selective > 0 && levels.indicated > 0; }

} // namespace

Finding schoolsDiffer(const Printed &printed)
{
    const Rows pupils = printed.rows.where(isThroughSchool()).where(aims({u"elev", u"skol", u"gymnasi"}));
    const Rows alone = pupils.where(isAtOneSchoolOnly());
    QStringList schools;
    for (const Row &row : alone.all())
        schools += schoolsOf(*row.insats);
    schools.removeDuplicates();
    return made(verdictAbout(pupils, {alone.any()}),
                numbersOf({{"at_one_school_only", alone.interventions()},
                           {"schools", static_cast<int>(schools.size())},
                           {"interventions", pupils.interventions()}}),
                alone.cells(), alone);
}

Finding fieldWorkersOnAllLevels(const Printed &printed)
{
    const Rows field = printed.rows.where(either(by(u"Fältassistenterna"), isAbout({u"fältassistent"})));
    const Rows coaches = printed.rows.where(isAbout({u"ungdomscoach"}));
    const Levels fieldLevels = levelsOf(field);
    const Levels coachLevels = levelsOf(coaches);
    return made(verdictAbout(printed.rows, {isOnEveryLevel(fieldLevels), isOnEveryLevel(coachLevels)}),
                numbersOf({{"field_universal", fieldLevels.universal},
                           {"field_selective", fieldLevels.selective},
                           {"field_indicated", fieldLevels.indicated},
                           {"coach_universal", coachLevels.universal},
                           {"coach_selective", coachLevels.selective},
                           {"coach_indicated", coachLevels.indicated}}),
                field.cells(), field);
}

Finding schoolTeamsReplacedSspf(const Printed &printed)
{
    const Rows teams = printed.rows.where(isAbout({u"skolteam"}));
    const Rows heirs = teams.where(replaces({u"SSPF"}));
    const Rows atMost = teams.where(isAt(u"de flesta högstadieskolor"));
    return made(verdictAbout(teams, {heirs.any(), atMost.any()}),
                numbersOf({{"replaced_sspf", heirs.interventions()},
                           {"at_most_upper_schools", atMost.interventions()},
                           {"teams", teams.interventions()}}),
                teams.cells(), teams);
}

} // namespace insats::coverage
