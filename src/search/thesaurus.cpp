#include "search/thesaurus.h"

#include "search/words.h"

namespace insats::search {

namespace {

QStringList wordTexts(const QString &text)
{
    QStringList texts;
    for (const Word &word : wordsOf(text))
        texts.append(word.text);
    return texts;
}

QString joined(const QStringList &words, auto &&change)
{
    QStringList changed;
    for (const QString &word : words)
        changed.append(change(word));
    return changed.join(QLatin1Char(' '));
}

// Read back from the long form only when it cannot be an ordinary word: "SoL" would find every sun.
bool isPlainlyAnAbbreviation(const QString &text) { return text.size() >= 2 && text == text.toUpper(); }

} // namespace

Thesaurus::Thesaurus(const QList<Synonym> &synonyms, const Stemmer &stemmer)
{
    for (const Synonym &synonym : synonyms) {
        for (const QString &meaning : synonym.means) {
            if (synonym.kind == SynonymKind::Near) {
                m_near[wordTexts(synonym.word).join(QLatin1Char(' '))].append(meaning);
                continue;
            }
            add(synonym.word, meaning, synonym.kind, stemmer);
            const bool bothWays = synonym.kind == SynonymKind::Same
                || (synonym.kind == SynonymKind::Abbreviation && isPlainlyAnAbbreviation(synonym.word));
            if (bothWays)
                add(meaning, synonym.word, synonym.kind, stemmer);
        }
    }
}

void Thesaurus::add(const QString &from, const QString &to, SynonymKind kind, const Stemmer &stemmer)
{
    const QStringList words = wordTexts(from);
    const Sense sense{wordTexts(to), kind};
    if (words.isEmpty() || sense.words.isEmpty())
        return;
    m_longest = std::max(m_longest, static_cast<int>(words.size()));
    m_exact[words.join(QLatin1Char(' '))].append(sense);
    const bool shortForm = kind == SynonymKind::Abbreviation && words.size() == 1 && words.constFirst().size() <= 5;
    if (shortForm)
        return;
    m_stemmed[joined(words, [&](const QString &word) { return stemmer.stem(word); })].append(sense);
    m_folded[joined(words, [](const QString &word) { return folded(word); })].append(sense);
}

QList<SenseSpan> Thesaurus::spans(const QStringList &words, const Stemmer &stemmer) const
{
    QList<SenseSpan> spans;
    int coveredUpTo = 0;
    for (int first = 0; first < words.size(); ++first) {
        for (int count = std::min(m_longest, static_cast<int>(words.size()) - first); count > 0; --count) {
            if (first + count <= coveredUpTo)
                break; // inside a longer run
            const QStringList run = words.mid(first, count);
            QList<Sense> senses = m_exact.value(run.join(QLatin1Char(' ')));
            if (senses.isEmpty())
                senses = m_stemmed.value(joined(run, [&](const QString &word) { return stemmer.stem(word); }));
            if (senses.isEmpty())
                senses = m_folded.value(run.join(QLatin1Char(' ')));
            if (senses.isEmpty())
                continue;
            spans.append({first, count, senses});
            coveredUpTo = first + count;
            break;
        }
    }
    return spans;
}

QStringList Thesaurus::near(const QString &word) const
{
    QStringList words = m_near.value(word);
    for (const Sense &sense : m_exact.value(word))
        words += m_near.value(sense.words.join(QLatin1Char(' ')));
    words.removeDuplicates();
    return words;
}

bool Thesaurus::isAbbreviation(const QString &word) const
{
    const QList<Sense> senses = m_exact.value(word);
    return word.size() <= 5
        && std::ranges::any_of(senses, [](const Sense &sense) { return sense.kind == SynonymKind::Abbreviation; });
}

} // namespace insats::search
