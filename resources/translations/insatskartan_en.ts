<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is sv or en, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n insats(er).</source>
        <translation>
            <numerusform>%1 is whole: %n insats.</numerusform>
            <numerusform>%1 is whole: %n insatser.</numerusform>
        </translation>
    </message>
    <message>
        <source>generate needs the number of insatser to make, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) made in %1.</source>
        <translation>
            <numerusform>%n insats made in %1.</numerusform>
            <numerusform>%n insatser made in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>, the first %1 shown (--limit 0 shows all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of them without a stated age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show needs one id, or the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify takes its file by --file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s) all but the age</source>
        <translation>
            <numerusform>%n more fits all but the age</numerusform>
            <numerusform>%n more fit all but the age</numerusform>
        </translation>
    </message>
    <message>
        <source>--add is WORD=MEANING, several meanings with | between them; --kind is same, says, abbreviation or near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synonyms takes no words; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bands are ages in ascending order such as 0-5,6-12, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date is a day such as 2018-02-20, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C %1: %2 out of %3 cells have insatser; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C_R %1–%2: %3 to %4 cells without a gap of G1–G6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U %1: the age is not stated for %2 out of %3 placements (column ?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied by the removal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap test %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>findings takes no words; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>check takes no words; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methods takes no words; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registers take no words; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the id of one insats; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot needs a name; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshots takes no words; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1; json, hsds, csv and xlsx are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one file; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused, %5 missing in the file (left as they are)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --into which catalogue the table goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report needs one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report %1; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report needs --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report handout needs --ids with the insatser that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s), tagged for screen readers.</source>
        <translation>
            <numerusform>%1: %n page, tagged for screen readers.</numerusform>
            <numerusform>%1: %n pages, tagged for screen readers.</numerusform>
        </translation>
    </message>
    <message>
        <source>compare needs two catalogues or snapshots; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insatskartan [options] [command]

Without a command the window opens; --page search, coverage, needs or manage says where.

Commands
  search [WORDS…]   find insatser; no words give everything that the filters let through
      --age N           fits a person of N years
      --area A          need area or sub-area
      --level L         främjande, förebyggande or riktad
      --provider P      organisation
      --route R         open, without_assessment, referral, decision, court or unknown
      --group G         group, such as nyanlända
      --status S        active, planned, paused, ended or unknown
      --limit N         at most N results (50; 0 = all)
      --explain         why each result is there
  show ID           everything about one insats; the beginning of the id will do
  coverage          the matrix: need areas, levels and ages; takes the filters of search
      --bands B         age bands, such as 0-5,6-12,13-15
      --rows R          area or subarea
      --status S        active (what runs) or all
      --date D          the day it is judged at, such as 2018-02-20
      --without-provider P  as if this organisation were gone
  gaps              what is missing, most telling first; takes the options of coverage
      --test T          only these tests, such as G1,G3
  findings          what the inventory report concluded, and what the insatser say
  compare A B       what differs from A to B, each a catalogue or a snapshot, and why
      --with-ours       count placements by our own reading too
      --status S        active (what runs) or all
  methods           the methods that insatser use, and where
  needs             the register of needs, and which insatser meet each
  indicators        measured figures by year
  collaborations    forums in which several parties work together
  check             what the rules find: incomplete, contradictory, or what looks like personal data
  import FILE       take a file in; nothing that is missing in it is removed
      --dry-run         only say what would happen
      --format F        json, hsds, csv or xlsx (recognised when not given)
      --into ID         the catalogue that a table goes into
  export FILE       write the catalogue; --format json, hsds, csv or xlsx
  report KIND       a PDF that screen readers can read; KIND is overview, gaps, iub, handout or area
      --output F        where it is written
      --ids ID,…        the insatser of a handout, in that order
      --area A          the need area of an area report
      --since NAME      tell what has changed since that snapshot
      --logo F          a PNG for the front page
  history ID        the changes of one insats
  undo ID           take its last change back
  snapshot NAME     freeze the catalogue as it is now
  snapshots         what has been frozen
  synonyms          the words that mean the same; kept in the file
      --add W=M|M       add or replace (--kind same, says, abbreviation or near)
      --remove W        remove
      --output F        write them as JSON
  verify            check that the file is whole
  generate N        make a synthetic catalogue of N insatser in a new file, for measuring
      --seed S          the same seed makes the same catalogue

Options for every command
  --file FILE       the catalogue file (your own if not given; made when missing)
  --catalogue ID    one catalogue of the file, or all
  --empty           a file that is made starts without catalogues
  --json            the answer as JSON
  --lang sv|en      language of texts
  --                the rest are words, not options
  --help, --version

Exit codes: 0 done, 1 done with findings (nothing found, gaps, problems), 2 wrong usage,
3 input refused, 4 storage error.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name, placed otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other facts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name, other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed again, same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and content, other review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as many, but others</source>
        <translation>
            <numerusform>%n as many, but others</numerusform>
            <numerusform>%n as many, but others</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different inventories. They can differ because of what was asked and how it was written down, not only because of the supply. Insatser are recognised by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before has no numbers: all its placements are our own reading, and these are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before: %n placement(s) by our own reading not counted.</source>
        <translation>
            <numerusform>Before: %n placement by our own reading is not counted.</numerusform>
            <numerusform>Before: %n placements by our own reading are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>After has no numbers: all its placements are our own reading, and these are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After: %n placement(s) by our own reading not counted.</source>
        <translation>
            <numerusform>After: %n placement by our own reading is not counted.</numerusform>
            <numerusform>After: %n placements by our own reading are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>C %1: %2 of %3 → %4 of %5 cells with insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U %1: %2 → %3 placements whose age is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed cells %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 (possible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 insatser (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er), as before</source>
        <translation>
            <numerusform>%n insats, as before</numerusform>
            <numerusform>%n insatser, as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %n other(s)</source>
        <translation>
            <numerusform>%1, but %n other</numerusform>
            <numerusform>%1, but %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap that goes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps that go: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap that appears: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps that appear: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForms</name>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what it speaks of stands in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something on every level in every need area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {cells} cells have insatser. By sub-area it is {sub_area_filled} of {sub_area_cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it is universal or indicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {placements} placements {universal} are universal and {indicated} indicated, together {per_cent} per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is selective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selective} selective against {universal} universal and {indicated} indicated. They are fewest in {areas_where_fewest} of {areas} areas and share the last place in {areas_where_tied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflytande has nothing indicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflytande: universal {universal}, selective {selective}, indicated {indicated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fysisk hälsa is mostly universal, and less of it is indicated than elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fysisk hälsa: universal {universal}, selective {selective}, indicated {indicated}. Indicated are {indicated_per_cent} per cent here and {indicated_per_cent_overall} per cent overall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trygghet has its weight on universal and indicated insatser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trygghet: universal {universal}, selective {selective}, indicated {indicated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards work the municipality mainly offers universal insatser; most of the indicated lies with Arbetsförmedlingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysselsättning: universal {universal}, selective {selective}, indicated {indicated}. Arbetsförmedlingen takes part in {indicated_by_arbetsformedlingen} of the indicated; what it does on its own does not stand in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boende och ekonomi is indicated; only Fritidsbanken is universal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boende och ekonomi: universal {universal}, selective {selective}, indicated {indicated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most insatser belong to several need areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{in_several_areas} of {interventions} insatser are placed in more than one area, {per_cent} per cent. An effect that is no placement cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One insats may stand on several levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on_several_levels} of {interventions} insatser stand on more than one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psykisk hälsa, Missbruk and integration need more than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs do not stand in the catalogue, only the supply: {below_average} of the three sub-areas have fewer placements than the average of {average}. Psykisk hälsa has {mental_health} ({mental_health_indicated} indicated), Missbruk {abuse} ({abuse_selective} selective), integration {integration} ({integration_universal} universal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less for the ages 6–12 and 16–24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements by age: {ages_0_5} for 0–5, {ages_6_12} for 6–12, {ages_13_15} for 13–15, {ages_16_24} for 16–24. A wide span easily counts high, so single years too: {age_3} at 3, {age_9} at 9, {age_14} at 14, {age_18} at 18, {age_22} at 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The youngest have the least that is selective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective placements: {ages_0_5} for 0–5 years, {ages_6_12} for 6–12, {ages_13_15} for 13–15, {ages_16_24} for 16–24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is little for those who have turned 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements: {ages_13_15} for 13–15 years, {ages_16_20} for 16–20, {ages_21_24} for 21–24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delaktighet has plenty for the ages 13–20 and little for 2–12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ages_13_20} placements reach the ages 13–20 and {ages_2_12} reach 2–12, {only_2_12} of them only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 13–20 one has forums for influence; younger children only have school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside school {ages_13_20_outside_school} reach the ages 13–20 and {ages_0_12_outside_school} reach 0–12. In school {ages_0_12_in_school} reach 0–12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils who stay away have Fotosyntes up to year 6, and nothing like it in years 7–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {placements} placements on absence from school {ages_7_12} reach the ages 7–12 and {ages_13_15} the ages 13–15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förskola och skola has too little for the ages 17–24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {placements} placements {ages_17_24} reach the ages 17–24 and {ages_13_16} the ages 13–16. {from_18} begin at 18 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early support for mental health goes through school and hardly reaches anyone over 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reaches_18_24} of {placements} universal and selective placements reach the ages 18–24, {reaches_18_24_outside_school} of them outside school. {universal_through_school} of {universal} universal go through school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 20 little is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements: {age_19} at 19, {age_20} at 20, {age_21} at 21 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment for abuse begins at 18; before that there are drug tests but no treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment from 18: {treatment_from_18}. Treatment below 18: {treatment_below_18}. Drug tests below 18: {drug_tests_below_18}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välkomsten is for school age; smaller newcomers have nothing like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {placements} placements for new arrivals and unaccompanied children {from_below_6} begin before 6 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults in poor mental health have the open house of Ale aktivitetscenter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser in Delaktighet for adults in poor mental health: {interventions}, of {placements} placements in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For girls there is only Open Court, and groups at one school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective for girls outside school: {outside_school}. Schools with groups for girls: {schools_with_groups}. For girls or women in all: {for_girls_or_women} placements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys and young men are seldom reached early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For boys or men there are {universal} universal and {selective} selective of {placements} placements. Targets that name boys: {aimed_at_boys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Court and the free summer activities prevent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selective} of {placements} placements are selective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom igen-gruppen and talks of equality in parents&apos; groups strengthen fathers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that are there: {examples} of 2. Universal: {universal}, selective: {selective}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women feel less safe than men.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe people feel does not stand in the catalogue. {for_girls_or_women} of {placements} placements in Trygghet are for girls or women.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents of small children have universal support; parents of older children and newly arrived parents do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child_up_to_6} of {universal} universal placements concern children up to 6. Beside school meetings {child_10_15_outside_school} concern 10–15 years and {new_arrivals} new arrivals. Other areas have {child_10_15_in_other_areas} for parents of children of 10–15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no universal parenting course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal parenting courses: {courses}. Universal insatser about parents&apos; groups: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skilda världar is one of few selective insatser without a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {placements} selective placements {open} are open or given without assessment and {decision} need a decision. For {unknown} the way in is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the statutory only FNT Musik and Studiecirklar are adapted activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a decision: {named} of these 2 and {others} more. By decision: {by_decision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and young people with NPF have nothing of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placements_for_npf} of {placements} placements name NPF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration has little that is universal and brings different people together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk och integration: universal {universal}, selective {selective}, indicated {indicated}. Of the universal {universal_for_everybody} are not only for new arrivals or bilingual children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers run most of what new arrivals have, the meeting places among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volunteer_run} of {placements} placements for new arrivals are volunteer-run, and {meeting_places_volunteer_run} of {meeting_places} meeting places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language support for new arrivals stands out among what is selective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new_arrivals} of {placements} selective placements are for new arrivals, {language_and_integration} of them in Språk och integration. Groups with more: {larger_groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevhälsan does not treat but guides on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{say_no_treatment} of {interventions} insatser at Elevhälsan say that they give no treatment; {give_treatment} give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familjehuset and Elevhälsan are used most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much an insats is used does not stand in the catalogue. Of {interventions} insatser {familjehuset} are at Familjehuset and {elevhalsan} at Elevhälsan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside school nearly everything indicated needs a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} of {known} indicated placements with a known way in need a decision. For {unknown} of {placements} it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are guided on to the region&apos;s care: vårdcentral, BUP, habilitering, psykiatri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{with_care} of {partners} partners in Samverkan are such care or work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one lives decides what one can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, and who comes, do not stand in the catalogue, and only {with_place} of {placements} placements name a place: Surte in {surte}, Bohus in {bohus}, Nödinge in {nodinge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pupils are offered differs between schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at_one_school_only} of {interventions} insatser for pupils are at one school only though their target is wider. Schools: {schools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees keep people out, as at Kulturskolan; Fritidsbanken is a way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fee} insatser have a fee, {free} are free, {not_stated} do not say. Of Kulturskolan and Fritidsbanken {running} of {named} are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field workers and youth coaches are there on every level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field workers: universal {field_universal}, selective {field_selective}, indicated {field_indicated}. Youth coaches: universal {coach_universal}, selective {coach_selective}, indicated {coach_indicated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSPF is not running; most upper schools have a Skolteam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{replaced_sspf} of {teams} school teams took the place of SSPF, and {at_most_upper_schools} are at most upper schools.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placements in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes to %n cell(s)</source>
        <translation>
            <numerusform>comes to %n cell</numerusform>
            <numerusform>comes to %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n cell(s)</source>
        <translation>
            <numerusform>leaves %n cell</numerusform>
            <numerusform>leaves %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n insats(er) in the area</source>
        <translation>
            <numerusform>%n insats in the area</numerusform>
            <numerusform>%n insatser in the area</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message>
        <source>by level: %1. One insats may stand on several levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sub-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insats stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) in the register.</source>
        <translation>
            <numerusform>%n need in the register.</numerusform>
            <numerusform>%n needs in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them there is no insats.</source>
        <translation>
            <numerusform>For %n of them there is no insats.</numerusform>
            <numerusform>For %n of them there is no insats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser by level and age: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors that people are guided to. They stand outside the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors outside the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forums in which several parties work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain absolute gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible absolute gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What meets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser that reach each age group, by need area and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap test holds anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, most telling first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs without insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that no insats meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no information. Please ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can come as you are. No decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch with them yourselves. No decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a referral. Ask whoever gave you this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You apply to social services, who decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court decides about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, there is a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the facts still hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) that we talked about. The sheet is yours.</source>
        <translation>
            <numerusform>%n insats that we talked about. The sheet is yours.</numerusform>
            <numerusform>%n insatser that we talked about. The sheet is yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always apply for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at social services, also for what stands on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation: main rule and exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of documentation, and where they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not numbered in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser without individual needs assessment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The register lists %n insats(er) that people may turn to without an individual needs assessment.</source>
        <translation>
            <numerusform>The register lists %n insats that people may turn to without an individual needs assessment.</numerusform>
            <numerusform>The register lists %n insatser that people may turn to without an individual needs assessment.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts are those of the source named below. The wording is ours, so the board’s own document holds where a formulation matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there are insatser, and where there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? = the age is not stated. 0? = empty, but insatser of unknown age stand in the same area and level. The last row counts each insats once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps to talk about first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is empty, and no stated need is without insats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix has a cell for each need area, prevention level and age group. An insats stands in every cell that one of its placements reaches by at least one year of age, and is counted once there. What states no age stands in a column of its own and in no age group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> = cells with at least one insats ÷ cells that are relevant and mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> = cells without any of the gaps G1, G1b, G2–G6 ÷ the same cells; from where none is unjudged to where none is known to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> = placements without a stated age ÷ all placements that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, target groups, ages and figures are the sources’ own. Descriptions are written anew. Where in its source an insats stands is told in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser for children, young people and families: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of insatser, needs and gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotype of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2 %3</source>
        <comment>5 out of 7 cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have at least one insats; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust coverage C_R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 cells have none of the gaps G1–G6; the span is what cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not stated U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows what there is, not how good it is or how many it reaches. It is a picture of one day and a minimum: what nobody has told of is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register without needs assessment (IUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The matrix counts %1 insatser in %n placement(s).</source>
        <translation>
            <numerusform>The matrix counts %1 insatser in %n placement.</numerusform>
            <numerusform>The matrix counts %1 insatser in %n placements.</numerusform>
        </translation>
    </message>
    <message>
        <source>a need that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been decided and noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells differ: %2. Coverage C: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfAdding</name>
    <message>
        <source>Add to the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything goes that nobody else delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider is thought away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has begun and ended by that day, by the dates and the funding in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day, as 2027-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1 of %2 cells (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue: %1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is thought. Nothing has been changed in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with insatser: %1 before, %2 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that change, of areas and of sub-areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an insats that is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New insats: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned insats that begins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the insats %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run by volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes no cell, only what has no stated age</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change(s)</source>
        <translation>
            <numerusform>%n cell changes</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) empty</source>
        <translation>
            <numerusform>%n becomes empty</numerusform>
            <numerusform>%n become empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a first insats</source>
        <translation>
            <numerusform>%n gets a first insats</numerusform>
            <numerusform>%n get a first insats</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario without a name is shown. The catalogue is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario %1 is shown. The catalogue is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) of the scenario is/are not in the catalogue and left out.</source>
        <translation>
            <numerusform>%n insats of the scenario is not in the catalogue and left out.</numerusform>
            <numerusform>%n insatser of the scenario are not in the catalogue and left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivers nothing in the catalogue and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust C_R, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust C_R, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without stated age U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute gap, certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute gap, possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C and C_R: share of cells, in brackets how many cells more or fewer. U: share of placements. The numbers tell what exists, not how many it reaches or how well it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence or sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commissions it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous at the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian consents for a child under 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian consents under 15, the child from 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian consents for everyone under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant lives in the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child lives in the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent lives in the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offender lives in the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not matter where one lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from the school stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child&apos;s age; the parents take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” found in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. It has been left as it is; remove it to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a catalogue file of Insatskartan. It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged. It has been left as it is; use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Insatskartan. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is in use by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full or the folder read-only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the work on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile. Read it again before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no insats with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several insatser have an id that begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue %1. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another format: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue %1 is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without the word “%1”: %n insats(er)</source>
        <translation>
            <numerusform>without the word “%1”: %n insats</numerusform>
            <numerusform>without the word “%1”: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the filter “%1”: %n insats(er)</source>
        <translation>
            <numerusform>without the filter “%1”: %n insats</numerusform>
            <numerusform>without the filter “%1”: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the age %1: %n insats(er)</source>
        <translation>
            <numerusform>without the age %1: %n insats</numerusform>
            <numerusform>without the age %1: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything in the catalogue: %n insats(er)</source>
        <translation>
            <numerusform>everything in the catalogue: %n insats</numerusform>
            <numerusform>everything in the catalogue: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins “%2”, found in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a form of “%2”, found in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is “%2” without dots and rings, found in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is part of “%2”, found in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is also called “%2”, found in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”, found in: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands nowhere and is read as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands nowhere and is read by its first part, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no synonym for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” instead of “%2”: %n insats(er)</source>
        <translation>
            <numerusform>“%1” instead of “%2”: %n insats</numerusform>
            <numerusform>“%1” instead of “%2”: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>count = 0, and none of unknown age in the same area and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>0 of stated age; %n insats(er) of unknown age stand(s) here</source>
        <translation>
            <numerusform>0 of stated age; %n insats of unknown age stands here</numerusform>
            <numerusform>0 of stated age; %n insatser of unknown age stand here</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider of %1 out of %2 is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er), the only provider is %1</source>
        <translation>
            <numerusform>%n insats, the only provider is %1</numerusform>
            <numerusform>%n insatser, the only provider is %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the way in to %1 out of %2 is not known, none of the others is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 out of %1 are open or without needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether volunteers run %1 out of %2 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2 are run by volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2 have never been reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2 are past their review date, more than %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when %1 out of %2 last is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) now, 0 on %1</source>
        <translation>
            <numerusform>%n insats now, 0 on %1</numerusform>
            <numerusform>%n insatser now, 0 on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message>
        <source>provider not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not stated for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not running</source>
        <translation>
            <numerusform>%n not running</numerusform>
            <numerusform>%n not running</numerusform>
        </translation>
    </message>
    <message>
        <source>Absolute gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No easy way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken stair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project cliff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that runs reaches the ages. Certain when nothing of unknown age stands in the same area and level, otherwise possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some ages of the group are reached, others are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n insats(er).</source>
        <translation>
            <numerusform>At most %n insats.</numerusform>
            <numerusform>At most %n insatser.</numerusform>
        </translation>
    </message>
    <message>
        <source>All have the same provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open or given without needs assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are run by volunteers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 % are past their review date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, though a neighbouring level is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All end within %n month(s), by end date or funding.</source>
        <translation>
            <numerusform>All end within %n month, by end date or funding.</numerusform>
            <numerusform>All end within %n months, by end date or funding.</numerusform>
        </translation>
    </message>
    <message>
        <source>A</source>
        <comment>flag: age hole</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>flag: thin coverage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>flag: single provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>flag: no easy way in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <comment>flag: volunteers only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>flag: out of date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>flag: broken stair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>flag: project cliff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages without any: %1 (%2 out of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ≤ count ≤ %1, here %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible absolute gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without sub-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-area not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or without assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is counted, also what does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what runs is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Alla” counts as all ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Alla” counts as age not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date from more than %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>cliff within %n month(s)</source>
        <translation>
            <numerusform>cliff within %n month</numerusform>
            <numerusform>cliff within %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2 cells (%3) have at least one insats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells are empty; in %2 of them nothing of unknown age could fill the gap either, so these are certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not stated for %1 out of %2 placements (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers tell what exists, not how many it reaches or how well it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them certain</source>
        <translation>
            <numerusform>%n of them certain</numerusform>
            <numerusform>%n of them certain</numerusform>
        </translation>
    </message>
    <message>
        <source>The guardian must consent until the child is 18. This is the insats’ own rule, stricter than the main rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 15, the young person consents. This is the insats’ own rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child must always want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest age, %1, is above the highest, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” may never be given without needs assessment (%1 in the list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is economic support, which may never be given without needs assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exemption for identity data (14:5) is only for what is given without needs assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exemption for identity data (14:5) needs special reasons, and none is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exemption from documentation is decided for an insats, not for anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that must come first, %1, is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision of the board is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board’s decision is stated without date or paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says “%1”, but one may always apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in mentions “%1”, but no investigation is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is stated to carry it out, so one cannot turn to them directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no telephone, e-mail or web address to turn to directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches children under 15, and no rule of consent is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches children under 15 without asking for the guardian’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches 15–17 years, and nothing says whether it is suitable without the guardian’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither conditions nor “open to all” are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition “%1” narrows by place, school or group and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks for judgement; a condition should be a fact that is easy to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says who checks the condition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral is assessed before one gets in. What is given without needs assessment should take everyone who meets the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says whom staff ask when a condition is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says whose residence counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a limit that is not stated as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue does not say where one applies for what needs a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mediation. The municipality must be able to offer it to offenders under 21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of documentation is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exemption 14:4 is for advice, and nothing in the name or summary says that this is advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exemption 14:4 is for advice, and a meeting place is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how it is followed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is documented (14:3), and no journal system is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is exempt from documentation and yet followed up person by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 insatser give the same reason for exemption 14:5, word for word: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exemption 14:5 does not suit what is given in the home (“%1”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exemption 14:5 hardly suits individual talks that go on (%1 of them): earlier notes are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for %2, and the insats is for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says “%1”, the stated age is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age, %1, stands under target group, but not among the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for adults, and no age is stated in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relatives may be “%1”, but the stated age is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placement has no prevention level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in no need area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to run, but ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reviewed on %1 and should have been reviewed again by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is hardly more than a name: nothing says who, where, how or whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not meet the county’s definition, or nothing says that it does: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which services belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steering group is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coordinator is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest activity plan is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs until %2. Notice at the latest on %1, otherwise it goes on until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from %1 to %2; three to five years are advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a personal identity number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like somebody’s own mobile number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a person’s e-mail address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guideline of Alingsås 2025, section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county agreement on family centres 2024, section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ale’s inventory 2017, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in Trollhättan’s list 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program’s own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which services belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child health care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open preschool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preventive social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwives in the same house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child health care in the same house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open preschool in the same house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preventive social services in the same house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third base service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child health care in one house with a municipal service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say which services belong, so nobody can tell whether it is a family centre by the county agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family centre by the county agreement: all four base services are in the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like a family centre by the county agreement (“familjecentralsliknande”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a family centre it lacks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a family centre nor like one by the county agreement. It lacks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be like a family centre by the county agreement; the source does not say: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for %2, the insats for %3: they do not meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for %2, the insats for %3: together that is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target group, %1, is wider than the stated age, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1; the matrix ends at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (checked by: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several ways in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 placements by our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All placements are our reading of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 placements are our reading of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:3 – documented as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:4 – advice: personal circumstances need not be documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:5 – who one is is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone in the target group may come; no decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get in touch directly; social services make no investigation and no decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who knows the person sends a referral first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply to social services, who investigate and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from a judgment and cannot be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source does not say how one gets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (guideline of Alingsås 2025, section %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 15, the guardian must consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 15, it can be given without the guardian’s consent: it has been judged suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 15, the guardian’s consent is still needed: it has been judged not suitable without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 15, it can be given without the guardian’s consent only if it is suitable for that. The source does not say whether it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may always apply to social services as well, and have your application tried, even for this very insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may always apply to social services as well, and have your application tried, even for this very insats: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever carries it out must tell everyone who asks that one can apply, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need without supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need that states level and age is met by no insats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>flag: need without supply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) that nothing meets: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About how the work is organised; no insats can meet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names no topic that insatser have, so it cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %n insats(er): the age is not stated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met by %n insats(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No insats on the level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No insats; %n nearby</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record can tell what reaches the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) that run reach the group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not state their age</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none on the level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable from 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the exemption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt, ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by, role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group of the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age from, placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age to, placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age comes from, placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text file: it holds the character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an Excel file (.xlsx), or a damaged one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel file, or one with a password. Save it as %1 without password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula in %1 has no result. Open the file in a spreadsheet program and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1, the most that is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is cut: a cell takes at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the insats is called. The same name on several rows is one insats in several places of the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 13–20 år, åk 7–9 or från 18 år. Empty when you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries it out. Several with a semicolon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one gets in. One or several of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function, never a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page about the insats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where. Several with a semicolon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1. Empty means that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fill in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>records of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>records of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>records of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>records of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <comment>the tag of this language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table continues on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? = age not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0? = possible gap: insatser of unknown age may be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 = planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, a possible gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n neighbouring level(s) not mapped</source>
        <translation>
            <numerusform>%1; %n neighbouring level is not mapped</numerusform>
            <numerusform>%1; %n neighbouring levels are not mapped</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is about neither a cell nor a need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell with ages: nothing is noted on the column of unknown ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text or a decision, or say that the cell does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cell can be not relevant or not mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the cell is not relevant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who decided it, as a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need that the register no longer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <translation>
            <numerusform>%n not relevant</numerusform>
            <numerusform>%n not relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mapped</source>
        <translation>
            <numerusform>%n not mapped</numerusform>
            <numerusform>%n not mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do(es) not count: %1</source>
        <translation>
            <numerusform>%n cell does not count: %1</numerusform>
            <numerusform>%n cells do not count: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by, role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible, role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell or need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario %1 has been thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ActionListDialog</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CS&amp;V …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, also what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell or need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the cell or the need (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action list is copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done. Note something on a cell of the matrix (N) or on a need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the action list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::AgeField</name>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::AgeLineDialog</name>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser per year of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Different insatser that are open to each single age. %n more state(s) no age and stand(s) in no column.</source>
        <translation>
            <numerusform>Different insatser that are open to each single age. %n more states no age and stands in no column.</numerusform>
            <numerusform>Different insatser that are open to each single age. %n more state no age and stand in no column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::ArchivePane</name>
    <message>
        <source>Archived insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived in the chosen catalogues. What you archive under Edit stands here, and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup beside the file yet. “Back up now” in the menu File makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes as it was then. What it holds now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CardView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an insats in the list to read everything that is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the card as plain text (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the matrix · %n placement(s)</source>
        <translation>
            <numerusform>In the matrix · %n placement</numerusform>
            <numerusform>In the matrix · %n placements</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source states no age. You asked about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes %1. You asked about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the insats under Manage (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CatalogueChooser</name>
    <message>
        <source>The catalogues that search and coverage show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n catalogue(s)</source>
        <translation>
            <numerusform>%n catalogue</numerusform>
            <numerusform>%n catalogues</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CatalogueDialog</name>
    <message>
        <source>&amp;Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is a picture of, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where people apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function, never a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Write 2026-11-27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a municipality and a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another catalogue has that title. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CellPane</name>
    <message>
        <source>The chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of unknown age in the same area and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other ages than the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>insats(er)</source>
        <translation>
            <numerusform>insats</numerusform>
            <numerusform>insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message>
        <source>provider not stated for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of those that can be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more; the search page lists them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the search page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the cell as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs in the area: %1, without supply: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in Needs and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell does not count, and no gap is looked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All the same %n insats(er) stand(s) here.</source>
        <translation>
            <numerusform>All the same %n insats stands here.</numerusform>
            <numerusform>All the same %n insatser stand here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it began?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if %1 began?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes or decides something about the cell (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the cell out of the figures, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mapped …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the inventory never asked about the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ChangeList</name>
    <message>
        <source>by itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is thought yet. Add a change and see what it does to the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ChangesModel</name>
    <message numerus="yes">
        <source>%1, %n insats(er)</source>
        <translation>
            <numerusform>%1, %n insats</numerusform>
            <numerusform>%1, %n insatser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the cells of a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs. What both sides hold is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insats has come to this cell or left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell of an area counts another number because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change, and its cells are framed in the matrix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ChooseDialog</name>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ColumnsDialog</name>
    <message>
        <source>Columns and format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say above each column what it holds. The program remembers it for the next file with the same headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CompareDialog</name>
    <message>
        <source>Compare insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CompareModel</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (same)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ComparePage</name>
    <message>
        <source>Count placements by our &amp;own reading too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need areas by prevention level and age. G goes to the next changed cell, Enter shows the changes behind a cell, Esc goes back to Coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements that the source does not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;changes as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every c&amp;ell as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one, or freeze the catalogue under Manage before it changes, to compare with later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs. What both sides hold is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes no cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the catalogue any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before %n placement(s)</source>
        <translation>
            <numerusform>Before %n placement</numerusform>
            <numerusform>Before %n placements</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ComparisonHead</name>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is before becomes after, and the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of cells with at least one insats that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without stated age U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of placements that can stand in no age group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next changed cell (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of areas in which other insatser stand than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the same cell (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 → %3 of %4 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 placements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ComparisonLegend</name>
    <message>
        <source>two fewer or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many, but others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two more or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only re-tagged, no insats has come or gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ConflictDialog</name>
    <message>
        <source>Saved by somebody else meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed while you edited it. Choose for each field which version is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CoverageModel</name>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different insats(er), %1</source>
        <translation>
            <numerusform>%n insats, %1</numerusform>
            <numerusform>%n different insatser, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C %1 (%2 of %3 cells) · %4 · U %5 (%6 of %7 placements)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched 0: nothing reaches the ages. 0?: insatser of unknown age stand in the column ?. Bar: ages that are reached. Bottom row: different insatser, not a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 As before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Only re-tagged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CoveragePage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many insatser reach the ages (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many organisations deliver; ? = not stated for some (Alt+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are open or given without needs assessment; ? = the way in to some is not known (Alt+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts everything as the source prints it, also what is planned or has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think a provider away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the matrix as if this provider were gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser per single year of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied, ready for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph about the matrix is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cell as &amp;CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture (PNG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without %1 %n cell(s) would be empty</source>
        <translation>
            <numerusform>Without %1 %n cell would be empty</numerusform>
            <numerusform>Without %1 %n cells would be empty</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one catalogue to change how its matrix is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report concluded, and what the rows say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no insatser that run, so the empty cells say nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted and decided, by due date and gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another catalogue, or with a snapshot (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinks changes without touching the catalogue, and shows what they do (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one catalogue to think about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::CoverageView</name>
    <message>
        <source>Coverage matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need areas by prevention level and age. Enter shows the insatser of a cell, G goes to the next gap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::DateField</name>
    <message>
        <source>There is no such date. Write 2026-11-27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::DurationField</name>
    <message>
        <source>%1, unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::EditPane</name>
    <message>
        <source>unsaved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;new insats here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen ones to &amp;another catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an insats, or add a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended before saving</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which catalogue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n insats(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To which catalogue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) copied to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the catalogue, search and coverage. It can be put back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is known about an insats is edited here. Enter in the list goes to its fields, Ctrl+S saves. Nothing is lost: each change stands in the history and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n insats(er)</source>
        <translation>
            <numerusform>%1, %n insats</numerusform>
            <numerusform>%1, %n insatser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::FacetPanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what fits exactly this age. Insatser without a stated age come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::FiguresPane</name>
    <message>
        <source>Show its area in Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser of its area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: the year before · dot: the newest · stroke: the country. No score is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen catalogues have no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, the same municipality.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::FileActions</name>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue files (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue &amp;details …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalogue file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue as &amp;Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue as &amp;CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue as Insatskartan&apos;s &amp;own file (JSON) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatskartan&apos;s file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty &amp;table to fill in, for Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty table to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser to fill in.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is begun. Add its first insats, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one catalogue, at the right of the menu bar, to change its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of %1 are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything had room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty table is saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words and areas …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::FindingsDialog</name>
    <message>
        <source>The report&apos;s conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report concluded from its inventory, counted again from the rows at hand: %1. Everything that is printed counts, also what does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the row in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::FlagField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::Headline</name>
    <message>
        <source>Coverage C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of cells with at least one insats that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain when nothing of unknown age stands in the same area and level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust coverage C_R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells without any of the gaps G1, G1b and G2–G6. From: also nothing that cannot be judged. To: what cannot be judged is taken for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without stated age U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of placements that can stand in no age group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n certain</numerusform>
            <numerusform>%n certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count</source>
        <translation>
            <numerusform>%n does not count</numerusform>
            <numerusform>%n do not count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · took a change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::HypotheticalDialog</name>
    <message>
        <source>What if there were a new insats?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the new insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need is met by an insats that shares a topic with it. Without topics it meets none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ages are crossed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportCount</name>
    <message>
        <source>They are in the catalogue but not in the file, and are left as they are. Shows or hides them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides them in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportDelegate</name>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportDetail</name>
    <message>
        <source>The difference before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalogue yet. Ticked ones are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue already, with other values. Ticked ones get the values of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says the same as the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be taken in as they stand. Save them, mend them in the file, and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue but not in the file. They are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: not in the catalogue yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not taken in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue but not in the file. It is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the catalogue&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportModel</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>catalogue file of Insatskartan, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open data (HSDS), %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new catalogue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs, figures, collaborations and other registers: %1 new, %2 changed. They come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: JSON from Insatskartan, CSV and Excel (XLSX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has changed since the file was read. Nothing is saved. Read the file again; what you have chosen is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which field each column of the table is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes a record or leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. All is saved at once, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the file without saving anything (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save refused rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues and tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until what you took in is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the catalogue that %1 goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file was recognised as insatser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saves all of the choice at once (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being read or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in from %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file. You see what it would change before anything is saved. You can also drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::IndicatorDelegate</name>
    <message>
        <source>no value in the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::IndicatorModel</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::InterventionEditor</name>
    <message>
        <source>Must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one source must be named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::Legend</name>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3–4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0? = insatser of unknown age stand beside · bar = ages reached · +1 = planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted line = placed by our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a cell does not count, and no gap is looked for there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::LinkedList</name>
    <message>
        <source>Shows the insats in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the need area in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::MainWindow</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search
insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the insats as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear text and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to or remove from the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Insatskartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Insatskartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatskartan finds what a child, a young person or a family can be offered.

The catalogue describes services, never people. Nothing that you search for is kept, and the program uses no network.

Version %1 · GPL 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser per &amp;year of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the matrix is &amp;read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells, %2 insatser, %3 placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s &amp;conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Methods …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 insatser, %3 placements in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs
and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needs and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs, %2 of them without supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New insats …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ManagePage</name>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::MethodsDialog</name>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, abbreviation, insats or target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches for the insatser that use the chosen method (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insats in the chosen catalogues says which method it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 methods, named in %2 places in the chosen catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::NameDialog</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::NeedsPage</name>
    <message>
        <source>The need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search needs and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs · %2 figures · %3 forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without supply (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level not stated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stated age (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen catalogues have no such needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would meet it, but the age is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same topic, in another area, on another level, for other ages or groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forum of collaboration about this in the chosen catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that the source calls hard to reach, and what exists for them by tag and age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen catalogues name no such groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by volunteers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within a year, by end date or funding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs today and hangs on somebody’s goodwill or on money with an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the chosen catalogues is known to hang on volunteers or to end within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes or decides something about the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::NoHitsView</name>
    <message>
        <source>One more word, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insats mentions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says too little to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosen something:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search in. What else it holds stands under Needs and figures (Ctrl+3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::NoteDialog</name>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write anything about a single person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role, never a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a person’s own data: %1. Take it away if it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the note meanwhile. There it says now: %1. Save again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has removed the note meanwhile. Save again to write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::NoteEditing</name>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the note meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note? Its history stays.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::NotesBox</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ParametersDialog</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Alla” without an age counts as all ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the matrix of %1 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Age groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thin coverage: at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Out of date: more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project cliff: within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with the catalogue, and told in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ages from young to old, such as 0–5, 6–12, 13–15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::PlacementsField</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-area, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::RecordListModel</name>
    <message>
        <source>Reviewed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::RecordsField</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::RegisterLinksBox</name>
    <message>
        <source>Meets the needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Might meet, but its age is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows it among needs and figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ReportActions</name>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview of the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gaps and decisions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One need &amp;area …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register without needs assessment (IUB) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the &amp;family, from the shortlist …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put insatser in the shortlist first (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved as %1</source>
        <translation>
            <numerusform>%n page saved as %1</numerusform>
            <numerusform>%n pages saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::ReportDialog</name>
    <message>
        <source>&amp;Logotype …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Need area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes s&amp;ince</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture (PNG) for the front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the report out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ReportPages</name>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2. The text stands under “As text”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ResultPane</name>
    <message>
        <source>Found insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser that fit all but the age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always shown apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er)</source>
        <translation>
            <numerusform>%n insats</numerusform>
            <numerusform>%n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 fit %3, %4 without a stated age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 searched so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Near: %n fit(s) all but the age</source>
        <translation>
            <numerusform>Near: %n fits all but the age</numerusform>
            <numerusform>Near: %n fit all but the age</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::SavedSearchButton</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search. Never write anything about a single person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::SearchBox</name>
    <message>
        <source>Clear the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who needs what? For example läxhjälp, or a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search insatser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::SearchPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n insats(er) as text</source>
        <translation>
            <numerusform>Copied %n insats as text</numerusform>
            <numerusform>Copied %n insatser as text</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1 as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two to four insatser in the shortlist to compare them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::ShortlistBar</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty. Add an insats with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four insatser can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to take home, as a PDF in large type (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::SnapshotsPane</name>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the catalogue before the meeting, and you can compare with it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the catalogue holds now is kept under this name. The catalogue itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 goes away for good. The catalogue stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::StepsField</name>
    <message>
        <source>Type the name of an insats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::SynonymDialog</name>
    <message>
        <source>the same: either finds the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near: only suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the synonym %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a synonym for that word already. Change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::TextField</name>
    <message>
        <source>One per line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::UnderstoodBar</name>
    <message>
        <source>just so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we read it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::WhatIf</name>
    <message>
        <source>Rename the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (thought up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no other planned insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which planned insats begins?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which insats is thought away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario %1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the scenario away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is copied as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source: the decision or document that plans them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the catalogue, as planned: %1. The scenario then says that they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) entered as planned</source>
        <translation>
            <numerusform>%n insats entered as planned</numerusform>
            <numerusform>%n insatser entered as planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered, because a rule refuses it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::WhatIfPane</name>
    <message>
        <source>unsaved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as planned …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the catalogue as it is (W). What is thought stays here until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New insats …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planned insats that begins …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a p&amp;rovider …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an &amp;insats …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the day …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a gap goes to the next cell that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the new insatser of the scenario into the catalogue as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the scenario beside the catalogue, under its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::WordsDialog</name>
    <message>
        <source>Need areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area and sub-area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All catalogues of the file share these words. A new name takes the old one&apos;s place in every insats and register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sub-area …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New synonym …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no group tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no synonyms yet. They let people ask in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No insats says yet who provides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) use it and follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sub-area of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is an area of the matrix: %n placement(s) stand in it. Only sub-areas can be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stays: %n placement(s) use it. Move them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) use it and follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n insats(er) follow. The name of another organisation makes the two one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes part of %2. That cannot be taken back in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insats::ui::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved then (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
