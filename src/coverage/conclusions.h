// One function per conclusion. Each says in its comment where the conclusion stands in the report ("Ale kommun,
// Insatsinventering 2017"); findings.cpp gives it its id. A conclusion about something that is not printed at all is not
// verifiable.
#pragma once

#include "coverage/printedrows.h"
#include "domain/finding.h"

namespace insats::coverage {

// ---- A: levels and areas (levelfindings.cpp, areafindings.cpp) ----

// Del 3, Övergripande slutsatser: every area has insatser on every level.
Finding everyLevelInEveryArea(const Printed &printed);
// Del 3, Övergripande slutsatser: most are främjande or riktade.
Finding mostAreUniversalOrIndicated(const Printed &printed);
// Del 3, Övergripande slutsatser: few are förebyggande.
Finding fewAreSelective(const Printed &printed);
// Del 1, Inflytande: nothing riktat there.
Finding influenceHasNoIndicated(const Printed &printed);
// Del 3, Fysisk hälsa: mostly främjande, fewer riktade than elsewhere.
Finding physicalHealthIsMostlyUniversal(const Printed &printed);
// Del 1 and Del 3, Trygghet: the weight lies on främjande and riktade.
Finding safetyIsUniversalAndIndicated(const Printed &printed);
// Del 1, Sysselsättning; Del 3, Socioekonomi: mainly främjande, the riktade at Arbetsförmedlingen.
Finding employmentIsMainlyUniversal(const Printed &printed);
// Del 3, Boende och ekonomi: riktade, and Fritidsbanken as the only främjande.
Finding housingHasOneUniversal(const Printed &printed);
// Del 3, Övergripande slutsatser: most insatser affect several areas.
Finding mostAffectSeveralAreas(const Printed &printed);
// Metod, Preventionsnivåer: an insats may stand on several levels.
Finding someStandOnSeveralLevels(const Printed &printed);
// Del 3, Övergripande slutsatser: more need than supply in three fields.
Finding needExceedsSupply(const Printed &printed);

// ---- B: ages (agefindings.cpp, agegroupfindings.cpp) ----

// Del 3, Övergripande slutsatser: fewer for 6–12 and 16–24.
Finding fewerForSchoolAgeAndYouth(const Printed &printed);
// Del 3, Insatser för barn, unga och familj i Ale: förebyggande is scarce for the youngest.
Finding selectiveIsScarceForTheYoungest(const Printed &printed);
// Del 3, Insatser för barn, unga och familj i Ale: few turn to those who are 16 and older.
Finding fewFromSixteen(const Printed &printed);
// Del 1 and Del 3, Delaktighet: plenty for 13–20, little for 2–12.
Finding leisureFavoursTeenagers(const Printed &printed);
// Del 1 and Del 3, Inflytande: forums for 13–20; younger ones have only school.
Finding influenceOutsideSchoolIsForTeenagers(const Printed &printed);
// Del 1, Förskola och skola; Del 3, Riktad: Fotosyntes has no counterpart in years 7–9.
Finding absenceTeamStopsAtYearSix(const Printed &printed);
// Del 3, Förskola och skola: 17–24 are under-represented.
Finding schoolAreaLacksYoungAdults(const Printed &printed);
// Del 3, Psykisk hälsa: hard to reach over 17; främjande goes through school.
Finding mentalHealthStopsWithSchool(const Printed &printed);
// Del 2, Grupper som är svåra att nå: the young fall out at 20.
Finding youngFallOutAtTwenty(const Printed &printed);
// Del 1 and Del 3, Missbruk: treatment only from 18; drug tests before.
Finding noTreatmentBelowEighteen(const Printed &printed);
// Del 1, Förskola och skola: Välkomsten has no counterpart before school.
Finding welcomeStartsAtSchoolAge(const Printed &printed);
// Del 1, Delaktighet and Psykisk hälsa: an open house for adults in poor mental health.
Finding openHouseForAdults(const Printed &printed);

// ---- C: girls and boys (genderfindings.cpp) ----

// Del 3, Förebyggande: only Open Court and one school for girls.
Finding littleForGirls(const Printed &printed);
// Del 3, Främjande; Del 2, Grupper som är svåra att nå: boys and young men are not reached.
Finding boysAreNotReached(const Printed &printed);
// Del 3, Fysisk aktivitet: Open Court and free summer activities as förebyggande.
Finding selectiveLeisure(const Printed &printed);
// Del 3, Förebyggande: two examples for fatherhood and equality.
Finding examplesForFathers(const Printed &printed);
// Del 3, Trygghet: women feel more unsafe.
Finding womenFeelLessSafe(const Printed &printed);

// ---- D: families and background (familyfindings.cpp, integrationfindings.cpp) ----

// Del 3, Familj och integration: parents of small children have support, others do not.
Finding parentSupportIsForSmallChildren(const Printed &printed);
// Del 1, Föräldrar och familj; Del 3, Främjande: no parenting course.
Finding noParentingCourse(const Printed &printed);
// Del 3, Förebyggande: one of few without a decision.
Finding childGroupIsRareWithoutDecision(const Printed &printed);
// Del 3, Förebyggande: adapted activities, two of them.
Finding twoAdaptedActivities(const Printed &printed);
// Del 3, Psykisk hälsa: children and young people with NPF.
Finding neuropsychiatryIsMissing(const Printed &printed);
// Del 3, Övergripande slutsatser and Integration: few främjande.
Finding integrationLacksUniversal(const Printed &printed);
// Del 3, Förebyggande and Integration: volunteers carry it.
Finding volunteersCarryIntegration(const Printed &printed);
// Del 3, Förebyggande: language support for new arrivals.
Finding languageSupportStandsOut(const Printed &printed);
// Del 1, Fysisk hälsa; Del 3, Psykisk hälsa: Elevhälsan does not treat.
Finding studentHealthDoesNotTreat(const Printed &printed);
// Del 3, Psykisk hälsa: the two most used.
Finding mostUsedServices(const Printed &printed);

// ---- E: ways in, places, providers (accessfindings.cpp, providerfindings.cpp) ----

// Del 3, Riktad: nearly all riktade outside school need a decision.
Finding indicatedNeedsDecision(const Printed &printed);
// Del 1, Samverkan: the region's care is where people are guided.
Finding regionIsThePartner(const Printed &printed);
// Del 3, Delaktighet, Psykisk hälsa and Trygghet: where one lives decides what one reaches.
Finding whereOneLivesMatters(const Printed &printed);
// Del 2, Förskola och skola; Del 3, Främjande: schools offer different things.
Finding schoolsDiffer(const Printed &printed);
// Del 3, Delaktighet: fees keep people out; Fritidsbanken helps.
Finding feesKeepOut(const Printed &printed);
// Del 1, Trygghet: field workers and coaches on all levels.
Finding fieldWorkersOnAllLevels(const Printed &printed);
// Del 1, Missbruk; Del 3, Trygghet: SSPF rests, Skolteam works.
Finding schoolTeamsReplacedSspf(const Printed &printed);

} // namespace insats::coverage
