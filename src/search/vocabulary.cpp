#include "search/vocabulary.h"

#include "search/editdistance.h"
#include "search/words.h"

#include <algorithm>

namespace insats::search {

namespace {

// Shorter pieces stand inside words by chance ("ande" in lärande is the limit that still does).
constexpr qsizetype kShortestInside = 4;
constexpr qsizetype kShortestAtEnd = 3;
constexpr qsizetype kShortestCompoundStart = 3;
constexpr qsizetype kShortestFirstPart = 4;

bool standsInside(const QString &word, const QString &part)
{
    const qsizetype at = word.indexOf(part, 1);
    if (at < 0)
        return false;
    if (part.size() >= kShortestInside)
        return true;
    return part.size() >= kShortestAtEnd && word.endsWith(part);
}

} // namespace

WordNumber Vocabulary::numberOf(const QString &word)
{
    const auto [entry, isNew] = m_order.try_emplace(word, static_cast<WordNumber>(m_words.size()));
    if (isNew) {
        m_words.push_back(word);
        m_folded.push_back(folded(word));
        m_common.push_back(isFunctionWord(word));
        if (m_folded.back() != word)
            m_foldedOrder.emplace(m_folded.back(), entry->second);
        m_byStem[m_stemmer.stem(word)].append(entry->second);
    }
    return entry->second;
}

std::optional<WordNumber> Vocabulary::find(const QString &word) const
{
    const auto found = m_order.find(word);
    return found == m_order.end() ? std::nullopt : std::optional(found->second);
}

QList<WordNumber> Vocabulary::beginningWith(const QString &beginning) const
{
    QList<WordNumber> words;
    for (auto it = m_order.lower_bound(beginning); it != m_order.end() && it->first.startsWith(beginning); ++it)
        words.append(it->second);
    return words;
}

QList<WordNumber> Vocabulary::inflections(const QString &asked) const
{
    QList<WordNumber> words = m_byStem.value(m_stemmer.stem(asked));
    if (const auto exact = find(asked); exact && !words.contains(*exact))
        words.append(*exact);
    return words;
}

QList<Expansion> Vocabulary::expansions(const QString &asked) const
{
    QHash<WordNumber, MatchClass> best;
    const auto add = [&](WordNumber word, MatchClass how) {
        const auto known = best.constFind(word);
        if (m_common[static_cast<std::size_t>(word)])
            return;
        if (known == best.constEnd() || how < *known)
            best.insert(word, how);
    };
    for (const WordNumber word : beginningWith(asked))
        add(word, text(word) == asked ? MatchClass::Exact : MatchClass::Prefix);
    for (const WordNumber word : m_byStem.value(m_stemmer.stem(asked)))
        add(word, MatchClass::Stem);

    const QString plain = folded(asked);
    for (auto it = m_foldedOrder.lower_bound(plain); it != m_foldedOrder.end() && it->first.startsWith(plain); ++it) {
        if (beginsFolded(text(it->second), asked))
            add(it->second, MatchClass::Folded);
    }

    const QString start = m_stemmer.once(asked);
    const bool isSameWord = asked.size() - start.size() <= (start.size() < kShortestInside ? 2 : 3);
    if (start.size() >= kShortestCompoundStart && start != asked && isSameWord) {
        for (const WordNumber word : beginningWith(start))
            add(word, MatchClass::Compound);
    }
    const bool typedPlain = plain == asked;
    const QString plainStart = folded(start);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (standsInside(m_words[i], asked) || standsInside(m_words[i], start)
            || (typedPlain && (standsInside(m_folded[i], plain) || standsInside(m_folded[i], plainStart))))
            add(static_cast<WordNumber>(i), MatchClass::Compound);
    }

    QList<Expansion> expansions;
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        expansions.append({it.key(), it.value()});
    std::ranges::sort(expansions, [](const Expansion &a, const Expansion &b) {
        return std::tie(a.how, a.word) < std::tie(b.how, b.word);
    });
    return expansions;
}

QList<WordNumber> Vocabulary::corrections(const QString &asked) const
{
    int limit = allowedDistance(asked.size());
    QList<WordNumber> nearest;
    if (limit == 0)
        return nearest;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_words[i].size() < 4)
            continue;
        const int distance = editDistance(asked, m_words[i], limit);
        if (distance > limit)
            continue;
        if (distance < limit)
            nearest.clear();
        limit = distance;
        nearest.append(static_cast<WordNumber>(i));
    }
    return nearest;
}

QList<WordNumber> Vocabulary::beginningWithFolded(const QString &beginning) const
{
    QList<WordNumber> words = beginningWith(beginning);
    const QString plain = folded(beginning);
    for (auto it = m_foldedOrder.lower_bound(plain); it != m_foldedOrder.end() && it->first.startsWith(plain); ++it) {
        if (beginsFolded(text(it->second), beginning) && !words.contains(it->second))
            words.append(it->second);
    }
    words.removeIf([this](WordNumber word) { return m_common[static_cast<std::size_t>(word)]; });
    return words;
}

bool Vocabulary::isKnown(const QString &word, bool typedPlain) const
{
    // Stems may be so short that unlike words share them; an inflection has nearly all letters in common.
    const QList<WordNumber> sameStem = m_byStem.value(m_stemmer.stem(word));
    const bool inflected = std::ranges::any_of(
        sameStem, [&](WordNumber other) { return text(other).startsWith(word.first(std::max<qsizetype>(word.size() - 2, 1))); });
    return find(word) || inflected || (typedPlain && m_foldedOrder.contains(word));
}

bool Vocabulary::isKnownEnding(const QString &ending) const
{
    return ending.size() >= kShortestInside
        && std::ranges::any_of(m_words, [&](const QString &word) { return word.endsWith(ending); });
}

bool Vocabulary::isBeginning(const QString &beginning, bool typedPlain) const
{
    if (beginning.size() <= kShortestFirstPart)
        return find(beginning).has_value();
    return !(typedPlain ? beginningWithFolded(beginning) : beginningWith(beginning)).isEmpty();
}

Vocabulary::Parts Vocabulary::parts(const QString &asked) const
{
    const bool typedPlain = folded(asked) == asked;
    Parts parts;
    for (qsizetype length = asked.size() - 3; length >= kShortestFirstPart - 1; --length) {
        const QString first = asked.first(length);
        const QString last = asked.mid(length);
        const bool lastStands = isKnown(last, typedPlain);
        if (!lastStands && !isKnownEnding(last))
            continue;
        if (last.size() > parts.last.size())
            parts.last = last;
        const QString start = first.endsWith(u's') && !find(first) ? first.chopped(1) : first; // a joining s
        if (lastStands && isBeginning(start, typedPlain)) {
            parts.first = start;
            return parts;
        }
    }
    return parts;
}

} // namespace insats::search
