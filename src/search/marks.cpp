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

// How many letters of `word` to mark for this reason; 0 for none. What was typed is marked where the word begins with it,
// otherwise the whole word that was found.
int lettersToMark(const Word &word, const MatchReason &reason)
{
    if (beginsFolded(word.text, reason.asked))
        return static_cast<int>(reason.asked.size());
    const bool found = reason.found.split(QLatin1Char(' ')).contains(word.text);
    return found ? static_cast<int>(word.text.size()) : 0;
}

// The part of a longer word that was asked for, such as rådgivning in familjerådgivning.
std::optional<TextMark> insideMark(const Word &word, const MatchReason &reason)
{
    if (reason.how != MatchClass::Compound || reason.found != word.text || word.text.size() != word.length)
        return std::nullopt;
    const auto at = folded(word.text).indexOf(folded(reason.asked));
    if (at <= 0)
        return std::nullopt;
    return TextMark{word.start + static_cast<int>(at), static_cast<int>(reason.asked.size())};
}

} // namespace

QList<TextMark> marks(const QString &text, const QList<MatchReason> &reasons)
{
    QList<TextMark> marks;
    for (const Word &word : wordsOf(text)) {
        int longest = 0;
        std::optional<TextMark> inside;
        for (const MatchReason &reason : reasons) {
            inside = inside ? inside : insideMark(word, reason);
            longest = std::max(longest, lettersToMark(word, reason));
        }
        if (inside)
            marks.append(*inside);
        else if (longest > 0)
            marks.append({word.start, lengthInText(text, word, longest)});
    }
    return marks;
}

} // namespace insats::search
