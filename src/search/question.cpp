#include "search/question.h"

#include "domain/agewords.h"
#include "search/words.h"

#include <QRegularExpression>

namespace insats::search {

namespace {

// A question of more words than this is a pasted text; the rest is not looked for.
constexpr qsizetype kMostWords = 24;
constexpr qsizetype kLongestText = 4000;

struct ConditionWords {
    QString text;
    Facet facet;
    QStringList values;
};

const QList<ConditionWords> &conditionWords()
{
    const QStringList free = {codeOf(Cost::Free)};
    const QStringList parents = {codeOf(Audience::Parent), codeOf(Audience::Family)};
    const QStringList children = {codeOf(Audience::Child), codeOf(Audience::Family)};
    const QStringList withoutDecision = {codeOf(AccessRoute::Open), codeOf(AccessRoute::WithoutAssessment),
                                         codeOf(AccessRoute::Referral), codeOf(AccessRoute::Unknown)};
    const QStringList withoutReferral = {codeOf(AccessRoute::Open), codeOf(AccessRoute::WithoutAssessment),
                                         codeOf(AccessRoute::Decision), codeOf(AccessRoute::Court),
                                         codeOf(AccessRoute::Unknown)};
    static const QList<ConditionWords> all = {
        {QStringLiteral("gratis"), Facet::Cost, free},
        {QStringLiteral("kostnadsfri"), Facet::Cost, free},
        {QStringLiteral("kostnadsfritt"), Facet::Cost, free},
        {QStringLiteral("avgiftsfri"), Facet::Cost, free},
        {QStringLiteral("avgiftsfritt"), Facet::Cost, free},
        {QStringLiteral("utan kostnad"), Facet::Cost, free},
        {QStringLiteral("utan avgift"), Facet::Cost, free},
        {QStringLiteral("utan beslut"), Facet::Route, withoutDecision},
        {QStringLiteral("utan biståndsbeslut"), Facet::Route, withoutDecision},
        {QStringLiteral("utan bistånd"), Facet::Route, withoutDecision},
        {QStringLiteral("utan biståndsbedömning"), Facet::Route, withoutDecision},
        {QStringLiteral("utan behovsprövning"), Facet::Route, withoutDecision},
        {QStringLiteral("utan utredning"), Facet::Route, withoutDecision},
        {QStringLiteral("utan remiss"), Facet::Route, withoutReferral},
        {QStringLiteral("för föräldrar"), Facet::Audience, parents},
        {QStringLiteral("för föräldern"), Facet::Audience, parents},
        {QStringLiteral("för vårdnadshavare"), Facet::Audience, parents},
        {QStringLiteral("för familjer"), Facet::Audience, {codeOf(Audience::Family), codeOf(Audience::Parent)}},
        {QStringLiteral("för familjen"), Facet::Audience, {codeOf(Audience::Family), codeOf(Audience::Parent)}},
        {QStringLiteral("för barn"), Facet::Audience, children},
        {QStringLiteral("för barnet"), Facet::Audience, children},
        {QStringLiteral("för unga"), Facet::Audience, children},
        {QStringLiteral("för ungdomar"), Facet::Audience, children},
        {QStringLiteral("för vuxna"), Facet::Audience, {codeOf(Audience::Adult), codeOf(Audience::Parent)}},
        {QStringLiteral("för personal"), Facet::Audience, {codeOf(Audience::Staff)}},
        {QStringLiteral("främjande"), Facet::Level, {codeOf(PreventionLevel::Universal)}},
        {QStringLiteral("förebyggande"), Facet::Level, {codeOf(PreventionLevel::Selective)}},
        {QStringLiteral("riktad"), Facet::Level, {codeOf(PreventionLevel::Indicated)}},
        {QStringLiteral("riktade"), Facet::Level, {codeOf(PreventionLevel::Indicated)}},
        {QStringLiteral("riktat"), Facet::Level, {codeOf(PreventionLevel::Indicated)}},
    };
    return all;
}

// The words that may stand before a colon.
const QHash<QString, QList<Facet>> &powerWords()
{
    static const QHash<QString, QList<Facet>> words = {
        {QStringLiteral("behov"), {Facet::Area, Facet::SubArea}},
        {QStringLiteral("nivå"), {Facet::Level}},
        {QStringLiteral("utförare"), {Facet::Provider}},
        {QStringLiteral("plats"), {Facet::Place}},
        {QStringLiteral("grupp"), {Facet::Group}},
    };
    return words;
}

class Reader {
public:
    Reader(const QString &text, const Facets &known)
        : m_text(text.left(kLongestText))
        , m_known(known)
        , m_words(wordsOf(m_text))
        , m_used(m_words.size(), false)
    {
    }

    Question read()
    {
        readPhrases();
        readExclusions();
        readAges();
        readPowerWords();
        readConditions();
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (!m_used.at(i) && m_question.words.size() < kMostWords)
                m_question.words.append({m_words.at(i).text, !isFunctionWord(m_words.at(i).text)});
        }
        std::ranges::stable_sort(m_question.understood, {}, [](const Understood &one) { return one.place.start; });
        return m_question;
    }

private:
    QChar signBefore(qsizetype word) const
    {
        const int start = m_words.at(word).start;
        return start > 0 ? m_text.at(start - 1) : QChar();
    }

    // Words `first` to `last` are taken out of the search and stand in the answer as understood; `from` and `to` in the
    // text.
    Understood &understand(UnderstoodKind kind, qsizetype first, qsizetype last, int from, int to)
    {
        for (qsizetype i = first; i <= last; ++i)
            m_used[i] = true;
        m_question.understood.append({kind, m_text.mid(from, to - from), {from, to - from}, Facet::Route, {}, {}});
        return m_question.understood.last();
    }

    Understood &understand(UnderstoodKind kind, qsizetype first, qsizetype last)
    {
        return understand(kind, first, last, m_words.at(first).start, m_words.at(last).start + m_words.at(last).length);
    }

    void readPhrases()
    {
        static const QRegularExpression quoted(QStringLiteral("[\"“”„»«]([^\"“”„»«]+)[\"“”„»«]"));
        for (auto it = quoted.globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const auto [first, last] =
                wordsWithin(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()));
            if (first > last || (match.capturedStart() > 0 && m_text.at(match.capturedStart() - 1) == u':'))
                continue;
            QStringList words;
            for (qsizetype i = first; i <= last; ++i)
                words.append(m_words.at(i).text);
            m_question.phrases.append(words);
            understand(UnderstoodKind::Phrase, first, last, static_cast<int>(match.capturedStart()),
                       static_cast<int>(match.capturedEnd()))
                .values = words;
        }
    }

    // The words that lie between two places of the text; first > last when there is none.
    std::pair<qsizetype, qsizetype> wordsWithin(int from, int to) const
    {
        qsizetype first = 0;
        while (first < m_words.size() && m_words.at(first).start < from)
            ++first;
        qsizetype last = first - 1;
        while (last + 1 < m_words.size() && m_words.at(last + 1).start + m_words.at(last + 1).length <= to)
            ++last;
        return {first, last};
    }

    void readExclusions()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const int start = m_words.at(i).start;
            const bool afterBlank = start < 2 || m_text.at(start - 2).isSpace();
            if (m_used.at(i) || signBefore(i) != u'-' || !afterBlank)
                continue;
            m_question.excluded.append(m_words.at(i).text);
            understand(UnderstoodKind::Exclusion, i, i, start - 1, start + m_words.at(i).length).values = {
                m_words.at(i).text};
        }
    }

    void readAges()
    {
        for (const AgeMention &mention : agesIn(m_text)) {
            const int to = mention.start + mention.length;
            const auto [first, last] = wordsWithin(mention.start, to);
            if (first > last || anyUsed(first, last))
                continue;
            Understood &one = understand(UnderstoodKind::Age, first, last, mention.start, to);
            one.facet = Facet::Age;
            one.age = mention.age;
        }
    }

    bool anyUsed(qsizetype first, qsizetype last) const
    {
        return std::find(m_used.begin() + first, m_used.begin() + last + 1, true) != m_used.begin() + last + 1;
    }

    void readPowerWords()
    {
        for (qsizetype i = 0; i + 1 < m_words.size(); ++i) {
            const int colon = m_words.at(i).start + m_words.at(i).length;
            if (anyUsed(i, i + 1) || m_text.at(colon) != u':' || !powerWords().contains(m_words.at(i).text))
                continue;
            readPowerWord(i, colon + 1);
        }
    }

    void readPowerWord(qsizetype word, int from)
    {
        int to = m_words.at(word + 1).start + m_words.at(word + 1).length;
        if (from < m_text.size() && m_text.at(from) == u'"')
            to = static_cast<int>(std::max<qsizetype>(m_text.indexOf(u'"', from + 1) + 1, to));
        const QString value = m_text.mid(from, to - from).remove(u'"').trimmed();
        for (const Facet facet : powerWords().value(m_words.at(word).text)) {
            const QStringList values = m_known.valuesBeginning(facet, value);
            if (values.isEmpty())
                continue;
            Understood &one =
                understand(UnderstoodKind::Condition, word, wordsWithin(from, to).second, m_words.at(word).start, to);
            one.facet = facet;
            one.values = values;
            return;
        }
    }

    void readConditions()
    {
        for (const ConditionWords &condition : conditionWords()) {
            const QStringList parts = condition.text.split(QLatin1Char(' '));
            for (qsizetype i = 0; i + parts.size() <= m_words.size(); ++i) {
                const qsizetype last = i + parts.size() - 1;
                if (!anyUsed(i, last) && standsAt(parts, i)) {
                    Understood &one = understand(UnderstoodKind::Condition, i, last);
                    one.facet = condition.facet;
                    one.values = condition.values;
                }
            }
        }
    }

    bool standsAt(const QStringList &parts, qsizetype word) const
    {
        for (qsizetype k = 0; k < parts.size(); ++k) {
            if (m_words.at(word + k).text != parts.at(k))
                return false;
        }
        return true;
    }

    QString m_text;
    const Facets &m_known;
    QList<Word> m_words;
    QList<bool> m_used;
    Question m_question;
};

} // namespace

QList<std::pair<Facet, QStringList>> Question::conditions() const
{
    QList<std::pair<Facet, QStringList>> conditions;
    for (const Understood &one : understood) {
        if (one.kind == UnderstoodKind::Condition)
            conditions.append({one.facet, one.values});
    }
    return conditions;
}

std::optional<AskedAge> Question::age() const
{
    for (const Understood &one : understood) {
        if (one.kind == UnderstoodKind::Age)
            return one.age;
    }
    return std::nullopt;
}

Question readQuestion(const QString &text, const Facets &known) { return Reader(text, known).read(); }

} // namespace insats::search
