#include "cli/comparecommand.h"

#include "cli/choices.h"
#include "cli/comparisonjson.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/error.h"
#include "wording/comparisontables.h"
#include "wording/differences.h"

#include <QTextStream>

namespace insats::cli {

namespace {

// A catalogue's id, or the name of a snapshot.
ComparedSide sideNamed(const QString &word, const Catalogue &catalogue)
{
    QStringList known;
    for (const CatalogueInfo &info : catalogue.catalogues())
        known.append(info.id);
    if (known.contains(word))
        return {word, {}};
    for (const Snapshot &snapshot : catalogue.snapshots()) {
        if (snapshot.name == word)
            return {{}, word};
        known.append(snapshot.name);
    }
    throw Error(ErrorKind::UnknownValue, word, known.join(QStringLiteral(", ")));
}

ComparisonRequest requestOf(const CommandLine &line, const Catalogue &catalogue)
{
    if (line.words.size() != 2)
        throw UsageError(Texts::tr("compare needs two catalogues or snapshots; see --help."));
    return {sideNamed(line.words.at(0), catalogue), sideNamed(line.words.at(1), catalogue),
            line.has(QStringLiteral("with-ours")), choiceIn(line, QStringLiteral("status"), CountedStatus::Active)};
}

void print(const ComparisonReply &reply, QTextStream &out)
{
    for (const QString &line : wording::comparisonLines(reply))
        out << line << '\n';
    QStringList cells;
    for (const CellDifference &difference : reply.differences) {
        if (!difference.place.subArea && differsInSupply(difference))
            cells.append(QStringLiteral("  ") + wording::differenceText(difference));
    }
    if (!cells.isEmpty())
        out << Texts::tr("Where:") << '\n' << cells.join(QLatin1Char('\n')) << '\n';
    out.flush();
}

} // namespace

int runCompare(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const ComparisonReply reply = catalogue.compare(requestOf(line, catalogue), QDate::currentDate());
    if (line.json)
        printJson(out, comparisonJson(reply));
    else
        print(reply, out);
    return Done;
}

} // namespace insats::cli
