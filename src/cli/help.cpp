#include "cli/help.h"

#include "cli/texts.h"

namespace insats::cli {

QString helpText()
{
    return Texts::tr("insatskartan [options] [command]\n"
                     "\n"
                     "Without a command the window opens; --page search, coverage, needs or manage says where.\n"
                     "\n"
                     "Commands\n"
                     "  search [WORDS…]   find insatser; no words give everything that the filters let through\n"
                     "      --age N           fits a person of N years\n"
                     "      --area A          need area or sub-area\n"
                     "      --level L         främjande, förebyggande or riktad\n"
                     "      --provider P      organisation\n"
                     "      --route R         open, without_assessment, referral, decision, court or unknown\n"
                     "      --group G         group, such as nyanlända\n"
                     "      --status S        active, planned, paused, ended or unknown\n"
                     "      --limit N         at most N results (50; 0 = all)\n"
                     "      --explain         why each result is there\n"
                     "  show ID           everything about one insats; the beginning of the id will do\n"
                     "  coverage          the matrix: need areas, levels and ages; takes the filters of search\n"
                     "      --bands B         age bands, such as 0-5,6-12,13-15\n"
                     "      --rows R          area or subarea\n"
                     "      --status S        active (what runs) or all\n"
                     "      --date D          the day it is judged at, such as 2018-02-20\n"
                     "      --without-provider P  as if this organisation were gone\n"
                     "  gaps              what is missing, most telling first; takes the options of coverage\n"
                     "      --test T          only these tests, such as G1,G3\n"
                     "  findings          what the inventory report concluded, and what the insatser say\n"
                     "  methods           the methods that insatser use, and where\n"
                     "  needs             the register of needs, and which insatser meet each\n"
                     "  indicators        measured figures by year\n"
                     "  collaborations    forums in which several parties work together\n"
                     "  check             what the rules find: incomplete, contradictory, or what looks like personal data\n"
                     "  import FILE       take a file in; nothing that is missing in it is removed\n"
                     "      --dry-run         only say what would happen\n"
                     "      --format F        json, hsds, csv or xlsx (recognised when not given)\n"
                     "      --into ID         the catalogue that a table goes into\n"
                     "  export FILE       write the catalogue; --format json, hsds, csv or xlsx\n"
                     "  report KIND       a PDF that screen readers can read; KIND is overview, gaps, iub, handout or area
      --output F        where it is written
      --ids ID,…        the insatser of a handout, in that order
      --area A          the need area of an area report
      --since NAME      tell what has changed since that snapshot
      --logo F          a PNG for the front page
  history ID        the changes of one insats\n"
                     "  undo ID           take its last change back\n"
                     "  snapshot NAME     freeze the catalogue as it is now\n"
                     "  snapshots         what has been frozen\n"
                     "  synonyms          the words that mean the same; kept in the file\n"
                     "      --add W=M|M       add or replace (--kind same, says, abbreviation or near)\n"
                     "      --remove W        remove\n"
                     "      --output F        write them as JSON\n"
                     "  verify            check that the file is whole\n"
                     "  generate N        make a synthetic catalogue of N insatser in a new file, for measuring\n"
                     "      --seed S          the same seed makes the same catalogue\n"
                     "\n"
                     "Options for every command\n"
                     "  --file FILE       the catalogue file (your own if not given; made when missing)\n"
                     "  --catalogue ID    one catalogue of the file, or all\n"
                     "  --empty           a file that is made starts without catalogues\n"
                     "  --json            the answer as JSON\n"
                     "  --lang sv|en      language of texts\n"
                     "  --                the rest are words, not options\n"
                     "  --help, --version\n"
                     "\n"
                     "Exit codes: 0 done, 1 done with findings (nothing found, gaps, problems), 2 wrong usage,\n"
                     "3 input refused, 4 storage error.\n");
}

QString versionText() { return QStringLiteral("insatskartan " INSATS_VERSION); }

} // namespace insats::cli
