// What the heading of a column means: the path of a field, the heading that TableWords gives it, or a word that
// municipalities write there, in Swedish or English. Case, blanks, punctuation, hyphens at line breaks and units in
// parentheses do not matter.
#pragma once

#include "domain/table.h"

#include <QHash>

namespace insats::exchange {

enum class HeadingTrust {
    Exact, // the path, or the heading of TableWords
    Usual, // says it by itself
    Loose, // only where no other column says it
};

struct HeadingMeaning {
    QString field; // a column of TableLayout
    HeadingTrust trust = HeadingTrust::Exact;
};

class HeadingWords {
public:
    explicit HeadingWords(const TableWords &words);

    // Everything that it may mean, the likeliest first; nothing when it is not known.
    QList<HeadingMeaning> meaningsOf(const QString &heading) const;

private:
    QHash<QString, QList<HeadingMeaning>> m_meanings; // by exchange/celltidying.h, comparable()
};

} // namespace insats::exchange
