#include "search/marks.h"

#include "search/words.h"

#include <algorithm>

namespace insats::search {

namespace {

// How much of the original text the first `letters` letters of the word take up, with full stops and marks among them.
int lengthInText(const QString &text, const Word &word, int letters)
{
    int end = word.start;
    for (int i = word.start; i < word.start + word.length; ++i) {
        const QChar c = text.at(i);
        const bool isLetter = c.isLetterOrNumber() || c.isSurrogate();
        if (isLetter && letters-- == 0)
            break;
        if (isLetter || c.isMark())
            end = i + 1;
    }
    return end - word.start;
}

} // namespace

QList<TextMark> marks(const QString &text, const QList<MatchReason> &reasons)
{
    QList<TextMark> marks;
    for (const Word &word : wordsOf(text)) {
        int longest = 0;
        for (const MatchReason &reason : reasons) {
            if (beginsFolded(word.text, reason.asked))
                longest = std::max(longest, static_cast<int>(reason.asked.size()));
        }
        if (longest > 0)
            marks.append({word.start, lengthInText(text, word, longest)});
    }
    return marks;
}

} // namespace insats::search
