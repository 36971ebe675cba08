#include "cli/coveragerequest.h"

#include "cli/choices.h"
#include "cli/filters.h"
#include "cli/texts.h"
#include "wording/coverage.h"

namespace insats::cli {

namespace {

QList<AgeBand> bandsIn(const QString &text)
{
    const QList<AgeBand> bands = wording::bandsFromText(text);
    if (bands.isEmpty())
        throw UsageError(Texts::tr("--bands are ages in ascending order such as 0-5,6-12, not “%1”.").arg(text));
    return bands;
}

QDate dateIn(const CommandLine &line)
{
    const auto given = line.last(QStringLiteral("date"));
    if (!given)
        return {};
    const QDate date = QDate::fromString(*given, Qt::ISODate);
    if (!date.isValid())
        throw UsageError(Texts::tr("--date is a day such as 2018-02-20, not “%1”.").arg(*given));
    return date;
}

} // namespace

CoverageRequest coverageRequestOf(const CommandLine &line, Catalogue &catalogue, const QStringList &besides)
{
    CoverageRequest request;
    request.filter = filterOf(line, catalogue, besides + QStringList{QStringLiteral("status")});
    request.counted = choiceIn(line, QStringLiteral("status"), CountedStatus::Active);
    request.rows = choiceIn(line, QStringLiteral("rows"), CoverageRows::Areas);
    request.date = dateIn(line);
    request.withoutProviders = line.all(QStringLiteral("without-provider"));
    if (const auto bands = line.last(QStringLiteral("bands"))) {
        CoverageParameters parameters;
        if (request.filter.catalogues.size() == 1) {
            for (const CatalogueInfo &info : catalogue.catalogues())
                parameters = info.id == request.filter.catalogues.constFirst() ? info.coverage : parameters;
        }
        parameters.bands = bandsIn(*bands);
        request.parameters = parameters;
    }
    return request;
}

} // namespace insats::cli
