#include "coverage/findings.h"

#include "coverage/conclusions.h"

namespace insats::coverage {

namespace {

struct Conclusion {
    const char16_t *id;
    Finding (*judge)(const Printed &printed);
};

constexpr Conclusion kConclusions[] = {
    {u"A1", everyLevelInEveryArea},
    {u"A2", mostAreUniversalOrIndicated},
    {u"A3", fewAreSelective},
    {u"A4", influenceHasNoIndicated},
    {u"A5", physicalHealthIsMostlyUniversal},
    {u"A6", safetyIsUniversalAndIndicated},
    {u"A7", employmentIsMainlyUniversal},
    {u"A8", housingHasOneUniversal},
    {u"A9", mostAffectSeveralAreas},
    {u"A10", someStandOnSeveralLevels},
    {u"A11", needExceedsSupply},
    {u"B1", fewerForSchoolAgeAndYouth},
    {u"B2", selectiveIsScarceForTheYoungest},
    {u"B3", fewFromSixteen},
    {u"B4", leisureFavoursTeenagers},
    {u"B5", influenceOutsideSchoolIsForTeenagers},
    {u"B6", absenceTeamStopsAtYearSix},
    {u"B7", schoolAreaLacksYoungAdults},
    {u"B8", mentalHealthStopsWithSchool},
    {u"B9", youngFallOutAtTwenty},
    {u"B10", noTreatmentBelowEighteen},
    {u"B11", welcomeStartsAtSchoolAge},
    {u"B12", openHouseForAdults},
    {u"C1", littleForGirls},
    {u"C2", boysAreNotReached},
    {u"C3", selectiveLeisure},
    {u"C4", examplesForFathers},
    {u"C5", womenFeelLessSafe},
    {u"D1", parentSupportIsForSmallChildren},
    {u"D2", noParentingCourse},
    {u"D3", childGroupIsRareWithoutDecision},
    {u"D4", twoAdaptedActivities},
    {u"D5", neuropsychiatryIsMissing},
    {u"D6", integrationLacksUniversal},
    {u"D7", volunteersCarryIntegration},
    {u"D8", languageSupportStandsOut},
    {u"D9", studentHealthDoesNotTreat},
    {u"D10", mostUsedServices},
    {u"E1", indicatedNeedsDecision},
    {u"E2", regionIsThePartner},
    {u"E3", whereOneLivesMatters},
    {u"E4", schoolsDiffer},
    {u"E5", feesKeepOut},
    {u"E6", fieldWorkersOnAllLevels},
    {u"E7", schoolTeamsReplacedSspf},
};

} // namespace

QList<Finding> findings(const QList<Intervention> &interventions, const QList<NeedArea> &areas)
{
    if (interventions.isEmpty())
        return {};
    const Printed all = printed(interventions, areas);
    QList<Finding> found;
    for (const Conclusion &conclusion : kConclusions) {
        found.append(conclusion.judge(all));
        found.last().id = QString::fromUtf16(conclusion.id);
    }
    return found;
}

QStringList findingIds()
{
    QStringList ids;
    for (const Conclusion &conclusion : kConclusions)
        ids.append(QString::fromUtf16(conclusion.id));
    return ids;
}

} // namespace insats::coverage
