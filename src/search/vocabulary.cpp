#include "search/vocabulary.h"

#include "search/editdistance.h"
#include "search/words.h"

#include <QSet>

#include <algorithm>

namespace insats::search {

namespace {

constexpr qsizetype kShortestCompoundStart = 3;
constexpr qsizetype kShortestFirstPart = 4;
constexpr qsizetype kShortestInside = 3;
constexpr qsizetype kLongInside = 7;
constexpr qsizetype kLongestCommonEnding = 6; // shorter ends are shared by chance

// Ends of words that are no words: a question for them asks for nothing.
bool isOnlyAnEnding(const QString &text)
{
    static const QSet<QString> endings = {QStringLiteral("ning"),  QStringLiteral("ningar"), QStringLiteral("ningen"),
                                          QStringLiteral("ande"),  QStringLiteral("ende"),   QStringLiteral("else"),
                                          QStringLiteral("heten"), QStringLiteral("itet"),   QStringLiteral("skap"),
                                          QStringLiteral("orna"),  QStringLiteral("arna"),   QStringLiteral("erna")};
    return endings.contains(text);
}

// "läxor" begins läxhjälp, but "demens" does not begin demokrati: only an inflection may be left out.
bool isInflectionEnding(QStringView text)
{
    static const QSet<QString> endings = {
        QStringLiteral("a"),    QStringLiteral("an"),    QStringLiteral("ans"),   QStringLiteral("ar"),
        QStringLiteral("arna"), QStringLiteral("or"),    QStringLiteral("orna"),  QStringLiteral("ornas"),
        QStringLiteral("er"),   QStringLiteral("erna"),  QStringLiteral("en"),    QStringLiteral("et"),
        QStringLiteral("ets"),  QStringLiteral("arnas"), QStringLiteral("ernas"), QStringLiteral("n"),
        QStringLiteral("na"),   QStringLiteral("s"),     QStringLiteral("e")};
    return endings.contains(text.toString());
}

// "hemlös" asks for no home.
bool denies(const QString &lastPart)
{
    return lastPart.startsWith(QLatin1StringView("lös")) || lastPart.startsWith(QLatin1StringView("los"))
        || lastPart == QLatin1StringView("fri") || lastPart == QLatin1StringView("fritt");
}

// Stems may be so short that unlike words share them ("häl" for hälsa and häller); real inflections begin alike.
bool beginAlike(const QString &a, const QString &b)
{
    const qsizetype common = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    return common >= std::min(a.size(), b.size()) - 2 && 2 * common >= std::max(a.size(), b.size());
}

} // namespace

WordNumber Vocabulary::numberOf(const QString &word, bool ofName)
{
    const auto [entry, isNew] = m_order.try_emplace(word, static_cast<WordNumber>(m_words.size()));
    if (isNew) {
        m_words.push_back(word);
        m_folded.push_back(folded(word));
        m_common.push_back(isFunctionWord(word));
        m_inName.push_back(false);
        if (m_folded.back() != word)
            m_foldedOrder.emplace(m_folded.back(), entry->second);
        m_byStem[m_stemmer.stem(word)].append(entry->second);
    }
    if (ofName)
        m_inName[static_cast<std::size_t>(entry->second)] = true;
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

QList<WordNumber> Vocabulary::sameStem(const QString &word) const
{
    QList<WordNumber> words = m_byStem.value(m_stemmer.stem(word));
    if (!m_stemmer.isIrregular(word))
        words.removeIf([&](WordNumber other) { return !beginAlike(text(other), word); });
    return words;
}

QList<WordNumber> Vocabulary::inflections(const QString &asked) const
{
    QList<WordNumber> words = sameStem(asked);
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
    const bool namesOnly = asked.size() <= 2;
    for (const WordNumber word : beginningWith(asked)) {
        const bool isExact = text(word) == asked;
        if (isExact || !namesOnly || m_inName[static_cast<std::size_t>(word)])
            add(word, isExact ? MatchClass::Exact : MatchClass::Prefix);
    }
    for (const WordNumber word : sameStem(asked))
        add(word, MatchClass::Stem);

    const QString plain = folded(asked);
    for (auto it = m_foldedOrder.lower_bound(plain); it != m_foldedOrder.end() && it->first.startsWith(plain); ++it) {
        if (beginsFolded(text(it->second), asked) && (!namesOnly || m_inName[static_cast<std::size_t>(it->second)]))
            add(it->second, MatchClass::Folded);
    }

    const QString start = m_stemmer.once(asked);
    const bool isStart = start.size() >= kShortestCompoundStart && asked.startsWith(start)
        && isInflectionEnding(QStringView(asked).mid(start.size()));
    if (isStart) {
        for (const WordNumber word : beginningWith(start)) {
            if (isKnown(text(word).mid(start.size()), false))
                add(word, MatchClass::Compound);
        }
    }
    const bool typedPlain = plain == asked;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (standsInside(m_words[i], asked) || (isStart && standsInside(m_words[i], start))
            || (typedPlain && m_folded[i] != m_words[i] && standsInside(m_folded[i], plain)))
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
    const bool typedPlain = folded(asked) == asked;
    int limit = allowedDistance(asked.size());
    QList<WordNumber> nearest;
    if (limit == 0)
        return nearest;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_words[i].size() < 4)
            continue;
        int distance = editDistance(asked, m_words[i], limit);
        if (typedPlain && distance > 0)
            distance = std::min(distance, editDistance(asked, m_folded[i], limit));
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
    return find(word) || !sameStem(word).isEmpty() || (typedPlain && m_foldedOrder.contains(word));
}

// Whether `part` is a later part of the compound `word`. Short pieces stand inside words by chance (ringa in placeringar),
// so what follows from there must be a word itself, or long.
bool Vocabulary::standsInside(const QString &word, const QString &part) const
{
    const qsizetype at = word.lastIndexOf(part);
    if (at < 2 || part.size() < kShortestInside || isOnlyAnEnding(part))
        return false;
    const bool atEnd = at + part.size() == word.size();
    if (part.size() == kShortestInside)
        return atEnd && at >= 4 && m_order.contains(part);
    if (part.size() >= kLongInside)
        return true;
    const QString tail = word.mid(at);
    return m_order.contains(tail) || m_foldedOrder.contains(tail);
}

bool Vocabulary::isKnownEnding(const QString &ending) const
{
    return ending.size() >= kLongestCommonEnding && !isOnlyAnEnding(ending)
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
        if (denies(last) || (!lastStands && !isKnownEnding(last)))
            continue;
        if (last.size() > parts.last.size())
            parts.last = last;
        const QString start = first.endsWith(u's') && !find(first) ? first.chopped(1) : first; // a joining s
        if (lastStands && !isFunctionWord(start) && isBeginning(start, typedPlain)) {
            parts.first = start;
            return parts;
        }
    }
    return parts;
}

} // namespace insats::search
