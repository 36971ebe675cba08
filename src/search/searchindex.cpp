#include "search/searchindex.h"

#include "search/words.h"

#include <algorithm>
#include <numeric>

namespace insats::search {

namespace {

// A question of more words than this is a pasted text; the rest is not searched for.
constexpr int kMostWords = 24;

int weeksSince2000(const QDate &date)
{
    return date.isValid() ? std::clamp(static_cast<int>(QDate(2000, 1, 1).daysTo(date) / 7), 0, 4095) : 0;
}

} // namespace

SearchIndex::SearchIndex()
    : m_collator(QLocale(QLocale::Swedish, QLocale::Sweden))
{
    m_collator.setNumericMode(true);
}

void SearchIndex::put(RecordId id, const Intervention &intervention)
{
    remove(id);
    const int document = static_cast<int>(m_documents.size());
    m_documents.push_back(
        {id, m_collator.sortKey(intervention.name), statedAges(intervention), weeksSince2000(intervention.reviewedOn),
         intervention.routes.contains(AccessRoute::Open) || intervention.routes.contains(AccessRoute::WithoutAssessment),
         intervention.type == InterventionType::Guideline});
    m_documentOf[id] = document;
    m_present.insert(document);
    m_nameOrderStale = true;
    m_facets.add(document, intervention);

    addWords(document, MatchField::Name, intervention.name);
    for (const QString &alias : intervention.aliases)
        addWords(document, MatchField::Alias, alias);
    addWords(document, MatchField::Target, intervention.target);
    addWords(document, MatchField::Target, intervention.groups.join(QLatin1Char(' ')));
    for (const Placement &placement : intervention.placements) {
        addWords(document, MatchField::Target, placement.target);
        addWords(document, MatchField::Area, placement.area);
        addWords(document, MatchField::Area, placement.subArea);
    }
    for (const Method &method : intervention.methods)
        addWords(document, MatchField::Method, method.name + QLatin1Char(' ') + method.abbreviation);
    addWords(document, MatchField::Keyword, intervention.keywords.join(QLatin1Char(' ')));
    for (const QString &text : {intervention.summary, intervention.content, intervention.scope.text, intervention.routeText,
                                intervention.costText})
        addWords(document, MatchField::Summary, text);
    for (const Provider &provider : intervention.providers)
        addWords(document, MatchField::Provider, provider.organisation);
    addWords(document, MatchField::Provider, intervention.places.join(QLatin1Char(' ')));
}

void SearchIndex::remove(RecordId id)
{
    const auto found = m_documentOf.find(id);
    if (found == m_documentOf.end())
        return;
    m_present.remove(found->second);
    m_documentOf.erase(found);
}

void SearchIndex::addWords(int document, MatchField field, const QString &text)
{
    for (const Word &word : wordsOf(text)) {
        const auto [entry, isNew] = m_vocabulary.try_emplace(word.text, static_cast<int>(m_words.size()));
        if (isNew) {
            m_words.push_back({word.text, {}});
            if (const QString plain = folded(word.text); plain != word.text)
                m_foldedVocabulary.emplace(plain, entry->second);
        }
        auto &postings = m_words[entry->second].postings;
        if (postings.empty() || postings.back().document != document)
            postings.push_back({document, field});
        else
            postings.back().field = std::min(postings.back().field, field);
    }
}

QList<SearchIndex::Expansion> SearchIndex::expansionsOf(const QString &asked) const
{
    QList<Expansion> expansions;
    for (auto it = m_vocabulary.lower_bound(asked); it != m_vocabulary.end() && it->first.startsWith(asked); ++it)
        expansions.append({it->second, it->first == asked ? MatchClass::Exact : MatchClass::Prefix});
    const QString plain = folded(asked);
    for (auto it = m_foldedVocabulary.lower_bound(plain); it != m_foldedVocabulary.end() && it->first.startsWith(plain);
         ++it) {
        const QString &word = m_words[it->second].text;
        if (!word.startsWith(asked) && beginsFolded(word, asked))
            expansions.append({it->second, MatchClass::Folded});
    }
    return expansions;
}

std::vector<SearchIndex::Score> SearchIndex::scored(const QStringList &asked, Bitset &matched, QStringList &unmatched) const
{
    constexpr int kNone = std::numeric_limits<int>::max();
    std::vector<Score> scores(m_documents.size());
    std::vector<int> best(m_documents.size(), kNone); // class × 16 + field of the word at hand
    for (const QString &word : asked) {
        std::vector<int> touched;
        for (const Expansion &expansion : expansionsOf(word)) {
            for (const Posting &posting : m_words[expansion.word].postings) {
                const int value = static_cast<int>(expansion.how) * 16 + static_cast<int>(posting.field);
                if (best[posting.document] == kNone)
                    touched.push_back(posting.document);
                best[posting.document] = std::min(best[posting.document], value);
            }
        }
        bool anyPresent = false;
        for (const int document : touched) {
            scores[document].words += 1;
            scores[document].classes += best[document] / 16;
            scores[document].fields += best[document] % 16;
            best[document] = kNone;
            matched.insert(document);
            anyPresent |= m_present.contains(document);
        }
        if (!anyPresent)
            unmatched.append(word);
    }
    return scores;
}

quint64 SearchIndex::orderKey(int document, const Score &score, std::optional<int> age, bool byName) const
{
    const Document &doc = m_documents[document];
    const AgeFit ageFit = age ? bestFit(doc.ages, *age) : AgeFit::Inside;
    quint64 key = 0;
    const auto then = [&key](quint64 value, int bits) { key = key << bits | value; };
    then(!byName && doc.guideline, 1);
    then(ageFit == AgeFit::Unknown, 1);
    if (!byName) {
        then(kMostWords - score.words, 5);
        then(score.classes, 8);
        then(score.fields, 8);
        then(ageFit == AgeFit::AtEdge, 1);
        then(!doc.open, 1);
        then(4095 - doc.reviewedWeek, 12);
    }
    then(m_namePosition[document], 24);
    return key;
}

QList<MatchReason> SearchIndex::reasonsFor(int document, const QStringList &asked) const
{
    QList<MatchReason> reasons;
    for (const QString &word : asked) {
        std::optional<MatchReason> best;
        for (const Expansion &expansion : expansionsOf(word)) {
            const auto &postings = m_words[expansion.word].postings;
            const auto at = std::lower_bound(postings.begin(), postings.end(), document,
                                             [](const Posting &p, int d) { return p.document < d; });
            if (at == postings.end() || at->document != document)
                continue;
            const MatchReason reason{word, m_words[expansion.word].text, expansion.how, at->field};
            if (!best || std::tie(reason.how, reason.where, reason.found) < std::tie(best->how, best->where, best->found))
                best = reason;
        }
        if (best)
            reasons.append(*best);
    }
    return reasons;
}

void SearchIndex::refreshNameOrder()
{
    if (!m_nameOrderStale)
        return;
    std::vector<int> order(m_documents.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const int names = m_documents[a].nameKey.compare(m_documents[b].nameKey);
        return names != 0 ? names < 0 : m_documents[a].id < m_documents[b].id;
    });
    m_namePosition.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        m_namePosition[order[i]] = static_cast<int>(i);
    m_nameOrderStale = false;
}

Answer SearchIndex::ask(const SearchRequest &request)
{
    refreshNameOrder();
    Answer answer;
    QStringList asked;
    for (const Word &word : wordsOf(request.text)) {
        if (isFunctionWord(word.text))
            answer.ignoredWords.append(word.text);
        else if (!asked.contains(word.text) && asked.size() < kMostWords)
            asked.append(word.text);
    }
    answer.ignoredWords.removeDuplicates();

    const bool byName = asked.isEmpty() && answer.ignoredWords.isEmpty();
    Bitset hits = m_present;
    std::vector<Score> scores(m_documents.size());
    if (!byName) {
        Bitset matched;
        scores = scored(asked, matched, answer.unmatchedWords);
        hits &= matched;
    }
    if (!request.catalogues.isEmpty())
        hits = m_facets.narrowed(hits, {{Facet::Catalogue, request.catalogues}});
    if (request.age) {
        Bitset fitting;
        hits.forEach([&](int document) {
            if (bestFit(m_documents[document].ages, *request.age) != AgeFit::Outside)
                fitting.insert(document);
        });
        hits = fitting;
    }
    answer.facets = m_facets.counts(hits, request.choices, m_present);
    hits = m_facets.narrowed(hits, request.choices);
    answer.total = hits.count();

    std::vector<std::pair<quint64, int>> order;
    order.reserve(answer.total);
    hits.forEach([&](int document) {
        order.emplace_back(orderKey(document, scores[document], request.age, byName), document);
        if (request.age && bestFit(m_documents[document].ages, *request.age) == AgeFit::Unknown)
            ++answer.unknownAge;
    });
    const auto from = std::min<std::size_t>(std::max(request.offset, 0), order.size());
    const auto to = request.limit <= 0 ? order.size() : std::min(order.size(), from + request.limit);
    std::partial_sort(order.begin(), order.begin() + static_cast<qsizetype>(to), order.end());
    for (std::size_t i = from; i < to; ++i) {
        const int document = order[i].second;
        const auto ageFit = request.age ? std::optional(bestFit(m_documents[document].ages, *request.age)) : std::nullopt;
        answer.hits.append({m_documents[document].id, ageFit, reasonsFor(document, asked)});
    }
    return answer;
}

} // namespace insats::search
