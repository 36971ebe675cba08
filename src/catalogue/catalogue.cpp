#include "catalogue/catalogue.h"

#include "catalogue/check.h"
#include "catalogue/coverageanswer.h"
#include "catalogue/entriesof.h"
#include "catalogue/facetorder.h"
#include "catalogue/registerlinks.h"
#include "coverage/findings.h"
#include "coverage/inventory.h"
#include "coverage/needsupply.h"
#include "coverage/reach.h"
#include "domain/error.h"
#include "search/marks.h"
#include "search/searchindex.h"
#include "search/words.h"
#include "store/catalogues.h"
#include "store/connection.h"
#include "store/integrity.h"
#include "store/interventions.h"
#include "store/migrator.h"
#include "store/notes.h"
#include "store/registers.h"
#include "store/taxonomies.h"

#include <QFileInfo>

namespace insats {

namespace {

// Takes some milliseconds on a slow machine, so that a question never waits long.
constexpr int kRecordsAtATime = 100;

constexpr int kEndingSoonMonths = 12;

std::unique_ptr<store::Connection> openFile(const QString &path, Filling filling)
{
    if (!QFileInfo::exists(path))
        makeFile(path, filling);
    auto connection = std::make_unique<store::Connection>(path);
    store::migrate(*connection, store::bundledMigrations());
    return connection;
}

int lastYearOf(const QList<AgeBand> &bands) { return bands.isEmpty() ? kOldestYear : bands.constLast().max; }

// Of all that these catalogues hold, each judged at its own date.
coverage::Question questionAbout(const QList<CatalogueInfo> &catalogues, const QDate &today)
{
    coverage::Question question;
    for (const CatalogueInfo &catalogue : catalogues) {
        question.dates.insert(catalogue.id, evaluationDate(catalogue, today));
        question.municipalities.insert(catalogue.id, catalogue.municipality);
    }
    return question;
}

QString withWordReplaced(const QString &text, const QString &word, const QString &other)
{
    for (const search::Word &one : search::wordsOf(text)) {
        if (one.text == word)
            return QString(text).replace(one.start, one.length, other).simplified();
    }
    return text;
}

} // namespace

Catalogue::Catalogue(const QString &path, Filling fillingOfNewFile)
    : m_connection(openFile(path, fillingOfNewFile))
    , m_index(std::make_unique<search::SearchIndex>())
    , m_inventory(std::make_unique<coverage::Inventory>())
    , m_dataVersion(store::dataVersion(*m_connection))
{
    readOverview();
}

Catalogue::~Catalogue() = default;

void Catalogue::readOverview()
{
    m_taxonomy = store::readTaxonomy(*m_connection);
    m_catalogues = store::readCatalogues(*m_connection);
    m_sizes = store::readSizes(*m_connection);
    m_familyCentres = store::readRegister<FamilyCentre>(*m_connection);
    m_agreements = store::readRegister<Agreement>(*m_connection);
    m_needs = store::readRegister<Need>(*m_connection);
    m_indicators = store::readRegister<Indicator>(*m_connection);
    m_collaborations = store::readRegister<Collaboration>(*m_connection);
    m_hardToReach = store::readRegister<HardToReach>(*m_connection);
    m_notes = store::readNotes(*m_connection);
    m_stored = store::countInterventions(*m_connection);
    m_index->setSynonyms(m_taxonomy.synonyms);
}

bool Catalogue::indexSome()
{
    const auto records = store::readInterventionsAfter(*m_connection, m_indexedUpTo, kRecordsAtATime);
    for (const store::StoredIntervention &record : records) {
        take(record.id, record.intervention);
        m_indexedUpTo = record.id;
    }
    m_isIndexed = records.size() < kRecordsAtATime;
    return !m_isIndexed;
}

void Catalogue::take(qint64 id, const Intervention &intervention)
{
    m_index->put(id, intervention);
    m_inventory->put(id, intervention);
    m_indexed[id] = {intervention.uuid, intervention.revision};
}

bool Catalogue::hasChangedElsewhere() const { return store::dataVersion(*m_connection) != m_dataVersion; }

void Catalogue::indexAll()
{
    while (indexSome()) { }
}

// Another process may have saved meanwhile; what it changed is read before the next answer.
void Catalogue::noticeOthersChanges()
{
    const qint64 version = store::dataVersion(*m_connection);
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    readOverview();
    catchUp();
}

// Those that were saved or removed since they were indexed; new ones are left to indexSome().
void Catalogue::rereadRecords()
{
    m_sizes = store::readSizes(*m_connection);
    m_stored = store::countInterventions(*m_connection);
    const QHash<store::RecordId, store::RecordVersion> versions = store::readVersions(*m_connection);
    QList<store::RecordId> changed;
    m_indexedUpTo = 0;
    for (auto it = m_indexed.begin(); it != m_indexed.end();) {
        const auto now = versions.constFind(it.key());
        if (now == versions.constEnd()) {
            m_index->remove(it.key());
            m_inventory->remove(it.key());
            it = m_indexed.erase(it);
            continue;
        }
        if (*now != it.value())
            changed.append(it.key());
        m_indexedUpTo = std::max(m_indexedUpTo, it.key());
        ++it;
    }
    for (const store::StoredIntervention &record : store::readInterventions(*m_connection, changed))
        take(record.id, record.intervention);
}

QList<SearchRow> Catalogue::rowsOf(const QList<search::Hit> &hits) const
{
    QList<store::RecordId> ids;
    for (const search::Hit &hit : hits)
        ids.append(hit.id);
    auto records = store::readInterventions(*m_connection, ids);
    QList<SearchRow> rows;
    qsizetype at = 0;
    for (const search::Hit &hit : hits) {
        if (at == records.size() || records.at(at).id != hit.id)
            continue; // removed from the file since it was indexed
        Intervention &intervention = records[at++].intervention;
        const auto marks = search::marks(intervention.name, hit.reasons);
        rows.append({std::move(intervention), hit.ageFit, hit.reasons, marks});
    }
    return rows;
}

SearchReply Catalogue::search(const SearchRequest &request)
{
    noticeOthersChanges();
    const search::Answer answer = m_index->ask(request);
    SearchReply reply;
    reply.request = request;
    reply.total = answer.total;
    reply.unknownAge = answer.unknownAge;
    reply.rows = rowsOf(answer.hits);
    reply.near = rowsOf(answer.near);
    reply.nearTotal = answer.nearTotal;
    reply.facets = ordered(answer.facets, m_taxonomy);
    reply.understood = answer.understood;
    reply.age = answer.age;
    reply.readings = answer.readings;
    reply.ignoredWords = answer.ignoredWords;
    reply.unmatchedWords = answer.unmatchedWords;
    reply.indexed = m_index->size();
    reply.stored = m_stored;
    if (reply.total == 0 || !answer.instead.isEmpty())
        reply.suggestions = suggestionsFor(reply, answer.instead);
    reply.catalogues = asked(request.catalogues);
    for (const CatalogueSize &size : m_sizes) {
        if (request.catalogues.isEmpty() || request.catalogues.contains(size.catalogue))
            reply.sizes.append(size);
    }
    return reply;
}

QList<CatalogueInfo> Catalogue::asked(const QStringList &ids) const
{
    QList<CatalogueInfo> catalogues = m_catalogues;
    if (!ids.isEmpty())
        catalogues.removeIf([&ids](const CatalogueInfo &catalogue) { return !ids.contains(catalogue.id); });
    return catalogues;
}

// Figures and forums are told in other documents than the insatser of the same municipality. None stays none: all.
QStringList Catalogue::ofSameMunicipality(const QStringList &ids) const
{
    QStringList municipalities;
    for (const QString &id : ids) {
        for (const CatalogueInfo &catalogue : asked({id}))
            municipalities.append(catalogue.municipality);
    }
    QStringList found = ids;
    for (const CatalogueInfo &catalogue : m_catalogues) {
        if (!found.contains(catalogue.id) && municipalities.contains(catalogue.municipality))
            found.append(catalogue.id);
    }
    return found;
}

CoverageReply Catalogue::coverage(const CoverageRequest &request, const QDate &today)
{
    noticeOthersChanges();
    const QStringList &ids = request.filter.catalogues;
    return coverageOf(*m_inventory, *m_index, m_taxonomy, asked(ids),
                      {entriesOf(m_needs, ids), entriesOf(m_hardToReach, ids), entriesOf(m_notes, ids)}, request, today);
}

void Catalogue::forEachRecord(const std::function<void(const Intervention &)> &visit) const
{
    store::RecordId last = 0;
    for (;;) {
        const auto records = store::readInterventionsAfter(*m_connection, last, kRecordsAtATime);
        for (const store::StoredIntervention &record : records) {
            last = record.id;
            visit(record.intervention);
        }
        if (records.size() < kRecordsAtATime)
            return;
    }
}

QList<Intervention> Catalogue::recordsOf(const QStringList &catalogues)
{
    noticeOthersChanges();
    QList<Intervention> interventions;
    forEachRecord([&](const Intervention &intervention) {
        if (catalogues.isEmpty() || catalogues.contains(intervention.catalogue))
            interventions.append(intervention);
    });
    return interventions;
}

QList<Finding> Catalogue::findings(const QStringList &catalogues)
{
    return coverage::findings(recordsOf(catalogues), m_taxonomy.areas);
}

QList<NeedAnswer> Catalogue::needs(const QStringList &catalogues, const QDate &today)
{
    CoverageRequest request;
    request.filter.catalogues = catalogues;
    return coverage(request, today).needs;
}

RegistersReply Catalogue::registers(const QStringList &ids, const QDate &today)
{
    RegistersReply reply;
    CoverageRequest request;
    request.filter.catalogues = ids;
    const CoverageReply matrix = coverage(request, today);
    reply.needs = matrix.needs;
    reply.hardToReach = matrix.hardToReach;
    reply.notes = matrix.notes;
    reply.catalogues = asked(ids);
    const QStringList neighbours = ofSameMunicipality(ids);
    reply.indicators = indicators(neighbours);
    reply.collaborations = collaborations(neighbours);
    const coverage::Question question = questionAbout(reply.catalogues, today);
    reply.volunteerRun = coverage::volunteerRun(*m_inventory, question);
    reply.endingSoon = coverage::endingWithin(*m_inventory, question, kEndingSoonMonths);
    QSet<QUuid> named;
    const auto name = [&named](const QList<QUuid> &uuids) { named += QSet<QUuid>(uuids.cbegin(), uuids.cend()); };
    for (const NeedAnswer &answer : reply.needs) {
        for (const QList<QUuid> &uuids : {answer.meeting, answer.unknownAge, answer.nearby})
            name(uuids);
    }
    for (const Collaboration &collaboration : reply.collaborations)
        name(collaboration.interventions);
    for (const HardToReachAnswer &answer : reply.hardToReach) {
        name(answer.reaching);
        name(answer.unknownAge);
    }
    name(reply.volunteerRun);
    name(reply.endingSoon);
    for (const CatalogueInfo &catalogue : m_catalogues)
        reply.titles.insert(catalogue.id, catalogue.title);
    reply.names = store::readNames(*m_connection, named.values());
    return reply;
}

RegisterLinks Catalogue::registerLinks(const QUuid &uuid, const QDate &today)
{
    const Intervention intervention = card(uuid.toString(QUuid::WithoutBraces));
    const QStringList catalogue = {intervention.catalogue};
    const QStringList neighbours = ofSameMunicipality(catalogue);
    const auto answers =
        coverage::needAnswers(*m_inventory, questionAbout(asked(catalogue), today), entriesOf(m_needs, catalogue));
    return linksOf(intervention, answers, indicators(neighbours), collaborations(neighbours));
}

QList<Indicator> Catalogue::indicators(const QStringList &catalogues) const { return entriesOf(m_indicators, catalogues); }

QList<Collaboration> Catalogue::collaborations(const QStringList &catalogues) const
{
    return entriesOf(m_collaborations, catalogues);
}

QList<MethodEntry> Catalogue::methods(const QStringList &catalogues) { return methodRegister(recordsOf(catalogues)); }

QList<RuleFinding> Catalogue::check(const QStringList &ids, const QDate &today)
{
    noticeOthersChanges();
    CheckedCatalogues wanted{asked(ids), {}, lastYearOf(m_taxonomy.bands), m_familyCentres, m_agreements};
    for (const CatalogueInfo &catalogue : wanted.catalogues)
        wanted.dates.append(evaluationDate(catalogue, today));
    const QSet<QUuid> stored = store::readUuids(*m_connection);
    return checked(
        wanted, [this](const auto &visit) { forEachRecord(visit); },
        [&stored](const QUuid &uuid) { return stored.contains(uuid); });
}

void Catalogue::setCoverageParameters(const QString &id, const CoverageParameters &parameters, const QString &role)
{
    requireAscending(parameters.bands);
    store::writeCoverageParameters(*m_connection, id, parameters, {role, QDateTime::currentDateTimeUtc()});
    m_catalogues = store::readCatalogues(*m_connection);
}

void Catalogue::setSynonym(const Synonym &synonym, const QString &role)
{
    store::writeSynonym(*m_connection, synonym, {role, QDateTime::currentDateTimeUtc()});
    m_taxonomy.synonyms = store::readTaxonomy(*m_connection).synonyms;
    m_index->setSynonyms(m_taxonomy.synonyms);
}

void Catalogue::removeSynonym(const QString &word, const QString &role)
{
    if (!store::deleteSynonym(*m_connection, word, {role, QDateTime::currentDateTimeUtc()}))
        throw Error(ErrorKind::UnknownSynonym, word);
    m_taxonomy.synonyms = store::readTaxonomy(*m_connection).synonyms;
    m_index->setSynonyms(m_taxonomy.synonyms);
}

QList<Suggestion> Catalogue::suggestionsFor(const SearchReply &reply, const QList<Suggestion> &instead)
{
    const SearchRequest &request = reply.request;
    QList<Suggestion> suggestions;
    const auto countOf = [this](SearchRequest question) {
        question.offset = 0;
        question.limit = 1;
        return m_index->ask(question).total;
    };
    const auto suggestIfAny = [&](const SearchRequest &question, Suggestion suggestion) {
        suggestion.question = question;
        suggestion.count = countOf(question);
        if (suggestion.count > 0)
            suggestions.append(suggestion);
    };
    for (const Suggestion &other : instead) {
        SearchRequest question = request;
        question.text = withWordReplaced(request.text, other.word, other.value);
        suggestIfAny(question, other);
    }
    if (reply.total > 0)
        return suggestions;
    for (auto it = request.choices.cbegin(); it != request.choices.cend(); ++it) {
        for (const QString &value : it.value()) {
            SearchRequest without = request;
            without.choices[it.key()].removeAll(value);
            without.choices.removeIf([](const auto &choice) { return choice.value().isEmpty(); });
            suggestIfAny(without, {SuggestionKind::WithoutChoice, it.key(), value});
        }
    }
    if (request.age) {
        SearchRequest without = request;
        without.age.reset();
        suggestIfAny(without, {SuggestionKind::WithoutAge, Facet::Age, QString::number(request.age->from)});
    }
    const QList<Understood> &understood = reply.understood;
    for (const Understood &part : understood) {
        SearchRequest without = request;
        without.text = without.text.remove(part.place.start, part.place.length).simplified();
        if (!without.text.isEmpty())
            suggestIfAny(without, {SuggestionKind::WithoutWord, Facet::Area, part.text});
    }
    const QList<search::Word> words = search::wordsOf(request.text);
    for (const search::Word &word : words) {
        const bool alone = words.size() < 2 && request.choices.isEmpty() && !request.age;
        const bool partOfMore = std::ranges::any_of(understood, [&](const Understood &part) {
            return word.start >= part.place.start && word.start < part.place.start + part.place.length;
        });
        if (alone || partOfMore || search::isFunctionWord(word.text))
            continue;
        SearchRequest without = request;
        without.text = without.text.remove(word.start, word.length).simplified();
        suggestIfAny(without, {SuggestionKind::WithoutWord, Facet::Area, word.text});
    }
    SearchRequest everything;
    everything.catalogues = request.catalogues;
    suggestions.append({SuggestionKind::Everything, Facet::Area, QString(), countOf(everything), {}, everything});
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

QList<Intervention> Catalogue::cards(const QList<QUuid> &ids) const
{
    QList<Intervention> cards;
    for (const store::StoredIntervention &record : store::readByUuid(*m_connection, ids))
        cards.append(record.intervention);
    return cards;
}

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
