#include "search/searchindex.h"

#include "search/words.h"

#include <algorithm>
#include <numeric>

namespace insats::search {

namespace {

constexpr int kNearShown = 20;

// A shorter meaning of a synonym ("SIP") stands for itself only.
constexpr qsizetype kShortestBeginning = 4;

// A word in these fields is mentioned; in the others it says what the insats is and for whom.
constexpr MatchField kFirstMention = MatchField::Keyword;

// Mentioned or not, then class, then field; less is better.
int strengthOf(MatchClass how, MatchField where)
{
    return (where >= kFirstMention ? 1 << 8 : 0) + (static_cast<int>(how) << 4) + static_cast<int>(where);
}

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

void SearchIndex::setSynonyms(const QList<Synonym> &synonyms) { m_thesaurus = Thesaurus(synonyms, m_vocabulary.stemmer()); }

void SearchIndex::put(RecordId id, const Intervention &intervention)
{
    remove(id);
    const int document = static_cast<int>(m_documents.size());
    m_documents.push_back(
        {id,
         m_collator.sortKey(intervention.name),
         statedAges(intervention),
         {},
         weeksSince2000(intervention.reviewedOn),
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
    for (const QString &group : intervention.groups)
        addWords(document, MatchField::Target, group);
    for (const Placement &placement : intervention.placements) {
        addWords(document, MatchField::Target, placement.target);
        addWords(document, MatchField::Area, placement.area);
        addWords(document, MatchField::Area, placement.subArea);
    }
    for (const Method &method : intervention.methods)
        addWords(document, MatchField::Method, method.name + QLatin1Char(' ') + method.abbreviation);
    for (const QString &keyword : intervention.keywords)
        addWords(document, MatchField::Keyword, keyword);
    for (const QString &text : {intervention.summary, intervention.content, intervention.scope.text, intervention.routeText,
                                intervention.costText})
        addWords(document, MatchField::Summary, text);
    for (const Provider &provider : intervention.providers)
        addWords(document, MatchField::Provider, provider.organisation);
    for (const QString &place : intervention.places)
        addWords(document, MatchField::Provider, place);
}

void SearchIndex::remove(RecordId id)
{
    const auto found = m_documentOf.find(id);
    if (found == m_documentOf.end())
        return;
    m_present.remove(found->second);
    m_documents[found->second].text = {};
    m_documentOf.erase(found);
}

void SearchIndex::addWords(int document, MatchField field, const QString &text)
{
    std::vector<int> &sequence = m_documents[document].text;
    sequence.push_back(-1 - static_cast<int>(field));
    for (const Word &word : wordsOf(text)) {
        const auto number = static_cast<std::size_t>(m_vocabulary.numberOf(word.text));
        sequence.push_back(static_cast<int>(number));
        if (number >= m_postings.size())
            m_postings.resize(number + 1);
        auto &postings = m_postings[number];
        if (postings.empty() || postings.back().document != document)
            postings.push_back({document, field});
        else
            postings.back().field = std::min(postings.back().field, field);
    }
}

std::vector<SearchIndex::Term> SearchIndex::termsOf(const Question &question) const
{
    std::vector<Term> terms;
    QStringList words;
    QList<int> termOf; // by word; -1 for words that make no hit
    for (const AskedWord &word : question.words) {
        words.append(word.text);
        const auto known = std::ranges::find(terms, word.text, &Term::asked);
        const bool isNew = word.isContent && known == terms.end();
        termOf.append(!word.isContent ? -1 : static_cast<int>(known - terms.begin()));
        if (isNew)
            terms.push_back({word.text, {}, {}, false});
    }
    for (Term &term : terms) {
        term.words = m_vocabulary.expansions(term.asked);
        if (m_thesaurus.isAbbreviation(term.asked))
            term.words.removeIf([](const Expansion &e) { return e.how != MatchClass::Exact; });
    }
    for (const SenseSpan &span : m_thesaurus.spans(words, m_vocabulary.stemmer())) {
        for (int i = span.first; i < span.first + span.count; ++i) {
            if (termOf.at(i) < 0)
                continue;
            Term &term = terms[termOf.at(i)];
            // Words of an everyday phrase mean something else by themselves: "har inte råd" asks for no advice.
            Term meant;
            addSenses(meant, span.senses);
            const bool isPhrase = span.count > 1 && span.senses.constFirst().kind == SynonymKind::Says;
            if (isPhrase && leadsAnywhere(meant, m_present))
                term.words.clear();
            term.words += meant.words;
            term.phrases += meant.phrases;
        }
    }
    return terms;
}

// A meaning of one word is looked for in all its inflections and as the beginning of words, but not inside them.
void SearchIndex::addSenses(Term &term, const QList<Sense> &senses) const
{
    for (const Sense &sense : senses) {
        if (sense.words.size() > 1) {
            term.phrases.append({sense.words, MatchClass::Synonym});
            continue;
        }
        const QString &word = sense.words.constFirst();
        QList<WordNumber> numbers = m_vocabulary.inflections(word);
        if (word.size() >= kShortestBeginning)
            numbers += m_vocabulary.beginningWith(word);
        for (const WordNumber number : numbers)
            term.words.append({number, MatchClass::Synonym});
    }
}

// Calls visit(document, match) for every way in which the term leads to a document.
void SearchIndex::forEachMatch(const Term &term, auto &&visit) const
{
    for (const Expansion &expansion : term.words) {
        for (const Posting &posting : m_postings[static_cast<std::size_t>(expansion.word)])
            visit(posting.document, Match{expansion.how, posting.field});
    }
    for (const auto &[words, how] : term.phrases) {
        for (const auto &[document, field] : documentsWith(words, true))
            visit(document, Match{how, field});
    }
}

bool SearchIndex::leadsAnywhere(const Term &term, const Bitset &base) const
{
    bool any = false;
    forEachMatch(term, [&](int document, const Match &) { any = any || base.contains(document); });
    return any;
}

// A word that stands nowhere: mistyped, or a compound of which the first part stands.
void SearchIndex::readOtherwise(Term &term, const Bitset &base, Answer &answer) const
{
    QString lastPart;
    if (!m_thesaurus.isAbbreviation(term.asked)) {
        Term corrected = term;
        for (const WordNumber word : m_vocabulary.corrections(term.asked)) {
            corrected.words.append({word, MatchClass::Typo});
            for (const Expansion &other : m_vocabulary.expansions(m_vocabulary.text(word))) {
                if (other.how != MatchClass::Exact)
                    corrected.words.append(other);
            }
        }
        corrected.corrected = true;
        if (leadsAnywhere(corrected, base)) {
            answer.readings.append({term.asked, m_vocabulary.text(corrected.words.constFirst().word), MatchClass::Typo});
            term = corrected;
            return;
        }
        const Vocabulary::Parts parts = m_vocabulary.parts(term.asked);
        lastPart = parts.last;
        Term first = term;
        if (!parts.first.isEmpty()) {
            for (const WordNumber word : m_vocabulary.beginningWithFolded(parts.first))
                first.words.append({word, MatchClass::Compound});
        }
        if (leadsAnywhere(first, base)) {
            answer.readings.append({term.asked, parts.first, MatchClass::Compound});
            term = first;
            return;
        }
    }
    answer.unmatchedWords.append(term.asked);
    answer.instead += insteadOf(term.asked, lastPart);
}

QList<Suggestion> SearchIndex::insteadOf(const QString &word, const QString &lastPart) const
{
    QStringList others = m_thesaurus.near(word);
    if (!lastPart.isEmpty())
        others.append(lastPart);
    QList<Suggestion> suggestions;
    for (const QString &other : others)
        suggestions.append({SuggestionKind::Instead, Facet::Area, other, 0, word});
    return suggestions;
}

std::optional<MatchField> SearchIndex::phraseField(int document, const QStringList &words, bool prefixes) const
{
    const std::vector<int> &text = m_documents[document].text;
    std::optional<MatchField> best;
    MatchField field = MatchField::Name;
    const auto matches = [&](int number, const QString &word) {
        const QString &known = m_vocabulary.text(number);
        return known == word || (prefixes && word.size() >= kShortestBeginning && known.startsWith(word));
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] < 0) {
            field = static_cast<MatchField>(-1 - text[at]);
            continue;
        }
        std::size_t k = 0;
        const auto count = static_cast<std::size_t>(words.size());
        while (k < count && at + k < text.size() && text[at + k] >= 0
               && matches(text[at + k], words.at(static_cast<qsizetype>(k))))
            ++k;
        if (k == count && (!best || field < *best))
            best = field;
    }
    return best;
}

std::vector<std::pair<int, MatchField>> SearchIndex::documentsWith(const QStringList &words, bool prefixes) const
{
    std::map<int, MatchField> found;
    const QString &first = words.constFirst();
    QList<WordNumber> firsts;
    if (prefixes && first.size() >= kShortestBeginning)
        firsts = m_vocabulary.beginningWith(first);
    else if (const auto exact = m_vocabulary.find(first))
        firsts.append(*exact);
    for (const WordNumber word : firsts) {
        for (const Posting &posting : m_postings[static_cast<std::size_t>(word)]) {
            if (found.contains(posting.document))
                continue;
            if (const auto field = phraseField(posting.document, words, prefixes))
                found.emplace(posting.document, *field);
        }
    }
    return {found.begin(), found.end()};
}

Bitset SearchIndex::withoutExcluded(Bitset documents, const QStringList &excluded) const
{
    for (const QString &word : excluded) {
        for (const WordNumber number : m_vocabulary.inflections(word)) {
            for (const Posting &posting : m_postings[static_cast<std::size_t>(number)])
                documents.remove(posting.document);
        }
    }
    return documents;
}

Bitset SearchIndex::withPhrases(Bitset documents, const QList<QStringList> &phrases) const
{
    for (const QStringList &phrase : phrases) {
        Bitset with;
        for (const auto &[document, field] : documentsWith(phrase, false))
            with.insert(document);
        documents &= with;
    }
    return documents;
}

// Returns the documents that any term leads to.
Bitset SearchIndex::score(const std::vector<Term> &terms, std::vector<Score> &scores) const
{
    constexpr int kNone = std::numeric_limits<int>::max();
    Bitset matched;
    std::vector<int> best(m_documents.size(), kNone); // strength of the term at hand
    for (const Term &term : terms) {
        std::vector<int> touched;
        forEachMatch(term, [&](int document, const Match &match) {
            int &value = best[document];
            if (value == kNone)
                touched.push_back(document);
            value = std::min(value, strengthOf(match.how, match.where));
        });
        for (const int document : touched) {
            Score &score = scores[document];
            score.words += 1;
            score.typos += term.corrected ? 1 : 0;
            score.mentions += best[document] >> 8;
            score.classes += best[document] >> 4 & 15;
            score.fields += best[document] & 15;
            best[document] = kNone;
            matched.insert(document);
        }
    }
    return matched;
}

quint64 SearchIndex::orderKey(int document, const Score &score, const std::optional<AskedAge> &age, bool byName) const
{
    const Document &doc = m_documents[document];
    const AgeFit ageFit = age ? bestFit(doc.ages, *age) : AgeFit::Inside;
    quint64 key = 0;
    const auto then = [&key](quint64 value, int bits) { key = key << bits | value; };
    then(!byName && doc.guideline, 1);
    then(ageFit == AgeFit::Unknown, 1);
    if (!byName) {
        then(31 - std::min(score.words, 31), 5);
        then(std::min(score.typos, 7), 3);
        then(std::min(score.mentions, 31), 5);
        then(score.classes, 8);
        then(score.fields, 8);
        then(ageFit == AgeFit::AtEdge, 1);
        then(!doc.open, 1);
        then((4095 - doc.reviewedWeek) / 4, 10);
    }
    then(m_namePosition[document], 21);
    return key;
}

QList<MatchReason> SearchIndex::reasonsFor(int document, const std::vector<Term> &terms) const
{
    QList<MatchReason> reasons;
    for (const Term &term : terms) {
        if (const auto reason = reasonFor(document, term))
            reasons.append(*reason);
    }
    return reasons;
}

std::optional<MatchReason> SearchIndex::reasonFor(int document, const Term &term) const
{
    std::optional<MatchReason> best;
    const auto offer = [&](const MatchReason &reason) {
        const auto rank = [](const MatchReason &r) { return std::tuple(strengthOf(r.how, r.where), r.found); };
        if (!best || rank(reason) < rank(*best))
            best = reason;
    };
    for (const Expansion &expansion : term.words) {
        const auto &postings = m_postings[static_cast<std::size_t>(expansion.word)];
        const auto at = std::ranges::lower_bound(postings, document, {}, &Posting::document);
        if (at != postings.end() && at->document == document)
            offer({term.asked, m_vocabulary.text(expansion.word), expansion.how, at->field});
    }
    for (const auto &[words, how] : term.phrases) {
        if (const auto field = phraseField(document, words, true))
            offer({term.asked, words.join(QLatin1Char(' ')), how, *field});
    }
    return best;
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

QList<Hit> SearchIndex::page(const Bitset &documents, const std::vector<Score> &scores, const std::vector<Term> &terms,
                             const std::optional<AskedAge> &age, bool byName, int offset, int limit) const
{
    std::vector<std::pair<quint64, int>> order;
    documents.forEach(
        [&](int document) { order.emplace_back(orderKey(document, scores[document], age, byName), document); });
    const auto from = std::min<std::size_t>(std::max(offset, 0), order.size());
    const auto to = limit <= 0 ? order.size() : std::min(order.size(), from + limit);
    std::partial_sort(order.begin(), order.begin() + static_cast<qsizetype>(to), order.end());
    QList<Hit> hits;
    for (std::size_t i = from; i < to; ++i) {
        const int document = order[i].second;
        const auto ageFit = age ? std::optional(bestFit(m_documents[document].ages, *age)) : std::nullopt;
        hits.append({m_documents[document].id, ageFit, reasonsFor(document, terms)});
    }
    return hits;
}

Answer SearchIndex::ask(const SearchRequest &request)
{
    refreshNameOrder();
    const Question question = readQuestion(request.text, m_facets);
    Answer answer;
    answer.understood = question.understood;
    answer.age = request.age ? request.age : question.age();
    for (const AskedWord &word : question.words) {
        if (!word.isContent && !answer.ignoredWords.contains(word.text))
            answer.ignoredWords.append(word.text);
    }

    Bitset base = m_present;
    if (!request.catalogues.isEmpty())
        base = m_facets.narrowed(base, {{Facet::Catalogue, request.catalogues}});
    std::vector<Term> terms = termsOf(question);
    for (Term &term : terms) {
        if (!leadsAnywhere(term, base))
            readOtherwise(term, base, answer);
    }
    // Without words everything is asked for; words that say nothing, or that stand nowhere, ask for nothing.
    const bool onlyConditions = question.words.isEmpty();
    const bool byName = onlyConditions && question.phrases.isEmpty();
    std::vector<Score> scores(m_documents.size());
    Bitset hits = base;
    if (!onlyConditions)
        hits &= score(terms, scores);
    hits = withPhrases(withoutExcluded(hits, question.excluded), question.phrases);
    for (const auto &[facet, values] : question.conditions())
        hits = m_facets.narrowed(hits, {{facet, values}});

    Bitset outside;
    if (answer.age) {
        Bitset fitting;
        hits.forEach([&](int document) {
            (bestFit(m_documents[document].ages, *answer.age) == AgeFit::Outside ? outside : fitting).insert(document);
        });
        hits = fitting;
    }
    answer.facets = m_facets.counts(hits, request.choices, m_present);
    hits = m_facets.narrowed(hits, request.choices);
    answer.total = hits.count();
    answer.hits = page(hits, scores, terms, answer.age, byName, request.offset, request.limit);
    if (!answer.age)
        return answer;
    hits.forEach([&](int document) {
        answer.unknownAge += bestFit(m_documents[document].ages, *answer.age) == AgeFit::Unknown ? 1 : 0;
    });
    if (!onlyConditions) {
        outside = m_facets.narrowed(outside, request.choices);
        answer.nearTotal = outside.count();
        answer.near = page(outside, scores, terms, answer.age, byName, 0, kNearShown);
    }
    return answer;
}

} // namespace insats::search
