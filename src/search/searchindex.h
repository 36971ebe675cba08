// The in-memory index: which words, ages and facet values each insats has – no rows. It answers with ids and reasons; what
// is shown is read from the database by these ids. Answers are the same for the same content, whatever the order of adding.
// Not thread-safe. Order of results: README, "How results are ordered".
#pragma once

#include "domain/search.h"
#include "search/facets.h"

#include <QCollator>

#include <map>
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
    FacetCounts facets;
    QStringList ignoredWords;
    QStringList unmatchedWords;
};

class SearchIndex {
public:
    SearchIndex();

    // Adds the record, or replaces what stands under its id.
    void put(RecordId id, const Intervention &intervention);
    void remove(RecordId id);
    int size() const { return static_cast<int>(m_documentOf.size()); }

    Answer ask(const SearchRequest &request);

private:
    struct Posting {
        int document;
        MatchField field;
    };
    struct VocabularyWord {
        QString text;
        std::vector<Posting> postings; // by document, best field
    };
    // One vocabulary word as an answer to a word of the question.
    struct Expansion {
        int word;
        MatchClass how;
    };
    struct Document {
        RecordId id = 0;
        QCollatorSortKey nameKey;
        QList<AgeRange> ages;
        int reviewedWeek = 0; // weeks since 2000, 0 = never
        bool open = false;
        bool guideline = false;
    };
    // What is known about one document while a question is answered.
    struct Score {
        int words = 0;
        int classes = 0;
        int fields = 0;
    };

    void addWords(int document, MatchField field, const QString &text);
    QList<Expansion> expansionsOf(const QString &asked) const;
    std::vector<Score> scored(const QStringList &asked, Bitset &matched, QStringList &unmatched) const;
    quint64 orderKey(int document, const Score &score, std::optional<int> age, bool byName) const;
    QList<MatchReason> reasonsFor(int document, const QStringList &asked) const;
    void refreshNameOrder();

    QCollator m_collator;
    std::vector<Document> m_documents;
    std::vector<int> m_namePosition; // by document
    bool m_nameOrderStale = false;
    std::unordered_map<RecordId, int> m_documentOf;
    Bitset m_present;
    std::map<QString, int> m_vocabulary; // word → number in m_words
    std::multimap<QString, int> m_foldedVocabulary; // folded word → number, only where folding changes it
    std::vector<VocabularyWord> m_words;
    Facets m_facets;
};

} // namespace insats::search
