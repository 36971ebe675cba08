#include "search/searchindex.h"

#include "search/words.h"

#include <algorithm>
#include <numeric>

namespace insats::search {

namespace {

constexpr int kNearShown = 20;

// A shorter meaning of a synonym ("SIP") stands for itself only.
constexpr qsizetype kShortestBeginning = 4;

// What the insats is called, for whom and in which area says most; keywords, other words for it and the description follow.
int tierOf(MatchClass how, MatchField where)
{
    const bool otherWord = how == MatchClass::Synonym;
    if (where < MatchField::Keyword)
        return otherWord ? 2 : 0;
    if (where == MatchField::Keyword)
        return otherWord ? 3 : 1;
    return otherWord ? 4 : 3;
}

// Tier, then class, then field; less is better. Typos are counted by themselves.
std::uint16_t strengthOf(MatchClass how, MatchField where)
{
    const int classRank = how == MatchClass::Typo ? 0 : static_cast<int>(how);
    return static_cast<std::uint16_t>((tierOf(how, where) << 8) + (classRank << 4) + static_cast<int>(where));
}

constexpr std::uint16_t kNone = 0xFFFF;

int tierOf(std::uint16_t strength) { return strength >> 8; }
int classOf(std::uint16_t strength) { return strength >> 4 & 15; }
int fieldOf(std::uint16_t strength) { return strength & 15; }

// A word that leads to more than an eighth of the insatser ("barn") tells little.
bool isMost(int documents, int all)
{
    return all >= 80 && documents > all / 8;
}

int contentWordsOf(const QString &text)
{
    const QList<Word> words = wordsOf(text);
    return static_cast<int>(std::ranges::count_if(words, [](const Word &word) { return !isFunctionWord(word.text); }));
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
    m_meanings.clear();
    const int document = static_cast<int>(m_documents.size());
    m_documents.push_back({.id = id,
                           .nameKey = m_collator.sortKey(intervention.name),
                           .ages = statedAges(intervention),
                           .nameWords = contentWordsOf(intervention.name),
                           .reviewedWeek = weeksSince2000(intervention.reviewedOn),
                           .open = intervention.routes.contains(AccessRoute::Open)
                               || intervention.routes.contains(AccessRoute::WithoutAssessment),
                           .guideline = intervention.type == InterventionType::Guideline});
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
    m_meanings.clear();
    m_present.remove(found->second);
    m_documents[found->second].text = {};
    m_documentOf.erase(found);
}

void SearchIndex::addWords(int document, MatchField field, const QString &text)
{
    std::vector<int> &sequence = m_documents[document].text;
    sequence.push_back(-1 - static_cast<int>(field));
    for (const Word &word : wordsOf(text)) {
        const auto number = static_cast<std::size_t>(m_vocabulary.numberOf(word.text, field == MatchField::Name));
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

std::vector<SearchIndex::Term> SearchIndex::termsOf(const Question &question)
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
            terms.push_back({.asked = word.text});
    }
    for (Term &term : terms) {
        term.words = m_vocabulary.expansions(term.asked);
        const bool standsForItself = m_thesaurus.isAbbreviation(term.asked) || (term.asked.size() <= 2 && words.size() > 1);
        if (standsForItself)
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

// There are only so many phrases among the synonyms, and reading texts for them takes long.
const SearchIndex::PhraseMatches &SearchIndex::meaningOf(const QStringList &words)
{
    auto known = m_meanings.find(words);
    if (known == m_meanings.end())
        known = m_meanings.insert(words, {words, documentsWith(words, true)});
    return *known;
}

// A meaning of one word is looked for in all its inflections and as the beginning of words, but not inside them.
void SearchIndex::addSenses(Term &term, const QList<Sense> &senses)
{
    for (const Sense &sense : senses) {
        if (sense.words.size() > 1) {
            term.phrases.append(meaningOf(sense.words));
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
    const auto counts = [&term](int document) { return !term.within || term.within->contains(document); };
    for (const Expansion &expansion : term.words) {
        for (const Posting &posting : m_postings[static_cast<std::size_t>(expansion.word)]) {
            if (counts(posting.document))
                visit(posting.document, Match{expansion.how, posting.field});
        }
    }
    for (const PhraseMatches &phrase : term.phrases) {
        for (const auto &[document, field] : phrase.documents) {
            if (counts(document))
                visit(document, Match{MatchClass::Synonym, field});
        }
    }
}

Bitset SearchIndex::documentsOf(const Term &term, const Bitset &base) const
{
    Bitset documents;
    forEachMatch(term, [&documents](int document, const Match &) { documents.insert(document); });
    return documents &= base;
}

bool SearchIndex::leadsAnywhere(const Term &term, const Bitset &base) const
{
    return documentsOf(term, base).count() > 0;
}

// A word that stands nowhere: mistyped, or a compound of which the first part stands.
void SearchIndex::readOtherwise(Term &term, const Bitset &base, Answer &answer) const
{
    Vocabulary::Parts parts;
    if (!m_thesaurus.isAbbreviation(term.asked)) {
        parts = m_vocabulary.parts(term.asked);
        if (readCorrected(term, base, answer) || readByFirstPart(term, parts, base, answer))
            return;
    }
    answer.unmatchedWords.append(term.asked);
    answer.instead += insteadOf(term.asked, parts.last);
}

bool SearchIndex::readCorrected(Term &term, const Bitset &base, Answer &answer) const
{
    constexpr qsizetype kLongEnough = 9; // to be read on from: parts and inflections of a short guess are noise
    Term corrected = term;
    corrected.corrected = true;
    for (const WordNumber word : m_vocabulary.corrections(term.asked)) {
        corrected.words.append({word, MatchClass::Typo});
        if (term.asked.size() < kLongEnough)
            continue;
        for (const Expansion &other : m_vocabulary.expansions(m_vocabulary.text(word))) {
            if (other.how != MatchClass::Exact)
                corrected.words.append(other);
        }
    }
    if (!leadsAnywhere(corrected, base))
        return false;
    answer.readings.append({term.asked, m_vocabulary.text(corrected.words.constFirst().word), MatchClass::Typo});
    term = corrected;
    return true;
}

bool SearchIndex::readByFirstPart(Term &term, const Vocabulary::Parts &parts, const Bitset &base, Answer &answer) const
{
    if (parts.first.isEmpty())
        return false;
    Term first = term;
    for (const WordNumber word : m_vocabulary.beginningWithFolded(parts.first))
        first.words.append({word, MatchClass::Compound});
    // A first part that leads nearly everywhere (barn in barnbidrag) needs its last part as well.
    if (isMost(documentsOf(first, base).count(), base.count()))
        first.within = documentsOf({.asked = parts.last, .words = m_vocabulary.expansions(parts.last)}, base);
    if (!leadsAnywhere(first, base))
        return false;
    answer.readings.append({term.asked, parts.first, MatchClass::Compound});
    term = first;
    return true;
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

// words: for each word of the phrase the vocabulary words that will do.
std::optional<MatchField> SearchIndex::phraseField(int document, const std::vector<Bitset> &words) const
{
    const std::vector<int> &text = m_documents[document].text;
    std::optional<MatchField> best;
    MatchField field = MatchField::Name;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] < 0) {
            field = static_cast<MatchField>(-1 - text[at]);
            continue;
        }
        std::size_t k = 0;
        while (k < words.size() && at + k < text.size() && text[at + k] >= 0 && words[k].contains(text[at + k]))
            ++k;
        if (k == words.size() && (!best || field < *best))
            best = field;
    }
    return best;
}

std::vector<std::pair<int, MatchField>> SearchIndex::documentsWith(const QStringList &words, bool prefixes) const
{
    std::vector<Bitset> numbers(static_cast<std::size_t>(words.size()));
    std::vector<Bitset> documents(numbers.size());
    Bitset all = m_present;
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        const QString &word = words.at(static_cast<qsizetype>(k));
        const auto exact = m_vocabulary.find(word);
        const bool asBeginning = prefixes && word.size() >= kShortestBeginning;
        const QList<WordNumber> found = asBeginning ? m_vocabulary.beginningWith(word)
            : exact                                 ? QList{*exact}
                                                    : QList<WordNumber>();
        for (const WordNumber number : found) {
            numbers[k].insert(number);
            for (const Posting &posting : m_postings[static_cast<std::size_t>(number)])
                documents[k].insert(posting.document);
        }
        all &= documents[k];
    }
    std::vector<std::pair<int, MatchField>> matches;
    all.forEach([&](int document) {
        if (const auto field = phraseField(document, numbers))
            matches.emplace_back(document, *field);
    });
    return matches;
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

// The documents that the term leads to; `strengths` (by document, all kNone before and after use) says how well.
std::vector<int> SearchIndex::matchedDocuments(const Term &term, std::vector<std::uint16_t> &strengths) const
{
    std::vector<int> documents;
    forEachMatch(term, [&](int document, const Match &match) {
        std::uint16_t &strength = strengths[document];
        if (strength == kNone)
            documents.push_back(document);
        strength = std::min(strength, strengthOf(match.how, match.where));
    });
    return documents;
}

// Scores every term; one that leads nowhere is read otherwise first. Returns the documents that any term leads to.
Bitset SearchIndex::score(std::vector<Term> &terms, const Bitset &base, std::vector<Score> &scores, Answer &answer) const
{
    Bitset matched;
    const int all = base.count();
    std::vector<std::uint16_t> strengths(m_documents.size(), kNone);
    const auto inBase = [&base](const std::vector<int> &documents) {
        return static_cast<int>(std::ranges::count_if(documents, [&base](int document) { return base.contains(document); }));
    };
    for (Term &term : terms) {
        std::vector<int> documents = matchedDocuments(term, strengths);
        int count = inBase(documents);
        if (count == 0) {
            for (const int document : documents)
                strengths[document] = kNone;
            readOtherwise(term, base, answer);
            documents = matchedDocuments(term, strengths);
            count = inBase(documents);
        }
        term.isCommon = isMost(count, all);
        for (const int document : documents) {
            const std::uint16_t strength = std::exchange(strengths[document], kNone);
            Score &score = scores[document];
            const bool isNameWord = fieldOf(strength) == static_cast<int>(MatchField::Name)
                && classOf(strength) <= static_cast<int>(MatchClass::Stem);
            score.ofName += isNameWord ? 1 : 0;
            score.telling += term.isCommon ? 0 : 1;
            score.words += 1;
            score.typos += term.corrected ? 1 : 0;
            score.tiers += tierOf(strength);
            score.classes += classOf(strength);
            score.fields += fieldOf(strength);
            matched.insert(document);
        }
    }
    return matched;
}

SearchIndex::Ranked SearchIndex::ranked(int document, const Score &score, const std::optional<AskedAge> &age, bool byName) const
{
    const Document &doc = m_documents[document];
    const AgeFit ageFit = age ? bestFit(doc.ages, *age) : AgeFit::Inside;
    quint64 key = 0;
    const auto then = [&key](quint64 value, int bits) { key = key << bits | value; };
    then(!byName && doc.guideline, 1);
    then(ageFit == AgeFit::Unknown, 1);
    if (!byName) {
        const bool wholeNameAsked = doc.nameWords > 1 && score.ofName >= doc.nameWords;
        then(!wholeNameAsked, 1);
        then(31 - score.telling, 5);
        then(31 - score.words, 5);
        then(std::min<int>(score.typos, 7), 3);
        then(score.tiers, 8);
        then(score.classes, 8);
        then(score.fields, 8);
        then(ageFit == AgeFit::AtEdge, 1);
        then(!doc.open, 1);
        then(4095 - doc.reviewedWeek, 12);
    }
    return {key, m_namePosition[document], document};
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
    for (const PhraseMatches &phrase : term.phrases) {
        const auto at = std::ranges::lower_bound(phrase.documents, document, {}, [](const auto &match) { return match.first; });
        if (at != phrase.documents.end() && at->first == document)
            offer({term.asked, phrase.words.join(QLatin1Char(' ')), MatchClass::Synonym, at->second});
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
    std::vector<Ranked> order;
    documents.forEach([&](int document) { order.push_back(ranked(document, scores[document], age, byName)); });
    const auto from = std::min<std::size_t>(std::max(offset, 0), order.size());
    const auto to = limit <= 0 ? order.size() : std::min(order.size(), from + limit);
    std::partial_sort(order.begin(), order.begin() + static_cast<qsizetype>(to), order.end());
    QList<Hit> hits;
    for (std::size_t i = from; i < to; ++i) {
        const int document = order[i].document;
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
    // Without words everything is asked for; words that stand nowhere, or only say nothing, ask for nothing.
    const bool onlyConditions = terms.empty() && (question.words.isEmpty() || !question.understood.isEmpty());
    const bool byName = onlyConditions && question.phrases.isEmpty();
    std::vector<Score> scores(m_documents.size());
    Bitset hits = base;
    if (!onlyConditions)
        hits &= score(terms, base, scores, answer);
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
