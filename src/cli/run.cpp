#include "cli/run.h"

#include "catalogue/catalogue.h"
#include "catalogue/datafile.h"
#include "cli/checkcommand.h"
#include "cli/comparecommand.h"
#include "cli/coveragecommand.h"
#include "cli/findingscommand.h"
#include "cli/help.h"
#include "cli/jsonoutput.h"
#include "cli/keepingcommands.h"
#include "cli/methodscommand.h"
#include "cli/registercommands.h"
#include "cli/reportcommand.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "cli/synonymscommand.h"
#include "cli/texts.h"
#include "domain/error.h"
#include "wording/sentences.h"

#include <QTextStream>

namespace insats::cli {

namespace {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Ambiguous:
    case ErrorKind::UnknownCatalogue:
    case ErrorKind::UnknownSynonym:
    case ErrorKind::UnknownSnapshot:
    case ErrorKind::UnknownScenario:
    case ErrorKind::NameTaken:
    case ErrorKind::NothingToUndo:
    case ErrorKind::UnknownValue: return WrongUsage;
    case ErrorKind::BadData: return InputRefused;
    default: return StorageError;
    }
}

void printError(const QString &what, const QString &where, bool json, QTextStream &out, QTextStream &err)
{
    if (json)
        printJson(out, errorJson(what, where));
    err << "insatskartan: " << what << Qt::endl;
}

QString fileOf(const CommandLine &line) { return line.file.isEmpty() ? ownFile() : line.file; }

int runVerify(const CommandLine &line, QTextStream &out)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("verify takes its file by --file."));
    const QString path = line.file.isEmpty() ? ownFilePath() : line.file;
    const FileState state = Catalogue::verify(path);
    if (line.json)
        printJson(out, stateJson(state));
    else if (state.faults.isEmpty())
        out << Texts::tr("%1 is whole: %n insats(er).", nullptr, state.interventions).arg(path) << Qt::endl;
    if (!state.faults.isEmpty() && !line.json)
        throw Error(ErrorKind::FileDamaged, path, state.faults.constFirst());
    return state.faults.isEmpty() ? Done : StorageError;
}

int runGenerate(const CommandLine &line, QTextStream &out)
{
    bool isNumber = false;
    const int count = line.words.size() == 1 ? line.words.constFirst().toInt(&isNumber) : 0;
    if (!isNumber || count < 1)
        throw UsageError(Texts::tr("generate needs the number of insatser to make, from 1."));
    const auto seed = numberIn(line, QStringLiteral("seed"), 0).value_or(1);
    generateFile(fileOf(line), count, static_cast<quint32>(seed));
    if (line.json)
        printJson(out, {{QStringLiteral("interventions"), count}});
    else
        out << Texts::tr("%n insats(er) made in %1.", nullptr, count).arg(fileOf(line)) << Qt::endl;
    return Done;
}

int runOnCatalogue(const CommandLine &line, QTextStream &out)
{
    Catalogue catalogue(fileOf(line), line.empty ? Filling::Empty : Filling::Bundled);
    switch (line.command) {
    case Command::Show: return runShow(line, catalogue, out);
    case Command::Synonyms: return runSynonyms(line, catalogue, out);
    case Command::Coverage: return runCoverage(line, catalogue, out);
    case Command::Gaps: return runGaps(line, catalogue, out);
    case Command::Findings: return runFindings(line, catalogue, out);
    case Command::Compare: return runCompare(line, catalogue, out);
    case Command::Methods: return runMethods(line, catalogue, out);
    case Command::Check: return runCheck(line, catalogue, out);
    case Command::Needs: return runNeeds(line, catalogue, out);
    case Command::Indicators: return runIndicators(line, catalogue, out);
    case Command::Collaborations: return runCollaborations(line, catalogue, out);
    case Command::Import: return runImport(line, catalogue, out);
    case Command::Export: return runExport(line, catalogue, out);
    case Command::Report: return runReport(line, catalogue, out);
    case Command::History: return runHistory(line, catalogue, out);
    case Command::Undo: return runUndo(line, catalogue, out);
    case Command::Snapshot: return runSnapshot(line, catalogue, out);
    case Command::Snapshots: return runSnapshots(line, catalogue, out);
    default: return runSearch(line, catalogue, out);
    }
}

int carryOut(const CommandLine &line, QTextStream &out)
{
    switch (line.command) {
    case Command::Help:
    case Command::Window: out << helpText(); return Done;
    case Command::Version: out << versionText() << Qt::endl; return Done;
    case Command::Verify: return runVerify(line, out);
    case Command::Generate: return runGenerate(line, out);
    case Command::Search:
    case Command::Coverage:
    case Command::Gaps:
    case Command::Synonyms:
    case Command::Findings:
    case Command::Compare:
    case Command::Methods:
    case Command::Check:
    case Command::Needs:
    case Command::Indicators:
    case Command::Collaborations:
    case Command::Import:
    case Command::Report:
    case Command::Export:
    case Command::History:
    case Command::Undo:
    case Command::Snapshot:
    case Command::Snapshots:
    case Command::Show: return runOnCatalogue(line, out);
    }
    Q_UNREACHABLE();
}

} // namespace

int run(const CommandLine &line, QTextStream &out, QTextStream &err)
{
    try {
        return carryOut(line, out);
    } catch (const UsageError &error) {
        return refuse(error, line.json, out, err);
    } catch (const Error &error) {
        printError(wording::sentence(error), error.where(), line.json, out, err);
        return exitCodeOf(error.kind());
    }
}

int refuse(const UsageError &error, bool json, QTextStream &out, QTextStream &err)
{
    printError(QString::fromUtf8(error.what()), QString(), json, out, err);
    return WrongUsage;
}

} // namespace insats::cli
