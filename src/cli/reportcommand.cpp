#include "cli/reportcommand.h"

#include "cli/coveragerequest.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/error.h"
#include "domain/reportcontent.h"
#include "domain/reportdocument.h"

#include <QTextStream>

namespace insats::cli {

namespace {

ReportKind kindIn(const CommandLine &line)
{
    QStringList known;
    for (const auto &code : kCodes<ReportKind>)
        known.append(QString::fromUtf16(code.text));
    if (line.words.size() != 1)
        throw UsageError(Texts::tr("report needs one of %1.").arg(known.join(QStringLiteral(", "))));
    const auto kind = fromCode<ReportKind>(line.words.constFirst());
    if (!kind)
        throw UsageError(
            Texts::tr("There is no report %1; there are %2.").arg(line.words.constFirst(), known.join(QStringLiteral(", "))));
    return *kind;
}

QString outputIn(const CommandLine &line)
{
    const auto output = line.last(QStringLiteral("output"));
    if (!output || output->isEmpty())
        throw UsageError(Texts::tr("report needs --output FILE."));
    return *output;
}

// A unique beginning of each will do.
QList<QUuid> idsIn(const CommandLine &line, const Catalogue &catalogue)
{
    QList<QUuid> ids;
    for (const QString &given : line.all(QStringLiteral("ids"))) {
        for (const QString &id : given.split(QLatin1Char(','), Qt::SkipEmptyParts))
            ids.append(catalogue.card(id.trimmed()).uuid);
    }
    if (ids.isEmpty())
        throw UsageError(Texts::tr("report handout needs --ids with the insatser that it is about."));
    return ids;
}

// As the taxonomy writes it, without regard to case.
QString areaIn(const CommandLine &line, const Catalogue &catalogue)
{
    const QString given = line.last(QStringLiteral("area")).value_or(QString());
    for (const NeedArea &area : catalogue.taxonomy().areas) {
        if (area.name.compare(given, Qt::CaseInsensitive) == 0)
            return area.name;
    }
    QStringList known;
    for (const NeedArea &area : catalogue.taxonomy().areas)
        known.append(area.name);
    throw Error(ErrorKind::UnknownValue, given, known.join(QStringLiteral(", ")));
}

ReportRequest requestOf(const CommandLine &line, Catalogue &catalogue)
{
    ReportRequest request{.kind = kindIn(line)};
    const bool isArea = request.kind == ReportKind::Area;
    request.coverage = coverageRequestOf(line, catalogue, isArea ? QStringList{QStringLiteral("area")} : QStringList());
    request.since = line.last(QStringLiteral("since")).value_or(QString());
    request.logo = line.last(QStringLiteral("logo")).value_or(QString());
    if (isArea)
        request.area = areaIn(line, catalogue);
    if (request.kind == ReportKind::Handout)
        request.ids = idsIn(line, catalogue);
    return request;
}

} // namespace

int runReport(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    catalogue.indexAll();
    const QString output = outputIn(line);
    const ReportDocument document = catalogue.report(requestOf(line, catalogue), QDate::currentDate());
    const int pages = Catalogue::writePdf(document, output, {});
    if (line.json)
        printJson(out, {{QStringLiteral("output"), output}, {QStringLiteral("pages"), pages}, {QStringLiteral("tagged"), true}});
    else
        out << Texts::tr("%1: %n page(s), tagged for screen readers.", nullptr, pages).arg(output) << Qt::endl;
    return Done;
}

} // namespace insats::cli
