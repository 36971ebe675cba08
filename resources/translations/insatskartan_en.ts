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
        <source>insatskartan [options] [command]

Without a command the window opens.

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

Exit codes: 0 done, 1 done with findings (nothing found), 2 wrong usage,
3 input refused, 4 storage error.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--add is WORD=MEANING, several meanings with | between them; --kind is same, says, abbreviation or near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synonyms takes no words; see --help.</source>
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
    <message>
        <source>the lowest age is above the highest: %1</source>
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
        <source>%1: %2 insatser, %3 placements in the matrix, as of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the shortlist</source>
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
    <name>insats::ui::NoHitsView</name>
    <message>
        <source>The catalogue is empty</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>There is nothing to search in yet.</source>
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
</context>
<context>
    <name>insats::ui::Rail</name>
    <message>
        <source>Pages</source>
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
</TS>
