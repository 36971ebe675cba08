#include "search/editdistance.h"

#include <algorithm>
#include <array>
#include <vector>

namespace insats::search {

namespace {

bool soundAlike(QChar a, QChar b)
{
    static constexpr std::array<std::array<char16_t, 2>, 11> kPairs{{{u'e', u'ä'},
                                                                     {u'o', u'å'},
                                                                     {u'a', u'å'},
                                                                     {u'a', u'ä'},
                                                                     {u'o', u'ö'},
                                                                     {u'k', u'c'},
                                                                     {u'v', u'w'},
                                                                     {u's', u'z'},
                                                                     {u's', u'c'},
                                                                     {u'g', u'j'},
                                                                     {u'i', u'y'}}};
    return std::ranges::any_of(kPairs, [&](const auto &pair) {
        return (a == QChar(pair[0]) && b == QChar(pair[1])) || (a == QChar(pair[1]) && b == QChar(pair[0]));
    });
}

// The cost of writing or leaving out the letter at `at`.
int costOfLetter(const QString &word, qsizetype at)
{
    const bool doubled = at > 0 && word.at(at) == word.at(at - 1);
    return (doubled ? 1 : 2) + (at == 0 ? 1 : 0);
}

int costOfChange(QChar a, QChar b, bool first)
{
    if (a == b)
        return 0;
    return (soundAlike(a, b) ? 1 : 2) + (first ? 1 : 0);
}

} // namespace

int allowedDistance(qsizetype length)
{
    if (length < 4)
        return 0;
    return length < 6 ? 1 : length < 9 ? 2 : 4;
}

int editDistance(const QString &asked, const QString &word, int limit)
{
    // Damerau–Levenshtein with neighbouring swaps, three rows at a time.
    if (std::abs(asked.size() - word.size()) > limit) // a letter costs at least 1
        return limit + 1;
    const auto width = static_cast<std::size_t>(word.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 1; j < width; ++j)
        above[j] = above[j - 1] + costOfLetter(word, static_cast<qsizetype>(j) - 1);
    for (qsizetype i = 1; i <= asked.size(); ++i) {
        row[0] = above[0] + costOfLetter(asked, i - 1);
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const QChar a = asked.at(i - 1);
            const QChar b = word.at(at - 1);
            int cost = std::min({above[j] + costOfLetter(asked, i - 1), row[j - 1] + costOfLetter(word, at - 1),
                                 above[j - 1] + costOfChange(a, b, i == 1 && j == 1)});
            if (i > 1 && j > 1 && a == word.at(at - 2) && asked.at(i - 2) == b)
                cost = std::min(cost, before[j - 2] + 2);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above[width - 1], limit + 1);
}

} // namespace insats::search
