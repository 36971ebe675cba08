// Every word that stands in the indexed texts, by number, and the ways in which an asked word leads to them. Numbers are
// stable; words are never taken out. Not thread-safe.
#pragma once

#include "domain/search.h"
#include "search/stemmer.h"

#include <QHash>

#include <map>
#include <vector>

namespace insats::search {

using WordNumber = int;

// A word of the vocabulary as an answer to an asked word.
struct Expansion {
    WordNumber word = 0;
    MatchClass how = MatchClass::Exact;
};

class Vocabulary {
public:
    // A new word gets a number. ofName: it stands in a name.
    WordNumber numberOf(const QString &word, bool ofName = true);
    const QString &text(WordNumber word) const { return m_words[static_cast<std::size_t>(word)]; }
    std::optional<WordNumber> find(const QString &word) const;

    // A word, a beginning, typed with its dots and rings or without.
    QList<WordNumber> beginningWithFolded(const QString &beginning) const;

    // Exact, prefix, stem, folded and compound, each word once, with its best class. One or two letters are read as the
    // beginning of words in names only: elsewhere they begin nearly everything.
    QList<Expansion> expansions(const QString &asked) const;

    // Only the word itself and its inflections: for exclusions, and for synonyms, which must not widen further.
    QList<WordNumber> inflections(const QString &asked) const;

    QList<WordNumber> beginningWith(const QString &beginning) const;

    // The nearest words within the allowed edit distance, all of the same smallest distance.
    QList<WordNumber> corrections(const QString &asked) const;

    struct Parts {
        QString first; // some words begin with it
        QString last; // stands as a word or ends one; empty when nothing does
    };

    // A compound that stands nowhere, taken apart: "språkhjälp" gives språk and hjälp.
    Parts parts(const QString &asked) const;

    const Stemmer &stemmer() const { return m_stemmer; }

private:
    QList<WordNumber> sameStem(const QString &word) const;
    bool isKnown(const QString &word, bool typedPlain) const;
    bool standsInside(const QString &word, const QString &part) const;
    bool isKnownEnding(const QString &ending) const;
    bool isBeginning(const QString &beginning, bool typedPlain) const;

    Stemmer m_stemmer;
    std::vector<QString> m_words;
    std::vector<QString> m_folded; // by number
    std::map<QString, WordNumber> m_order; // for beginnings
    std::vector<bool> m_inName; // by number
    std::vector<bool> m_common; // by number: too common to be found by
    std::multimap<QString, WordNumber> m_foldedOrder; // folded word → number, only where folding changes it
    QHash<QString, QList<WordNumber>> m_byStem;
};

} // namespace insats::search
