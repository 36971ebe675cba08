#include "catalogue/catalogue.h"

#include "catalogue/facetorder.h"
#include "domain/error.h"
#include "search/marks.h"
#include "search/searchindex.h"
#include "search/words.h"
#include "store/catalogues.h"
#include "store/connection.h"
#include "store/integrity.h"
#include "store/interventions.h"
#include "store/migrator.h"
#include "store/taxonomies.h"

#include <QFileInfo>

namespace insats {

namespace {

// Takes some milliseconds on a slow machine, so that a question never waits long.
constexpr int kRecordsAtATime = 100;

std::unique_ptr<store::Connection> openFile(const QString &path, Filling filling)
{
    if (!QFileInfo::exists(path))
        makeFile(path, filling);
    auto connection = std::make_unique<store::Connection>(path);
    store::migrate(*connection, store::bundledMigrations());
    return connection;
}

} // namespace

Catalogue::Catalogue(const QString &path, Filling fillingOfNewFile)
    : m_connection(openFile(path, fillingOfNewFile))
    , m_index(std::make_unique<search::SearchIndex>())
    , m_taxonomy(store::readTaxonomy(*m_connection))
    , m_stored(store::countInterventions(*m_connection))
{
}

Catalogue::~Catalogue() = default;

bool Catalogue::indexSome()
{
    const auto records = store::readInterventionsAfter(*m_connection, m_indexedUpTo, kRecordsAtATime);
    for (const store::StoredIntervention &record : records) {
        m_index->put(record.id, record.intervention);
        m_indexedUpTo = record.id;
    }
    return records.size() == kRecordsAtATime;
}

void Catalogue::indexAll()
{
    while (indexSome()) { }
}

SearchReply Catalogue::search(const SearchRequest &request)
{
    const search::Answer answer = m_index->ask(request);
    SearchReply reply;
    reply.request = request;
    reply.total = answer.total;
    reply.unknownAge = answer.unknownAge;
    reply.ignoredWords = answer.ignoredWords;
    reply.unmatchedWords = answer.unmatchedWords;
    reply.facets = ordered(answer.facets, m_taxonomy);
    reply.indexed = m_index->size();
    reply.stored = m_stored;

    QList<store::RecordId> ids;
    for (const search::Hit &hit : answer.hits)
        ids.append(hit.id);
    const auto records = store::readInterventions(*m_connection, ids);
    qsizetype at = 0;
    for (const search::Hit &hit : answer.hits) {
        if (at == records.size() || records.at(at).id != hit.id)
            continue; // removed from the file since it was indexed
        const Intervention &intervention = records.at(at++).intervention;
        reply.rows.append({intervention, hit.ageFit, hit.reasons, search::marks(intervention.name, hit.reasons)});
    }
    if (reply.total == 0)
        reply.suggestions = suggestionsFor(request);
    const auto asked = [&request](const QString &id) {
        return request.catalogues.isEmpty() || request.catalogues.contains(id);
    };
    reply.catalogues = catalogues();
    reply.catalogues.removeIf([&](const CatalogueInfo &catalogue) { return !asked(catalogue.id); });
    reply.sizes = store::readSizes(*m_connection);
    reply.sizes.removeIf([&](const CatalogueSize &size) { return !asked(size.catalogue); });
    return reply;
}

QList<Suggestion> Catalogue::suggestionsFor(const SearchRequest &request)
{
    QList<Suggestion> suggestions;
    const auto countOf = [this](SearchRequest question) {
        question.offset = 0;
        question.limit = 1;
        return m_index->ask(question).total;
    };
    const auto suggestIfAny = [&](const SearchRequest &question, Suggestion suggestion) {
        suggestion.count = countOf(question);
        if (suggestion.count > 0)
            suggestions.append(suggestion);
    };
    for (auto it = request.choices.cbegin(); it != request.choices.cend(); ++it) {
        for (const QString &value : it.value()) {
            SearchRequest without = request;
            without.choices[it.key()].removeAll(value);
            suggestIfAny(without, {SuggestionKind::WithoutChoice, it.key(), value});
        }
    }
    if (request.age) {
        SearchRequest without = request;
        without.age.reset();
        suggestIfAny(without, {SuggestionKind::WithoutAge, Facet::Age, QString::number(*request.age)});
    }
    const QList<search::Word> words = search::wordsOf(request.text);
    for (const search::Word &word : words) {
        if (words.size() < 2)
            break;
        SearchRequest without = request;
        without.text.remove(word.start, word.length);
        suggestIfAny(without, {SuggestionKind::WithoutWord, Facet::Area, word.text});
    }
    SearchRequest everything;
    everything.catalogues = request.catalogues;
    suggestions.append({SuggestionKind::Everything, Facet::Area, QString(), countOf(everything)});
    return suggestions;
}

Intervention Catalogue::card(const QString &beginningOfId) const
{
    const auto found = store::findByUuid(*m_connection, beginningOfId, 2);
    if (found.isEmpty() || beginningOfId.isEmpty())
        throw Error(ErrorKind::NotFound, beginningOfId);
    if (found.size() > 1)
        throw Error(ErrorKind::Ambiguous, beginningOfId);
    return found.constFirst().intervention;
}

QList<CatalogueInfo> Catalogue::catalogues() const { return store::readCatalogues(*m_connection); }

FileState Catalogue::verify(const QString &path)
{
    const store::Connection connection(path, store::Connection::Mode::Reading);
    const store::Integrity found = store::checkIntegrity(connection);
    const auto migrations = store::bundledMigrations();
    if (found.version > migrations.constLast().number)
        throw Error(ErrorKind::FileNewer, path);
    return {path, found.version, found.interventions, found.faults};
}

} // namespace insats
