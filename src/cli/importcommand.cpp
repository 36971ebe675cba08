#include "cli/keepingcommands.h"

#include "catalogue/datafile.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/error.h"
#include "wording/fieldtexts.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QTextStream>

namespace insats::cli {

namespace {

std::optional<FileFormat> formatIn(const CommandLine &line)
{
    const auto given = line.last(QStringLiteral("format"));
    if (!given)
        return std::nullopt;
    const auto format = fromCode<FileFormat>(*given);
    if (!format)
        throw UsageError(Texts::tr("There is no format %1; json, hsds, csv and xlsx are.").arg(*given));
    return format;
}

QString fileIn(const CommandLine &line, const QString &command)
{
    if (line.words.size() != 1)
        throw UsageError(Texts::tr("%1 needs one file; see --help.").arg(command));
    return line.words.constFirst();
}

// The catalogue that a table goes into: the one that was named, else the one that is meant. A file without any gets the
// usual one.
QString targetOf(const CommandLine &line, const Catalogue &catalogue)
{
    if (const auto into = line.last(QStringLiteral("into")))
        return *into;
    if (catalogue.catalogues().isEmpty())
        return line.catalogue.isEmpty() || line.catalogue == QLatin1StringView("all") ? usualCatalogue() : line.catalogue;
    const QStringList chosen = chosenCatalogues(catalogue.catalogues(), line.catalogue);
    return chosen.size() == 1 ? chosen.constFirst() : QString();
}

QList<Problem> problemsOf(const ImportPreview &preview)
{
    QList<Problem> problems = preview.problems;
    for (const ImportRecord &record : preview.records)
        problems += record.problems;
    return problems;
}

QJsonArray problemsJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(QJsonObject{{QStringLiteral("where"), problem.where},
                                 {QStringLiteral("severity"), codeOf(problem.severity)},
                                 {QStringLiteral("what"), wording::sentence(problem)}});
    return array;
}

QJsonObject previewJson(const ImportPreview &preview, const QList<Problem> &problems)
{
    QJsonObject object;
    for (const auto &kind : kCodes<ImportKind>)
        object.insert(codeOf(kind.value), preview.count(kind.value));
    const RegisterCounts &registers = preview.registerCounts;
    object.insert(QStringLiteral("registers"),
                  QJsonObject{{QStringLiteral("added"), registers.added},
                              {QStringLiteral("changed"), registers.changed},
                              {QStringLiteral("unchanged"), registers.unchanged}});
    object.insert(QStringLiteral("problems"), problemsJson(problems));
    return object;
}

void print(const ImportPreview &preview, const QList<Problem> &problems, bool isDone, QTextStream &out)
{
    out << Texts::tr("%1 new, %2 changed, %3 unchanged, %4 refused, %5 missing in the file (left as they are)")
               .arg(preview.count(ImportKind::Added))
               .arg(preview.count(ImportKind::Changed))
               .arg(preview.count(ImportKind::Unchanged))
               .arg(preview.count(ImportKind::Refused))
               .arg(preview.count(ImportKind::Missing))
        << '\n';
    for (const ImportRecord &record : preview.records) {
        if (record.kind != ImportKind::Changed)
            continue;
        out << record.record.name << '\n';
        for (const Change &change : record.changes)
            out << "    " << wording::changeText(change) << '\n';
    }
    for (const Problem &problem : problems)
        out << wording::sentence(problem) << '\n';
    if (!isDone)
        out << Texts::tr("Nothing has been saved.") << '\n';
    out.flush();
}

// Nothing in the file can be taken, and something in it was refused.
bool isRefused(const ImportPreview &preview, const QList<Problem> &problems)
{
    const auto isRefusal = [](const Problem &problem) { return problem.severity == Severity::Refused; };
    const RegisterCounts &registers = preview.registerCounts;
    return std::ranges::any_of(problems, isRefusal)
        && preview.count(ImportKind::Added) + preview.count(ImportKind::Changed) + preview.count(ImportKind::Unchanged) == 0
        && registers.added + registers.changed + registers.unchanged == 0;
}

} // namespace

int runImport(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QString path = fileIn(line, QStringLiteral("import"));
    const QString role = line.last(QStringLiteral("role")).value_or(QStringLiteral("kommandoraden"));
    const QString target = targetOf(line, catalogue);
    const ImportPreview preview = catalogue.preview({.path = path, .format = formatIn(line), .into = target});
    const bool isTable = preview.request.format == FileFormat::Csv || preview.request.format == FileFormat::Xlsx;
    if (isTable && target.isEmpty())
        throw UsageError(Texts::tr("Say with --into which catalogue the table goes into."));
    const QList<Problem> problems = problemsOf(preview);
    const bool refused = isRefused(preview, problems);
    const bool isDone = !refused && !line.has(QStringLiteral("dry-run"));
    if (isDone)
        catalogue.import(preview, {}, role);
    if (line.json)
        printJson(out, previewJson(preview, problems));
    else
        print(preview, problems, isDone, out);
    return refused ? InputRefused : problems.isEmpty() ? Done : DoneWithFindings;
}

int runExport(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QString path = fileIn(line, QStringLiteral("export"));
    const auto given = formatIn(line);
    const auto byName = fromCode<FileFormat>(path.section(QLatin1Char('.'), -1).toLower());
    const QStringList chosen = chosenCatalogues(catalogue.catalogues(), line.catalogue);
    const ExportReply reply =
        catalogue.exportTo(path, given.value_or(byName.value_or(FileFormat::Json)), chosen, QDate::currentDate());
    if (line.json) {
        printJson(out,
                  {{QStringLiteral("output"), path},
                   {QStringLiteral("interventions"), reply.interventions},
                   {QStringLiteral("problems"), problemsJson(reply.problems)}});
    } else {
        out << Texts::tr("%n insats(er) written to %1.", nullptr, reply.interventions).arg(path) << '\n';
        for (const Problem &problem : reply.problems)
            out << wording::sentence(problem) << '\n';
        out.flush();
    }
    return reply.problems.isEmpty() ? Done : DoneWithFindings;
}

} // namespace insats::cli
