#include "cli/findingscommand.h"

#include "catalogue/datafile.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "wording/findings.h"

#include <QTextStream>

namespace insats::cli {

namespace {

// The asked catalogues; none when the file has none.
QList<Finding> findingsFor(const CommandLine &line, Catalogue &catalogue)
{
    const QStringList chosen = chosenCatalogues(catalogue.catalogues(), line.catalogue);
    return chosen.isEmpty() ? QList<Finding>() : catalogue.findings(chosen);
}

void printFinding(const Finding &finding, QTextStream &out)
{
    out << finding.id << "  " << wording::nameOf(finding.verdict) << "\n    " << wording::statementOf(finding.id) << "\n    "
        << wording::sentence(finding) << "\n    " << wording::placeInReport(finding.id) << '\n';
}

} // namespace

int runFindings(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("findings takes no words; see --help."));
    const QList<Finding> findings = findingsFor(line, catalogue);
    if (line.json) {
        printJson(out, findingsJson(findings));
        return Done;
    }
    for (const Finding &finding : findings)
        printFinding(finding, out);
    out.flush();
    return Done;
}

} // namespace insats::cli
