// The verbs that make reports: collecting what they tell of. What is said about it: wording/reports.
#include "catalogue/catalogue.h"
#include "catalogue/coverageanswer.h"
#include "catalogue/swedishorder.h"
#include "domain/error.h"
#include "report/report.h"
#include "search/searchindex.h"
#include "store/interventions.h"
#include "wording/reports/reports.h"

namespace insats {

namespace {

QStringList idsOf(const QList<Intervention> &interventions)
{
    QStringList ids;
    for (const Intervention &insats : interventions) {
        if (!ids.contains(insats.catalogue))
            ids.append(insats.catalogue);
    }
    return ids;
}

void requireKnownArea(const ReportRequest &request, const Taxonomy &taxonomy)
{
    QStringList known;
    for (const NeedArea &area : taxonomy.areas)
        known.append(area.name);
    if (request.kind == ReportKind::Area && !known.contains(request.area))
        throw Error(ErrorKind::UnknownValue, request.area, known.join(QStringLiteral(", ")));
}

ComparedSide nowOf(const QStringList &catalogues) { return {catalogues.size() == 1 ? catalogues.constFirst() : QString(), {}}; }

} // namespace

// In Swedish order.
QList<Intervention> Catalogue::letThroughBy(const SearchRequest &filter)
{
    QList<Intervention> interventions;
    if (const auto ids = letThrough(*m_index, filter)) {
        for (const auto &stored : store::readInterventions(*m_connection, QList<qint64>(ids->cbegin(), ids->cend())))
            interventions.append(stored.intervention);
    } else {
        interventions = recordsOf(filter.catalogues);
    }
    sortAsSwedish(interventions, &Intervention::name);
    return interventions;
}

QList<Intervention> Catalogue::cardsInOrder(const QList<QUuid> &ids) const
{
    const QList<Intervention> found = cards(ids);
    QList<Intervention> ordered;
    for (const QUuid &id : ids) {
        const auto card = std::ranges::find(found, id, &Intervention::uuid);
        if (card == found.end())
            throw Error(ErrorKind::NotFound, id.toString(QUuid::WithoutBraces));
        ordered.append(*card);
    }
    return ordered;
}

ReportDocument Catalogue::report(const ReportRequest &request, const QDate &today)
{
    requireKnownArea(request, m_taxonomy);
    ReportContent content{.request = request, .today = today, .taxonomy = m_taxonomy, .matrix = {}, .interventions = {}};
    CoverageRequest asked = request.coverage;
    if (request.kind == ReportKind::Handout) {
        content.interventions = cardsInOrder(request.ids);
        asked = {};
        asked.filter.catalogues = idsOf(content.interventions);
    } else {
        content.interventions = letThroughBy(asked.filter);
    }
    content.matrix = coverage(asked, today);
    const QStringList neighbours = ofSameMunicipality(asked.filter.catalogues);
    content.indicators = indicators(neighbours);
    content.collaborations = collaborations(neighbours);
    if (!request.since.isEmpty())
        content.since = compare({.before = {nowOf(asked.filter.catalogues).catalogue, request.since},
                                 .after = nowOf(asked.filter.catalogues),
                                 .counted = asked.counted},
                                today);
    return wording::documentOf(content);
}

int Catalogue::writePdf(const ReportDocument &document, const QString &path, const Progress &progress)
{
    return report::writePdf(document, path, progress);
}

} // namespace insats
