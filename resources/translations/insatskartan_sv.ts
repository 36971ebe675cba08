<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Kommandot ”%1” finns inte. Se --help.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. See --help.</source>
        <translation>Valet --%1 finns inte här. Se --help.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valet --%1 behöver ett värde.</translation>
    </message>
    <message>
        <source>--lang is sv or en, not “%1”.</source>
        <translation>--lang är sv eller en, inte ”%1”.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2, not “%3”.</source>
        <translation>--%1 är ett heltal från %2, inte ”%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n insats(er).</source>
        <translation>
            <numerusform>%1 är hel: %n insats.</numerusform>
            <numerusform>%1 är hel: %n insatser.</numerusform>
        </translation>
    </message>
    <message>
        <source>generate needs the number of insatser to make, from 1.</source>
        <translation>generate behöver antalet insatser att göra, från 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) made in %1.</source>
        <translation>
            <numerusform>%n insats gjord i %1.</numerusform>
            <numerusform>%n insatser gjorda i %1.</numerusform>
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
        <translation>, de första %1 visas (--limit 0 visar alla)</translation>
    </message>
    <message>
        <source>, %1 of them without a stated age</source>
        <translation>, %1 av dem utan åldersuppgift</translation>
    </message>
    <message>
        <source>Stands nowhere: %1</source>
        <translation>Finns ingenstans: %1</translation>
    </message>
    <message>
        <source>show needs one id, or the beginning of one.</source>
        <translation>show behöver ett id, eller början av ett.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Valet --%1 tar inget värde.</translation>
    </message>
    <message>
        <source>verify takes its file by --file.</source>
        <translation>verify får sin fil med --file.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s) all but the age</source>
        <translation>
            <numerusform>%n till passar allt utom åldern</numerusform>
            <numerusform>%n till passar allt utom åldern</numerusform>
        </translation>
    </message>
    <message>
        <source>--add is WORD=MEANING, several meanings with | between them; --kind is same, says, abbreviation or near.</source>
        <translation>--add är ORD=BETYDELSE, flera betydelser med | emellan; --kind är same, says, abbreviation eller near.</translation>
    </message>
    <message>
        <source>synonyms takes no words; see --help.</source>
        <translation>synonyms tar inga ord, se --help.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 är något av %2, inte ”%3”.</translation>
    </message>
    <message>
        <source>--bands are ages in ascending order such as 0-5,6-12, not “%1”.</source>
        <translation>--bands är åldrar i stigande ordning, till exempel 0-5,6-12, inte ”%1”.</translation>
    </message>
    <message>
        <source>--date is a day such as 2018-02-20, not “%1”.</source>
        <translation>--date är en dag, till exempel 2018-02-20, inte ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Oväntat: %1</translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation>Olika insatser</translation>
    </message>
    <message>
        <source>C %1: %2 out of %3 cells have insatser; %4</source>
        <translation>C %1: %2 av %3 celler har insatser; %4</translation>
    </message>
    <message>
        <source>C_R %1–%2: %3 to %4 cells without a gap of G1–G6</source>
        <translation>C_R %1–%2: %3 till %4 celler utan någon lucka av G1–G6</translation>
    </message>
    <message>
        <source>U %1: the age is not stated for %2 out of %3 placements (column ?)</source>
        <translation>U %1: åldern är inte angiven för %2 av %3 placeringar (kolumnen ?)</translation>
    </message>
    <message>
        <source>Emptied by the removal:</source>
        <translation>Celler som blir tomma:</translation>
    </message>
    <message>
        <source>There is no gap test %1.</source>
        <translation>Det finns inget lucktest %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lucka</numerusform>
            <numerusform>%n luckor</numerusform>
        </translation>
    </message>
    <message>
        <source>findings takes no words; see --help.</source>
        <translation>findings tar inga ord, se --help.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n sak att titta på.</numerusform>
            <numerusform>%n saker att titta på.</numerusform>
        </translation>
    </message>
    <message>
        <source>check takes no words; see --help.</source>
        <translation>check tar inga ord; se --help.</translation>
    </message>
    <message>
        <source>methods takes no words; see --help.</source>
        <translation>methods tar inga ord; se --help.</translation>
    </message>
    <message>
        <source>The registers take no words; see --help.</source>
        <translation>Registren tar inga ord; se --help.</translation>
    </message>
    <message>
        <source>%1 needs the id of one insats; see --help.</source>
        <translation>%1 behöver id för en insats; se --help.</translation>
    </message>
    <message>
        <source>takes back revision %1</source>
        <translation>tar tillbaka version %1</translation>
    </message>
    <message>
        <source>snapshot needs a name; see --help.</source>
        <translation>snapshot behöver ett namn; se --help.</translation>
    </message>
    <message>
        <source>snapshots takes no words; see --help.</source>
        <translation>snapshots tar inga ord; se --help.</translation>
    </message>
    <message>
        <source>There is no format %1; json, hsds, csv and xlsx are.</source>
        <translation>Formatet %1 finns inte. Det finns json, hsds, csv och xlsx.</translation>
    </message>
    <message>
        <source>%1 needs one file; see --help.</source>
        <translation>%1 behöver en fil; se --help.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused, %5 missing in the file (left as they are)</source>
        <translation>%1 nya, %2 ändrade, %3 oförändrade, %4 avvisade, %5 saknas i filen (lämnas som de är)</translation>
    </message>
    <message>
        <source>Nothing has been saved.</source>
        <translation>Inget har sparats.</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) written to %1.</source>
        <translation>
            <numerusform>%n insats skriven till %1.</numerusform>
            <numerusform>%n insatser skrivna till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --into which catalogue the table goes into.</source>
        <translation>Ange med --into vilken katalog tabellen ska läggas i.</translation>
    </message>
    <message>
        <source>report needs one of %1.</source>
        <translation>report behöver ett av %1.</translation>
    </message>
    <message>
        <source>There is no report %1; there are %2.</source>
        <translation>Det finns ingen rapport %1; det finns %2.</translation>
    </message>
    <message>
        <source>report needs --output FILE.</source>
        <translation>report behöver --output FIL.</translation>
    </message>
    <message>
        <source>report handout needs --ids with the insatser that it is about.</source>
        <translation>report handout behöver --ids med de insatser som bladet handlar om.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s), tagged for screen readers.</source>
        <translation>
            <numerusform>%1: %n sida, taggad för skärmläsare.</numerusform>
            <numerusform>%1: %n sidor, taggade för skärmläsare.</numerusform>
        </translation>
    </message>
    <message>
        <source>compare needs two catalogues or snapshots; see --help.</source>
        <translation>compare behöver två kataloger eller frysningar; se --help.</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Var:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
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
        <translation>insatskartan [val] [kommando]

Utan kommando öppnas fönstret; --page search, coverage, needs eller manage säger var.

Kommandon
  search [ORD…]     hitta insatser; utan ord visas allt som filtren släpper igenom
      --age N           passar den som är N år
      --area A          behovsområde eller delområde
      --level L         främjande, förebyggande eller riktad
      --provider P      organisation
      --route R         open, without_assessment, referral, decision, court eller unknown
      --group G         grupp, till exempel nyanlända
      --status S        active, planned, paused, ended eller unknown
      --limit N         högst N träffar (50; 0 = alla)
      --explain         varför varje träff är med
  show ID           allt om en insats; början av id räcker
  coverage          matrisen: behovsområden, nivåer och åldrar; tar samma filter som search
      --bands B         åldersgrupper, till exempel 0-5,6-12,13-15
      --rows R          area eller subarea
      --status S        active (det som är igång) eller all
      --date D          dagen som bedöms, till exempel 2018-02-20
      --without-provider P  som om organisationen inte fanns
  gaps              vad som saknas, det mest talande först; tar samma val som coverage
      --test T          bara dessa tester, till exempel G1,G3
  findings          vad inventeringens rapport kom fram till, och vad insatserna säger
  compare A B       vad som skiljer från A till B, var och en en katalog eller frysning, och varför
      --with-ours       räkna även placeringar enligt vår egen läsning
      --status S        active (det som pågår) eller all
  methods           metoderna som insatserna använder, och var
  needs             behovsregistret, och vilka insatser som möter varje behov
  indicators        mått per år
  collaborations    forum där flera parter samverkar
  check             vad reglerna hittar: luckor, motsägelser och sådant som ser ut som personuppgifter
  import FIL        ta in en fil; det som saknas i filen tas aldrig bort
      --dry-run         säg bara vad som skulle hända
      --format F        json, hsds, csv eller xlsx (känns igen om det inte anges)
      --into ID         katalogen som en tabell läggs i
  export FIL        skriv katalogen; --format json, hsds, csv eller xlsx
  report SORT       en PDF som skärmläsare kan läsa; SORT är overview, gaps, iub, handout eller area
      --output F        var den skrivs
      --ids ID,…        insatserna på ett blad till familjen, i den ordningen
      --area O          behovsområdet för rapporten area
      --since NAMN      berätta vad som har ändrats sedan den frysningen
      --logo F          en PNG till första sidan
  history ID        ändringarna av en insats
  undo ID           ta tillbaka den senaste ändringen
  snapshot NAMN     frys katalogen som den är nu
  snapshots         det som har frysts
  synonyms          ord som betyder samma sak; sparas i filen
      --add O=B|B       lägg till eller byt ut (--kind same, says, abbreviation eller near)
      --remove O        ta bort
      --output F        skriv dem som JSON
  verify            kontrollera att filen är hel
  generate N        gör en påhittad katalog med N insatser i en ny fil, för mätning
      --seed S          samma frö ger samma katalog

Val för alla kommandon
  --file FIL        katalogfilen (din egen om inget anges; skapas om den saknas)
  --catalogue ID    en av filens kataloger, eller all
  --empty           en fil som skapas börjar utan kataloger
  --json            svaret som JSON
  --lang sv|en      språk för texterna
  --                resten är ord, inte val
  --help, --version

Slutkoder: 0 klart, 1 klart med fynd (inget hittat, luckor, saker att titta på), 2 fel användning,
3 indata avvisade, 4 lagringsfel.
</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
    <message>
        <source>snapshot %1 (%2)</source>
        <translation>frysningen %1 (%2)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillkommit</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>Bara i efter</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Upphört</translation>
    </message>
    <message>
        <source>Only before</source>
        <translation>Bara i före</translation>
    </message>
    <message>
        <source>Re-tagged</source>
        <translation>Ommärkt</translation>
    </message>
    <message>
        <source>Same name, placed otherwise</source>
        <translation>Samma namn, placerat på annat sätt</translation>
    </message>
    <message>
        <source>Other facts changed</source>
        <translation>Ändrade uppgifter</translation>
    </message>
    <message>
        <source>Same name, other facts</source>
        <translation>Samma namn, andra uppgifter</translation>
    </message>
    <message>
        <source>Reviewed again, same content</source>
        <translation>Omgranskat, samma innehåll</translation>
    </message>
    <message>
        <source>Same name and content, other review</source>
        <translation>Samma namn och innehåll, annan granskning</translation>
    </message>
    <message>
        <source>Snapshot %1, %2</source>
        <translation>Frysning %1, %2</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation>%1 → %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n fler</numerusform>
            <numerusform>%n fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n färre</numerusform>
            <numerusform>%n färre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as many, but others</source>
        <translation>
            <numerusform>%n lika många, men andra</numerusform>
            <numerusform>%n lika många, men andra</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different inventories. They can differ because of what was asked and how it was written down, not only because of the supply. Insatser are recognised by name.</source>
        <translation>Det här är två olika inventeringar. Skillnader kan bero på vad man frågade efter och hur det skrevs ned, inte bara på utbudet. Insatser känns igen på namnet.</translation>
    </message>
    <message>
        <source>Before has no numbers: all its placements are our own reading, and these are not counted.</source>
        <translation>Före har inga siffror: alla placeringar där är vår egen läsning, och den räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>Before: %n placement(s) by our own reading not counted.</source>
        <translation>
            <numerusform>Före: %n placering enligt vår läsning räknas inte.</numerusform>
            <numerusform>Före: %n placeringar enligt vår läsning räknas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>After has no numbers: all its placements are our own reading, and these are not counted.</source>
        <translation>Efter har inga siffror: alla placeringar där är vår egen läsning, och den räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>After: %n placement(s) by our own reading not counted.</source>
        <translation>
            <numerusform>Efter: %n placering enligt vår läsning räknas inte.</numerusform>
            <numerusform>Efter: %n placeringar enligt vår läsning räknas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>C %1: %2 of %3 → %4 of %5 cells with insatser</source>
        <translation>C %1: %2 av %3 → %4 av %5 celler med insatser</translation>
    </message>
    <message>
        <source>U %1: %2 → %3 placements whose age is not stated</source>
        <translation>U %1: %2 → %3 placeringar utan åldersuppgift</translation>
    </message>
    <message>
        <source>Changed cells %1: %2</source>
        <translation>Ändrade celler %1: %2</translation>
    </message>
    <message>
        <source>Need area</source>
        <translation>Behovsområde</translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Har kommit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Har lämnat</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Kommer till i</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Försvinner ur</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Före: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Efter: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 (possible)</source>
        <translation>%1 (möjlig)</translation>
    </message>
    <message>
        <source>%1 insatser (%2)</source>
        <translation>%1 insatser (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er), as before</source>
        <translation>
            <numerusform>%n insats, som förut</numerusform>
            <numerusform>%n insatser, som förut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %n other(s)</source>
        <translation>
            <numerusform>%1, men %n annan</numerusform>
            <numerusform>%1, men %n andra</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap that goes: %1.</source>
        <translation>Lucka som försvinner: %1.</translation>
    </message>
    <message>
        <source>Gaps that go: %1.</source>
        <translation>Luckor som försvinner: %1.</translation>
    </message>
    <message>
        <source>Gap that appears: %1.</source>
        <translation>Lucka som tillkommer: %1.</translation>
    </message>
    <message>
        <source>Gaps that appear: %1.</source>
        <translation>Luckor som tillkommer: %1.</translation>
    </message>
</context>
<context>
    <name>FieldForms</name>
    <message>
        <source>Basics</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ingång</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>holds</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>holds in part</source>
        <translation>stämmer delvis</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>stämmer inte</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <translation>kan inte prövas</translation>
    </message>
    <message>
        <source>Nothing of what it speaks of stands in the catalogue.</source>
        <translation>Inget av det som slutsatsen gäller finns i katalogen.</translation>
    </message>
    <message>
        <source>There is something on every level in every need area.</source>
        <translation>Det finns något på varje nivå i alla behovsområden.</translation>
    </message>
    <message>
        <source>{filled} of {cells} cells have insatser. By sub-area it is {sub_area_filled} of {sub_area_cells}.</source>
        <translation>{filled} av {cells} celler har insatser. Räknat per delområde är det {sub_area_filled} av {sub_area_cells}.</translation>
    </message>
    <message>
        <source>Most of it is universal or indicated.</source>
        <translation>Det mesta är främjande eller riktat.</translation>
    </message>
    <message>
        <source>Of {placements} placements {universal} are universal and {indicated} indicated, together {per_cent} per cent.</source>
        <translation>Av {placements} placeringar är {universal} främjande och {indicated} riktade, tillsammans {per_cent} procent.</translation>
    </message>
    <message>
        <source>Little is selective.</source>
        <translation>Lite är förebyggande.</translation>
    </message>
    <message>
        <source>{selective} selective against {universal} universal and {indicated} indicated. They are fewest in {areas_where_fewest} of {areas} areas and share the last place in {areas_where_tied}.</source>
        <translation>{selective} förebyggande mot {universal} främjande och {indicated} riktade. De är färst i {areas_where_fewest} av {areas} områden och delar sista platsen i {areas_where_tied}.</translation>
    </message>
    <message>
        <source>Inflytande has nothing indicated.</source>
        <translation>Inflytande har inget riktat.</translation>
    </message>
    <message>
        <source>Inflytande: universal {universal}, selective {selective}, indicated {indicated}.</source>
        <translation>Inflytande: främjande {universal}, förebyggande {selective}, riktade {indicated}.</translation>
    </message>
    <message>
        <source>Fysisk hälsa is mostly universal, and less of it is indicated than elsewhere.</source>
        <translation>Fysisk hälsa är mest främjande, och mindre är riktat än i andra områden.</translation>
    </message>
    <message>
        <source>Fysisk hälsa: universal {universal}, selective {selective}, indicated {indicated}. Indicated are {indicated_per_cent} per cent here and {indicated_per_cent_overall} per cent overall.</source>
        <translation>Fysisk hälsa: främjande {universal}, förebyggande {selective}, riktade {indicated}. Riktat är {indicated_per_cent} procent här och {indicated_per_cent_overall} procent totalt.</translation>
    </message>
    <message>
        <source>Trygghet has its weight on universal and indicated insatser.</source>
        <translation>Trygghet har sin tyngd i det främjande och det riktade.</translation>
    </message>
    <message>
        <source>Trygghet: universal {universal}, selective {selective}, indicated {indicated}.</source>
        <translation>Trygghet: främjande {universal}, förebyggande {selective}, riktade {indicated}.</translation>
    </message>
    <message>
        <source>Towards work the municipality mainly offers universal insatser; most of the indicated lies with Arbetsförmedlingen.</source>
        <translation>Kring sysselsättning är kommunens utbud mest främjande. Det riktade finns mest hos Arbetsförmedlingen.</translation>
    </message>
    <message>
        <source>Sysselsättning: universal {universal}, selective {selective}, indicated {indicated}. Arbetsförmedlingen takes part in {indicated_by_arbetsformedlingen} of the indicated; what it does on its own does not stand in the catalogue.</source>
        <translation>Sysselsättning: främjande {universal}, förebyggande {selective}, riktade {indicated}. Arbetsförmedlingen är med i {indicated_by_arbetsformedlingen} av de riktade; vad den gör på egen hand står inte i katalogen.</translation>
    </message>
    <message>
        <source>Boende och ekonomi is indicated; only Fritidsbanken is universal.</source>
        <translation>Boende och ekonomi är riktat. Bara Fritidsbanken är främjande.</translation>
    </message>
    <message>
        <source>Boende och ekonomi: universal {universal}, selective {selective}, indicated {indicated}.</source>
        <translation>Boende och ekonomi: främjande {universal}, förebyggande {selective}, riktade {indicated}.</translation>
    </message>
    <message>
        <source>Most insatser belong to several need areas.</source>
        <translation>En insats hör oftast hemma i flera behovsområden.</translation>
    </message>
    <message>
        <source>{in_several_areas} of {interventions} insatser are placed in more than one area, {per_cent} per cent. An effect that is no placement cannot be counted.</source>
        <translation>{in_several_areas} av {interventions} insatser är placerade i mer än ett område, {per_cent} procent. En påverkan som inte är en placering går inte att räkna.</translation>
    </message>
    <message>
        <source>One insats may stand on several levels.</source>
        <translation>Samma insats kan finnas på flera nivåer.</translation>
    </message>
    <message>
        <source>{on_several_levels} of {interventions} insatser stand on more than one level.</source>
        <translation>{on_several_levels} av {interventions} insatser finns på mer än en nivå.</translation>
    </message>
    <message>
        <source>Psykisk hälsa, Missbruk and integration need more than there is.</source>
        <translation>Psykisk hälsa, missbruk och integration behöver mer än det som finns.</translation>
    </message>
    <message>
        <source>Needs do not stand in the catalogue, only the supply: {below_average} of the three sub-areas have fewer placements than the average of {average}. Psykisk hälsa has {mental_health} ({mental_health_indicated} indicated), Missbruk {abuse} ({abuse_selective} selective), integration {integration} ({integration_universal} universal).</source>
        <translation>Behoven står inte i katalogen, bara utbudet: {below_average} av de tre delområdena har färre placeringar än snittet {average}. Psykisk hälsa har {mental_health} ({mental_health_indicated} riktade), missbruk {abuse} ({abuse_selective} förebyggande), integration {integration} ({integration_universal} främjande).</translation>
    </message>
    <message>
        <source>There is less for the ages 6–12 and 16–24.</source>
        <translation>Det finns mindre för åldrarna 6–12 och 16–24 år.</translation>
    </message>
    <message>
        <source>Placements by age: {ages_0_5} for 0–5, {ages_6_12} for 6–12, {ages_13_15} for 13–15, {ages_16_24} for 16–24. A wide span easily counts high, so single years too: {age_3} at 3, {age_9} at 9, {age_14} at 14, {age_18} at 18, {age_22} at 22.</source>
        <translation>Placeringar per ålder: {ages_0_5} för 0–5 år, {ages_6_12} för 6–12, {ages_13_15} för 13–15, {ages_16_24} för 16–24. Ett brett spann får lätt många, så även enskilda år: {age_3} vid 3 år, {age_9} vid 9, {age_14} vid 14, {age_18} vid 18, {age_22} vid 22.</translation>
    </message>
    <message>
        <source>The youngest have the least that is selective.</source>
        <translation>De yngsta har minst av det förebyggande.</translation>
    </message>
    <message>
        <source>Selective placements: {ages_0_5} for 0–5 years, {ages_6_12} for 6–12, {ages_13_15} for 13–15, {ages_16_24} for 16–24.</source>
        <translation>Förebyggande placeringar: {ages_0_5} för 0–5 år, {ages_6_12} för 6–12, {ages_13_15} för 13–15, {ages_16_24} för 16–24.</translation>
    </message>
    <message>
        <source>There is little for those who have turned 16.</source>
        <translation>Det finns lite för den som har fyllt 16.</translation>
    </message>
    <message>
        <source>Placements: {ages_13_15} for 13–15 years, {ages_16_20} for 16–20, {ages_21_24} for 21–24.</source>
        <translation>Placeringar: {ages_13_15} för 13–15 år, {ages_16_20} för 16–20, {ages_21_24} för 21–24.</translation>
    </message>
    <message>
        <source>Delaktighet has plenty for the ages 13–20 and little for 2–12.</source>
        <translation>Delaktighet har mycket för 13–20 år och lite för 2–12 år.</translation>
    </message>
    <message>
        <source>{ages_13_20} placements reach the ages 13–20 and {ages_2_12} reach 2–12, {only_2_12} of them only these.</source>
        <translation>{ages_13_20} placeringar når 13–20 år och {ages_2_12} når 2–12 år, {only_2_12} av dem bara de åldrarna.</translation>
    </message>
    <message>
        <source>At 13–20 one has forums for influence; younger children only have school.</source>
        <translation>Den som är 13–20 år har forum för inflytande. Yngre barn har bara skolan.</translation>
    </message>
    <message>
        <source>Outside school {ages_13_20_outside_school} reach the ages 13–20 and {ages_0_12_outside_school} reach 0–12. In school {ages_0_12_in_school} reach 0–12.</source>
        <translation>Utanför skolan når {ages_13_20_outside_school} åldrarna 13–20 år och {ages_0_12_outside_school} når 0–12 år. I skolan når {ages_0_12_in_school} de yngre.</translation>
    </message>
    <message>
        <source>Pupils who stay away have Fotosyntes up to year 6, and nothing like it in years 7–9.</source>
        <translation>Vid skolfrånvaro finns Fotosyntes till och med årskurs 6, men inget liknande i årskurs 7–9.</translation>
    </message>
    <message>
        <source>Of {placements} placements on absence from school {ages_7_12} reach the ages 7–12 and {ages_13_15} the ages 13–15.</source>
        <translation>Av {placements} placeringar om skolfrånvaro når {ages_7_12} åldrarna 7–12 år och {ages_13_15} åldrarna 13–15 år.</translation>
    </message>
    <message>
        <source>Förskola och skola has too little for the ages 17–24.</source>
        <translation>Förskola och skola har för lite för 17–24 år.</translation>
    </message>
    <message>
        <source>Of {placements} placements {ages_17_24} reach the ages 17–24 and {ages_13_16} the ages 13–16. {from_18} begin at 18 or later.</source>
        <translation>Av {placements} placeringar når {ages_17_24} åldrarna 17–24 år och {ages_13_16} åldrarna 13–16 år. {from_18} börjar först vid 18 år eller senare.</translation>
    </message>
    <message>
        <source>Early support for mental health goes through school and hardly reaches anyone over 17.</source>
        <translation>Tidigt stöd för den psykiska hälsan går via skolan och når knappt den som är över 17.</translation>
    </message>
    <message>
        <source>{reaches_18_24} of {placements} universal and selective placements reach the ages 18–24, {reaches_18_24_outside_school} of them outside school. {universal_through_school} of {universal} universal go through school.</source>
        <translation>{reaches_18_24} av {placements} främjande och förebyggande placeringar når 18–24 år, {reaches_18_24_outside_school} av dem utanför skolan. {universal_through_school} av {universal} främjande går via skolan.</translation>
    </message>
    <message>
        <source>After 20 little is left.</source>
        <translation>Efter 20 år finns inte mycket kvar.</translation>
    </message>
    <message>
        <source>Placements: {age_19} at 19, {age_20} at 20, {age_21} at 21 years.</source>
        <translation>Placeringar: {age_19} vid 19 år, {age_20} vid 20, {age_21} vid 21.</translation>
    </message>
    <message>
        <source>Treatment for abuse begins at 18; before that there are drug tests but no treatment.</source>
        <translation>Behandling för missbruk börjar vid 18 år. För yngre finns drogtest men ingen behandling.</translation>
    </message>
    <message>
        <source>Treatment from 18: {treatment_from_18}. Treatment below 18: {treatment_below_18}. Drug tests below 18: {drug_tests_below_18}.</source>
        <translation>Behandling från 18 år: {treatment_from_18}. Behandling före 18: {treatment_below_18}. Drogtest före 18: {drug_tests_below_18}.</translation>
    </message>
    <message>
        <source>Välkomsten is for school age; smaller newcomers have nothing like it.</source>
        <translation>Välkomsten är för skolåldern. Mindre barn som är nya i Sverige har inget liknande.</translation>
    </message>
    <message>
        <source>Of {placements} placements for new arrivals and unaccompanied children {from_below_6} begin before 6 years.</source>
        <translation>Av {placements} placeringar för nyanlända och ensamkommande börjar {from_below_6} före 6 år.</translation>
    </message>
    <message>
        <source>Adults in poor mental health have the open house of Ale aktivitetscenter.</source>
        <translation>Vuxna som mår psykiskt dåligt har öppet hus på Ale aktivitetscenter.</translation>
    </message>
    <message>
        <source>Insatser in Delaktighet for adults in poor mental health: {interventions}, of {placements} placements in all.</source>
        <translation>Insatser i Delaktighet för vuxna med psykisk ohälsa: {interventions}, av {placements} placeringar i allt.</translation>
    </message>
    <message>
        <source>For girls there is only Open Court, and groups at one school.</source>
        <translation>För flickor finns bara Open Court, och grupper på en skola.</translation>
    </message>
    <message>
        <source>Selective for girls outside school: {outside_school}. Schools with groups for girls: {schools_with_groups}. For girls or women in all: {for_girls_or_women} placements.</source>
        <translation>Förebyggande för flickor utanför skolan: {outside_school}. Skolor med tjejgrupp: {schools_with_groups}. För flickor eller kvinnor i allt: {for_girls_or_women} placeringar.</translation>
    </message>
    <message>
        <source>Boys and young men are seldom reached early.</source>
        <translation>Pojkar och unga män nås sällan tidigt.</translation>
    </message>
    <message>
        <source>For boys or men there are {universal} universal and {selective} selective of {placements} placements. Targets that name boys: {aimed_at_boys}.</source>
        <translation>För pojkar eller män finns {universal} främjande och {selective} förebyggande av {placements} placeringar. Målgrupper som nämner pojkar: {aimed_at_boys}.</translation>
    </message>
    <message>
        <source>Open Court and the free summer activities prevent.</source>
        <translation>Open Court och gratis sommarlovsaktiviteter förebygger.</translation>
    </message>
    <message>
        <source>{selective} of {placements} placements are selective.</source>
        <translation>{selective} av {placements} placeringar är förebyggande.</translation>
    </message>
    <message>
        <source>Kom igen-gruppen and talks of equality in parents&apos; groups strengthen fathers.</source>
        <translation>Kom igen-gruppen och Jämställdhet via föräldragrupper stärker papparollen.</translation>
    </message>
    <message>
        <source>Examples that are there: {examples} of 2. Universal: {universal}, selective: {selective}.</source>
        <translation>Exempel som finns: {examples} av 2. Främjande: {universal}, förebyggande: {selective}.</translation>
    </message>
    <message>
        <source>Women feel less safe than men.</source>
        <translation>Kvinnor känner sig otryggare än män.</translation>
    </message>
    <message>
        <source>How safe people feel does not stand in the catalogue. {for_girls_or_women} of {placements} placements in Trygghet are for girls or women.</source>
        <translation>Hur trygg någon känner sig står inte i katalogen. {for_girls_or_women} av {placements} placeringar i Trygghet är för flickor eller kvinnor.</translation>
    </message>
    <message>
        <source>Parents of small children have universal support; parents of older children and newly arrived parents do not.</source>
        <translation>Småbarnsföräldrar har främjande stöd. Det saknas för nyanlända föräldrar och när barnen är större.</translation>
    </message>
    <message>
        <source>{child_up_to_6} of {universal} universal placements concern children up to 6. Beside school meetings {child_10_15_outside_school} concern 10–15 years and {new_arrivals} new arrivals. Other areas have {child_10_15_in_other_areas} for parents of children of 10–15.</source>
        <translation>{child_up_to_6} av {universal} främjande placeringar gäller barn upp till 6 år. Utöver skolans möten gäller {child_10_15_outside_school} barn 10–15 år och {new_arrivals} nyanlända. Andra områden har {child_10_15_in_other_areas} för föräldrar till barn 10–15 år.</translation>
    </message>
    <message>
        <source>There is no universal parenting course.</source>
        <translation>Främjande föräldrautbildning saknas.</translation>
    </message>
    <message>
        <source>Universal parenting courses: {courses}. Universal insatser about parents&apos; groups: {groups}.</source>
        <translation>Främjande föräldrautbildningar: {courses}. Främjande insatser om föräldragrupper: {groups}.</translation>
    </message>
    <message>
        <source>Skilda världar is one of few selective insatser without a decision.</source>
        <translation>Skilda världar är ovanlig: den är förebyggande och kräver inget biståndsbeslut.</translation>
    </message>
    <message>
        <source>Of {placements} selective placements {open} are open or given without assessment and {decision} need a decision. For {unknown} the way in is not known.</source>
        <translation>Av {placements} förebyggande placeringar är {open} öppna eller utan behovsprövning, och {decision} kräver beslut. För {unknown} är ingången okänd.</translation>
    </message>
    <message>
        <source>Beyond the statutory only FNT Musik and Studiecirklar are adapted activities.</source>
        <translation>Utöver det lagstadgade är bara FNT Musik och Studiecirklar anpassade.</translation>
    </message>
    <message>
        <source>Without a decision: {named} of these 2 and {others} more. By decision: {by_decision}.</source>
        <translation>Utan beslut: {named} av dessa 2 och {others} till. Efter beslut: {by_decision}.</translation>
    </message>
    <message>
        <source>Children and young people with NPF have nothing of their own.</source>
        <translation>Barn och unga med NPF har inget eget.</translation>
    </message>
    <message>
        <source>{placements_for_npf} of {placements} placements name NPF.</source>
        <translation>{placements_for_npf} av {placements} placeringar nämner NPF.</translation>
    </message>
    <message>
        <source>Integration has little that is universal and brings different people together.</source>
        <translation>Integration har lite främjande som för ihop olika människor.</translation>
    </message>
    <message>
        <source>Språk och integration: universal {universal}, selective {selective}, indicated {indicated}. Of the universal {universal_for_everybody} are not only for new arrivals or bilingual children.</source>
        <translation>Språk och integration: främjande {universal}, förebyggande {selective}, riktade {indicated}. Av de främjande är {universal_for_everybody} inte bara för nyanlända eller tvåspråkiga.</translation>
    </message>
    <message>
        <source>Volunteers run most of what new arrivals have, the meeting places among it.</source>
        <translation>Ideella krafter driver det mesta för nyanlända, även mötesplatserna.</translation>
    </message>
    <message>
        <source>{volunteer_run} of {placements} placements for new arrivals are volunteer-run, and {meeting_places_volunteer_run} of {meeting_places} meeting places.</source>
        <translation>{volunteer_run} av {placements} placeringar för nyanlända drivs ideellt, och {meeting_places_volunteer_run} av {meeting_places} mötesplatser.</translation>
    </message>
    <message>
        <source>Language support for new arrivals stands out among what is selective.</source>
        <translation>Språkstöd till nyanlända sticker ut bland det förebyggande.</translation>
    </message>
    <message>
        <source>{new_arrivals} of {placements} selective placements are for new arrivals, {language_and_integration} of them in Språk och integration. Groups with more: {larger_groups}.</source>
        <translation>{new_arrivals} av {placements} förebyggande placeringar är för nyanlända, {language_and_integration} av dem i Språk och integration. Grupper med fler: {larger_groups}.</translation>
    </message>
    <message>
        <source>Elevhälsan does not treat but guides on.</source>
        <translation>Elevhälsan behandlar inte själv utan lotsar vidare.</translation>
    </message>
    <message>
        <source>{say_no_treatment} of {interventions} insatser at Elevhälsan say that they give no treatment; {give_treatment} give it.</source>
        <translation>{say_no_treatment} av {interventions} insatser hos Elevhälsan säger att de inte behandlar; {give_treatment} gör det.</translation>
    </message>
    <message>
        <source>Familjehuset and Elevhälsan are used most.</source>
        <translation>Familjehuset och Elevhälsan anlitas mest.</translation>
    </message>
    <message>
        <source>How much an insats is used does not stand in the catalogue. Of {interventions} insatser {familjehuset} are at Familjehuset and {elevhalsan} at Elevhälsan.</source>
        <translation>Hur mycket en insats används står inte i katalogen. Av {interventions} insatser finns {familjehuset} hos Familjehuset och {elevhalsan} hos Elevhälsan.</translation>
    </message>
    <message>
        <source>Outside school nearly everything indicated needs a decision.</source>
        <translation>Utanför skolan kräver nästan allt riktat ett biståndsbeslut.</translation>
    </message>
    <message>
        <source>{decision} of {known} indicated placements with a known way in need a decision. For {unknown} of {placements} it is not known.</source>
        <translation>{decision} av {known} riktade placeringar med känd ingång kräver beslut. För {unknown} av {placements} är ingången okänd.</translation>
    </message>
    <message>
        <source>People are guided on to the region&apos;s care: vårdcentral, BUP, habilitering, psykiatri.</source>
        <translation>Vägen vidare går till regionens vård: vårdcentral, BUP, habilitering, psykiatri.</translation>
    </message>
    <message>
        <source>{with_care} of {partners} partners in Samverkan are such care or work with it.</source>
        <translation>{with_care} av {partners} aktörer i Samverkan är sådan vård eller arbetar med den.</translation>
    </message>
    <message>
        <source>Where one lives decides what one can reach.</source>
        <translation>Var man bor avgör vad man kan nå.</translation>
    </message>
    <message>
        <source>Distance, and who comes, do not stand in the catalogue, and only {with_place} of {placements} placements name a place: Surte in {surte}, Bohus in {bohus}, Nödinge in {nodinge}.</source>
        <translation>Avstånd och vem som kommer står inte i katalogen, och bara {with_place} av {placements} placeringar nämner en plats: Surte i {surte}, Bohus i {bohus}, Nödinge i {nodinge}.</translation>
    </message>
    <message>
        <source>What pupils are offered differs between schools.</source>
        <translation>Vad elever får skiljer sig mellan skolorna.</translation>
    </message>
    <message>
        <source>{at_one_school_only} of {interventions} insatser for pupils are at one school only though their target is wider. Schools: {schools}.</source>
        <translation>{at_one_school_only} av {interventions} insatser för elever finns bara på en skola, fast målgruppen är bredare. Antal skolor: {schools}.</translation>
    </message>
    <message>
        <source>Fees keep people out, as at Kulturskolan; Fritidsbanken is a way round.</source>
        <translation>Avgifter stänger ute, som på Kulturskolan. Fritidsbanken är en väg runt.</translation>
    </message>
    <message>
        <source>{fee} insatser have a fee, {free} are free, {not_stated} do not say. Of Kulturskolan and Fritidsbanken {running} of {named} are running.</source>
        <translation>{fee} insatser har avgift, {free} är gratis, {not_stated} säger inget. Av Kulturskolan och Fritidsbanken är {running} av {named} i gång.</translation>
    </message>
    <message>
        <source>Field workers and youth coaches are there on every level.</source>
        <translation>Fältassistenter och ungdomscoacher finns på alla nivåer.</translation>
    </message>
    <message>
        <source>Field workers: universal {field_universal}, selective {field_selective}, indicated {field_indicated}. Youth coaches: universal {coach_universal}, selective {coach_selective}, indicated {coach_indicated}.</source>
        <translation>Fältassistenter: främjande {field_universal}, förebyggande {field_selective}, riktade {field_indicated}. Ungdomscoacher: främjande {coach_universal}, förebyggande {coach_selective}, riktade {coach_indicated}.</translation>
    </message>
    <message>
        <source>SSPF is not running; most upper schools have a Skolteam.</source>
        <translation>SSPF är inte i gång. De flesta högstadieskolor har Skolteam.</translation>
    </message>
    <message>
        <source>{replaced_sspf} of {teams} school teams took the place of SSPF, and {at_most_upper_schools} are at most upper schools.</source>
        <translation>{replaced_sspf} av {teams} skolteam har ersatt SSPF, och {at_most_upper_schools} finns på de flesta högstadieskolor.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>no level</source>
        <translation>ingen nivå</translation>
    </message>
    <message>
        <source>placements in another order</source>
        <translation>placeringarna i en annan ordning</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes to %n cell(s)</source>
        <translation>
            <numerusform>kommer till i %n cell</numerusform>
            <numerusform>kommer till i %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n cell(s)</source>
        <translation>
            <numerusform>försvinner ur %n cell</numerusform>
            <numerusform>försvinner ur %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no cell</source>
        <translation>ändrar ingen cell</translation>
    </message>
    <message>
        <source>in no cell</source>
        <translation>i ingen cell</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n insats(er) in the area</source>
        <translation>
            <numerusform>%n insats i området</numerusform>
            <numerusform>%n insatser i området</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placering</numerusform>
            <numerusform>%n placeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>by level: %1. One insats may stand on several levels.</source>
        <translation>per nivå: %1. En insats kan stå på flera nivåer.</translation>
    </message>
    <message>
        <source>Without sub-area</source>
        <translation>Utan delområde</translation>
    </message>
    <message>
        <source>No insats stands here.</source>
        <translation>Här står ingen insats.</translation>
    </message>
    <message>
        <source>Insatser: %1</source>
        <translation>Insatser: %1</translation>
    </message>
    <message>
        <source>Needs in %1</source>
        <translation>Behov inom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) in the register.</source>
        <translation>
            <numerusform>%n behov i registret.</numerusform>
            <numerusform>%n behov i registret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them there is no insats.</source>
        <translation>
            <numerusform>För %n av dem finns ingen insats.</numerusform>
            <numerusform>För %n av dem finns ingen insats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Behov: %1</translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation>Mått inom %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Mått: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Against the country</source>
        <translation>Mot riket</translation>
    </message>
    <message>
        <source>no value in the source</source>
        <translation>källan har inget värde</translation>
    </message>
    <message>
        <source>Insatser by level and age: %1</source>
        <translation>Insatser efter nivå och ålder: %1</translation>
    </message>
    <message>
        <source>Gaps in %1</source>
        <translation>Luckor inom %1</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Luckor: %1</translation>
    </message>
    <message>
        <source>Decisions in %1</source>
        <translation>Beslut inom %1</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Actors that people are guided to. They stand outside the matrix.</source>
        <translation>Aktörer som man hänvisas till. De står utanför matrisen.</translation>
    </message>
    <message>
        <source>Actors outside the matrix</source>
        <translation>Aktörer utanför matrisen</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Forums in which several parties work together</source>
        <translation>Forum där flera parter samverkar</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Certain absolute gap</source>
        <translation>Säker absolut lucka</translation>
    </message>
    <message>
        <source>Possible absolute gap</source>
        <translation>Möjlig absolut lucka</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lucka</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>ages %1</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>What meets it</source>
        <translation>Vad som möter det</translation>
    </message>
    <message>
        <source>Insatser that reach each age group, by need area and level</source>
        <translation>Insatser som når varje åldersgrupp, efter behovsområde och nivå</translation>
    </message>
    <message>
        <source>Decisions and owners</source>
        <translation>Beslut och ansvariga</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>No gap test holds anywhere.</source>
        <translation>Ingen lucka gäller någonstans.</translation>
    </message>
    <message>
        <source>Gaps, most telling first</source>
        <translation>Luckor, de tydligaste först</translation>
    </message>
    <message>
        <source>Needs without insats</source>
        <translation>Behov utan insats</translation>
    </message>
    <message>
        <source>Needs that no insats meets</source>
        <translation>Behov som ingen insats möter</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Så är det räknat</translation>
    </message>
    <message>
        <source>We have no information. Please ask.</source>
        <translation>Vi har ingen uppgift. Fråga.</translation>
    </message>
    <message>
        <source>You can come as you are. No decision is needed.</source>
        <translation>Kom som ni är. Det behövs inget beslut.</translation>
    </message>
    <message>
        <source>Get in touch with them yourselves. No decision is needed.</source>
        <translation>Hör av er själva. Det behövs inget beslut.</translation>
    </message>
    <message>
        <source>You need a referral. Ask whoever gave you this sheet.</source>
        <translation>Ni behöver en remiss. Fråga den som gav er bladet.</translation>
    </message>
    <message>
        <source>You apply to social services, who decide.</source>
        <translation>Ni ansöker hos socialtjänsten, som beslutar.</translation>
    </message>
    <message>
        <source>A court decides about this.</source>
        <translation>Domstol bestämmer om det här.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Yes, there is a fee.</source>
        <translation>Ja, det kostar.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Så gör ni</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Vad?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>För vem?</translation>
    </message>
    <message>
        <source>Cost?</source>
        <translation>Kostar?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Suggestions to take home</source>
        <translation>Förslag att ta med hem</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · utskrivet %2</translation>
    </message>
    <message>
        <source>Facts confirmed %1</source>
        <translation>Uppgifterna granskade %1</translation>
    </message>
    <message>
        <source>Ask whether the facts still hold</source>
        <translation>Fråga om uppgifterna stämmer</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) that we talked about. The sheet is yours.</source>
        <translation>
            <numerusform>%n insats som vi pratade om. Bladet är ert.</numerusform>
            <numerusform>%n insatser som vi pratade om. Bladet är ert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Vad händer sedan?</translation>
    </message>
    <message>
        <source>Who calls whom?</source>
        <translation>Vem ringer vem?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>You can </source>
        <translation>Ni kan </translation>
    </message>
    <message>
        <source>always apply for help</source>
        <translation>alltid ansöka om hjälp</translation>
    </message>
    <message>
        <source> at social services, also for what stands on this sheet.</source>
        <translation> hos socialtjänsten, också om det som står på det här bladet.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>The right to apply</source>
        <translation>Rätten att ansöka</translation>
    </message>
    <message>
        <source>Documentation: main rule and exceptions</source>
        <translation>Dokumentation: huvudregel och undantag</translation>
    </message>
    <message>
        <source>Rules of documentation, and where they hold</source>
        <translation>Regler för dokumentation och var de gäller</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Not numbered in the source</source>
        <translation>Utan nummer i källan</translation>
    </message>
    <message>
        <source>Insatser without individual needs assessment: %1</source>
        <translation>Insatser utan individuell behovsprövning: %1</translation>
    </message>
    <message numerus="yes">
        <source>The register lists %n insats(er) that people may turn to without an individual needs assessment.</source>
        <translation>
            <numerusform>Registret tar upp %n insats som man kan vända sig till utan individuell behovsprövning.</numerusform>
            <numerusform>Registret tar upp %n insatser som man kan vända sig till utan individuell behovsprövning.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts are those of the source named below. The wording is ours, so the board’s own document holds where a formulation matters.</source>
        <translation>Uppgifterna kommer från källan som anges nedan. Orden är våra. Där formuleringen har betydelse gäller nämndens eget dokument.</translation>
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
        <translation>Olika insatser</translation>
    </message>
    <message>
        <source>Need area</source>
        <translation>Behovsområde</translation>
    </message>
    <message>
        <source>The signs in the matrix</source>
        <translation>Tecknen i matrisen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Holds when</source>
        <translation>Gäller när</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Where there are insatser, and where there are none</source>
        <translation>Var finns insatser, och var saknas de?</translation>
    </message>
    <message>
        <source>? = the age is not stated. 0? = empty, but insatser of unknown age stand in the same area and level. The last row counts each insats once.</source>
        <translation>? = åldern är inte angiven. 0? = tomt, men insatser utan angiven ålder finns i samma område och nivå. Sista raden räknar varje insats en gång.</translation>
    </message>
    <message>
        <source>Gaps to talk about first</source>
        <translation>Luckor att prata om först</translation>
    </message>
    <message>
        <source>No cell is empty, and no stated need is without insats.</source>
        <translation>Ingen cell är tom, och inget behov med nivå och ålder saknar insats.</translation>
    </message>
    <message>
        <source>The matrix has a cell for each need area, prevention level and age group. An insats stands in every cell that one of its placements reaches by at least one year of age, and is counted once there. What states no age stands in a column of its own and in no age group.</source>
        <translation>Matrisen har en cell för varje behovsområde, preventionsnivå och åldersgrupp. En insats står i varje cell som någon av dess placeringar når med minst ett levnadsår, och räknas en gång där. Det som inte anger ålder står i en egen kolumn och inte i någon åldersgrupp.</translation>
    </message>
    <message>
        <source> = cells with at least one insats ÷ cells that are relevant and mapped</source>
        <translation> = celler med minst en insats ÷ celler som är relevanta och kartlagda</translation>
    </message>
    <message>
        <source> = cells without any of the gaps G1, G1b, G2–G6 ÷ the same cells; from where none is unjudged to where none is known to hold</source>
        <translation> = celler utan någon av luckorna G1, G1b, G2–G6 ÷ samma celler; från dem där allt kan bedömas till dem där ingen lucka är känd</translation>
    </message>
    <message>
        <source> = placements without a stated age ÷ all placements that count</source>
        <translation> = placeringar utan angiven ålder ÷ alla placeringar som räknas</translation>
    </message>
    <message>
        <source>The levels</source>
        <translation>Nivåerna</translation>
    </message>
    <message>
        <source>The gap tests</source>
        <translation>Luckorna</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Vad rapporten bygger på</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Names, target groups, ages and figures are the sources’ own. Descriptions are written anew. Where in its source an insats stands is told in the catalogue.</source>
        <translation>Namn, målgrupper, åldrar och siffror är källornas egna. Beskrivningarna är nyskrivna. I katalogen står var i källan varje insats finns.</translation>
    </message>
    <message>
        <source>Insatser for children, young people and families: %1</source>
        <translation>Insatser för barn, unga och familjer: %1</translation>
    </message>
    <message>
        <source>Overview of insatser, needs and gaps</source>
        <translation>Översikt över insatser, behov och luckor</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>Outside the matrix</source>
        <translation>Utanför matrisen</translation>
    </message>
    <message>
        <source>Prevention level</source>
        <translation>Preventionsnivå</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>ord: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Läget den %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>kept day by day</source>
        <translation>hålls löpande</translation>
    </message>
    <message>
        <source>Picture from</source>
        <translation>Bilden är från</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Bedömd den</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Så är det räknat</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskriven</translation>
    </message>
    <message>
        <source>Logotype of %1</source>
        <translation>Logotyp för %1</translation>
    </message>
    <message>
        <source>%1 out of %2 %3</source>
        <comment>5 out of 7 cells</comment>
        <translation>%1 av %2 %3</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celler</translation>
    </message>
    <message>
        <source>Coverage C</source>
        <translation>Täckning C</translation>
    </message>
    <message>
        <source>%1 have at least one insats; %2</source>
        <translation>%1 har minst en insats; %2</translation>
    </message>
    <message>
        <source>Robust coverage C_R</source>
        <translation>Robust täckning C_R</translation>
    </message>
    <message>
        <source>%1 to %2 cells have none of the gaps G1–G6; the span is what cannot be judged</source>
        <translation>%1 till %2 celler har ingen av luckorna G1–G6; spannet är det som inte kan bedömas</translation>
    </message>
    <message>
        <source>Age not stated U</source>
        <translation>Utan åldersuppgift U</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>placeringar</translation>
    </message>
    <message>
        <source>How to read the picture.</source>
        <translation>Så ska bilden läsas.</translation>
    </message>
    <message>
        <source>It shows what there is, not how good it is or how many it reaches. It is a picture of one day and a minimum: what nobody has told of is not seen.</source>
        <translation>Den visar vad som finns, inte hur bra det är eller hur många det når. Den är en bild av en dag och ett minimum: det som ingen har berättat om syns inte.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Gaps and decisions</source>
        <translation>Luckor och beslut</translation>
    </message>
    <message>
        <source>Register without needs assessment (IUB)</source>
        <translation>Register utan behovsprövning (IUB)</translation>
    </message>
    <message>
        <source>Sheet for the family</source>
        <translation>Blad till familjen</translation>
    </message>
    <message>
        <source>One need area</source>
        <translation>Ett behovsområde</translation>
    </message>
    <message numerus="yes">
        <source>The matrix counts %1 insatser in %n placement(s).</source>
        <translation>
            <numerusform>Matrisen räknar %1 insatser med %n placering.</numerusform>
            <numerusform>Matrisen räknar %1 insatser med %n placeringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>a need that is no longer there</source>
        <translation>ett behov som inte längre finns</translation>
    </message>
    <message>
        <source>What has been decided and noted</source>
        <translation>Det som är beslutat och antecknat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Decision or note</source>
        <translation>Beslut eller anteckning</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Vem och när</translation>
    </message>
    <message>
        <source>Cells that do not count</source>
        <translation>Celler som inte räknas</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Ändringar sedan %1</translation>
    </message>
    <message>
        <source>%1 cells differ: %2. Coverage C: %3.</source>
        <translation>%1 celler skiljer sig: %2. Täckning C: %3.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>Ändringar efter orsak</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>WhatIfAdding</name>
    <message>
        <source>Add to the scenario</source>
        <translation>Lägg till i scenariot</translation>
    </message>
    <message>
        <source>everything goes that nobody else delivers</source>
        <translation>allt som ingen annan utför faller bort</translation>
    </message>
    <message>
        <source>Which provider is thought away?</source>
        <translation>Vilken utförare tänker du bort?</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Flytta dagen</translation>
    </message>
    <message>
        <source>What has begun and ended by that day, by the dates and the funding in the catalogue.</source>
        <translation>Visar vad som har börjat och slutat till den dagen, enligt datum och finansiering i katalogen.</translation>
    </message>
    <message>
        <source>The day, as 2027-01-31</source>
        <translation>Dagen, skriven 2027-01-31</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>%1 of %2 cells (%3)</source>
        <translation>%1 av %2 celler (%3)</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scenario: %1</translation>
    </message>
    <message>
        <source>Catalogue: %1, as of %2</source>
        <translation>Katalog: %1, läge %2</translation>
    </message>
    <message>
        <source>All of this is thought. Nothing has been changed in the catalogue.</source>
        <translation>Allt detta är bara tänkt. Inget är ändrat i katalogen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Cells with insatser: %1 before, %2 after</source>
        <translation>Celler med insatser: %1 före, %2 efter</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <source>Cells that change, of areas and of sub-areas</source>
        <translation>Celler som ändras, för områden och delområden</translation>
    </message>
    <message>
        <source>an insats that is not there any more</source>
        <translation>en insats som inte längre finns</translation>
    </message>
    <message>
        <source>New insats: %1</source>
        <translation>Ny insats: %1</translation>
    </message>
    <message>
        <source>Planned insats that begins: %1</source>
        <translation>Planerad insats som börjar: %1</translation>
    </message>
    <message>
        <source>Without the insats %1</source>
        <translation>Utan insatsen %1</translation>
    </message>
    <message>
        <source>Without the provider %1</source>
        <translation>Utan utföraren %1</translation>
    </message>
    <message>
        <source>The day is moved to %1</source>
        <translation>Dagen flyttas till %1</translation>
    </message>
    <message>
        <source>no place in the matrix</source>
        <translation>ingen plats i matrisen</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>utförare %1</translation>
    </message>
    <message>
        <source>run by volunteers</source>
        <translation>drivs ideellt</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändrar inget</translation>
    </message>
    <message>
        <source>changes no cell, only what has no stated age</source>
        <translation>ingen cell ändras, bara det som saknar åldersuppgift</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change(s)</source>
        <translation>
            <numerusform>%n cell ändras</numerusform>
            <numerusform>%n celler ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) empty</source>
        <translation>
            <numerusform>%n blir tom</numerusform>
            <numerusform>%n blir tomma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) a first insats</source>
        <translation>
            <numerusform>%n får sin första insats</numerusform>
            <numerusform>%n får sin första insats</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario without a name is shown. The catalogue is untouched.</source>
        <translation>Ett scenario utan namn visas. Katalogen är orörd.</translation>
    </message>
    <message>
        <source>The scenario %1 is shown. The catalogue is untouched.</source>
        <translation>Scenariot %1 visas. Katalogen är orörd.</translation>
    </message>
    <message>
        <source>%1 is archived and left out.</source>
        <translation>%1 är arkiverad och räknas inte med.</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) of the scenario is/are not in the catalogue and left out.</source>
        <translation>
            <numerusform>%n insats i scenariot finns inte i katalogen och räknas inte med.</numerusform>
            <numerusform>%n insatser i scenariot finns inte i katalogen och räknas inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivers nothing in the catalogue and is left out.</source>
        <translation>%1 utför inget i katalogen och räknas inte med.</translation>
    </message>
    <message>
        <source>Coverage C</source>
        <translation>Täckning C</translation>
    </message>
    <message>
        <source>Robust C_R, from</source>
        <translation>Robust C_R, från</translation>
    </message>
    <message>
        <source>Robust C_R, to</source>
        <translation>Robust C_R, till</translation>
    </message>
    <message>
        <source>Without stated age U</source>
        <translation>Utan åldersuppgift U</translation>
    </message>
    <message>
        <source>Absolute gap, certain</source>
        <translation>Absolut lucka, säker</translation>
    </message>
    <message>
        <source>Absolute gap, possible</source>
        <translation>Absolut lucka, möjlig</translation>
    </message>
    <message>
        <source>C and C_R: share of cells, in brackets how many cells more or fewer. U: share of placements. The numbers tell what exists, not how many it reaches or how well it works.</source>
        <translation>C och C_R: andel av cellerna, inom parentes hur många celler fler eller färre. U: andel av placeringarna. Siffrorna säger vad som finns, inte hur många det når eller hur väl det fungerar.</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>Underlag: %1.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, till och med %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angiven</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Inte för</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ingång</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Kommer först</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Anonymitet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Run by volunteers</source>
        <translation>Drivs ideellt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Folkbokföring</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>Krävs i lag</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Kallas också</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>In the matrix: %1</source>
        <translation>I matrisen: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Granskad: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Riktlinje</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status okänd</translation>
    </message>
    <message>
        <source>Universal</source>
        <translation>Främjande</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Förebyggande</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation>Riktad</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Öppen för alla</translation>
    </message>
    <message>
        <source>Without needs assessment</source>
        <translation>Utan biståndsbedömning</translation>
    </message>
    <message>
        <source>By referral</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Efter beslut</translation>
    </message>
    <message>
        <source>Sentence or sanction</source>
        <translation>Dom eller påföljd</translation>
    </message>
    <message>
        <source>Way in unknown</source>
        <translation>Ingång okänd</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Enskilt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>The family together</source>
        <translation>Hela familjen</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Öppet hus</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Barn och unga</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Föräldrar</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vuxna</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>carries it out</source>
        <translation>utför</translation>
    </message>
    <message>
        <source>commissions it</source>
        <translation>beställer</translation>
    </message>
    <message>
        <source>funds it</source>
        <translation>finansierar</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>hänvisar</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>medverkar</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>There is a fee</source>
        <translation>Kostar</translation>
    </message>
    <message>
        <source>Cost not stated</source>
        <translation>Kostnad ej angiven</translation>
    </message>
    <message>
        <source>Not anonymous</source>
        <translation>Inte anonymt</translation>
    </message>
    <message>
        <source>Anonymous at the first visit</source>
        <translation>Anonymt vid första besöket</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>The guardian consents for a child under 15</source>
        <translation>Vårdnadshavaren samtycker för barn under 15 år</translation>
    </message>
    <message>
        <source>The guardian consents under 15, the child from 15</source>
        <translation>Vårdnadshavaren samtycker före 15 år, barnet självt från 15</translation>
    </message>
    <message>
        <source>The guardian consents for everyone under 18</source>
        <translation>Vårdnadshavaren samtycker för alla under 18 år</translation>
    </message>
    <message>
        <source>No consent is needed</source>
        <translation>Inget samtycke behövs</translation>
    </message>
    <message>
        <source>The participant lives in the municipality</source>
        <translation>Deltagaren är folkbokförd i kommunen</translation>
    </message>
    <message>
        <source>The child lives in the municipality</source>
        <translation>Barnet är folkbokfört i kommunen</translation>
    </message>
    <message>
        <source>The parent lives in the municipality</source>
        <translation>Föräldern är folkbokförd i kommunen</translation>
    </message>
    <message>
        <source>The offender lives in the municipality</source>
        <translation>Den som begått brottet är folkbokförd i kommunen</translation>
    </message>
    <message>
        <source>It does not matter where one lives</source>
        <translation>Det spelar ingen roll var man är folkbokförd</translation>
    </message>
    <message>
        <source>stands in the source</source>
        <translation>står i källan</translation>
    </message>
    <message>
        <source>worked out from the school stage</source>
        <translation>uträknad från skolstadiet</translation>
    </message>
    <message>
        <source>the child&apos;s age; the parents take part</source>
        <translation>barnets ålder, föräldrarna deltar</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>ålder ej angiven</translation>
    </message>
    <message>
        <source>Need area</source>
        <translation>Behovsområde</translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Prevention level</source>
        <translation>Preventionsnivå</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation>Ålder ej angiven</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Utförare ej angiven</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Plats ej angiven</translation>
    </message>
    <message>
        <source>Form not stated</source>
        <translation>Form ej angiven</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Age stated</source>
        <translation>Ålder angiven</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>under 1 år</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>från %1 år</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>till och med %1 år</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>alla åldrar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>annat namn</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>målgrupp</translation>
    </message>
    <message>
        <source>need area</source>
        <translation>behovsområde</translation>
    </message>
    <message>
        <source>method</source>
        <translation>metod</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>nyckelord</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>provider or place</source>
        <translation>utförare eller plats</translation>
    </message>
    <message>
        <source>“%1” found in: %2</source>
        <translation>”%1” finns i: %2</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Filen %1 finns inte.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Make it first.</source>
        <translation>Mappen till %1 finns inte. Skapa den först.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>Filen %1 finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It has been left as it is; remove it to start a new one.</source>
        <translation>Filen %1 är tom. Den är orörd; ta bort den för att börja på en ny.</translation>
    </message>
    <message>
        <source>The file %1 is not a catalogue file of Insatskartan. It has been left as it is.</source>
        <translation>Filen %1 är ingen katalogfil från Insatskartan. Den är orörd.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It has been left as it is; use a backup.</source>
        <translation>Filen %1 är skadad. Den är orörd; använd en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Insatskartan. Update the program to open it.</source>
        <translation>Filen %1 är skriven av en nyare version av Insatskartan. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>The file %1 is in use by another program. Try again in a moment.</source>
        <translation>Filen %1 används av ett annat program. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Filen %1 går inte att läsa.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Filen %1 går inte att skriva. Är disken full eller mappen skrivskyddad?</translation>
    </message>
    <message>
        <source>The database refused the work on %1.</source>
        <translation>Databasen sade nej till arbetet med %1.</translation>
    </message>
    <message>
        <source>The content of %1 cannot be taken.</source>
        <translation>Innehållet i %1 går inte att ta emot.</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile. Read it again before you save.</source>
        <translation>Någon annan har sparat %1 under tiden. Läs in den igen innan du sparar.</translation>
    </message>
    <message>
        <source>There is no insats with the id %1.</source>
        <translation>Det finns ingen insats med id %1.</translation>
    </message>
    <message>
        <source>Several insatser have an id that begins with %1.</source>
        <translation>Flera insatser har ett id som börjar med %1.</translation>
    </message>
    <message>
        <source>There is no catalogue %1. Known: %2.</source>
        <translation>Katalogen %1 finns inte. De som finns: %2.</translation>
    </message>
    <message>
        <source>%1 is not known. Known: %2.</source>
        <translation>%1 är inte känt. Det som finns: %2.</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>inte JSON: %1</translation>
    </message>
    <message>
        <source>another format: %1</source>
        <translation>ett annat format: %1</translation>
    </message>
    <message>
        <source>version %1 is not known</source>
        <translation>version %1 är inte känd</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>fältet %1 saknas</translation>
    </message>
    <message>
        <source>the field %1 is not known</source>
        <translation>fältet %1 är inte känt</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>väntade: %1</translation>
    </message>
    <message>
        <source>the value %1 is not known</source>
        <translation>värdet %1 är inte känt</translation>
    </message>
    <message>
        <source>the catalogue %1 is not in the file</source>
        <translation>katalogen %1 finns inte i filen</translation>
    </message>
    <message>
        <source>the id %1 stands twice</source>
        <translation>id %1 står två gånger</translation>
    </message>
    <message numerus="yes">
        <source>without the word “%1”: %n insats(er)</source>
        <translation>
            <numerusform>utan ordet ”%1”: %n insats</numerusform>
            <numerusform>utan ordet ”%1”: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the filter “%1”: %n insats(er)</source>
        <translation>
            <numerusform>utan filtret ”%1”: %n insats</numerusform>
            <numerusform>utan filtret ”%1”: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without the age %1: %n insats(er)</source>
        <translation>
            <numerusform>utan åldern %1 år: %n insats</numerusform>
            <numerusform>utan åldern %1 år: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything in the catalogue: %n insats(er)</source>
        <translation>
            <numerusform>allt i katalogen: %n insats</numerusform>
            <numerusform>allt i katalogen: %n insatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>the number %1 is out of range</source>
        <translation>talet %1 är utanför det tillåtna</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>“%1” begins “%2”, found in: %3</source>
        <translation>”%1” är början på ”%2”, finns i: %3</translation>
    </message>
    <message>
        <source>“%1” is a form of “%2”, found in: %3</source>
        <translation>”%1” är en form av ”%2”, finns i: %3</translation>
    </message>
    <message>
        <source>“%1” is “%2” without dots and rings, found in: %3</source>
        <translation>”%1” är ”%2” utan prickar och ringar, finns i: %3</translation>
    </message>
    <message>
        <source>“%1” is part of “%2”, found in: %3</source>
        <translation>”%1” är en del av ”%2”, finns i: %3</translation>
    </message>
    <message>
        <source>“%1” is also called “%2”, found in: %3</source>
        <translation>”%1” kallas också ”%2”, finns i: %3</translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”, found in: %3</source>
        <translation>”%1” rättat till ”%2”, finns i: %3</translation>
    </message>
    <message>
        <source>“%1” stands nowhere and is read as “%2”</source>
        <translation>”%1” finns ingenstans och läses som ”%2”</translation>
    </message>
    <message>
        <source>“%1” stands nowhere and is read by its first part, “%2”</source>
        <translation>”%1” finns ingenstans och läses efter sin första del, ”%2”</translation>
    </message>
    <message>
        <source>There is no synonym for %1.</source>
        <translation>Det finns ingen synonym för %1.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” instead of “%2”: %n insats(er)</source>
        <translation>
            <numerusform>”%1” i stället för ”%2”: %n insats</numerusform>
            <numerusform>”%1” i stället för ”%2”: %n insatser</numerusform>
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
        <translation>antal = 0, och ingen utan angiven ålder i samma område och nivå</translation>
    </message>
    <message numerus="yes">
        <source>0 of stated age; %n insats(er) of unknown age stand(s) here</source>
        <translation>
            <numerusform>inget med angiven ålder; %n insats utan angiven ålder finns här</numerusform>
            <numerusform>inget med angiven ålder; %n insatser utan angiven ålder finns här</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider of %1 out of %2 is not stated</source>
        <translation>utföraren är inte angiven för %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er), the only provider is %1</source>
        <translation>
            <numerusform>%n insats, enda utföraren är %1</numerusform>
            <numerusform>%n insatser, enda utföraren är %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the way in to %1 out of %2 is not known, none of the others is open</source>
        <translation>vägen in är okänd för %1 av %2, ingen av de andra är öppen</translation>
    </message>
    <message>
        <source>0 out of %1 are open or without needs assessment</source>
        <translation>0 av %1 är öppna eller utan behovsprövning</translation>
    </message>
    <message>
        <source>whether volunteers run %1 out of %2 is not known</source>
        <translation>för %1 av %2 är det okänt om de drivs ideellt</translation>
    </message>
    <message>
        <source>%1 out of %2 are run by volunteers</source>
        <translation>%1 av %2 drivs ideellt</translation>
    </message>
    <message>
        <source>%1 out of %2 have never been reviewed</source>
        <translation>%1 av %2 har aldrig granskats</translation>
    </message>
    <message>
        <source>%1 out of %2 are past their review date, more than %3 %</source>
        <translation>%1 av %2 har passerat sitt granskningsdatum, mer än %3 %</translation>
    </message>
    <message>
        <source>until when %1 out of %2 last is not known</source>
        <translation>för %1 av %2 är det okänt hur länge de finns kvar</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) now, 0 on %1</source>
        <translation>
            <numerusform>%n insats nu, 0 den %1</numerusform>
            <numerusform>%n insatser nu, 0 den %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n utförare</numerusform>
            <numerusform>%n utförare</numerusform>
        </translation>
    </message>
    <message>
        <source>provider not stated</source>
        <translation>utförare ej angiven</translation>
    </message>
    <message>
        <source>%1, not stated for %2</source>
        <translation>%1, ej angiven för %2</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planerad</numerusform>
            <numerusform>%n planerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not running</source>
        <translation>
            <numerusform>%n som inte är igång</numerusform>
            <numerusform>%n som inte är igång</numerusform>
        </translation>
    </message>
    <message>
        <source>Absolute gap</source>
        <translation>Absolut lucka</translation>
    </message>
    <message>
        <source>Age hole</source>
        <translation>Åldershål</translation>
    </message>
    <message>
        <source>Thin coverage</source>
        <translation>Tunn täckning</translation>
    </message>
    <message>
        <source>Single provider</source>
        <translation>En utförare</translation>
    </message>
    <message>
        <source>No easy way in</source>
        <translation>Ingen lågtröskelväg</translation>
    </message>
    <message>
        <source>Volunteers only</source>
        <translation>Enbart ideellt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Inaktuellt</translation>
    </message>
    <message>
        <source>Broken stair</source>
        <translation>Bruten trappa</translation>
    </message>
    <message>
        <source>Project cliff</source>
        <translation>Projektklippa</translation>
    </message>
    <message>
        <source>Nothing that runs reaches the ages. Certain when nothing of unknown age stands in the same area and level, otherwise possible.</source>
        <translation>Inget som är igång når åldrarna. Säker när inget utan angiven ålder finns i samma område och nivå, annars möjlig.</translation>
    </message>
    <message>
        <source>Some ages of the group are reached, others are not.</source>
        <translation>Några av gruppens åldrar nås, andra inte.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n insats(er).</source>
        <translation>
            <numerusform>Högst %n insats.</numerusform>
            <numerusform>Högst %n insatser.</numerusform>
        </translation>
    </message>
    <message>
        <source>All have the same provider.</source>
        <translation>Alla har samma utförare.</translation>
    </message>
    <message>
        <source>None is open or given without needs assessment.</source>
        <translation>Ingen är öppen eller ges utan behovsprövning.</translation>
    </message>
    <message>
        <source>All are run by volunteers.</source>
        <translation>Alla drivs ideellt.</translation>
    </message>
    <message>
        <source>More than %1 % are past their review date.</source>
        <translation>Mer än %1 % har passerat sitt granskningsdatum.</translation>
    </message>
    <message>
        <source>Empty, though a neighbouring level is not.</source>
        <translation>Tom, fast en nivå intill inte är det.</translation>
    </message>
    <message numerus="yes">
        <source>All end within %n month(s), by end date or funding.</source>
        <translation>
            <numerusform>Alla upphör inom %n månad, enligt slutdatum eller finansiering.</numerusform>
            <numerusform>Alla upphör inom %n månader, enligt slutdatum eller finansiering.</numerusform>
        </translation>
    </message>
    <message>
        <source>A</source>
        <comment>flag: age hole</comment>
        <translation>Å</translation>
    </message>
    <message>
        <source>T</source>
        <comment>flag: thin coverage</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>S</source>
        <comment>flag: single provider</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>E</source>
        <comment>flag: no easy way in</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>V</source>
        <comment>flag: volunteers only</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>O</source>
        <comment>flag: out of date</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <comment>flag: broken stair</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <comment>flag: project cliff</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>ages without any: %1 (%2 out of %3)</source>
        <translation>åldrar utan insats: %1 (%2 av %3)</translation>
    </message>
    <message>
        <source>1 ≤ count ≤ %1, here %2</source>
        <translation>1 ≤ antal ≤ %1, här %2</translation>
    </message>
    <message>
        <source>Possible absolute gap</source>
        <translation>Möjlig absolut lucka</translation>
    </message>
    <message>
        <source>%1 without sub-area</source>
        <translation>%1 utan delområde</translation>
    </message>
    <message>
        <source>Sub-area not stated</source>
        <translation>Delområde ej angivet</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>Luckor: %1.</translation>
    </message>
    <message>
        <source>The picture is from %1.</source>
        <translation>Bilden är från %1.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Open or without assessment</source>
        <translation>Öppen eller utan behovsprövning</translation>
    </message>
    <message>
        <source>Way in not known</source>
        <translation>Vägen in okänd</translation>
    </message>
    <message>
        <source>Ages reached</source>
        <translation>Åldrar som nås</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Kan inte prövas</translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation>Olika insatser</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>everything is counted, also what does not run</source>
        <translation>allt räknas, även det som inte är igång</translation>
    </message>
    <message>
        <source>only what runs is counted</source>
        <translation>bara det som är igång räknas</translation>
    </message>
    <message>
        <source>ages %1</source>
        <translation>åldrar %1</translation>
    </message>
    <message>
        <source>“Alla” counts as all ages</source>
        <translation>”Alla” räknas som alla åldrar</translation>
    </message>
    <message>
        <source>“Alla” counts as age not stated</source>
        <translation>”Alla” räknas som ålder ej angiven</translation>
    </message>
    <message>
        <source>thin up to %1</source>
        <translation>tunt till och med %1</translation>
    </message>
    <message>
        <source>out of date from more than %1 %</source>
        <translation>inaktuellt vid mer än %1 %</translation>
    </message>
    <message numerus="yes">
        <source>cliff within %n month(s)</source>
        <translation>
            <numerusform>klippa inom %n månad</numerusform>
            <numerusform>klippa inom %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>utan %1</translation>
    </message>
    <message>
        <source>%1 out of %2 cells (%3) have at least one insats.</source>
        <translation>%1 av %2 celler (%3) har minst en insats.</translation>
    </message>
    <message>
        <source>%1 cells are empty; in %2 of them nothing of unknown age could fill the gap either, so these are certain.</source>
        <translation>%1 celler är tomma. I %2 av dem finns inte heller något utan angiven ålder som kan fylla luckan, så de är säkra.</translation>
    </message>
    <message>
        <source>The age is not stated for %1 out of %2 placements (%3).</source>
        <translation>Åldern är inte angiven för %1 av %2 placeringar (%3).</translation>
    </message>
    <message>
        <source>The numbers tell what exists, not how many it reaches or how well it works.</source>
        <translation>Siffrorna visar vad som finns, inte hur många det når eller hur väl det fungerar.</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>Underlag: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n tom</numerusform>
            <numerusform>%n tomma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them certain</source>
        <translation>
            <numerusform>varav %n säker</numerusform>
            <numerusform>varav %n säkra</numerusform>
        </translation>
    </message>
    <message>
        <source>The guardian must consent until the child is 18. This is the insats’ own rule, stricter than the main rule.</source>
        <translation>Vårdnadshavaren måste samtycka ända tills barnet fyller 18. Det är insatsens egen regel och strängare än huvudregeln.</translation>
    </message>
    <message>
        <source>From 15, the young person consents. This is the insats’ own rule.</source>
        <translation>Från 15 år samtycker den unga själv. Det är insatsens egen regel.</translation>
    </message>
    <message>
        <source>The child must always want it.</source>
        <translation>Barnet måste alltid vilja det själv.</translation>
    </message>
    <message>
        <source>The lowest age, %1, is above the highest, %2.</source>
        <translation>Lägsta åldern, %1, är högre än den högsta, %2.</translation>
    </message>
    <message>
        <source>“%2” may never be given without needs assessment (%1 in the list).</source>
        <translation>”%2” får aldrig ges utan behovsprövning (%1 i listan).</translation>
    </message>
    <message>
        <source>“%1” is economic support, which may never be given without needs assessment.</source>
        <translation>”%1” är ekonomiskt stöd, som aldrig får ges utan behovsprövning.</translation>
    </message>
    <message>
        <source>The exemption for identity data (14:5) is only for what is given without needs assessment.</source>
        <translation>Undantaget för identitetsuppgifter (14:5) gäller bara insatser som ges utan behovsprövning.</translation>
    </message>
    <message>
        <source>The exemption for identity data (14:5) needs special reasons, and none is stated.</source>
        <translation>Undantaget för identitetsuppgifter (14:5) kräver särskilda skäl, och inget skäl är angivet.</translation>
    </message>
    <message>
        <source>An exemption from documentation is decided for an insats, not for anything else.</source>
        <translation>Ett undantag från dokumentation beslutas för en insats, inte för något annat.</translation>
    </message>
    <message>
        <source>The step that must come first, %1, is not in the catalogue.</source>
        <translation>Steget som ska komma först, %1, finns inte i katalogen.</translation>
    </message>
    <message>
        <source>No decision of the board is stated.</source>
        <translation>Inget nämndbeslut är angivet.</translation>
    </message>
    <message>
        <source>The board’s decision is stated without date or paragraph.</source>
        <translation>Nämndens beslut är angivet utan datum och paragraf.</translation>
    </message>
    <message>
        <source>The text says “%1”, but one may always apply.</source>
        <translation>Texten säger ”%1”, men man får alltid ansöka.</translation>
    </message>
    <message>
        <source>The way in mentions “%1”, but no investigation is needed.</source>
        <translation>Ingången nämner ”%1”, men ingen utredning behövs.</translation>
    </message>
    <message>
        <source>Nobody is stated to carry it out, so one cannot turn to them directly.</source>
        <translation>Ingen utförare är angiven, så man kan inte vända sig direkt dit.</translation>
    </message>
    <message>
        <source>There is no telephone, e-mail or web address to turn to directly.</source>
        <translation>Varken telefon, e-post eller webbadress är angiven, så man vet inte hur man hör av sig.</translation>
    </message>
    <message>
        <source>It reaches children under 15, and no rule of consent is stated.</source>
        <translation>Insatsen når barn under 15 år, men ingen regel för samtycke är angiven.</translation>
    </message>
    <message>
        <source>It reaches children under 15 without asking for the guardian’s consent.</source>
        <translation>Insatsen når barn under 15 år utan krav på vårdnadshavarens samtycke.</translation>
    </message>
    <message>
        <source>It reaches 15–17 years, and nothing says whether it is suitable without the guardian’s consent.</source>
        <translation>Insatsen når 15–17 år, men inget säger om den är lämplig utan vårdnadshavarens samtycke.</translation>
    </message>
    <message>
        <source>Neither conditions nor “open to all” are stated.</source>
        <translation>Varken villkor eller ”öppen för alla” är angivet.</translation>
    </message>
    <message>
        <source>The condition “%1” narrows by place, school or group and gives no reason.</source>
        <translation>Villkoret ”%1” avgränsar efter plats, skola eller grupp utan att säga varför.</translation>
    </message>
    <message>
        <source>“%1” asks for judgement; a condition should be a fact that is easy to check.</source>
        <translation>”%1” kräver en bedömning; ett villkor ska vara ett faktum som är lätt att kontrollera.</translation>
    </message>
    <message>
        <source>Nothing says who checks the condition “%1”.</source>
        <translation>Inget säger vem som kontrollerar villkoret ”%1”.</translation>
    </message>
    <message>
        <source>A referral is assessed before one gets in. What is given without needs assessment should take everyone who meets the conditions.</source>
        <translation>En remiss bedöms innan man kommer in. En insats utan behovsprövning ska ta emot alla som uppfyller villkoren.</translation>
    </message>
    <message>
        <source>Nothing says whom staff ask when a condition is in doubt.</source>
        <translation>Inget säger vem personalen frågar när ett villkor är oklart.</translation>
    </message>
    <message>
        <source>Nothing says whose residence counts.</source>
        <translation>Inget säger vems folkbokföring som räknas.</translation>
    </message>
    <message>
        <source>“%1” has a limit that is not stated as a number.</source>
        <translation>”%1” har en gräns som inte är angiven som tal.</translation>
    </message>
    <message>
        <source>The catalogue does not say where one applies for what needs a decision.</source>
        <translation>Katalogen säger inte var man ansöker om sådant som kräver beslut.</translation>
    </message>
    <message>
        <source>There is no mediation. The municipality must be able to offer it to offenders under 21.</source>
        <translation>Medling saknas. Kommunen ska kunna erbjuda det till den som är under 21 år och har begått brott.</translation>
    </message>
    <message>
        <source>No rule of documentation is stated.</source>
        <translation>Ingen regel för dokumentation är angiven.</translation>
    </message>
    <message>
        <source>The exemption 14:4 is for advice, and nothing in the name or summary says that this is advice.</source>
        <translation>Undantaget 14:4 gäller rådgivning, men varken namn eller beskrivning säger att detta är rådgivning.</translation>
    </message>
    <message>
        <source>The exemption 14:4 is for advice, and a meeting place is none.</source>
        <translation>Undantaget 14:4 gäller rådgivning, och dit räknas inte en mötesplats.</translation>
    </message>
    <message>
        <source>Nothing says how it is followed up.</source>
        <translation>Inget säger hur insatsen följs upp.</translation>
    </message>
    <message>
        <source>It is documented (14:3), and no journal system is stated.</source>
        <translation>Insatsen dokumenteras (14:3), men inget journalsystem är angivet.</translation>
    </message>
    <message>
        <source>It is exempt from documentation and yet followed up person by person.</source>
        <translation>Insatsen är undantagen från dokumentation men följs ändå upp person för person.</translation>
    </message>
    <message>
        <source>%1 insatser give the same reason for exemption 14:5, word for word: %2.</source>
        <translation>%1 insatser har ordagrant samma skäl till undantaget 14:5: %2.</translation>
    </message>
    <message>
        <source>The exemption 14:5 does not suit what is given in the home (“%1”).</source>
        <translation>Undantaget 14:5 passar inte för stöd i hemmet (”%1”).</translation>
    </message>
    <message>
        <source>The exemption 14:5 hardly suits individual talks that go on (%1 of them): earlier notes are needed.</source>
        <translation>Undantaget 14:5 passar knappast för enskilda samtal som pågår en tid (%1 stycken): då behövs tidigare anteckningar.</translation>
    </message>
    <message>
        <source>Nothing stands under: %1.</source>
        <translation>Inget står under: %1.</translation>
    </message>
    <message>
        <source>%1 is for %2, and the insats is for something else.</source>
        <translation>%1 är till för %2, men insatsen gäller något annat.</translation>
    </message>
    <message>
        <source>The text says “%1”, the stated age is %2.</source>
        <translation>Texten säger ”%1”, den angivna åldern är %2.</translation>
    </message>
    <message>
        <source>The age, %1, stands under target group, but not among the conditions.</source>
        <translation>Åldern, %1, står under målgrupp men inte bland villkoren.</translation>
    </message>
    <message>
        <source>It is for adults, and no age is stated in numbers.</source>
        <translation>Insatsen är för vuxna, men ingen ålder är angiven i siffror.</translation>
    </message>
    <message>
        <source>Relatives may be “%1”, but the stated age is %2.</source>
        <translation>En anhörig kan vara ”%1”, men den angivna åldern är %2.</translation>
    </message>
    <message>
        <source>A placement has no prevention level.</source>
        <translation>En placering saknar preventionsnivå.</translation>
    </message>
    <message>
        <source>It stands in no need area.</source>
        <translation>Insatsen står inte i något behovsområde.</translation>
    </message>
    <message>
        <source>It is said to run, but ended on %1.</source>
        <translation>Insatsen sägs pågå men tog slut den %1.</translation>
    </message>
    <message>
        <source>It was reviewed on %1 and should have been reviewed again by %2.</source>
        <translation>Insatsen granskades den %1 och borde ha granskats igen senast den %2.</translation>
    </message>
    <message>
        <source>There is hardly more than a name: nothing says who, where, how or whether it runs.</source>
        <translation>Här finns knappt mer än ett namn: inget säger vem, var, hur eller om insatsen pågår.</translation>
    </message>
    <message>
        <source>May be the same as “%1”.</source>
        <translation>Kan vara samma som ”%1”.</translation>
    </message>
    <message>
        <source>It does not meet the county’s definition, or nothing says that it does: %1.</source>
        <translation>Länsavtalets definition är inte uppfylld, eller så säger inget att den är det: %1.</translation>
    </message>
    <message>
        <source>Nothing says which services belong to it.</source>
        <translation>Inget säger vilka verksamheter som ingår.</translation>
    </message>
    <message>
        <source>No steering group is stated.</source>
        <translation>Ingen styrgrupp är angiven.</translation>
    </message>
    <message>
        <source>No coordinator is stated.</source>
        <translation>Ingen samordnare är angiven.</translation>
    </message>
    <message>
        <source>The newest activity plan is from %1.</source>
        <translation>Den senaste verksamhetsplanen är från %1.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Tar slut den %1.</translation>
    </message>
    <message>
        <source>Runs until %2. Notice at the latest on %1, otherwise it goes on until %3.</source>
        <translation>Gäller till och med %2. Uppsägning senast %1, annars förlängs det till %3.</translation>
    </message>
    <message>
        <source>Runs from %1 to %2; three to five years are advised.</source>
        <translation>Gäller från %1 till %2; tre till fem år är rådet.</translation>
    </message>
    <message>
        <source>Looks like a personal identity number: %1</source>
        <translation>Ser ut som ett personnummer: %1</translation>
    </message>
    <message>
        <source>Looks like somebody’s own mobile number: %1</source>
        <translation>Ser ut som någons eget mobilnummer: %1</translation>
    </message>
    <message>
        <source>Looks like a person’s e-mail address: %1</source>
        <translation>Ser ut som en persons e-postadress: %1</translation>
    </message>
    <message>
        <source>guideline of Alingsås 2025, section %1</source>
        <translation>enligt Alingsås riktlinje 2025, avsnitt %1</translation>
    </message>
    <message>
        <source>county agreement on family centres 2024, section %1</source>
        <translation>enligt länsavtalet om familjecentraler 2024, avsnitt %1</translation>
    </message>
    <message>
        <source>Ale’s inventory 2017, %1</source>
        <translation>enligt Ales inventering 2017, %1</translation>
    </message>
    <message>
        <source>seen in Trollhättan’s list 2020</source>
        <translation>sett i Trollhättans lista 2020</translation>
    </message>
    <message>
        <source>the program’s own rule</source>
        <translation>programmets egen regel</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tas inte emot</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Titta på detta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>which services belong</source>
        <translation>vilka verksamheter som ingår</translation>
    </message>
    <message>
        <source>midwives</source>
        <translation>barnmorskemottagning</translation>
    </message>
    <message>
        <source>child health care</source>
        <translation>barnhälsovård</translation>
    </message>
    <message>
        <source>open preschool</source>
        <translation>öppen förskola</translation>
    </message>
    <message>
        <source>preventive social services</source>
        <translation>förebyggande socialtjänst</translation>
    </message>
    <message>
        <source>midwives in the same house</source>
        <translation>barnmorskemottagning i samma hus</translation>
    </message>
    <message>
        <source>child health care in the same house</source>
        <translation>barnhälsovård i samma hus</translation>
    </message>
    <message>
        <source>open preschool in the same house</source>
        <translation>öppen förskola i samma hus</translation>
    </message>
    <message>
        <source>preventive social services in the same house</source>
        <translation>förebyggande socialtjänst i samma hus</translation>
    </message>
    <message>
        <source>a third base service</source>
        <translation>en tredje basverksamhet</translation>
    </message>
    <message>
        <source>child health care in one house with a municipal service</source>
        <translation>barnhälsovård i samma hus som en kommunal verksamhet</translation>
    </message>
    <message>
        <source>The source does not say which services belong, so nobody can tell whether it is a family centre by the county agreement.</source>
        <translation>Källan säger inte vilka verksamheter som ingår, så det går inte att säga om det är en familjecentral enligt länsavtalet.</translation>
    </message>
    <message>
        <source>Family centre by the county agreement: all four base services are in the house.</source>
        <translation>Familjecentral enligt länsavtalet: alla fyra basverksamheter finns i huset.</translation>
    </message>
    <message>
        <source>Like a family centre by the county agreement (“familjecentralsliknande”).</source>
        <translation>Familjecentralsliknande enligt länsavtalet.</translation>
    </message>
    <message>
        <source>For a family centre it lacks: %1.</source>
        <translation>För att vara familjecentral saknas: %1.</translation>
    </message>
    <message>
        <source>Neither a family centre nor like one by the county agreement. It lacks: %1.</source>
        <translation>Varken familjecentral eller familjecentralsliknande enligt länsavtalet. Det saknas: %1.</translation>
    </message>
    <message>
        <source>May be like a family centre by the county agreement; the source does not say: %1.</source>
        <translation>Kan vara familjecentralsliknande enligt länsavtalet; källan säger inte: %1.</translation>
    </message>
    <message>
        <source>%1 is for %2, the insats for %3: they do not meet.</source>
        <translation>%1 är för %2, insatsen för %3: de möts inte.</translation>
    </message>
    <message>
        <source>%1 is for %2, the insats for %3: together that is %4.</source>
        <translation>%1 är för %2, insatsen för %3: tillsammans blir det %4.</translation>
    </message>
    <message>
        <source>The target group, %1, is wider than the stated age, %2.</source>
        <translation>Målgruppen, %1, är vidare än den angivna åldern, %2.</translation>
    </message>
    <message>
        <source>It takes %1; the matrix ends at %2.</source>
        <translation>Insatsen tar emot %1; matrisen slutar vid %2 år.</translation>
    </message>
    <message>
        <source>%1 (checked by: %2)</source>
        <translation>%1 (kontrolleras av %2)</translation>
    </message>
    <message>
        <source>Checked by: %1</source>
        <translation>Kontrolleras av %1</translation>
    </message>
    <message>
        <source>There are several ways in:</source>
        <translation>Det finns flera vägar in:</translation>
    </message>
    <message>
        <source>If in doubt</source>
        <translation>Vid tvekan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>Utan beslut</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>vår läsning</translation>
    </message>
    <message>
        <source>placed by our reading</source>
        <translation>placerat enligt vår läsning</translation>
    </message>
    <message>
        <source>%1 of %2 placements by our reading</source>
        <translation>%1 av %2 placeringar enligt vår läsning</translation>
    </message>
    <message>
        <source>All placements are our reading of the source.</source>
        <translation>Alla placeringar är vår läsning av källan.</translation>
    </message>
    <message>
        <source>%1 of %2 placements are our reading of the source.</source>
        <translation>%1 av %2 placeringar är vår läsning av källan.</translation>
    </message>
    <message>
        <source>14:3 – documented as usual</source>
        <translation>14:3 – dokumenteras som vanligt</translation>
    </message>
    <message>
        <source>14:4 – advice: personal circumstances need not be documented</source>
        <translation>14:4 – rådgivning: personliga förhållanden behöver inte antecknas</translation>
    </message>
    <message>
        <source>14:5 – who one is is not documented</source>
        <translation>14:5 – vem man är antecknas inte</translation>
    </message>
    <message>
        <source>everyone in the target group may come; no decision is needed.</source>
        <translation>alla i målgruppen får komma; inget beslut behövs.</translation>
    </message>
    <message>
        <source>get in touch directly; social services make no investigation and no decision.</source>
        <translation>hör av dig direkt; socialtjänsten gör ingen utredning och fattar inget beslut.</translation>
    </message>
    <message>
        <source>somebody who knows the person sends a referral first.</source>
        <translation>någon som känner personen skickar först en remiss.</translation>
    </message>
    <message>
        <source>apply to social services, who investigate and decide.</source>
        <translation>ansök hos socialtjänsten, som utreder och beslutar.</translation>
    </message>
    <message>
        <source>follows from a judgment and cannot be booked.</source>
        <translation>följer av en dom och går inte att boka.</translation>
    </message>
    <message>
        <source>the source does not say how one gets in.</source>
        <translation>källan säger inte hur man kommer in.</translation>
    </message>
    <message>
        <source>%1 (guideline of Alingsås 2025, section %2).</source>
        <translation>%1 (enligt Alingsås riktlinje 2025, avsnitt %2).</translation>
    </message>
    <message>
        <source>Under 15, the guardian must consent</source>
        <translation>Under 15 år måste vårdnadshavaren samtycka</translation>
    </message>
    <message>
        <source>From 15, it can be given without the guardian’s consent: it has been judged suitable</source>
        <translation>Från 15 år kan insatsen ges utan vårdnadshavarens samtycke: den är bedömd som lämplig för det</translation>
    </message>
    <message>
        <source>From 15, the guardian’s consent is still needed: it has been judged not suitable without</source>
        <translation>Från 15 år måste vårdnadshavaren ändå samtycka: insatsen är bedömd som olämplig att ge utan samtycke</translation>
    </message>
    <message>
        <source>From 15, it can be given without the guardian’s consent only if it is suitable for that. The source does not say whether it is</source>
        <translation>Från 15 år kan insatsen ges utan vårdnadshavarens samtycke bara om den är lämplig för det. Källan säger inte om den är det</translation>
    </message>
    <message>
        <source>You may always apply to social services as well, and have your application tried, even for this very insats</source>
        <translation>Man kan alltid ansöka hos socialtjänsten också och få sin ansökan prövad, även om just den här insatsen</translation>
    </message>
    <message>
        <source>You may always apply to social services as well, and have your application tried, even for this very insats: %1</source>
        <translation>Man kan alltid ansöka hos socialtjänsten också och få sin ansökan prövad, även om just den här insatsen: %1</translation>
    </message>
    <message>
        <source>Whoever carries it out must tell everyone who asks that one can apply, and where</source>
        <translation>Utföraren ska berätta för alla som hör av sig att man kan ansöka, och var</translation>
    </message>
    <message>
        <source>Need without supply</source>
        <translation>Behov utan utbud</translation>
    </message>
    <message>
        <source>A need that states level and age is met by no insats.</source>
        <translation>Ett behov som anger nivå och ålder möts inte av någon insats.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>flag: need without supply</comment>
        <translation>U</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) that nothing meets: %1</source>
        <translation>
            <numerusform>%n behov som inget möter: %1</numerusform>
            <numerusform>%n behov som inget möter: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>About how the work is organised; no insats can meet it</source>
        <translation>Gäller hur arbetet är organiserat; ingen insats kan möta det</translation>
    </message>
    <message>
        <source>Names no topic that insatser have, so it cannot be judged</source>
        <translation>Nämner inget ämne som insatserna har, så det går inte att avgöra</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %n insats(er): the age is not stated</source>
        <translation>
            <numerusform>Kanske %n insats: åldern är inte angiven</numerusform>
            <numerusform>Kanske %n insatser: åldern är inte angiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met by %n insats(er)</source>
        <translation>
            <numerusform>Möts av %n insats</numerusform>
            <numerusform>Möts av %n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>No insats on the level %1</source>
        <translation>Ingen insats på nivån %1</translation>
    </message>
    <message>
        <source>No insats</source>
        <translation>Ingen insats</translation>
    </message>
    <message numerus="yes">
        <source>No insats; %n nearby</source>
        <translation>
            <numerusform>Ingen insats; %n ligger nära</numerusform>
            <numerusform>Ingen insats; %n ligger nära</numerusform>
        </translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>nivå ej angiven</translation>
    </message>
    <message>
        <source>With the region</source>
        <translation>Med regionen</translation>
    </message>
    <message>
        <source>Within the municipality</source>
        <translation>Inom kommunen</translation>
    </message>
    <message>
        <source>With business</source>
        <translation>Med näringslivet</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>as the country</source>
        <translation>som riket</translation>
    </message>
    <message>
        <source>%1 above the country</source>
        <translation>%1 över riket</translation>
    </message>
    <message>
        <source>%1 below the country</source>
        <translation>%1 under riket</translation>
    </message>
    <message>
        <source>better</source>
        <translation>bättre</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>sämre</translation>
    </message>
    <message>
        <source>%1 planned: %2</source>
        <translation>%1 planerat: %2</translation>
    </message>
    <message>
        <source>no value in the source</source>
        <translation>inget värde i källan</translation>
    </message>
    <message>
        <source>country %1: %2</source>
        <translation>riket %1: %2</translation>
    </message>
    <message>
        <source>No record can tell what reaches the group</source>
        <translation>Inget i uppgifterna visar vad som når gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) that run reach the group</source>
        <translation>
            <numerusform>%n pågående insats når gruppen</numerusform>
            <numerusform>%n pågående insatser når gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not state their age</source>
        <translation>
            <numerusform>%n till utan angiven ålder</numerusform>
            <numerusform>%n till utan angiven ålder</numerusform>
        </translation>
    </message>
    <message>
        <source>none on the level %1</source>
        <translation>ingen på nivån %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Förkortning</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>At most, unit</source>
        <translation>Högst, enhet</translation>
    </message>
    <message>
        <source>Directed to</source>
        <translation>Riktar sig till</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Ålder från</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Ålder till</translation>
    </message>
    <message>
        <source>Age comes from</source>
        <translation>Ålder, grund</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Så kommer man in</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation>Nämndbeslut</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrolleras av</translation>
    </message>
    <message>
        <source>Whose residence</source>
        <translation>Vem som ska bo i kommunen</translation>
    </message>
    <message>
        <source>Suitable from 15</source>
        <translation>Lämplig från 15 år</translation>
    </message>
    <message>
        <source>Reason for the exemption</source>
        <translation>Skäl för undantaget</translation>
    </message>
    <message>
        <source>Journal system</source>
        <translation>Journalsystem</translation>
    </message>
    <message>
        <source>Needs a step before</source>
        <translation>Kräver ett steg före</translation>
    </message>
    <message>
        <source>The step before, in words</source>
        <translation>Steget före, i ord</translation>
    </message>
    <message>
        <source>Cost, in words</source>
        <translation>Kostnad, i ord</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>Vart man vänder sig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>In doubt, ask</source>
        <translation>Vid tvekan, fråga</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Pågår från</translation>
    </message>
    <message>
        <source>Runs to</source>
        <translation>Pågår till</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalas av</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volymer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Section or page</source>
        <translation>Avsnitt eller sida</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Reviewed by, role</source>
        <translation>Granskad av, roll</translation>
    </message>
    <message>
        <source>Days between reviews</source>
        <translation>Dagar mellan granskningar</translation>
    </message>
    <message>
        <source>Placements in the matrix</source>
        <translation>Placeringar i matrisen</translation>
    </message>
    <message>
        <source>Target group of the placement</source>
        <translation>Placeringens målgrupp</translation>
    </message>
    <message>
        <source>Age of the placement</source>
        <translation>Placeringens ålder</translation>
    </message>
    <message>
        <source>Age from, placement</source>
        <translation>Placeringens ålder från</translation>
    </message>
    <message>
        <source>Age to, placement</source>
        <translation>Placeringens ålder till</translation>
    </message>
    <message>
        <source>Age comes from, placement</source>
        <translation>Placeringens ålder, grund</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Placerad enligt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom tillbaka</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>inte bedömt</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>källan</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>träffar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>There is no snapshot %1.</source>
        <translation>Det finns ingen frysning %1.</translation>
    </message>
    <message>
        <source>The name %1 is taken already.</source>
        <translation>Namnet %1 är redan upptaget.</translation>
    </message>
    <message>
        <source>There is nothing to undo for %1.</source>
        <translation>Det finns inget att ångra för %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>not a text file: it holds the character %1</source>
        <translation>inte en textfil: den innehåller tecknet %1</translation>
    </message>
    <message>
        <source>not an Excel file (.xlsx), or a damaged one: %1</source>
        <translation>inte en Excelfil (.xlsx), eller en skadad: %1</translation>
    </message>
    <message>
        <source>an old Excel file, or one with a password. Save it as %1 without password.</source>
        <translation>en gammal Excelfil eller en med lösenord. Spara den som %1 utan lösenord.</translation>
    </message>
    <message>
        <source>the formula in %1 has no result. Open the file in a spreadsheet program and save it.</source>
        <translation>formeln i %1 har inget resultat. Öppna filen i ett kalkylprogram och spara den.</translation>
    </message>
    <message>
        <source>more than %1, the most that is taken</source>
        <translation>mer än %1, som är det mesta som tas emot</translation>
    </message>
    <message>
        <source>the text is cut: a cell takes at most %1 characters</source>
        <translation>texten är avkortad: en cell rymmer högst %1 tecken</translation>
    </message>
    <message>
        <source>What the insats is called. The same name on several rows is one insats in several places of the matrix.</source>
        <translation>Vad insatsen heter. Samma namn på flera rader är en insats på flera ställen i matrisen.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>En av: %1.</translation>
    </message>
    <message>
        <source>May be left empty. One of: %1.</source>
        <translation>Får vara tomt. En av: %1.</translation>
    </message>
    <message>
        <source>For whom, in your own words.</source>
        <translation>För vem, med era egna ord.</translation>
    </message>
    <message>
        <source>Such as 13–20 år, åk 7–9 or från 18 år. Empty when you do not know.</source>
        <translation>Till exempel 13–20 år, åk 7–9 eller från 18 år. Tomt om ni inte vet.</translation>
    </message>
    <message>
        <source>One or two sentences.</source>
        <translation>En eller två meningar.</translation>
    </message>
    <message>
        <source>Who carries it out. Several with a semicolon between.</source>
        <translation>Vem som utför den. Flera skiljs åt med semikolon.</translation>
    </message>
    <message>
        <source>How one gets in. One or several of: %1.</source>
        <translation>Hur man kommer in. En eller flera av: %1.</translation>
    </message>
    <message>
        <source>A function, never a person.</source>
        <translation>En funktion, aldrig en person.</translation>
    </message>
    <message>
        <source>A number of the function.</source>
        <translation>Telefonnummer till funktionen.</translation>
    </message>
    <message>
        <source>An address of the function.</source>
        <translation>E-postadress till funktionen.</translation>
    </message>
    <message>
        <source>A web page about the insats.</source>
        <translation>En webbsida om insatsen.</translation>
    </message>
    <message>
        <source>Where. Several with a semicolon between.</source>
        <translation>Var. Flera skiljs åt med semikolon.</translation>
    </message>
    <message>
        <source>One of: %1. Empty means that it runs.</source>
        <translation>En av: %1. Tomt betyder att den pågår.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Så fyller du i</translation>
    </message>
    <message>
        <source>How to fill in the table</source>
        <translation>Så fyller du i tabellen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>records of a file</comment>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>records of a file</comment>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>records of a file</comment>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>records of a file</comment>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Missing in the file</source>
        <translation>Saknas i filen</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>post %1</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Plats i filen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>en-GB</source>
        <comment>the tag of this language</comment>
        <translation>sv-SE</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>The table continues on the next page.</source>
        <translation>Tabellen fortsätter på nästa sida.</translation>
    </message>
    <message>
        <source>? = age not stated</source>
        <translation>? = ålder ej angiven</translation>
    </message>
    <message>
        <source>0? = possible gap: insatser of unknown age may be here</source>
        <translation>0? = möjlig lucka: insatser utan åldersuppgift kan finnas här</translation>
    </message>
    <message>
        <source>+1 = planned</source>
        <translation>+1 = planerad</translation>
    </message>
    <message>
        <source>0, a possible gap</source>
        <translation>0, en möjlig lucka</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 eller fler</translation>
    </message>
    <message>
        <source>Does not count. %1.</source>
        <translation>Räknas inte. %1.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Anteckning: %1.</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Räknas inte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n neighbouring level(s) not mapped</source>
        <translation>
            <numerusform>%1; %n grannivå är inte kartlagd</numerusform>
            <numerusform>%1; %n grannivåer är inte kartlagda</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarig: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Utförare saknas</translation>
    </message>
    <message>
        <source>No funding</source>
        <translation>Pengar saknas</translation>
    </message>
    <message>
        <source>No staff</source>
        <translation>Personal saknas</translation>
    </message>
    <message>
        <source>Low demand</source>
        <translation>Få efterfrågar det</translation>
    </message>
    <message>
        <source>Handled by the region</source>
        <translation>Sköts regionalt</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>cell</comment>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ej relevant</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Ej kartlagd</translation>
    </message>
    <message>
        <source>The note is about neither a cell nor a need.</source>
        <translation>Anteckningen gäller varken en cell eller ett behov.</translation>
    </message>
    <message>
        <source>Choose a cell with ages: nothing is noted on the column of unknown ages.</source>
        <translation>Välj en cell med åldrar: i kolumnen utan ålder antecknas inget.</translation>
    </message>
    <message>
        <source>Write a text or a decision, or say that the cell does not count.</source>
        <translation>Skriv en text eller ett beslut, eller ange att cellen inte räknas.</translation>
    </message>
    <message>
        <source>Only a cell can be not relevant or not mapped.</source>
        <translation>Bara en cell kan vara ej relevant eller ej kartlagd.</translation>
    </message>
    <message>
        <source>Write why the cell is not relevant.</source>
        <translation>Skriv varför cellen inte är relevant.</translation>
    </message>
    <message>
        <source>Write who decided it, as a role.</source>
        <translation>Skriv vem som beslutat det, som roll.</translation>
    </message>
    <message>
        <source>Say when it was decided.</source>
        <translation>Ange när det beslutades.</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Klar %1</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Försenad sedan %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>A need that the register no longer has</source>
        <translation>Ett behov som inte längre finns i registret</translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <translation>
            <numerusform>%n ej relevant</numerusform>
            <numerusform>%n ej relevanta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mapped</source>
        <translation>
            <numerusform>%n ej kartlagd</numerusform>
            <numerusform>%n ej kartlagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do(es) not count: %1</source>
        <translation>
            <numerusform>%n cell räknas inte: %1</numerusform>
            <numerusform>%n celler räknas inte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Noted text</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>The cell</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Varför den inte räknas</translation>
    </message>
    <message>
        <source>Decided by, role</source>
        <translation>Beslutat av, roll</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Responsible, role</source>
        <translation>Ansvarig, roll</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Antecknad</translation>
    </message>
    <message>
        <source>Cell or need</source>
        <translation>Cell eller behov</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Lucka nu</translation>
    </message>
    <message>
        <source>State of the cell</source>
        <translation>Cellen räknas inte för att</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, försenad</translation>
    </message>
    <message>
        <source>The scenario %1 has been thrown away.</source>
        <translation>Scenariot %1 har kastats.</translation>
    </message>
</context>
<context>
    <name>insats::ui::ActionListDialog</name>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Chan&amp;ge …</source>
        <translation>Än&amp;dra …</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Save as CS&amp;V …</source>
        <translation>&amp;Spara som CSV …</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Åtgärdslista</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>All, also what is done</source>
        <translation>Alla, även klara</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Vilka anteckningar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Cell or need</source>
        <translation>Cell eller behov</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Lucka nu</translation>
    </message>
    <message>
        <source>Decision or note</source>
        <translation>Beslut eller anteckning</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Shows the cell or the need (Enter)</source>
        <translation>Visar cellen eller behovet (Enter)</translation>
    </message>
    <message>
        <source>The action list is copied as text</source>
        <translation>Åtgärdslistan är kopierad som text</translation>
    </message>
    <message>
        <source>Nothing is to be done. Note something on a cell of the matrix (N) or on a need.</source>
        <translation>Inget att göra. Anteckna något på en cell i matrisen (N) eller på ett behov.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;done after all</source>
        <translation>Inte k&amp;lar ändå</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Markera som k&amp;lar</translation>
    </message>
    <message>
        <source>Save the action list</source>
        <translation>Spara åtgärdslistan</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>åtgärder</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::AgeField</name>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 från</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>%1, where it comes from</source>
        <translation>%1, grund</translation>
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
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>Insatser per year of age</source>
        <translation>Insatser per levnadsår</translation>
    </message>
    <message numerus="yes">
        <source>Different insatser that are open to each single age. %n more state(s) no age and stand(s) in no column.</source>
        <translation>
            <numerusform>Olika insatser för varje enskild ålder. %n till anger ingen ålder och står inte i någon kolumn.</numerusform>
            <numerusform>Olika insatser för varje enskild ålder. %n till anger ingen ålder och står inte i någon kolumn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::ArchivePane</name>
    <message>
        <source>Archived insatser</source>
        <translation>Arkiverade insatser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Nothing is archived in the chosen catalogues. What you archive under Edit stands here, and can be put back.</source>
        <translation>Inget är arkiverat i de valda katalogerna. Det du arkiverar under Redigera står här och kan läggas tillbaka.</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktör</translation>
    </message>
    <message>
        <source>%1 is back in %2</source>
        <translation>%1 är tillbaka i %2</translation>
    </message>
</context>
<context>
    <name>insats::ui::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Återställ från säkerhetskopia</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>före en uppdatering av programmet</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>begärd</translation>
    </message>
    <message>
        <source>There is no backup beside the file yet. “Back up now” in the menu File makes one.</source>
        <translation>Det finns ingen säkerhetskopia bredvid filen än. ”Säkerhetskopiera nu” i menyn Arkiv gör en.</translation>
    </message>
    <message>
        <source>%1 becomes as it was then. What it holds now is backed up first.</source>
        <translation>%1 blir som den var då. Det som finns i den nu säkerhetskopieras först.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>insats::ui::CardView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Choose an insats in the list to read everything that is known about it.</source>
        <translation>Välj en insats i listan, så visas allt som är känt om den.</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copies the card as plain text (Ctrl+Shift+C)</source>
        <translation>Kopierar kortet som ren text (Ctrl+Skift+C)</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Kort: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the matrix · %n placement(s)</source>
        <translation>
            <numerusform>I matrisen · %n placering</numerusform>
            <numerusform>I matrisen · %n placeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>Granskad %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>In the shortlist</source>
        <translation>I urvalet</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Lägg i urvalet</translation>
    </message>
    <message>
        <source>The source states no age. You asked about %1.</source>
        <translation>Källan anger ingen ålder. Du frågade om %1.</translation>
    </message>
    <message>
        <source>Takes %1. You asked about %2.</source>
        <translation>Tar emot %1. Du frågade om %2.</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Varför här?</translation>
    </message>
    <message>
        <source>Consent at %1</source>
        <translation>Samtycke vid %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Opens the insats under Manage (F2)</source>
        <translation>Öppnar insatsen under Förvalta (F2)</translation>
    </message>
</context>
<context>
    <name>insats::ui::CatalogueChooser</name>
    <message>
        <source>The catalogues that search and coverage show</source>
        <translation>Katalogerna som sökning och täckning visar</translation>
    </message>
    <message>
        <source>&amp;All catalogues</source>
        <translation>&amp;Alla kataloger</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Alla kataloger</translation>
    </message>
    <message numerus="yes">
        <source>%n catalogue(s)</source>
        <translation>
            <numerusform>%n katalog</numerusform>
            <numerusform>%n kataloger</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>Katalog: %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::CatalogueDialog</name>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date of the inventory</source>
        <translation>&amp;Datum för inventeringen</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>What it is a picture of, if there is one</source>
        <translation>Det den är en bild av, om det finns</translation>
    </message>
    <message>
        <source>&amp;Where people apply</source>
        <translation>&amp;Var man ansöker</translation>
    </message>
    <message>
        <source>A function, never a person</source>
        <translation>En funktion, aldrig en person</translation>
    </message>
    <message>
        <source>For what needs a decision</source>
        <translation>Om det som kräver beslut</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There is no such date. Write 2026-11-27.</source>
        <translation>Datumet finns inte. Skriv 2026-11-27.</translation>
    </message>
    <message>
        <source>Write a municipality and a title.</source>
        <translation>Skriv en kommun och en titel.</translation>
    </message>
    <message>
        <source>Another catalogue has that title. Choose another.</source>
        <translation>En annan katalog har den titeln. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>insats::ui::CellPane</name>
    <message>
        <source>The chosen cell</source>
        <translation>Den valda cellen</translation>
    </message>
    <message>
        <source>Insatser in the cell</source>
        <translation>Insatser i cellen</translation>
    </message>
    <message>
        <source>Of unknown age in the same area and level</source>
        <translation>Utan angiven ålder i samma område och nivå</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Inte igång</translation>
    </message>
    <message>
        <source>For other ages than the groups</source>
        <translation>För andra åldrar än grupperna</translation>
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
            <numerusform>%n utförare</numerusform>
            <numerusform>%n utförare</numerusform>
        </translation>
    </message>
    <message>
        <source>provider not stated for %1</source>
        <translation>utförare ej angiven för %1</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placering</numerusform>
            <numerusform>%n placeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>None of those that can be judged.</source>
        <translation>Ingen av dem som kan prövas.</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Kan inte prövas</translation>
    </message>
    <message>
        <source>and %1 more; the search page lists them all</source>
        <translation>och %1 till; söksidan visar alla</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Närmast</translation>
    </message>
    <message>
        <source>Show on the search page</source>
        <translation>Visa i Sök insatser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies the cell as text</source>
        <translation>Kopierar cellen som text</translation>
    </message>
    <message>
        <source>Needs in the area: %1, without supply: %2</source>
        <translation>Behov i området: %1, utan utbud: %2</translation>
    </message>
    <message>
        <source>Show them in Needs and figures</source>
        <translation>Visa dem i Behov och mått</translation>
    </message>
    <message>
        <source>The cell does not count, and no gap is looked for here.</source>
        <translation>Cellen räknas inte, och inga luckor letas här.</translation>
    </message>
    <message numerus="yes">
        <source>All the same %n insats(er) stand(s) here.</source>
        <translation>
            <numerusform>Ändå står %n insats här.</numerusform>
            <numerusform>Ändå står %n insatser här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>What if it began?</source>
        <translation>Tänk om den börjar</translation>
    </message>
    <message>
        <source>What if %1 began?</source>
        <translation>Tänk om %1 börjar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Notes or decides something about the cell (N)</source>
        <translation>Anteckna eller besluta något om cellen (N)</translation>
    </message>
    <message>
        <source>Not relevant …</source>
        <translation>Ej relevant …</translation>
    </message>
    <message>
        <source>Takes the cell out of the figures, with the reason</source>
        <translation>Tar cellen ur måtten och säger varför</translation>
    </message>
    <message>
        <source>Not mapped …</source>
        <translation>Ej kartlagd …</translation>
    </message>
    <message>
        <source>Says that the inventory never asked about the cell</source>
        <translation>Säger att inventeringen aldrig frågade om cellen</translation>
    </message>
</context>
<context>
    <name>insats::ui::ChangeList</name>
    <message>
        <source>by itself: %1</source>
        <translation>för sig: %1</translation>
    </message>
    <message>
        <source>Nothing is thought yet. Add a change and see what it does to the matrix.</source>
        <translation>Inget är tänkt än. Lägg till en ändring och se vad den gör med matrisen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
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
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>efter orsak</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Visa alla ändringar</translation>
    </message>
    <message>
        <source>Show the insats</source>
        <translation>Visa insatsen</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>Ändringar efter orsak</translation>
    </message>
    <message>
        <source>Enter goes to the cells of a change.</source>
        <translation>Enter går till ändringens celler.</translation>
    </message>
    <message>
        <source>Nothing differs. What both sides hold is the same.</source>
        <translation>Inget skiljer. Båda sidorna säger samma sak.</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>bakom %1</translation>
    </message>
    <message>
        <source>No insats has come to this cell or left it.</source>
        <translation>Ingen insats har kommit till cellen eller lämnat den.</translation>
    </message>
    <message>
        <source>Comes to: %1</source>
        <translation>Kommer till i: %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Försvinner ur: %1</translation>
    </message>
    <message>
        <source>No cell of an area counts another number because of it.</source>
        <translation>Ingen cell i matrisen ändras av det.</translation>
    </message>
    <message>
        <source>Choose a change, and its cells are framed in the matrix.</source>
        <translation>Välj en ändring, så ramas dess celler in i matrisen.</translation>
    </message>
</context>
<context>
    <name>insats::ui::ChooseDialog</name>
    <message>
        <source>Find by name</source>
        <translation>Sök på namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>insats::ui::ColumnsDialog</name>
    <message>
        <source>Columns and format</source>
        <translation>Kolumner och format</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Tabellens första rader</translation>
    </message>
    <message>
        <source>Say above each column what it holds. The program remembers it for the next file with the same headings.</source>
        <translation>Säg ovanför varje kolumn vad den innehåller. Programmet minns det till nästa fil med samma rubriker.</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– tas inte med –</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Vad kolumn %1 innehåller</translation>
    </message>
</context>
<context>
    <name>insats::ui::CompareDialog</name>
    <message>
        <source>Compare insatser</source>
        <translation>Jämför insatser</translation>
    </message>
    <message>
        <source>What differs stands first.</source>
        <translation>Det som skiljer står först.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
</context>
<context>
    <name>insats::ui::CompareModel</name>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>I matrisen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angiven</translation>
    </message>
    <message>
        <source>%1 (same)</source>
        <translation>%1 (lika)</translation>
    </message>
</context>
<context>
    <name>insats::ui::ComparePage</name>
    <message>
        <source>Count placements by our &amp;own reading too</source>
        <translation>Räkna även våra &amp;egna placeringar</translation>
    </message>
    <message>
        <source>Matrix of differences</source>
        <translation>Matris över skillnader</translation>
    </message>
    <message>
        <source>Need areas by prevention level and age. G goes to the next changed cell, Enter shows the changes behind a cell, Esc goes back to Coverage.</source>
        <translation>Behovsområden efter preventionsnivå och ålder. G går till nästa ändrade cell, Enter visar ändringarna bakom en cell, Esc går tillbaka till Täckning.</translation>
    </message>
    <message>
        <source>Placements that the source does not print</source>
        <translation>Placeringar som inte står i källan</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiera som &amp;text</translation>
    </message>
    <message>
        <source>The comparison is copied as text</source>
        <translation>Jämförelsen är kopierad som text</translation>
    </message>
    <message>
        <source>The &amp;changes as CSV …</source>
        <translation>Än&amp;dringarna som CSV …</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Exportera ändringarna</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändringar</translation>
    </message>
    <message>
        <source>Every c&amp;ell as CSV …</source>
        <translation>Varje c&amp;ell som CSV …</translation>
    </message>
    <message>
        <source>Export the cells</source>
        <translation>Exportera cellerna</translation>
    </message>
    <message>
        <source>compared cells</source>
        <translation>jämförda celler</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one, or freeze the catalogue under Manage before it changes, to compare with later.</source>
        <translation>Båda sidorna är samma. Välj en annan, eller frys läget under Förvalta innan katalogen ändras, så kan du jämföra med det sedan.</translation>
    </message>
    <message>
        <source>Nothing differs. What both sides hold is the same.</source>
        <translation>Inget skiljer. Båda sidorna säger samma sak.</translation>
    </message>
    <message>
        <source>It changes no cell</source>
        <translation>Den ändrar ingen cell</translation>
    </message>
    <message>
        <source>It is not in the catalogue any more</source>
        <translation>Den finns inte kvar i katalogen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
    <message numerus="yes">
        <source>Before %n placement(s)</source>
        <translation>
            <numerusform>Före %n placering</numerusform>
            <numerusform>Före %n placeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>efter %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::ComparisonHead</name>
    <message>
        <source>Swap</source>
        <translation>Byt plats</translation>
    </message>
    <message>
        <source>What is before becomes after, and the other way round</source>
        <translation>Före blir efter, och tvärtom</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>F&amp;öre</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Ef&amp;ter</translation>
    </message>
    <message>
        <source>Coverage C</source>
        <translation>Täckning C</translation>
    </message>
    <message>
        <source>The share of cells with at least one insats that runs.</source>
        <translation>Andelen celler med minst en insats som pågår.</translation>
    </message>
    <message>
        <source>Without stated age U</source>
        <translation>Utan åldersuppgift U</translation>
    </message>
    <message>
        <source>The share of placements that can stand in no age group.</source>
        <translation>Andelen placeringar som inte kan stå i någon åldersgrupp.</translation>
    </message>
    <message>
        <source>Goes to the next changed cell (G)</source>
        <translation>Går till nästa ändrade cell (G)</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Ändrade celler</translation>
    </message>
    <message>
        <source>Cells of areas in which other insatser stand than before.</source>
        <translation>Celler där det står andra insatser än före.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Back to Coverage</source>
        <translation>Tillbaka till Täckning</translation>
    </message>
    <message>
        <source>To the same cell (Esc)</source>
        <translation>Till samma cell (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 av %2 celler</translation>
    </message>
    <message>
        <source>%1 of %2 → %3 of %4 cells</source>
        <translation>%1 av %2 → %3 av %4 celler</translation>
    </message>
    <message>
        <source>%1 placements</source>
        <translation>%1 placeringar</translation>
    </message>
</context>
<context>
    <name>insats::ui::ComparisonLegend</name>
    <message>
        <source>two fewer or more</source>
        <translation>två färre eller mer</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>en färre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>as many, but others</source>
        <translation>lika många, men andra</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>en fler</translation>
    </message>
    <message>
        <source>two more or more</source>
        <translation>två fler eller mer</translation>
    </message>
    <message>
        <source>only re-tagged, no insats has come or gone</source>
        <translation>bara ommärkt, ingen insats har tillkommit eller försvunnit</translation>
    </message>
</context>
<context>
    <name>insats::ui::ConflictDialog</name>
    <message>
        <source>Saved by somebody else meanwhile</source>
        <translation>Någon annan har sparat under tiden</translation>
    </message>
    <message>
        <source>%1 was changed while you edited it. Choose for each field which version is right.</source>
        <translation>%1 ändrades medan du redigerade. Välj för varje fält vilken version som är rätt.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Spara så här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation>Sparat av någon annan</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ditt</translation>
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
            <numerusform>%n placering</numerusform>
            <numerusform>%n placeringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different insats(er), %1</source>
        <translation>
            <numerusform>%n insats, %1</numerusform>
            <numerusform>%n olika insatser, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Different insatser</source>
        <translation>Olika insatser</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>ålder ej angiven</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>Coverage, %1</source>
        <translation>Täckning, %1</translation>
    </message>
    <message>
        <source>C %1 (%2 of %3 cells) · %4 · U %5 (%6 of %7 placements)</source>
        <translation>C %1 (%2 av %3 celler) · %4 · U %5 (%6 av %7 placeringar)</translation>
    </message>
    <message>
        <source>Hatched 0: nothing reaches the ages. 0?: insatser of unknown age stand in the column ?. Bar: ages that are reached. Bottom row: different insatser, not a sum.</source>
        <translation>Streckad 0: inget når åldrarna. 0?: insatser utan angiven ålder står i kolumnen ?. Stapel: åldrar som nås. Nedersta raden: olika insatser, ingen summa.</translation>
    </message>
    <message>
        <source>%1 As before.</source>
        <translation>%1 Som förut.</translation>
    </message>
    <message>
        <source>%1 Only re-tagged.</source>
        <translation>%1 Bara ommärkt.</translation>
    </message>
</context>
<context>
    <name>insats::ui::CoveragePage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Räkna allt</translation>
    </message>
    <message>
        <source>&amp;Export the matrix</source>
        <translation>&amp;Exportera matrisen</translation>
    </message>
    <message>
        <source>Back to the cell</source>
        <translation>Tillbaka till cellen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>How many insatser reach the ages (Alt+1)</source>
        <translation>Hur många insatser som når åldrarna (Alt+1)</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>How many organisations deliver; ? = not stated for some (Alt+2)</source>
        <translation>Hur många som utför; ? = ej angivet för några (Alt+2)</translation>
    </message>
    <message>
        <source>Easy way in</source>
        <translation>Låg tröskel</translation>
    </message>
    <message>
        <source>How many are open or given without needs assessment; ? = the way in to some is not known (Alt+3)</source>
        <translation>Hur många som är öppna eller ges utan behovsprövning; ? = vägen in är okänd för några (Alt+3)</translation>
    </message>
    <message>
        <source>Counts everything as the source prints it, also what is planned or has ended</source>
        <translation>Räknar allt som källan tar upp, även det som är planerat eller har upphört</translation>
    </message>
    <message>
        <source>Think a provider away</source>
        <translation>Tänk bort en utförare</translation>
    </message>
    <message>
        <source>Shows the matrix as if this provider were gone</source>
        <translation>Visar matrisen som om utföraren inte fanns</translation>
    </message>
    <message>
        <source>Age line</source>
        <translation>Ålderslinje</translation>
    </message>
    <message>
        <source>Insatser per single year of age</source>
        <translation>Insatser per levnadsår</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Visa allt igen</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Kopiera &amp;tabellen</translation>
    </message>
    <message>
        <source>The table is copied, ready for a spreadsheet</source>
        <translation>Tabellen är kopierad och kan klistras in i ett kalkylblad</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiera som te&amp;xt</translation>
    </message>
    <message>
        <source>A paragraph about the matrix is copied</source>
        <translation>Ett stycke om matrisen är kopierat</translation>
    </message>
    <message>
        <source>Every cell as &amp;CSV …</source>
        <translation>Varje cell som &amp;CSV …</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG) …</source>
        <translation>&amp;Bild (PNG) …</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG) …</source>
        <translation>Teckning (&amp;SVG) …</translation>
    </message>
    <message>
        <source>The cell is copied as text</source>
        <translation>Cellen är kopierad som text</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alla utförare</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Utan %1</translation>
    </message>
    <message numerus="yes">
        <source>Without %1 %n cell(s) would be empty</source>
        <translation>
            <numerusform>Utan %1 skulle %n cell bli tom</numerusform>
            <numerusform>Utan %1 skulle %n celler bli tomma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells change.</source>
        <translation>%1 av %2 celler ändras.</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Exportera matrisen</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>tackning</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
    <message>
        <source>Choose one catalogue to change how its matrix is read</source>
        <translation>Välj en katalog för att ändra hur dess matris läses</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Slutsatser</translation>
    </message>
    <message>
        <source>What the report concluded, and what the rows say</source>
        <translation>Vad rapporten kom fram till, och vad raderna säger</translation>
    </message>
    <message>
        <source>The catalogue has no insatser that run, so the empty cells say nothing yet.</source>
        <translation>Katalogen har inga pågående insatser, så de tomma cellerna säger inget än.</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>samordnare</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Åtgärdslista</translation>
    </message>
    <message>
        <source>What is noted and decided, by due date and gap</source>
        <translation>Det som är antecknat och beslutat, efter datum och lucka</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>With another catalogue, or with a snapshot (C)</source>
        <translation>Med en annan katalog, eller med en frysning (C)</translation>
    </message>
    <message>
        <source>Thinks changes without touching the catalogue, and shows what they do (W)</source>
        <translation>Prövar ändringar utan att röra katalogen och visar vad de gör (W)</translation>
    </message>
    <message>
        <source>Choose one catalogue to think about</source>
        <translation>Välj en katalog att tänka om</translation>
    </message>
</context>
<context>
    <name>insats::ui::CoverageView</name>
    <message>
        <source>Coverage matrix</source>
        <translation>Täckningsmatris</translation>
    </message>
    <message>
        <source>Need areas by prevention level and age. Enter shows the insatser of a cell, G goes to the next gap.</source>
        <translation>Behovsområden mot preventionsnivå och ålder. Enter visar insatserna i en cell, G går till nästa lucka.</translation>
    </message>
</context>
<context>
    <name>insats::ui::DateField</name>
    <message>
        <source>There is no such date. Write 2026-11-27.</source>
        <translation>Datumet finns inte. Skriv 2026-11-27.</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
</context>
<context>
    <name>insats::ui::DurationField</name>
    <message>
        <source>%1, unit</source>
        <translation>%1, enhet</translation>
    </message>
</context>
<context>
    <name>insats::ui::EditPane</name>
    <message>
        <source>unsaved change</source>
        <translation>osparad ändring</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Ångra ändringar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation>Arkivera …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Sök på namn</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktör</translation>
    </message>
    <message>
        <source>The change is taken back</source>
        <translation>Ändringen är tillbakatagen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>As a &amp;new insats here</source>
        <translation>Som en &amp;ny insats här</translation>
    </message>
    <message>
        <source>The chosen ones to &amp;another catalogue …</source>
        <translation>De valda till en &amp;annan katalog …</translation>
    </message>
    <message>
        <source>Choose an insats, or add a new one</source>
        <translation>Välj en insats, eller lägg till en ny</translation>
    </message>
    <message>
        <source>New insats</source>
        <translation>Ny insats</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be mended before saving</source>
        <translation>
            <numerusform>%n fält behöver rättas</numerusform>
            <numerusform>%n fält behöver rättas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 är sparad</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Osparade ändringar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 har ändringar som inte är sparade.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>In which catalogue?</source>
        <translation>I vilken katalog?</translation>
    </message>
    <message>
        <source>Told by the unit</source>
        <translation>Uppgift från verksamheten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n insats(er)</source>
        <translation>
            <numerusform>Kopiera %n insats</numerusform>
            <numerusform>Kopiera %n insatser</numerusform>
        </translation>
    </message>
    <message>
        <source>To which catalogue?</source>
        <translation>Till vilken katalog?</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) copied to %1</source>
        <translation>
            <numerusform>%n insats kopierad till %1</numerusform>
            <numerusform>%n insatser kopierade till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>%1 leaves the catalogue, search and coverage. It can be put back at any time.</source>
        <translation>%1 försvinner ur katalogen, sökningen och täckningen. Den kan läggas tillbaka när som helst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 är arkiverad</translation>
    </message>
    <message>
        <source>Everything that is known about an insats is edited here. Enter in the list goes to its fields, Ctrl+S saves. Nothing is lost: each change stands in the history and can be taken back.</source>
        <translation>Här redigeras allt som är känt om en insats. Enter i listan går till fälten, Ctrl+S sparar. Inget går förlorat: varje ändring står i historiken och kan tas tillbaka.</translation>
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
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Rensa alla filter</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Ålder</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alla</translation>
    </message>
    <message>
        <source> years</source>
        <translation> år</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Ålder i år</translation>
    </message>
    <message>
        <source>Shows what fits exactly this age. Insatser without a stated age come last.</source>
        <translation>Visar det som passar just den åldern. Insatser utan åldersuppgift kommer sist.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::FiguresPane</name>
    <message>
        <source>Show its area in Coverage</source>
        <translation>Visa området i Täckning</translation>
    </message>
    <message>
        <source>Insatser of its area</source>
        <translation>Insatser i området</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Ring: the year before · dot: the newest · stroke: the country. No score is made.</source>
        <translation>Ring: året före · punkt: det senaste · streck: riket. Inget betyg räknas ut.</translation>
    </message>
    <message>
        <source>The chosen catalogues have no figures.</source>
        <translation>De valda katalogerna har inga mått.</translation>
    </message>
    <message>
        <source>No figures about this.</source>
        <translation>Inga mått om detta.</translation>
    </message>
    <message>
        <source>From %1, the same municipality.</source>
        <translation>Från %1, samma kommun.</translation>
    </message>
</context>
<context>
    <name>insats::ui::FileActions</name>
    <message>
        <source>The backup is in place</source>
        <translation>Säkerhetskopian är på plats</translation>
    </message>
    <message>
        <source>Catalogue files (*.sqlite);;All files (*)</source>
        <translation>Katalogfiler (*.sqlite);;Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;New catalogue …</source>
        <translation>&amp;Ny katalog …</translation>
    </message>
    <message>
        <source>Catalogue &amp;details …</source>
        <translation>Katalogens &amp;uppgifter …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öppna …</translation>
    </message>
    <message>
        <source>Open a catalogue file</source>
        <translation>Öppna en katalogfil</translation>
    </message>
    <message>
        <source>New &amp;file …</source>
        <translation>Ny &amp;fil …</translation>
    </message>
    <message>
        <source>New catalogue file</source>
        <translation>Ny katalogfil</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Spara en kopia …</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Säkerhets&amp;kopiera nu</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>Å&amp;terställ från säkerhetskopia …</translation>
    </message>
    <message>
        <source>The catalogue as &amp;Excel …</source>
        <translation>Katalogen som &amp;Excel …</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>The catalogue as &amp;CSV …</source>
        <translation>Katalogen som &amp;CSV …</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabell (*.csv)</translation>
    </message>
    <message>
        <source>The catalogue as Insatskartan&apos;s &amp;own file (JSON) …</source>
        <translation>Katalogen som Insatskartans egen fil (&amp;JSON) …</translation>
    </message>
    <message>
        <source>Insatskartan&apos;s file (*.json)</source>
        <translation>Insatskartans fil (*.json)</translation>
    </message>
    <message>
        <source>Empty &amp;table to fill in, for Excel …</source>
        <translation>Tom &amp;mall för Excel …</translation>
    </message>
    <message>
        <source>Empty table to fill in</source>
        <translation>Tom mall</translation>
    </message>
    <message>
        <source>Insatser to fill in.xlsx</source>
        <translation>Insatser att fylla i.xlsx</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Ny katalog</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktör</translation>
    </message>
    <message>
        <source>%1 is begun. Add its first insats, or import a file.</source>
        <translation>%1 är påbörjad. Lägg till den första insatsen, eller importera en fil.</translation>
    </message>
    <message>
        <source>Choose one catalogue, at the right of the menu bar, to change its details</source>
        <translation>Välj en katalog, till höger i menyraden, för att ändra dess uppgifter</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Uppgifter om %1</translation>
    </message>
    <message>
        <source>The details of %1 are saved</source>
        <translation>Uppgifterna om %1 är sparade</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportera %1</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) exported to %1</source>
        <translation>
            <numerusform>%n insats exporterad till %1</numerusform>
            <numerusform>%n insatser exporterade till %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything had room</source>
        <translation>Allt fick inte plats</translation>
    </message>
    <message>
        <source>The empty table is saved as %1</source>
        <translation>Den tomma mallen är sparad som %1</translation>
    </message>
    <message>
        <source>A copy is saved as %1</source>
        <translation>En kopia är sparad som %1</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Säkerhetskopierad som %1</translation>
    </message>
    <message>
        <source>&amp;Words and areas …</source>
        <translation>&amp;Ord och områden …</translation>
    </message>
</context>
<context>
    <name>insats::ui::FindingsDialog</name>
    <message>
        <source>The report&apos;s conclusions</source>
        <translation>Rapportens slutsatser</translation>
    </message>
    <message>
        <source>What the report concluded from its inventory, counted again from the rows at hand: %1. Everything that is printed counts, also what does not run.</source>
        <translation>Det här kom rapporten fram till. Vi har räknat om det från raderna: %1. Allt som står i källan räknas, även det som inte är igång.</translation>
    </message>
    <message>
        <source>Shows the row in the matrix</source>
        <translation>Visar raden i matrisen</translation>
    </message>
</context>
<context>
    <name>insats::ui::FlagField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>insats::ui::Headline</name>
    <message>
        <source>Coverage C</source>
        <translation>Täckning C</translation>
    </message>
    <message>
        <source>The share of cells with at least one insats that runs.</source>
        <translation>Andelen celler med minst en insats som är igång.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomma celler</translation>
    </message>
    <message>
        <source>Certain when nothing of unknown age stands in the same area and level.</source>
        <translation>Säkra när inget utan angiven ålder finns i samma område och nivå.</translation>
    </message>
    <message>
        <source>Robust coverage C_R</source>
        <translation>Robust täckning C_R</translation>
    </message>
    <message>
        <source>Cells without any of the gaps G1, G1b and G2–G6. From: also nothing that cannot be judged. To: what cannot be judged is taken for good.</source>
        <translation>Celler utan någon av luckorna G1, G1b och G2–G6. Från: inte heller något som inte kan prövas. Till: det som inte kan prövas räknas som bra.</translation>
    </message>
    <message>
        <source>Without stated age U</source>
        <translation>Utan åldersuppgift U</translation>
    </message>
    <message>
        <source>The share of placements that can stand in no age group.</source>
        <translation>Andelen placeringar som inte kan stå i någon åldersgrupp.</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 av %2 celler</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>%1 to %2 cells</source>
        <translation>%1 till %2 celler</translation>
    </message>
    <message>
        <source>%1 of %2 placements</source>
        <translation>%1 av %2 placeringar</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n säker</numerusform>
            <numerusform>%n säkra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n möjlig</numerusform>
            <numerusform>%n möjliga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not count</source>
        <translation>
            <numerusform>%n räknas inte</numerusform>
            <numerusform>%n räknas inte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>%1 · %2 · took a change back</source>
        <translation>%1 · %2 · tog tillbaka en ändring</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Ångra ändringen från %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::HypotheticalDialog</name>
    <message>
        <source>What if there were a new insats?</source>
        <translation>Tänk om det fanns en ny insats</translation>
    </message>
    <message>
        <source>Change the new insats</source>
        <translation>Ändra den nya insatsen</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>Lägg till i scenariot</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ingång</translation>
    </message>
    <message>
        <source>Run by volunteers</source>
        <translation>Drivs ideellt</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Var den står</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>A need is met by an insats that shares a topic with it. Without topics it meets none.</source>
        <translation>Ett behov möts av en insats som delar ett ämne med det. Utan ämnen möter den inget.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Den behöver ett namn.</translation>
    </message>
    <message>
        <source>Tick at least one place.</source>
        <translation>Kryssa i minst en plats.</translation>
    </message>
    <message>
        <source>The ages are crossed.</source>
        <translation>Åldrarna står i fel ordning.</translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportCount</name>
    <message>
        <source>They are in the catalogue but not in the file, and are left as they are. Shows or hides them.</source>
        <translation>De står i katalogen men inte i filen, och lämnas som de är. Visar eller döljer dem.</translation>
    </message>
    <message>
        <source>Shows or hides them in the list</source>
        <translation>Visar eller döljer dem i listan</translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportDelegate</name>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportDetail</name>
    <message>
        <source>The difference before</source>
        <translation>Föregående skillnad</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Upp</translation>
    </message>
    <message>
        <source>The next difference</source>
        <translation>Nästa skillnad</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ned</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Choose a row to see what differs.</source>
        <translation>Välj en rad för att se vad som skiljer sig.</translation>
    </message>
    <message>
        <source>Not in the catalogue yet. Ticked ones are added.</source>
        <translation>Finns inte i katalogen än. De som är förbockade läggs till.</translation>
    </message>
    <message>
        <source>In the catalogue already, with other values. Ticked ones get the values of the file.</source>
        <translation>Finns redan i katalogen, med andra värden. De som är förbockade får filens värden.</translation>
    </message>
    <message>
        <source>The file says the same as the catalogue.</source>
        <translation>Filen säger samma sak som katalogen.</translation>
    </message>
    <message>
        <source>They cannot be taken in as they stand. Save them, mend them in the file, and read it again.</source>
        <translation>De kan inte tas in som de står. Spara dem, rätta i filen och läs den igen.</translation>
    </message>
    <message>
        <source>In the catalogue but not in the file. They are left as they are.</source>
        <translation>De står i katalogen men inte i filen. De lämnas som de är.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Recognised by its name.</source>
        <translation>Känns igen på namnet.</translation>
    </message>
    <message>
        <source>Recognised by its id.</source>
        <translation>Känns igen på sitt id.</translation>
    </message>
    <message>
        <source>New: not in the catalogue yet.</source>
        <translation>Ny: finns inte i katalogen än.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n fält skiljer sig.</numerusform>
            <numerusform>%n fält skiljer sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Inget skiljer sig.</translation>
    </message>
    <message>
        <source>Is not taken in:</source>
        <translation>Tas inte in:</translation>
    </message>
    <message>
        <source>In the catalogue but not in the file. It is left as it is.</source>
        <translation>Står i katalogen men inte i filen. Den lämnas som den är.</translation>
    </message>
    <message>
        <source>in the catalogue</source>
        <translation>i katalogen</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>i filen</translation>
    </message>
    <message>
        <source>Take the file&apos;s value</source>
        <translation>Ta filens värde</translation>
    </message>
    <message>
        <source>Keep the catalogue&apos;s value</source>
        <translation>Behåll katalogens värde</translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportModel</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 av %2 valda</translation>
    </message>
    <message>
        <source>are not taken in</source>
        <translation>tas inte in</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>inget skiljer sig</translation>
    </message>
    <message>
        <source>are left as they are</source>
        <translation>lämnas som de är</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
</context>
<context>
    <name>insats::ui::ImportPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 rader, %2 kolumner</translation>
    </message>
    <message>
        <source>sheet “%1”, %2</source>
        <translation>blad ”%1”, %2</translation>
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
        <translation>katalogfil från Insatskartan, %1</translation>
    </message>
    <message>
        <source>open data (HSDS), %1</source>
        <translation>öppna data (HSDS), %1</translation>
    </message>
    <message>
        <source>table, %1</source>
        <translation>tabell, %1</translation>
    </message>
    <message>
        <source>A new catalogue: %1.</source>
        <translation>En ny katalog: %1.</translation>
    </message>
    <message>
        <source>Needs, figures, collaborations and other registers: %1 new, %2 changed. They come along.</source>
        <translation>Behov, mått, samverkan och andra register: %1 nya, %2 ändrade. De följer med.</translation>
    </message>
    <message>
        <source>&amp;Into the catalogue</source>
        <translation>&amp;Till katalog</translation>
    </message>
    <message>
        <source>Into the catalogue</source>
        <translation>Till katalog</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Välj &amp;fil …</translation>
    </message>
    <message>
        <source>Understood: JSON from Insatskartan, CSV and Excel (XLSX).</source>
        <translation>Går att läsa: JSON från Insatskartan, CSV och Excel (XLSX).</translation>
    </message>
    <message>
        <source>The catalogue has changed since the file was read. Nothing is saved. Read the file again; what you have chosen is kept.</source>
        <translation>Katalogen har ändrats sedan filen lästes. Inget är sparat. Läs om filen; det du har valt finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Läs om filen</translation>
    </message>
    <message>
        <source>Columns and format</source>
        <translation>Kolumner och format</translation>
    </message>
    <message>
        <source>Says which field each column of the table is</source>
        <translation>Säger vilket fält varje kolumn i tabellen är</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Filens poster</translation>
    </message>
    <message>
        <source>Space takes a record or leaves it out</source>
        <translation>Mellanslag tar med en post eller lämnar den</translation>
    </message>
    <message>
        <source>Nothing is saved yet. All is saved at once, or nothing.</source>
        <translation>Inget är sparat än. Allt sparas på en gång, eller inget.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leaves the file without saving anything (Esc)</source>
        <translation>Lämnar filen utan att spara något (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save refused rows …</source>
        <translation>&amp;Spara avvisade rader …</translation>
    </message>
    <message>
        <source>Choose one …</source>
        <translation>Välj en …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Catalogues and tables (%1)</source>
        <translation>Kataloger och tabeller (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alla filer (%1)</translation>
    </message>
    <message>
        <source>Wait until what you took in is saved.</source>
        <translation>Vänta tills det du tog in är sparat.</translation>
    </message>
    <message>
        <source>Choose the catalogue that %1 goes into.</source>
        <translation>Välj vilken katalog %1 ska till.</translation>
    </message>
    <message>
        <source>Nothing in the file was recognised as insatser.</source>
        <translation>Inget i filen kändes igen som insatser.</translation>
    </message>
    <message>
        <source>Take in the registers</source>
        <translation>Ta in registren</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Ta in %n rad</numerusform>
            <numerusform>Ta in %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves all of the choice at once (Ctrl+Enter)</source>
        <translation>Sparar allt valt på en gång (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Something is being read or saved</source>
        <translation>Något läses eller sparas</translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from the catalogue</source>
        <translation>Inget är valt som skiljer sig från katalogen</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktör</translation>
    </message>
    <message>
        <source>Taken in from %1: %2, %3.</source>
        <translation>Intaget från %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Spara avvisade rader</translation>
    </message>
    <message>
        <source>%1 refused rows</source>
        <translation>%1 avvisade rader</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Take in a file. You see what it would change before anything is saved. You can also drop it on the window.</source>
        <translation>Ta in en fil. Du ser vad den skulle ändra innan något sparas. Du kan också släppa den på fönstret.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>insats::ui::IndicatorDelegate</name>
    <message>
        <source>no value in the source</source>
        <translation>inget värde i källan</translation>
    </message>
</context>
<context>
    <name>insats::ui::IndicatorModel</name>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riket</translation>
    </message>
</context>
<context>
    <name>insats::ui::InterventionEditor</name>
    <message>
        <source>Must be filled in.</source>
        <translation>Måste fyllas i.</translation>
    </message>
    <message>
        <source>At least one source must be named.</source>
        <translation>Minst en källa måste anges.</translation>
    </message>
</context>
<context>
    <name>insats::ui::Legend</name>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3–4</source>
        <translation>3–4</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 eller fler</translation>
    </message>
    <message>
        <source>0? = insatser of unknown age stand beside · bar = ages reached · +1 = planned</source>
        <translation>0? = insatser utan ålder finns bredvid · stapel = åldrar som nås · +1 = planerad</translation>
    </message>
    <message>
        <source>dotted line = placed by our reading</source>
        <translation>prickad linje = placerat enligt vår läsning</translation>
    </message>
    <message>
        <source>Such a cell does not count, and no gap is looked for there.</source>
        <translation>En sådan cell räknas inte, och inga luckor letas där.</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>antecknad</translation>
    </message>
</context>
<context>
    <name>insats::ui::LinkedList</name>
    <message>
        <source>Shows the insats in the search</source>
        <translation>Visar insatsen i sökningen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1</source>
        <translation>Täckning: %1</translation>
    </message>
    <message>
        <source>Shows the need area in the matrix</source>
        <translation>Visar behovsområdet i matrisen</translation>
    </message>
</context>
<context>
    <name>insats::ui::MainWindow</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Bilden %1 går inte att skriva.</translation>
    </message>
    <message>
        <source>Search
insatser</source>
        <translation>Sök
insatser</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Copy the insats as text</source>
        <translation>&amp;Kopiera insatsen som text</translation>
    </message>
    <message>
        <source>C&amp;lear text and filters</source>
        <translation>R&amp;ensa text och filter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljusa</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörka</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Search insatser</source>
        <translation>&amp;Sök insatser</translation>
    </message>
    <message>
        <source>Search &amp;box</source>
        <translation>Sök&amp;cellen</translation>
    </message>
    <message>
        <source>&amp;Insats</source>
        <translation>&amp;Insats</translation>
    </message>
    <message>
        <source>&amp;Add to or remove from the shortlist</source>
        <translation>&amp;Lägg i eller ta ur urvalet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Insatskartan</source>
        <translation>&amp;Om Insatskartan</translation>
    </message>
    <message>
        <source>About Insatskartan</source>
        <translation>Om Insatskartan</translation>
    </message>
    <message>
        <source>Insatskartan finds what a child, a young person or a family can be offered.

The catalogue describes services, never people. Nothing that you search for is kept, and the program uses no network.

Version %1 · GPL 3 or later</source>
        <translation>Insatskartan hittar det som ett barn, en ung person eller en familj kan erbjudas.

Katalogen beskriver insatser, aldrig personer. Inget du söker på sparas, och programmet använder inget nätverk.

Version %1 · GPL 3 eller senare</translation>
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
        <translation>&amp;Jämför urvalet</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Täckning</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>&amp;Täckning</translation>
    </message>
    <message>
        <source>Insatser per &amp;year of age</source>
        <translation>Insatser per &amp;levnadsår</translation>
    </message>
    <message>
        <source>How the matrix is &amp;read …</source>
        <translation>Hur matrisen &amp;läses …</translation>
    </message>
    <message>
        <source>%1 cells, %2 insatser, %3 placements</source>
        <translation>%1 celler · %2 insatser · %3 placeringar</translation>
    </message>
    <message>
        <source>The report&apos;s &amp;conclusions</source>
        <translation>Rapportens &amp;slutsatser</translation>
    </message>
    <message>
        <source>&amp;Methods …</source>
        <translation>&amp;Metoder …</translation>
    </message>
    <message>
        <source>%1: %2 insatser, %3 placements in the matrix</source>
        <translation>%1: %2 insatser, %3 placeringar i matrisen</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, läge %2</translation>
    </message>
    <message>
        <source>Needs
and figures</source>
        <translation>Behov
och mått</translation>
    </message>
    <message>
        <source>&amp;Needs and figures</source>
        <translation>&amp;Behov och mått</translation>
    </message>
    <message>
        <source>%1 needs, %2 of them without supply</source>
        <translation>%1 behov, %2 av dem utan utbud</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Förvalta</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>&amp;Förvalta</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importera …</translation>
    </message>
    <message>
        <source>&amp;Edit the insats</source>
        <translation>&amp;Redigera insatsen</translation>
    </message>
    <message>
        <source>&amp;New insats …</source>
        <translation>&amp;Ny insats …</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Jämför …</translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation>&amp;Tänk om …</translation>
    </message>
    <message>
        <source>&amp;Action list</source>
        <translation>&amp;Åtgärdslista</translation>
    </message>
</context>
<context>
    <name>insats::ui::ManagePage</name>
    <message>
        <source>Manage</source>
        <translation>Förvalta</translation>
    </message>
    <message>
        <source>New insats</source>
        <translation>Ny insats</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Freeze …</source>
        <translation>Frys läget …</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Frysningar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
</context>
<context>
    <name>insats::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>insats::ui::MethodsDialog</name>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Method, abbreviation, insats or target group</source>
        <translation>Metod, förkortning, insats eller målgrupp</translation>
    </message>
    <message>
        <source>Filter the methods</source>
        <translation>Filtrera metoderna</translation>
    </message>
    <message>
        <source>Method and insats</source>
        <translation>Metod och insats</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>&amp;Search for it</source>
        <translation>&amp;Sök på den</translation>
    </message>
    <message>
        <source>Searches for the insatser that use the chosen method (Enter)</source>
        <translation>Söker fram insatserna som använder den valda metoden (Enter)</translation>
    </message>
    <message>
        <source>No insats in the chosen catalogues says which method it uses.</source>
        <translation>Ingen insats i de valda katalogerna anger någon metod.</translation>
    </message>
    <message>
        <source>%1 methods, named in %2 places in the chosen catalogues.</source>
        <translation>%1 metoder, nämnda på %2 ställen i de valda katalogerna.</translation>
    </message>
</context>
<context>
    <name>insats::ui::NameDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The name is taken already. Choose another.</source>
        <translation>Namnet är upptaget. Välj ett annat.</translation>
    </message>
</context>
<context>
    <name>insats::ui::NeedsPage</name>
    <message>
        <source>The need</source>
        <translation>Behovet</translation>
    </message>
    <message>
        <source>Show in &amp;Coverage</source>
        <translation>Visa i &amp;Täckning</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Hard to reach</source>
        <translation>Svåra att nå</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Sårbart</translation>
    </message>
    <message>
        <source>Needs and figures</source>
        <translation>Behov och mått</translation>
    </message>
    <message>
        <source>Search needs and figures</source>
        <translation>Sök bland behov och mått</translation>
    </message>
    <message>
        <source>Need area</source>
        <translation>Behovsområde</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Visa bara</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>%1 needs · %2 figures · %3 forums</source>
        <translation>%1 behov · %2 mått · %3 samverkansforum</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Without supply (%1)</source>
        <translation>Utan utbud (%1)</translation>
    </message>
    <message>
        <source>Level not stated (%1)</source>
        <translation>Nivå ej angiven (%1)</translation>
    </message>
    <message>
        <source>With stated age (%1)</source>
        <translation>Med åldersuppgift (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n behov</numerusform>
            <numerusform>%n behov</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen catalogues have no such needs.</source>
        <translation>De valda katalogerna har inga sådana behov.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Gäller: %1</translation>
    </message>
    <message>
        <source>On the level: %1</source>
        <translation>Om nivån: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Would meet it, but the age is not stated</source>
        <translation>Skulle möta det, men åldern är inte angiven</translation>
    </message>
    <message>
        <source>The same topic, in another area, on another level, for other ages or groups</source>
        <translation>Samma ämne, men i ett annat område, på en annan nivå, för andra åldrar eller grupper</translation>
    </message>
    <message>
        <source>Parties: %1</source>
        <translation>Parter: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>För: %1</translation>
    </message>
    <message>
        <source>No forum of collaboration about this in the chosen catalogues.</source>
        <translation>Inget samverkansforum om detta i de valda katalogerna.</translation>
    </message>
    <message>
        <source>Groups that the source calls hard to reach, and what exists for them by tag and age.</source>
        <translation>Grupper som källan kallar svåra att nå, och vad som finns för dem enligt märkning och ålder.</translation>
    </message>
    <message>
        <source>The chosen catalogues name no such groups.</source>
        <translation>De valda katalogerna nämner inga sådana grupper.</translation>
    </message>
    <message>
        <source>Run by volunteers: %1</source>
        <translation>Drivs av ideella krafter: %1</translation>
    </message>
    <message>
        <source>Ends within a year, by end date or funding: %1</source>
        <translation>Tar slut inom ett år, enligt slutdatum eller pengar: %1</translation>
    </message>
    <message>
        <source>What runs today and hangs on somebody’s goodwill or on money with an end.</source>
        <translation>Det som pågår i dag och hänger på någons goda vilja eller på pengar som tar slut.</translation>
    </message>
    <message>
        <source>Nothing in the chosen catalogues is known to hang on volunteers or to end within a year.</source>
        <translation>Inget i de valda katalogerna är känt för att hänga på ideella krafter eller ta slut inom ett år.</translation>
    </message>
    <message>
        <source>none are stated</source>
        <translation>ej angivna</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckna</translation>
    </message>
    <message>
        <source>Notes or decides something about the need</source>
        <translation>Anteckna eller besluta något om behovet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
</context>
<context>
    <name>insats::ui::NoHitsView</name>
    <message>
        <source>One more word, please</source>
        <translation>Skriv ett ord till</translation>
    </message>
    <message>
        <source>No insats mentions %1</source>
        <translation>Ingen insats nämner %1</translation>
    </message>
    <message>
        <source>Nothing fits all of this</source>
        <translation>Inget passar in på allt det här</translation>
    </message>
    <message>
        <source>“%1” says too little to search for.</source>
        <translation>”%1” säger för lite att söka på.</translation>
    </message>
    <message>
        <source>Loosen something:</source>
        <translation>Släpp på något:</translation>
    </message>
    <message>
        <source>Nothing fits this age</source>
        <translation>Inget passar den här åldern</translation>
    </message>
    <message>
        <source>The catalogue has no insatser</source>
        <translation>Katalogen har inga insatser</translation>
    </message>
    <message>
        <source>There is nothing to search in. What else it holds stands under Needs and figures (Ctrl+3).</source>
        <translation>Det finns inget att söka i. Det som ändå finns i den står under Behov och mått (Ctrl+3).</translation>
    </message>
</context>
<context>
    <name>insats::ui::NoteDialog</name>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>Never write anything about a single person.</source>
        <translation>Skriv aldrig något om en enskild person.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Ka&amp;talog</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angiven</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>A role, never a name</source>
        <translation>En roll, aldrig ett namn</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>A&amp;nsvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>The cell</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>The c&amp;ell</source>
        <translation>&amp;Cellen</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Varför den inte räknas</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Varför</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Beslutat av, ro&amp;ll</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>This looks like a person’s own data: %1. Take it away if it is.</source>
        <translation>Det här ser ut som en persons egna uppgifter: %1. Ta bort det om det är det.</translation>
    </message>
    <message>
        <source>Somebody else has changed the note meanwhile. There it says now: %1. Save again to replace it.</source>
        <translation>Någon annan har ändrat anteckningen under tiden. Nu står det: %1. Spara igen för att ersätta det.</translation>
    </message>
    <message>
        <source>Somebody else has removed the note meanwhile. Save again to write it anew.</source>
        <translation>Någon annan har tagit bort anteckningen under tiden. Spara igen för att skriva den på nytt.</translation>
    </message>
</context>
<context>
    <name>insats::ui::NoteEditing</name>
    <message>
        <source>coordinator</source>
        <translation>samordnare</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>Anteckningen är sparad</translation>
    </message>
    <message>
        <source>Somebody else has changed the note meanwhile</source>
        <translation>Någon annan har ändrat anteckningen under tiden</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Remove this note? Its history stays.

%1</source>
        <translation>Ta bort den här anteckningen? Historiken finns kvar.

%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>Anteckningen är borttagen</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Anteckningens historik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>insats::ui::NotesBox</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>insats::ui::ParametersDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> months</source>
        <translation> månader</translation>
    </message>
    <message>
        <source>“Alla” without an age counts as all ages</source>
        <translation>”Alla” utan ålder räknas som alla åldrar</translation>
    </message>
    <message>
        <source>How the matrix of %1 is read</source>
        <translation>Hur matrisen för %1 läses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;Age groups</source>
        <translation>Ålders&amp;grupper</translation>
    </message>
    <message>
        <source>&amp;Thin coverage: at most</source>
        <translation>&amp;Tunn täckning: högst</translation>
    </message>
    <message>
        <source>&amp;Out of date: more than</source>
        <translation>&amp;Inaktuellt: mer än</translation>
    </message>
    <message>
        <source>&amp;Project cliff: within</source>
        <translation>&amp;Projektklippa: inom</translation>
    </message>
    <message>
        <source>Saved with the catalogue, and told in every export.</source>
        <translation>Sparas med katalogen och står i varje export.</translation>
    </message>
    <message>
        <source>Write ages from young to old, such as 0–5, 6–12, 13–15.</source>
        <translation>Skriv åldrar från yngst till äldst, till exempel 0–5, 6–12, 13–15.</translation>
    </message>
</context>
<context>
    <name>insats::ui::PlacementsField</name>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1: ticked</source>
        <translation>%1: ikryssad</translation>
    </message>
    <message>
        <source>%1: not ticked</source>
        <translation>%1: inte ikryssad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Sub-area, %1</source>
        <translation>Delområde, %1</translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Target group, %1</source>
        <translation>Målgrupp, %1</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Age, %1</source>
        <translation>Ålder, %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Placed by, %1</source>
        <translation>Placerad enligt, %1</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Placerad enligt</translation>
    </message>
</context>
<context>
    <name>insats::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>insats::ui::RecordListModel</name>
    <message>
        <source>Reviewed %1</source>
        <translation>Granskad %1</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Aldrig granskad</translation>
    </message>
</context>
<context>
    <name>insats::ui::RecordsField</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Ta bort ur %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>insats::ui::RegisterLinksBox</name>
    <message>
        <source>Meets the needs</source>
        <translation>Möter behoven</translation>
    </message>
    <message>
        <source>Might meet, but its age is not stated</source>
        <translation>Kan möta, men åldern är inte angiven</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samverkan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mått</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n mått</numerusform>
            <numerusform>%n mått</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows it among needs and figures</source>
        <translation>Visas under Behov och mått</translation>
    </message>
</context>
<context>
    <name>insats::ui::ReportActions</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Overview of the catalogue …</source>
        <translation>&amp;Översikt över katalogen …</translation>
    </message>
    <message>
        <source>&amp;Gaps and decisions …</source>
        <translation>&amp;Luckor och beslut …</translation>
    </message>
    <message>
        <source>One need &amp;area …</source>
        <translation>&amp;Ett behovsområde …</translation>
    </message>
    <message>
        <source>&amp;Register without needs assessment (IUB) …</source>
        <translation>&amp;Register utan behovsprövning (IUB) …</translation>
    </message>
    <message>
        <source>Sheet for the &amp;family, from the shortlist …</source>
        <translation>&amp;Blad till familjen, från urvalet …</translation>
    </message>
    <message>
        <source>Put insatser in the shortlist first (Ctrl+D)</source>
        <translation>Lägg först insatser i urvalet (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved as %1</source>
        <translation>
            <numerusform>%n sida sparad som %1</numerusform>
            <numerusform>%n sidor sparade som %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::ReportDialog</name>
    <message>
        <source>&amp;Logotype …</source>
        <translation>&amp;Logotyp …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Spara som PDF …</translation>
    </message>
    <message>
        <source>The text of the report</source>
        <translation>Rapportens text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Som text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Need area</source>
        <translation>&amp;Behovsområde</translation>
    </message>
    <message>
        <source>Changes s&amp;ince</source>
        <translation>Ändringar se&amp;dan</translation>
    </message>
    <message>
        <source>no snapshot</source>
        <translation>ingen frysning</translation>
    </message>
    <message>
        <source>A picture (PNG) for the front page</source>
        <translation>En bild (PNG) till första sidan</translation>
    </message>
    <message>
        <source>Laying the report out …</source>
        <translation>Ställer upp rapporten …</translation>
    </message>
    <message>
        <source>Logotype</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the report …</source>
        <translation>Sparar rapporten …</translation>
    </message>
</context>
<context>
    <name>insats::ui::ReportPages</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sida</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Page %1 of %2. The text stands under “As text”.</source>
        <translation>Sida %1 av %2. Texten står under ”Som text”.</translation>
    </message>
</context>
<context>
    <name>insats::ui::ResultPane</name>
    <message>
        <source>Found insatser</source>
        <translation>Hittade insatser</translation>
    </message>
    <message>
        <source>Insatser that fit all but the age</source>
        <translation>Insatser som passar allt utom åldern</translation>
    </message>
    <message>
        <source>always shown apart</source>
        <translation>visas alltid för sig</translation>
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
        <translation>%1 · %2 passar %3, %4 utan åldersuppgift</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>i namnordning</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>bäst träff först</translation>
    </message>
    <message>
        <source>%1 is a picture of %2</source>
        <translation>%1 är en bild från %2</translation>
    </message>
    <message>
        <source>%1 of %2 searched so far</source>
        <translation>%1 av %2 genomsökta hittills</translation>
    </message>
    <message>
        <source>stands nowhere: %1</source>
        <translation>finns ingenstans: %1</translation>
    </message>
    <message numerus="yes">
        <source>Near: %n fit(s) all but the age</source>
        <translation>
            <numerusform>Nära: %n passar allt utom åldern</numerusform>
            <numerusform>Nära: %n passar allt utom åldern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insats::ui::SavedSearchButton</name>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>&amp;Keep this search …</source>
        <translation>&amp;Spara den här sökningen …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Glöm</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Spara sökningen</translation>
    </message>
    <message>
        <source>Name of the search. Never write anything about a single person.</source>
        <translation>Namn på sökningen. Skriv aldrig något om en enskild person.</translation>
    </message>
</context>
<context>
    <name>insats::ui::SearchBox</name>
    <message>
        <source>Clear the search box</source>
        <translation>Töm sökrutan</translation>
    </message>
    <message>
        <source>Who needs what? For example läxhjälp, or a provider</source>
        <translation>Vem behöver vad? Till exempel läxhjälp eller en utförare</translation>
    </message>
    <message>
        <source>Search insatser</source>
        <translation>Sök insatser</translation>
    </message>
</context>
<context>
    <name>insats::ui::SearchPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n insats(er) as text</source>
        <translation>
            <numerusform>%n insats kopierad som text</numerusform>
            <numerusform>%n insatser kopierade som text</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1 as text</source>
        <translation>%1 är kopierad som text</translation>
    </message>
    <message>
        <source>The search is kept as %1</source>
        <translation>Sökningen är sparad som %1</translation>
    </message>
    <message>
        <source>Put two to four insatser in the shortlist to compare them</source>
        <translation>Lägg två till fyra insatser i urvalet för att jämföra dem</translation>
    </message>
</context>
<context>
    <name>insats::ui::ShortlistBar</name>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Empty. Add an insats with Ctrl+D.</source>
        <translation>Tomt. Lägg till en insats med Ctrl+D.</translation>
    </message>
    <message>
        <source>Not kept on disk</source>
        <translation>Sparas inte på disk</translation>
    </message>
    <message>
        <source>Remove %1 from the shortlist</source>
        <translation>Ta bort %1 ur urvalet</translation>
    </message>
    <message>
        <source>Shortlist %1</source>
        <translation>Urval %1</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Two to four insatser can be compared.</source>
        <translation>Två till fyra insatser går att jämföra.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Sheet for the family</source>
        <translation>Blad till familjen</translation>
    </message>
    <message>
        <source>What to take home, as a PDF in large type (Ctrl+P)</source>
        <translation>Att ta med hem, som PDF med stor text (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>insats::ui::SnapshotsPane</name>
    <message>
        <source>Snapshots</source>
        <translation>Frysningar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloger</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Glöm …</translation>
    </message>
    <message>
        <source>Freeze the catalogue before the meeting, and you can compare with it afterwards.</source>
        <translation>Frys läget före mötet, så kan du jämföra sedan.</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Alla kataloger</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Frys %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>What the catalogue holds now is kept under this name. The catalogue itself stays as it is.</source>
        <translation>Det katalogen innehåller nu sparas under det här namnet. Katalogen själv förblir som den är.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktör</translation>
    </message>
    <message>
        <source>Frozen as %1</source>
        <translation>Fryst som %1</translation>
    </message>
    <message>
        <source>Forget the snapshot</source>
        <translation>Glöm frysningen</translation>
    </message>
    <message>
        <source>The snapshot %1 goes away for good. The catalogue stays as it is.</source>
        <translation>Frysningen %1 försvinner för gott. Katalogen förblir som den är.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The snapshot %1 is forgotten</source>
        <translation>Frysningen %1 är glömd</translation>
    </message>
</context>
<context>
    <name>insats::ui::StepsField</name>
    <message>
        <source>Type the name of an insats</source>
        <translation>Skriv namnet på en insats</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::SynonymDialog</name>
    <message>
        <source>the same: either finds the other</source>
        <translation>samma sak: det ena hittar det andra</translation>
    </message>
    <message>
        <source>is read as</source>
        <translation>läses som</translation>
    </message>
    <message>
        <source>short for</source>
        <translation>förkortning av</translation>
    </message>
    <message>
        <source>near: only suggested</source>
        <translation>nära: bara ett förslag</translation>
    </message>
    <message>
        <source>New synonym</source>
        <translation>Ny synonym</translation>
    </message>
    <message>
        <source>Change the synonym %1</source>
        <translation>Ändra synonymen %1</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Ord med komma emellan</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Ord</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Betyder</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There is a synonym for that word already. Change it instead.</source>
        <translation>Det finns redan en synonym för det ordet. Ändra den i stället.</translation>
    </message>
</context>
<context>
    <name>insats::ui::TextField</name>
    <message>
        <source>One per line</source>
        <translation>En per rad</translation>
    </message>
</context>
<context>
    <name>insats::ui::UnderstoodBar</name>
    <message>
        <source>just so: %1</source>
        <translation>ordagrant: %1</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>utan: %1</translation>
    </message>
    <message>
        <source>How we read it:</source>
        <translation>Så läste vi frågan:</translation>
    </message>
    <message>
        <source>Remove “%1” from the question</source>
        <translation>Ta bort ”%1” ur frågan</translation>
    </message>
</context>
<context>
    <name>insats::ui::WhatIf</name>
    <message>
        <source>Rename the scenario</source>
        <translation>Byt namn på scenariot</translation>
    </message>
    <message>
        <source>%1 (thought up)</source>
        <translation>%1 (tänkt)</translation>
    </message>
    <message>
        <source>The catalogue has no other planned insatser</source>
        <translation>Katalogen har inga fler planerade insatser</translation>
    </message>
    <message>
        <source>Which planned insats begins?</source>
        <translation>Vilken planerad insats börjar?</translation>
    </message>
    <message>
        <source>Which insats is thought away?</source>
        <translation>Vilken insats tänker du bort?</translation>
    </message>
    <message>
        <source>The new scenario</source>
        <translation>Det nya scenariot</translation>
    </message>
    <message>
        <source>Unsaved scenario</source>
        <translation>Scenariot är inte sparat</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 har ändringar som inte är sparade.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Go on thinking</source>
        <translation>Tänk vidare</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Spara scenariot</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>The scenario %1 is saved</source>
        <translation>Scenariot %1 är sparat</translation>
    </message>
    <message>
        <source>Throw the scenario away</source>
        <translation>Kasta scenariot</translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1 försvinner för gott.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The scenario is copied as text</source>
        <translation>Scenariot är kopierat som text</translation>
    </message>
    <message>
        <source>Enter as planned</source>
        <translation>Lägg in som planerad</translation>
    </message>
    <message>
        <source>&amp;Source: the decision or document that plans them</source>
        <translation>&amp;Källa: beslutet eller dokumentet som planerar dem</translation>
    </message>
    <message>
        <source>Into the catalogue, as planned: %1. The scenario then says that they begin.</source>
        <translation>Läggs in i katalogen som planerade: %1. Scenariot säger sedan att de börjar.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Lägg in</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>samordnare</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) entered as planned</source>
        <translation>
            <numerusform>%n insats är inlagd som planerad</numerusform>
            <numerusform>%n insatser är inlagda som planerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered, because a rule refuses it: %1</source>
        <translation>Inte inlagd, för en regel hindrar det: %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::WhatIfPane</name>
    <message>
        <source>unsaved change</source>
        <translation>osparad ändring</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Lägg till ändring</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Byt namn …</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Kasta …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Enter as planned …</source>
        <translation>Lägg in som planerad …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Back to the catalogue as it is (W). What is thought stays here until the program ends.</source>
        <translation>Tillbaka till katalogen som den är (W). Det tänkta finns kvar här tills programmet stängs.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Begin a new scenario</source>
        <translation>Börja ett nytt scenario</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>Celler som ändras</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>Enter går till cellen.</translation>
    </message>
    <message>
        <source>&amp;New insats …</source>
        <translation>&amp;Ny insats …</translation>
    </message>
    <message>
        <source>&amp;Planned insats that begins …</source>
        <translation>&amp;Planerad insats som börjar …</translation>
    </message>
    <message>
        <source>Without a p&amp;rovider …</source>
        <translation>Utan en &amp;utförare …</translation>
    </message>
    <message>
        <source>Without an &amp;insats …</source>
        <translation>Utan en &amp;insats …</translation>
    </message>
    <message>
        <source>&amp;Move the day …</source>
        <translation>&amp;Flytta dagen …</translation>
    </message>
    <message>
        <source>before</source>
        <translation>före</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>skillnad</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>Siffror före och efter</translation>
    </message>
    <message>
        <source>Enter on a gap goes to the next cell that has it.</source>
        <translation>Enter på en lucka går till nästa cell som har den.</translation>
    </message>
    <message>
        <source>Saves the new insatser of the scenario into the catalogue as planned</source>
        <translation>Sparar scenariots nya insatser i katalogen som planerade</translation>
    </message>
    <message>
        <source>Keeps the scenario beside the catalogue, under its name</source>
        <translation>Sparar scenariot bredvid katalogen, under sitt namn</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>No cell changes</source>
        <translation>Ingen cell ändras</translation>
    </message>
    <message>
        <source>Cells that change: %1</source>
        <translation>Celler som ändras: %1</translation>
    </message>
</context>
<context>
    <name>insats::ui::WordsDialog</name>
    <message>
        <source>Need areas</source>
        <translation>Behovsområden</translation>
    </message>
    <message>
        <source>Area and sub-area</source>
        <translation>Område och delområde</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Group tags</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Insatser</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymer</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Words and areas</source>
        <translation>Ord och områden</translation>
    </message>
    <message>
        <source>All catalogues of the file share these words. A new name takes the old one&apos;s place in every insats and register.</source>
        <translation>Filens alla kataloger delar de här orden. Ett nytt namn tar det gamlas plats i varje insats och register.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>New sub-area …</source>
        <translation>Nytt delområde …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>New group …</source>
        <translation>Ny grupp …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Byt namn …</translation>
    </message>
    <message>
        <source>New synonym …</source>
        <translation>Ny synonym …</translation>
    </message>
    <message>
        <source>Rename or merge …</source>
        <translation>Byt namn eller slå ihop …</translation>
    </message>
    <message>
        <source>There are no group tags yet.</source>
        <translation>Det finns inga målgrupper än.</translation>
    </message>
    <message>
        <source>There are no synonyms yet. They let people ask in other words.</source>
        <translation>Det finns inga synonymer än. Med dem kan man fråga med andra ord.</translation>
    </message>
    <message>
        <source>No insats says yet who provides it.</source>
        <translation>Ingen insats säger än vem som utför den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) use it and follow.</source>
        <translation>
            <numerusform>%n placering använder det och följer med.</numerusform>
            <numerusform>%n placeringar använder det och följer med.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>New sub-area of %1</source>
        <translation>Nytt delområde i %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message numerus="yes">
        <source>%1 is an area of the matrix: %n placement(s) stand in it. Only sub-areas can be removed.</source>
        <translation>
            <numerusform>%1 är ett område i matrisen: %n placering står i det. Bara delområden kan tas bort.</numerusform>
            <numerusform>%1 är ett område i matrisen: %n placeringar står i det. Bara delområden kan tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktör</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays: %n placement(s) use it. Move them first.</source>
        <translation>
            <numerusform>%1 är kvar: %n placering använder det. Flytta den först.</numerusform>
            <numerusform>%1 är kvar: %n placeringar använder det. Flytta dem först.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny målgrupp</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Byt namn på %1</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) use it and follow.</source>
        <translation>
            <numerusform>%n insats använder den och följer med.</numerusform>
            <numerusform>%n insatser använder den och följer med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message numerus="yes">
        <source>Its %n insats(er) follow. The name of another organisation makes the two one.</source>
        <translation>
            <numerusform>Dess %n insats följer med. En annan organisations namn gör de två till en.</numerusform>
            <numerusform>Dess %n insatser följer med. En annan organisations namn gör de två till en.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two become one</source>
        <translation>Två blir en</translation>
    </message>
    <message>
        <source>%1 becomes part of %2. That cannot be taken back in one step.</source>
        <translation>%1 går upp i %2. Det kan inte tas tillbaka i ett steg.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>insats::ui::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing is saved then (Esc)</source>
        <translation>Då sparas inget (Esc)</translation>
    </message>
</context>
</TS>
