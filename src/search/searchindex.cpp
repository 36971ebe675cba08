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
constexpr int tierOf(MatchClass how, MatchField where)
{
    const bool otherWord = how == MatchClass::Synonym;
    if (where < MatchField::Keyword)
        return otherWord ? 2 : 0;
    if (where == MatchField::Keyword)
        return otherWord ? 3 : 1;
    return otherWord ? 4 : 3;
}

// Tier, then class, then field; less is better. Typos are counted by themselves.
constexpr std::uint16_t strengthOf(MatchClass how, MatchField where)
{
    const int classRank = how == MatchClass::Typo ? 0 : static_cast<int>(how);
    return static_cast<std::uint16_t>((tierOf(how, where) << 8) + (classRank << 4) + static_cast<int>(where));
}

constexpr std::uint16_t kNone = 0xFFFF;

// Looked up, because one letter may lead to millions of places.
constexpr auto kStrengths = [] {
    std::array<std::array<std::uint16_t, kCodes<MatchField>.size()>, kCodes<MatchClass>.size()> strengths{};
    for (const auto &how : kCodes<MatchClass>) {
        for (const auto &where : kCodes<MatchField>)
            strengths[static_cast<std::size_t>(how.value)][static_cast<std::size_t>(where.value)] =
                strengthOf(how.value, where.value);
    }
    return strengths;
}();

int tierOf(std::uint16_t strength) { return strength >> 8; }
int classOf(std::uint16_t strength) { return strength >> 4 & 15; }
int fieldOf(std::uint16_t strength) { return strength & 15; }

// A word that leads to more than an eighth of the insatser ("barn") tells little.
bool isMost(int documents, int all) { return all >= 80 && documents > all / 8; }

constexpr int kMostWeeks = 4095;

std::uint8_t contentWordsOf(const QString &text)
{
    const QList<Word> words = wordsOf(text);
    const auto count = std::ranges::count_if(words, [](const Word &word) { return !isFunctionWord(word.text); });
    return static_cast<std::uint8_t>(std::min<qsizetype>(count, 255));
}

QHash<WordNumber, MatchClass> bestWays(const QList<Expansion> &words)
{
    QHash<WordNumber, MatchClass> best;
    for (const Expansion &expansion : words) {
        const auto known = best.find(expansion.word);
        if (known == best.end())
            best.insert(expansion.word, expansion.how);
        else if (strengthOf(expansion.how, MatchField::Name) < strengthOf(*known, MatchField::Name))
            *known = expansion.how;
    }
    return best;
}

std::uint16_t weeksSince2000(const QDate &date)
{
    const qint64 weeks = date.isValid() ? QDate(2000, 1, 1).daysTo(date) / 7 : 0;
    return static_cast<std::uint16_t>(std::clamp<qint64>(weeks, 0, kMostWeeks));
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
    m_documents.push_back({.id = id, .nameKey = m_collator.sortKey(intervention.name), .text = {}});
    m_standings.push_back({.ages = numberOfAges(statedAges(intervention)),
                           .reviewedWeek = weeksSince2000(intervention.reviewedOn),
                           .nameWords = contentWordsOf(intervention.name),
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
        const Posting posting{static_cast<std::uint32_t>(document), static_cast<std::uint32_t>(field)};
        if (postings.empty() || postings.back().document() != document)
            postings.push_back(posting);
        else if (field < postings.back().field())
            postings.back() = posting;
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

// Calls visit(document, how, where) for every way in which the term leads to a document.
void SearchIndex::forEachMatch(const Term &term, auto &&visit) const
{
    const auto visitIfWithin = [&](int document, MatchClass how, MatchField where) {
        if (!term.within || term.within->contains(document))
            visit(document, how, where);
    };
    for (const Expansion &expansion : term.words) {
        for (const Posting &posting : m_postings[static_cast<std::size_t>(expansion.word)])
            visitIfWithin(posting.document(), expansion.how, posting.field());
    }
    for (const PhraseMatches &phrase : term.phrases) {
        for (const auto &[document, field] : phrase.documents)
            visitIfWithin(document, MatchClass::Synonym, field);
    }
}

Bitset SearchIndex::documentsOf(const Term &term, const Bitset &base) const
{
    Bitset documents;
    forEachMatch(term, [&documents](int document, MatchClass, MatchField) { documents.insert(document); });
    return documents &= base;
}

bool SearchIndex::leadsAnywhere(const Term &term, const Bitset &base) const { return documentsOf(term, base).count() > 0; }

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
                documents[k].insert(posting.document());
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
                documents.remove(posting.document());
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

// The documents that the term leads to; `strengths`, by document, says how well.
Bitset SearchIndex::strengthsOf(const Term &term, std::vector<std::uint16_t> &strengths) const
{
    strengths.assign(m_documents.size(), kNone);
    Bitset documents;
    forEachMatch(term, [&](int document, MatchClass how, MatchField where) {
        std::uint16_t &strength = strengths[document];
        strength = std::min(strength, kStrengths[static_cast<std::size_t>(how)][static_cast<std::size_t>(where)]);
        documents.insert(document);
    });
    return documents;
}

// Scores every term; one that leads nowhere is read otherwise first. Returns the documents that any term leads to.
Bitset SearchIndex::score(std::vector<Term> &terms, const Bitset &base, std::vector<Score> &scores, Answer &answer) const
{
    Bitset matched;
    const int all = base.count();
    std::vector<std::uint16_t> strengths;
    for (Term &term : terms) {
        Bitset documents = strengthsOf(term, strengths) &= base;
        if (documents.count() == 0) {
            readOtherwise(term, base, answer);
            documents = strengthsOf(term, strengths) &= base;
        }
        term.isCommon = isMost(documents.count(), all);
        documents.forEach([&](int document) {
            const std::uint16_t strength = strengths[document];
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
        });
        matched |= documents;
    }
    return matched;
}

int SearchIndex::numberOfAges(const QList<AgeRange> &ages)
{
    const auto known = m_ageNumbers.constFind(ages);
    if (known != m_ageNumbers.constEnd())
        return *known;
    m_ages.push_back(ages);
    return *m_ageNumbers.insert(ages, static_cast<int>(m_ages.size()) - 1);
}

SearchIndex::Ranked SearchIndex::ranked(int document, const Score &score, const AgeFits &fits, bool byName) const
{
    const Standing &standing = m_standings[document];
    const AgeFit ageFit = fits.empty() ? AgeFit::Inside : fits[standing.ages];
    quint64 key = 0;
    const auto then = [&key](quint64 value, int bits) { key = key << bits | value; };
    then(!byName && standing.guideline, 1);
    then(ageFit == AgeFit::Unknown, 1);
    if (!byName) {
        const bool wholeNameAsked = standing.nameWords > 1 && score.ofName >= standing.nameWords;
        then(!wholeNameAsked, 1);
        then(31 - score.telling, 5);
        then(31 - score.words, 5);
        then(std::min<int>(score.typos, 7), 3);
        then(score.tiers, 8);
        then(score.classes, 8);
        then(score.fields, 8);
        then(ageFit == AgeFit::AtEdge, 1);
        then(!standing.open, 1);
        then(kMostWeeks - standing.reviewedWeek, 12);
    }
    return {key, m_namePosition[document], document};
}

// best: for each word of the term how it is best reached.
std::optional<MatchReason> SearchIndex::reasonFor(int document, const Term &term,
                                                  const QHash<WordNumber, MatchClass> &best) const
{
    std::optional<MatchReason> reason;
    const auto offer = [&](const MatchReason &other) {
        const auto rank = [](const MatchReason &r) { return std::tuple(strengthOf(r.how, r.where), r.found); };
        if (!reason || rank(other) < rank(*reason))
            reason = other;
    };
    MatchField field = MatchField::Name;
    for (const int word : m_documents[document].text) {
        if (word < 0)
            field = static_cast<MatchField>(-1 - word);
        else if (const auto how = best.constFind(word); how != best.constEnd())
            offer({term.asked, m_vocabulary.text(word), *how, field});
    }
    for (const PhraseMatches &phrase : term.phrases) {
        const auto at =
            std::ranges::lower_bound(phrase.documents, document, {}, [](const auto &match) { return match.first; });
        if (at != phrase.documents.end() && at->first == document)
            offer({term.asked, phrase.words.join(QLatin1Char(' ')), MatchClass::Synonym, at->second});
    }
    return reason;
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

QList<Hit> SearchIndex::page(const Bitset &documents, const Found &found, int offset, int limit) const
{
    const auto all = static_cast<std::size_t>(documents.count());
    const auto from = std::min<std::size_t>(std::max(offset, 0), all);
    const auto to = limit <= 0 ? all : std::min(all, from + limit);
    std::vector<Ranked> order; // a heap of the best so far, the last of them on top
    order.reserve(to);
    documents.forEach([&](int document) {
        const Ranked next = ranked(document, found.scores[document], found.fits, found.byName);
        if (order.size() == to && (to == 0 || order.front() < next))
            return;
        if (order.size() == to) {
            std::pop_heap(order.begin(), order.end());
            order.pop_back();
        }
        order.push_back(next);
        std::push_heap(order.begin(), order.end());
    });
    std::sort_heap(order.begin(), order.end());
    QList<Hit> hits;
    for (std::size_t i = from; i < to; ++i) {
        const int document = order[i].document;
        const auto ageFit = found.fits.empty() ? std::nullopt : std::optional(found.fits[m_standings[document].ages]);
        hits.append({m_documents[document].id, ageFit, {}});
    }
    for (const Term &term : found.terms) {
        const QHash<WordNumber, MatchClass> best = bestWays(term.words);
        for (std::size_t i = from; i < to; ++i) {
            if (const auto reason = reasonFor(order[i].document, term, best))
                hits[static_cast<qsizetype>(i - from)].reasons.append(*reason);
        }
    }
    return hits;
}

SearchIndex::Found SearchIndex::find(const SearchRequest &request, Answer &answer)
{
    refreshNameOrder();
    const Question question = readQuestion(request.text, m_facets);
    answer.understood = question.understood;
    answer.age = request.age ? request.age : question.age();
    for (const AskedWord &word : question.words) {
        if (!word.isContent && !answer.ignoredWords.contains(word.text))
            answer.ignoredWords.append(word.text);
    }

    Bitset base = m_present;
    if (!request.catalogues.isEmpty())
        base = m_facets.narrowed(base, {{Facet::Catalogue, request.catalogues}});
    Found found;
    found.terms = termsOf(question);
    // Without words everything is asked for; words that stand nowhere, or only say nothing, ask for nothing.
    found.onlyConditions = found.terms.empty() && (question.words.isEmpty() || !question.understood.isEmpty());
    found.byName = found.onlyConditions && question.phrases.isEmpty();
    found.scores.resize(m_documents.size());
    found.hits = base;
    if (!found.onlyConditions)
        found.hits &= score(found.terms, base, found.scores, answer);
    found.hits = withPhrases(withoutExcluded(found.hits, question.excluded), question.phrases);
    for (const auto &[facet, values] : question.conditions())
        found.hits = m_facets.narrowed(found.hits, {{facet, values}});
    if (answer.age) {
        for (const QList<AgeRange> &ages : m_ages)
            found.fits.push_back(bestFit(ages, *answer.age));
        Bitset fitting;
        found.hits.forEach([&](int document) {
            (found.fits[m_standings[document].ages] == AgeFit::Outside ? found.outside : fitting).insert(document);
        });
        found.hits = fitting;
    }
    return found;
}

Answer SearchIndex::ask(const SearchRequest &request)
{
    Answer answer;
    const Found found = find(request, answer);
    answer.facets = m_facets.counts(found.hits, request.choices, m_present);
    const Bitset hits = m_facets.narrowed(found.hits, request.choices);
    answer.total = hits.count();
    answer.hits = page(hits, found, request.offset, request.limit);
    if (!answer.age)
        return answer;
    hits.forEach(
        [&](int document) { answer.unknownAge += found.fits[m_standings[document].ages] == AgeFit::Unknown ? 1 : 0; });
    if (!found.onlyConditions) {
        const Bitset outside = m_facets.narrowed(found.outside, request.choices);
        answer.nearTotal = outside.count();
        answer.near = page(outside, found, 0, kNearShown);
    }
    return answer;
}

std::vector<RecordId> SearchIndex::matching(const SearchRequest &request)
{
    Answer answer;
    std::vector<RecordId> ids;
    m_facets.narrowed(find(request, answer).hits, request.choices).forEach([&](int document) {
        ids.push_back(m_documents[document].id);
    });
    std::ranges::sort(ids);
    return ids;
}

} // namespace insats::search
