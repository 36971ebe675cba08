// The in-memory index: which words, ages and facet values each insats has – no rows. It answers with ids and reasons; what
// is shown is read from the database by these ids. Answers are the same for the same content, whatever the order of adding.
// Not thread-safe. Order of results: README, "How results are ordered".
#pragma once

#include "domain/search.h"
#include "domain/taxonomy.h"
#include "search/facets.h"
#include "search/question.h"
#include "search/thesaurus.h"
#include "search/vocabulary.h"

#include <QCollator>

#include <unordered_map>
#include <vector>

namespace insats::search {

using RecordId = qint64;

struct Hit {
    RecordId id = 0;
    std::optional<AgeFit> ageFit;
    QList<MatchReason> reasons;
};

struct Answer {
    int total = 0;
    int unknownAge = 0;
    QList<Hit> hits; // the asked page
    QList<Hit> near; // what fits all but the age, the first of them
    int nearTotal = 0;
    FacetCounts facets;
    QList<Understood> understood;
    std::optional<AskedAge> age;
    QList<Reading> readings;
    QStringList ignoredWords;
    QStringList unmatchedWords;
    QList<Suggestion> instead; // words to ask for in place of unmatched ones; counts are left to the caller
};

class SearchIndex {
public:
    SearchIndex();

    void setSynonyms(const QList<Synonym> &synonyms);

    // Adds the record, or replaces what stands under its id.
    void put(RecordId id, const Intervention &intervention);
    void remove(RecordId id);
    bool contains(RecordId id) const { return m_documentOf.contains(id); }
    int size() const { return static_cast<int>(m_documentOf.size()); }

    Answer ask(const SearchRequest &request);

    // All that the question finds, ascending.
    std::vector<RecordId> matching(const SearchRequest &request);

private:
    // Four bytes: one letter reads millions of them.
    struct Posting {
        std::uint32_t number : 28;
        std::uint32_t fieldNumber : 4;

        int document() const { return static_cast<int>(number); }
        MatchField field() const { return static_cast<MatchField>(fieldNumber); }
    };
    struct Document {
        RecordId id = 0;
        QCollatorSortKey nameKey;
        std::vector<int> text; // word numbers in reading order; -1 - field before each piece of text
    };
    // What ranking asks of every hit; apart from the documents, because one letter may hit nearly all of them.
    struct Standing {
        int ages = 0; // position in m_ages
        std::uint16_t reviewedWeek = 0; // weeks since 2000, 0 = never
        std::uint8_t nameWords = 0; // that are not too common
        bool open = false;
        bool guideline = false;
    };

    // The documents in which a phrase of a synonym stands.
    struct PhraseMatches {
        QStringList words;
        std::vector<std::pair<int, MatchField>> documents; // by document
    };

    // Where one asked word leads: words of the vocabulary, and phrases of synonyms.
    struct Term {
        QString asked;
        QList<Expansion> words;
        QList<PhraseMatches> phrases;
        bool corrected = false;
        bool isCommon = false; // leads to so many that it tells little
        std::optional<Bitset> within; // only these count
    };
    // What is known about one document while a question is answered.
    struct Score {
        std::uint8_t ofName = 0; // words that are words of the name
        std::uint8_t telling = 0; // words that are not common
        std::uint8_t words = 0;
        std::uint8_t typos = 0;
        std::uint8_t tiers = 0;
        std::uint8_t classes = 0;
        std::uint8_t fields = 0;
    };
    struct Ranked {
        quint64 key;
        int name; // position by name
        int document;
        auto operator<=>(const Ranked &) const = default;
    };
    // How the asked age fits each of m_ages; empty when no age was asked.
    using AgeFits = std::vector<AgeFit>;

    // A question without its choices of facets.
    struct Found {
        std::vector<Term> terms;
        std::vector<Score> scores; // by document
        AgeFits fits;
        Bitset hits;
        Bitset outside; // what fits all but the age
        bool onlyConditions = false;
        bool byName = false;
    };

    void addWords(int document, MatchField field, const QString &text);
    std::vector<Term> termsOf(const Question &question);
    void addSenses(Term &term, const QList<Sense> &senses);
    void readOtherwise(Term &term, const Bitset &base, Answer &answer) const;
    QList<Suggestion> insteadOf(const QString &word, const QString &lastPart) const;
    void forEachMatch(const Term &term, auto &&visit) const;
    bool readCorrected(Term &term, const Bitset &base, Answer &answer) const;
    bool readByFirstPart(Term &term, const Vocabulary::Parts &parts, const Bitset &base, Answer &answer) const;
    Bitset documentsOf(const Term &term, const Bitset &base) const;
    bool leadsAnywhere(const Term &term, const Bitset &base) const;
    std::optional<MatchField> phraseField(int document, const std::vector<Bitset> &words) const;
    std::vector<std::pair<int, MatchField>> documentsWith(const QStringList &words, bool prefixes) const;
    const PhraseMatches &meaningOf(const QStringList &words);
    Bitset withoutExcluded(Bitset documents, const QStringList &excluded) const;
    Bitset withPhrases(Bitset documents, const QList<QStringList> &phrases) const;
    Bitset strengthsOf(const Term &term, std::vector<std::uint16_t> &strengths) const;
    Bitset score(std::vector<Term> &terms, const Bitset &base, std::vector<Score> &scores, Answer &answer) const;
    int numberOfAges(const QList<AgeRange> &ages);
    Ranked ranked(int document, const Score &score, const AgeFits &fits, bool byName) const;
    Found find(const SearchRequest &request, Answer &answer);
    QList<Hit> page(const Bitset &documents, const Found &found, int offset, int limit) const;
    std::optional<MatchReason> reasonFor(int document, const Term &term, const QHash<WordNumber, MatchClass> &best) const;
    void refreshNameOrder();

    QCollator m_collator;
    std::vector<Document> m_documents;
    std::vector<Standing> m_standings; // by document
    std::vector<QList<AgeRange>> m_ages; // many documents state the same ones
    QMap<QList<AgeRange>, int> m_ageNumbers;
    std::vector<int> m_namePosition; // by document
    bool m_nameOrderStale = false;
    std::unordered_map<RecordId, int> m_documentOf;
    Bitset m_present;
    Vocabulary m_vocabulary;
    std::vector<std::vector<Posting>> m_postings; // by word number, by document, best field
    Thesaurus m_thesaurus;
    QHash<QStringList, PhraseMatches> m_meanings; // phrases of synonyms that were looked for since the last change
    Facets m_facets;
};

} // namespace insats::search
