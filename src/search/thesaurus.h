// The synonyms, looked up by the words of a question: the longest phrase first, in its exact form, another inflection, or
// typed without å ä ö. Pure after making.
#pragma once

#include "domain/taxonomy.h"
#include "search/stemmer.h"

#include <QHash>

namespace insats::search {

// One meaning of a word or phrase: the words to look for, in this order beside each other.
struct Sense {
    QStringList words;
    SynonymKind kind = SynonymKind::Same;
};

// A run of the question's words that has meanings.
struct SenseSpan {
    int first = 0; // number of the word
    int count = 1;
    QList<Sense> senses;
};

class Thesaurus {
public:
    Thesaurus() = default;
    Thesaurus(const QList<Synonym> &synonyms, const Stemmer &stemmer);

    // Every run of words that is known; a shorter run inside a longer one is left out.
    QList<SenseSpan> spans(const QStringList &words, const Stemmer &stemmer) const;

    // What only lies near: to be suggested, never to be found by. Also what lies near its meanings.
    QStringList near(const QString &word) const;

    // An abbreviation stands for itself only: "UM" is not the beginning of umgänge.
    bool isAbbreviation(const QString &word) const;

private:
    void add(const QString &from, const QString &to, SynonymKind kind, const Stemmer &stemmer);

    QHash<QString, QList<Sense>> m_exact; // words joined by a blank
    QHash<QString, QList<Sense>> m_stemmed; // the same, each word stemmed
    QHash<QString, QList<Sense>> m_folded; // the same, each word folded
    QHash<QString, QStringList> m_near;
    int m_longest = 0;
};

} // namespace insats::search
