#include "search/marks.h"

#include "search/words.h"

#include <algorithm>

namespace insats::search {

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
            marks.append({word.start, std::min(longest, word.length)});
    }
    return marks;
}

} // namespace insats::search
