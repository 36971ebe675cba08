#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

namespace insats::coverage {

namespace {

bool isLargest(int one, int other, int third) { return one > other && one > third; }

// Insatser of which the placements differ in something.
template <class Value>
Rows varying(const Rows &rows, const Value &valueOf)
{
    QHash<QUuid, QSet<decltype(valueOf(Row()))>> values;
    for (const Row &row : rows.all())
        values[row.insats->uuid].insert(valueOf(row));
    return rows.where([&values](const Row &row) { return values.value(row.insats->uuid).size() > 1; });
}

} // namespace

Finding employmentIsMainlyUniversal(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kEmployment));
    const Rows indicated = rows.where(at(PreventionLevel::Indicated));
    const Rows byAgency = indicated.where(by(u"Arbetsförmedlingen"));
    const Levels levels = levelsOf(rows);
    // What Arbetsförmedlingen does on its own is not inventoried: only where it takes part can be counted.
    const bool largest = isLargest(levels.universal, levels.selective, levels.indicated);
    return made(verdictAbout(rows, {largest, isMoreThanHalf(byAgency.count(), indicated.count())}),
                numbersOf(levels) + numbersOf({{"indicated_by_arbetsformedlingen", byAgency.count()}}),
                cellsOf(kEconomyArea, kEmployment), byAgency);
}

Finding housingHasOneUniversal(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kHousing));
    const Rows universal = rows.where(at(PreventionLevel::Universal));
    const Levels levels = levelsOf(rows);
    const bool onlyThatOne = universal.interventions() == 1 && universal.any(called(u"Fritidsbanken"));
    return made(verdictAbout(rows, {isLargest(levels.indicated, levels.universal, levels.selective), onlyThatOne}),
                numbersOf(levels), cellsOf(kEconomyArea, kHousing), universal);
}

Finding mostAffectSeveralAreas(const Printed &printed)
{
    const Rows several = varying(printed.rows, [](const Row &row) { return row.place->area; });
    const int all = printed.rows.interventions();
    return made(verdictAbout(printed.rows, {isMoreThanHalf(several.interventions(), all)}),
                numbersOf({{"in_several_areas", several.interventions()},
                           {"interventions", all},
                           {"per_cent", perCent(several.interventions(), all)}}),
                several.cells(), several);
}

Finding someStandOnSeveralLevels(const Printed &printed)
{
    const Rows several = varying(printed.rows, [](const Row &row) { return *row.place->level; });
    return made(verdictAbout(printed.rows, {several.any()}),
                numbersOf({{"on_several_levels", several.interventions()}, {"interventions", printed.rows.interventions()}}),
                several.cells(), several);
}

// Needs do not stand in a catalogue. Thin supply speaks for the conclusion, but cannot show it whole.
Finding needExceedsSupply(const Printed &printed)
{
    const Levels mental = levelsOf(printed.rows.where(inSubArea(kMental)));
    const Levels abuse = levelsOf(printed.rows.where(inSubArea(kAbuse)));
    const Levels integration = levelsOf(printed.rows.where(inSubArea(kIntegration)));
    int subAreas = 0;
    for (const NeedArea &area : printed.areas)
        subAreas += static_cast<int>(area.subAreas.size());
    int thin = 0;
    for (const Levels &levels : {mental, abuse, integration})
        thin += levels.all() * subAreas < printed.rows.count() ? 1 : 0; // fewer than the average sub-area
    return made(thin > 0 ? FindingVerdict::Partly : FindingVerdict::NotVerifiable,
                numbersOf({{"below_average", thin},
                           {"mental_health", mental.all()},
                           {"mental_health_indicated", mental.indicated},
                           {"abuse", abuse.all()},
                           {"abuse_selective", abuse.selective},
                           {"integration", integration.all()},
                           {"integration_universal", integration.universal},
                           {"average", subAreas == 0 ? 0 : printed.rows.count() / subAreas}}),
                cellsOf(kMentalArea, kMental) + cellsOf(kMentalArea, kAbuse) + cellsOf(kFamilyArea, kIntegration));
}

} // namespace insats::coverage
