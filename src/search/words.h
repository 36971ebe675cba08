// How text falls into words. Pure.
#pragma once

#include <QStringList>

namespace insats::search {

struct Word {
    QString text; // lower case, composed
    int start = 0; // in the given text
    int length = 0;
};

// Runs of letters and digits, and every emoji or other picture sign by itself; letters with full stops between them are one
// word ("K.A.F." gives "kaf").
QList<Word> wordsOf(const QString &text);

// å ä ö é ü … without their marks.
QString folded(const QString &word);

// Whether `asked` is the beginning of `word` when every letter of `asked` may lack the mark that `word` has there, but no
// letter has a mark that `word` lacks: "foraldra" begins "föräldrar", "får" does not begin "farfar".
bool beginsFolded(const QString &word, const QString &asked);

// Words that tell nothing about what is sought ("i", "på", "kan").
bool isFunctionWord(const QString &word);

} // namespace insats::search
