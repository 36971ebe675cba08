#include "wording/findingtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace insats::wording {

namespace {

constexpr FindingText kTexts[] = {
    {u"A1", u"Del 3, Övergripande slutsatser",
     QT_TRANSLATE_NOOP("Findings", "There is something on every level in every need area."),
     QT_TRANSLATE_NOOP("Findings",
                       "{filled} of {cells} cells have insatser. By sub-area it is {sub_area_filled} of "
                       "{sub_area_cells}."),
     false},
    {u"A2", u"Del 3, Övergripande slutsatser", QT_TRANSLATE_NOOP("Findings", "Most of it is universal or indicated."),
     QT_TRANSLATE_NOOP("Findings",
                       "Of {placements} placements {universal} are universal and {indicated} indicated, together "
                       "{per_cent} per cent."),
     false},
    {u"A3", u"Del 3, Övergripande slutsatser", QT_TRANSLATE_NOOP("Findings", "Little is selective."),
     QT_TRANSLATE_NOOP("Findings",
                       "{selective} selective against {universal} universal and {indicated} indicated. They are fewest "
                       "in {areas_where_fewest} of {areas} areas and share the last place in {areas_where_tied}."),
     false},
    {u"A4", u"Del 1, Inflytande", QT_TRANSLATE_NOOP("Findings", "Inflytande has nothing indicated."),
     QT_TRANSLATE_NOOP("Findings", "Inflytande: universal {universal}, selective {selective}, indicated {indicated}."),
     false},
    {u"A5", u"Del 3, Fysisk hälsa",
     QT_TRANSLATE_NOOP("Findings", "Fysisk hälsa is mostly universal, and less of it is indicated than elsewhere."),
     QT_TRANSLATE_NOOP("Findings",
                       "Fysisk hälsa: universal {universal}, selective {selective}, indicated {indicated}. Indicated "
                       "are {indicated_per_cent} per cent here and {indicated_per_cent_overall} per cent overall."),
     false},
    {u"A6", u"Del 1, Trygghet; Del 3, Trygghet",
     QT_TRANSLATE_NOOP("Findings", "Trygghet has its weight on universal and indicated insatser."),
     QT_TRANSLATE_NOOP("Findings", "Trygghet: universal {universal}, selective {selective}, indicated {indicated}."), false},
    {u"A7", u"Del 1, Socioekonomi; Del 3, Socioekonomi",
     QT_TRANSLATE_NOOP("Findings",
                       "Towards work the municipality mainly offers universal insatser; most of the indicated lies with "
                       "Arbetsförmedlingen."),
     QT_TRANSLATE_NOOP("Findings",
                       "Sysselsättning: universal {universal}, selective {selective}, indicated {indicated}. "
                       "Arbetsförmedlingen takes part in {indicated_by_arbetsformedlingen} of the indicated; what it "
                       "does on its own does not stand in the catalogue."),
     false},
    {u"A8", u"Del 3, Boende och ekonomi",
     QT_TRANSLATE_NOOP("Findings", "Boende och ekonomi is indicated; only Fritidsbanken is universal."),
     QT_TRANSLATE_NOOP("Findings",
                       "Boende och ekonomi: universal {universal}, selective {selective}, indicated {indicated}."),
     false},
    {u"A9", u"Del 3, Övergripande slutsatser", QT_TRANSLATE_NOOP("Findings", "Most insatser belong to several need areas."),
     QT_TRANSLATE_NOOP("Findings",
                       "{in_several_areas} of {interventions} insatser are placed in more than one area, {per_cent} per "
                       "cent. An effect that is no placement cannot be counted."),
     false},
    {u"A10", u"Metod, Preventionsnivåer", QT_TRANSLATE_NOOP("Findings", "One insats may stand on several levels."),
     QT_TRANSLATE_NOOP("Findings", "{on_several_levels} of {interventions} insatser stand on more than one level."), false},
    {u"A11", u"Del 3, Övergripande slutsatser",
     QT_TRANSLATE_NOOP("Findings", "Psykisk hälsa, Missbruk and integration need more than there is."),
     QT_TRANSLATE_NOOP("Findings",
                       "Needs do not stand in the catalogue, only the supply: {below_average} of the three sub-areas "
                       "have fewer placements than the average of {average}. Psykisk hälsa has {mental_health} "
                       "({mental_health_indicated} indicated), Missbruk {abuse} ({abuse_selective} selective), "
                       "integration {integration} ({integration_universal} universal)."),
     true},
    {u"B1", u"Del 3, Övergripande slutsatser", QT_TRANSLATE_NOOP("Findings", "There is less for the ages 6–12 and 16–24."),
     QT_TRANSLATE_NOOP("Findings",
                       "Placements by age: {ages_0_5} for 0–5, {ages_6_12} for 6–12, {ages_13_15} for 13–15, "
                       "{ages_16_24} for 16–24. A wide span easily counts high, so single years too: {age_3} at 3, "
                       "{age_9} at 9, {age_14} at 14, {age_18} at 18, {age_22} at 22."),
     false},
    {u"B2", u"Del 3, Insatser för barn, unga och familj i Ale",
     QT_TRANSLATE_NOOP("Findings", "The youngest have the least that is selective."),
     QT_TRANSLATE_NOOP("Findings",
                       "Selective placements: {ages_0_5} for 0–5 years, {ages_6_12} for 6–12, {ages_13_15} for 13–15, "
                       "{ages_16_24} for 16–24."),
     false},
    {u"B3", u"Del 3, Insatser för barn, unga och familj i Ale",
     QT_TRANSLATE_NOOP("Findings", "There is little for those who have turned 16."),
     QT_TRANSLATE_NOOP("Findings",
                       "Placements: {ages_13_15} for 13–15 years, {ages_16_20} for 16–20, {ages_21_24} for 21–24."),
     false},
    {u"B4", u"Del 1, Delaktighet; Del 3, Delaktighet",
     QT_TRANSLATE_NOOP("Findings", "Delaktighet has plenty for the ages 13–20 and little for 2–12."),
     QT_TRANSLATE_NOOP("Findings",
                       "{ages_13_20} placements reach the ages 13–20 and {ages_2_12} reach 2–12, {only_2_12} of them "
                       "only these."),
     false},
    {u"B5", u"Del 1, Inflytande; Del 3, Inflytande",
     QT_TRANSLATE_NOOP("Findings", "At 13–20 one has forums for influence; younger children only have school."),
     QT_TRANSLATE_NOOP("Findings",
                       "Outside school {ages_13_20_outside_school} reach the ages 13–20 and {ages_0_12_outside_school} "
                       "reach 0–12. In school {ages_0_12_in_school} reach 0–12."),
     false},
    {u"B6", u"Del 1, Förskola och skola; Del 3, Riktad",
     QT_TRANSLATE_NOOP("Findings", "Pupils who stay away have Fotosyntes up to year 6, and nothing like it in years 7–9."),
     QT_TRANSLATE_NOOP("Findings",
                       "Of {placements} placements on absence from school {ages_7_12} reach the ages 7–12 and "
                       "{ages_13_15} the ages 13–15."),
     false},
    {u"B7", u"Del 3, Förskola och skola",
     QT_TRANSLATE_NOOP("Findings", "Förskola och skola has too little for the ages 17–24."),
     QT_TRANSLATE_NOOP("Findings",
                       "Of {placements} placements {ages_17_24} reach the ages 17–24 and {ages_13_16} the ages 13–16. "
                       "{from_18} begin at 18 or later."),
     false},
    {u"B8", u"Del 3, Psykisk hälsa",
     QT_TRANSLATE_NOOP("Findings", "Early support for mental health goes through school and hardly reaches anyone over 17."),
     QT_TRANSLATE_NOOP("Findings",
                       "{reaches_18_24} of {placements} universal and selective placements reach the ages 18–24, "
                       "{reaches_18_24_outside_school} of them outside school. {universal_through_school} of "
                       "{universal} universal go through school."),
     false},
    {u"B9", u"Del 2, Grupper som är svåra att nå", QT_TRANSLATE_NOOP("Findings", "After 20 little is left."),
     QT_TRANSLATE_NOOP("Findings", "Placements: {age_19} at 19, {age_20} at 20, {age_21} at 21 years."), false},
    {u"B10", u"Del 1, Missbruk; Del 3, Missbruk",
     QT_TRANSLATE_NOOP("Findings", "Treatment for abuse begins at 18; before that there are drug tests but no treatment."),
     QT_TRANSLATE_NOOP("Findings",
                       "Treatment from 18: {treatment_from_18}. Treatment below 18: {treatment_below_18}. Drug tests "
                       "below 18: {drug_tests_below_18}."),
     false},
    {u"B11", u"Del 1, Förskola och skola; Del 1, Familj och integration",
     QT_TRANSLATE_NOOP("Findings", "Välkomsten is for school age; smaller newcomers have nothing like it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Of {placements} placements for new arrivals and unaccompanied children {from_below_6} begin "
                       "before 6 years."),
     false},
    {u"B12", u"Del 1, Delaktighet; Del 1, Psykisk hälsa",
     QT_TRANSLATE_NOOP("Findings", "Adults in poor mental health have the open house of Ale aktivitetscenter."),
     QT_TRANSLATE_NOOP("Findings",
                       "Insatser in Delaktighet for adults in poor mental health: {interventions}, of {placements} "
                       "placements in all."),
     false},
    {u"C1", u"Del 3, Förebyggande",
     QT_TRANSLATE_NOOP("Findings", "For girls there is only Open Court, and groups at one school."),
     QT_TRANSLATE_NOOP("Findings",
                       "Selective for girls outside school: {outside_school}. Schools with groups for girls: "
                       "{schools_with_groups}. For girls or women in all: {for_girls_or_women} placements."),
     false},
    {u"C2", u"Del 3, Främjande; Del 2, Grupper som är svåra att nå",
     QT_TRANSLATE_NOOP("Findings", "Boys and young men are seldom reached early."),
     QT_TRANSLATE_NOOP("Findings",
                       "For boys or men there are {universal} universal and {selective} selective of {placements} "
                       "placements. Targets that name boys: {aimed_at_boys}."),
     false},
    {u"C3", u"Del 3, Fysisk aktivitet", QT_TRANSLATE_NOOP("Findings", "Open Court and the free summer activities prevent."),
     QT_TRANSLATE_NOOP("Findings", "{selective} of {placements} placements are selective."), false},
    {u"C4", u"Del 3, Förebyggande",
     QT_TRANSLATE_NOOP("Findings", "Kom igen-gruppen and talks of equality in parents' groups strengthen fathers."),
     QT_TRANSLATE_NOOP("Findings",
                       "Examples that are there: {examples} of 2. Universal: {universal}, selective: {selective}."),
     false},
    {u"C5", u"Del 3, Trygghet", QT_TRANSLATE_NOOP("Findings", "Women feel less safe than men."),
     QT_TRANSLATE_NOOP("Findings",
                       "How safe people feel does not stand in the catalogue. {for_girls_or_women} of {placements} "
                       "placements in Trygghet are for girls or women."),
     true},
    {u"D1", u"Del 3, Familj och integration",
     QT_TRANSLATE_NOOP("Findings",
                       "Parents of small children have universal support; parents of older children and newly arrived "
                       "parents do not."),
     QT_TRANSLATE_NOOP("Findings",
                       "{child_up_to_6} of {universal} universal placements concern children up to 6. Beside school "
                       "meetings {child_10_15_outside_school} concern 10–15 years and {new_arrivals} new arrivals. "
                       "Other areas have {child_10_15_in_other_areas} for parents of children of 10–15."),
     false},
    {u"D2", u"Del 1, Föräldrar och familj; Del 3, Främjande",
     QT_TRANSLATE_NOOP("Findings", "There is no universal parenting course."),
     QT_TRANSLATE_NOOP("Findings",
                       "Universal parenting courses: {courses}. Universal insatser about parents' groups: {groups}."),
     false},
    {u"D3", u"Del 3, Förebyggande",
     QT_TRANSLATE_NOOP("Findings", "Skilda världar is one of few selective insatser without a decision."),
     QT_TRANSLATE_NOOP("Findings",
                       "Of {placements} selective placements {open} are open or given without assessment and {decision} "
                       "need a decision. For {unknown} the way in is not known."),
     false},
    {u"D4", u"Del 3, Förebyggande",
     QT_TRANSLATE_NOOP("Findings", "Beyond the statutory only FNT Musik and Studiecirklar are adapted activities."),
     QT_TRANSLATE_NOOP("Findings", "Without a decision: {named} of these 2 and {others} more. By decision: {by_decision}."),
     false},
    {u"D5", u"Del 3, Psykisk hälsa",
     QT_TRANSLATE_NOOP("Findings", "Children and young people with NPF have nothing of their own."),
     QT_TRANSLATE_NOOP("Findings", "{placements_for_npf} of {placements} placements name NPF."), false},
    {u"D6", u"Del 3, Övergripande slutsatser; Del 3, Integration",
     QT_TRANSLATE_NOOP("Findings", "Integration has little that is universal and brings different people together."),
     QT_TRANSLATE_NOOP("Findings",
                       "Språk och integration: universal {universal}, selective {selective}, indicated {indicated}. Of "
                       "the universal {universal_for_everybody} are not only for new arrivals or bilingual children."),
     false},
    {u"D7", u"Del 3, Förebyggande; Del 3, Integration",
     QT_TRANSLATE_NOOP("Findings", "Volunteers run most of what new arrivals have, the meeting places among it."),
     QT_TRANSLATE_NOOP("Findings",
                       "{volunteer_run} of {placements} placements for new arrivals are volunteer-run, and "
                       "{meeting_places_volunteer_run} of {meeting_places} meeting places."),
     false},
    {u"D8", u"Del 3, Förebyggande",
     QT_TRANSLATE_NOOP("Findings", "Language support for new arrivals stands out among what is selective."),
     QT_TRANSLATE_NOOP("Findings",
                       "{new_arrivals} of {placements} selective placements are for new arrivals, "
                       "{language_and_integration} of them in Språk och integration. Groups with more: {larger_groups}."),
     false},
    {u"D9", u"Del 1, Fysisk hälsa; Del 3, Psykisk hälsa",
     QT_TRANSLATE_NOOP("Findings", "Elevhälsan does not treat but guides on."),
     QT_TRANSLATE_NOOP("Findings",
                       "{say_no_treatment} of {interventions} insatser at Elevhälsan say that they give no treatment; "
                       "{give_treatment} give it."),
     false},
    {u"D10", u"Del 3, Psykisk hälsa", QT_TRANSLATE_NOOP("Findings", "Familjehuset and Elevhälsan are used most."),
     QT_TRANSLATE_NOOP("Findings",
                       "How much an insats is used does not stand in the catalogue. Of {interventions} insatser "
                       "{familjehuset} are at Familjehuset and {elevhalsan} at Elevhälsan."),
     true},
    {u"E1", u"Del 3, Riktad", QT_TRANSLATE_NOOP("Findings", "Outside school nearly everything indicated needs a decision."),
     QT_TRANSLATE_NOOP("Findings",
                       "{decision} of {known} indicated placements with a known way in need a decision. For {unknown} "
                       "of {placements} it is not known."),
     false},
    {u"E2", u"Del 1, Samverkan",
     QT_TRANSLATE_NOOP("Findings", "People are guided on to the region's care: vårdcentral, BUP, habilitering, psykiatri."),
     QT_TRANSLATE_NOOP("Findings", "{with_care} of {partners} partners in Samverkan are such care or work with it."), false},
    {u"E3", u"Del 3, Delaktighet; Del 3, Psykisk hälsa; Del 3, Trygghet",
     QT_TRANSLATE_NOOP("Findings", "Where one lives decides what one can reach."),
     QT_TRANSLATE_NOOP("Findings",
                       "Distance, and who comes, do not stand in the catalogue, and only {with_place} of {placements} "
                       "placements name a place: Surte in {surte}, Bohus in {bohus}, Nödinge in {nodinge}."),
     true},
    {u"E4", u"Del 2, Förskola och skola; Del 3, Främjande",
     QT_TRANSLATE_NOOP("Findings", "What pupils are offered differs between schools."),
     QT_TRANSLATE_NOOP("Findings",
                       "{at_one_school_only} of {interventions} insatser for pupils are at one school only though their "
                       "target is wider. Schools: {schools}."),
     false},
    {u"E5", u"Del 3, Delaktighet",
     QT_TRANSLATE_NOOP("Findings", "Fees keep people out, as at Kulturskolan; Fritidsbanken is a way round."),
     QT_TRANSLATE_NOOP("Findings",
                       "{fee} insatser have a fee, {free} are free, {not_stated} do not say. Of Kulturskolan and "
                       "Fritidsbanken {running} of {named} are running."),
     false},
    {u"E6", u"Del 1, Trygghet", QT_TRANSLATE_NOOP("Findings", "Field workers and youth coaches are there on every level."),
     QT_TRANSLATE_NOOP("Findings",
                       "Field workers: universal {field_universal}, selective {field_selective}, indicated "
                       "{field_indicated}. Youth coaches: universal {coach_universal}, selective {coach_selective}, "
                       "indicated {coach_indicated}."),
     false},
    {u"E7", u"Del 1, Missbruk; Del 3, Trygghet",
     QT_TRANSLATE_NOOP("Findings", "SSPF is not running; most upper schools have a Skolteam."),
     QT_TRANSLATE_NOOP("Findings",
                       "{replaced_sspf} of {teams} school teams took the place of SSPF, and {at_most_upper_schools} are "
                       "at most upper schools."),
     false},
};

} // namespace

const FindingText *findTextOf(const QString &findingId)
{
    const auto found =
        std::ranges::find_if(kTexts, [&](const FindingText &text) { return findingId == QStringView(text.id); });
    return found == std::end(kTexts) ? nullptr : found;
}

} // namespace insats::wording
