// What somebody typed, read: words to look for, and what is meant otherwise.
//
//   14 år hemmasittare           word hemmasittare; age 14
//   13-15 år, åk 7–9, 14-åring   ages 13–15, 13–15, 14
//   gratis för föräldrar         cost free; audience parent or family
//   utan beslut, utan remiss     every way in but those by decision or court, by referral
//   förebyggande missbruk        word missbruk; level förebyggande
//   "språkcafé för nyanlända"    these words, just so
//   grupp -missbruk              word grupp; none that says missbruk
//   behov:missbruk nivå:riktad ålder:16 utförare:familjehuset plats:nödinge grupp:våld
//
// Any text can be read; what makes no sense otherwise is words. Pure.
#pragma once

#include "domain/search.h"
#include "search/facets.h"

namespace insats::search {

struct AskedWord {
    QString text;
    bool isContent = true; // false: too common to make a hit, but may belong to a synonym
};

struct Question {
    QList<AskedWord> words;
    QList<QStringList> phrases;
    QStringList excluded;
    QList<Understood> understood; // in the order of the text

    // All of these must hold, each by any of its values.
    QList<std::pair<Facet, QStringList>> conditions() const;
    std::optional<AskedAge> age() const;
};

// known: the values that stand in the index, for the words before a colon.
Question readQuestion(const QString &text, const Facets &known);

} // namespace insats::search
