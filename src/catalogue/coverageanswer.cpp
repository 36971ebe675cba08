#include "catalogue/coverageanswer.h"

#include "catalogue/actionlist.h"
#include "catalogue/facetorder.h"
#include "catalogue/swedishorder.h"
#include "coverage/celljudging.h"
#include "coverage/needsupply.h"
#include "coverage/reach.h"
#include "domain/error.h"
#include "search/searchindex.h"

namespace insats {

namespace {

// Bands of several catalogues may differ, so only a single one brings its own.
CoverageParameters parametersFor(const CoverageRequest &request, const QList<CatalogueInfo> &catalogues,
                                 const Taxonomy &taxonomy)
{
    CoverageParameters parameters =
        request.parameters.value_or(catalogues.size() == 1 ? catalogues.constFirst().coverage : CoverageParameters());
    if (parameters.bands.isEmpty())
        parameters.bands = taxonomy.bands;
    return parameters;
}

bool asksForSome(const SearchRequest &filter)
{
    const auto isChosen = [](const QStringList &values) { return !values.isEmpty(); };
    return !filter.text.trimmed().isEmpty() || filter.age || std::ranges::any_of(filter.choices, isChosen);
}

} // namespace

void requireAscending(const QList<AgeBand> &bands)
{
    if (const auto band = misplacedBand(bands))
        throw Error(ErrorKind::BadData, QStringLiteral("bands"), QStringLiteral("%1-%2").arg(band->min).arg(band->max));
}

CoverageReply coverageOf(const coverage::Inventory &inventory, const Taxonomy &taxonomy,
                         const QList<CatalogueInfo> &catalogues, const AskedRegisters &registers,
                         const CoverageRequest &request, const std::optional<std::vector<qint64>> &only, const QDate &today)
{
    CoverageReply reply;
    reply.request = request;
    reply.catalogues = catalogues;
    reply.parameters = parametersFor(request, catalogues, taxonomy);
    requireAscending(reply.parameters.bands);
    if (reply.parameters.bands.isEmpty())
        throw Error(ErrorKind::BadData, QStringLiteral("bands"));
    coverage::Question question{
        .areas = taxonomy.areas, .parameters = reply.parameters, .counted = request.counted, .rows = request.rows};
    question.marks = coverage::marksOf(registers.notes);
    for (const CatalogueInfo &catalogue : catalogues) {
        reply.dates.append(request.date.isValid() ? request.date : evaluationDate(catalogue, today));
        question.municipalities.insert(catalogue.id, catalogue.municipality);
        question.dates.insert(catalogue.id, reply.dates.constLast());
    }

    const coverage::Matrix everything = matrix(inventory, question);
    reply.providers = providers(inventory, question);
    sortAsSwedish(reply.providers);
    for (const QString &provider : request.withoutProviders) {
        if (!reply.providers.contains(provider, Qt::CaseInsensitive))
            throw Error(ErrorKind::UnknownValue, provider, reply.providers.join(QStringLiteral(", ")));
    }
    coverage::Matrix asked = everything;
    if (only) {
        question.only = only;
        asked = matrix(inventory, question);
    }
    if (!request.withoutProviders.isEmpty()) {
        question.withoutProviders = request.withoutProviders;
        const coverage::Matrix with = std::move(asked);
        asked = matrix(inventory, question);
        reply.emptied = emptiedCells(with, asked, request.rows);
    }
    reply.changedCells = static_cast<int>(changedCells(everything, asked, request.rows).size());
    reply.rows = asked.rows;
    reply.totals = asked.totals;
    reply.figures = asked.figures;
    reply.ageLine = asked.ageLine;
    reply.unplaced = asked.unplaced;
    reply.needs = needAnswers(inventory, question, registers.needs);
    reply.hardToReach = reaching(inventory, question, registers.hardToReach);
    coverage::flagNeeds(reply.rows, reply.needs, reply.parameters.bands);
    reply.gaps = coverage::gapsOf(reply.rows, request.rows);
    reply.notes = inOrder(registers.notes, reply.rows, reply.needs);
    return reply;
}

std::optional<std::vector<qint64>> letThrough(search::SearchIndex &index, const SearchRequest &filter)
{
    return asksForSome(filter) ? std::optional(index.matching(filter)) : std::nullopt;
}

CoverageReply coverageOf(const coverage::Inventory &inventory, search::SearchIndex &index, const Taxonomy &taxonomy,
                         const QList<CatalogueInfo> &catalogues, const AskedRegisters &registers,
                         const CoverageRequest &request, const QDate &today)
{
    CoverageReply reply =
        coverageOf(inventory, taxonomy, catalogues, registers, request, letThrough(index, request.filter), today);
    SearchRequest counting = request.filter;
    counting.limit = 1;
    reply.facets = ordered(index.ask(counting).facets, taxonomy);
    return reply;
}

} // namespace insats
