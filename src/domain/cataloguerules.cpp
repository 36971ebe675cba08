#include "domain/cataloguerules.h"

#include "domain/rulewords.h"

#include <algorithm>

namespace insats {

namespace {

// A compound counts as its part from this length on: frånvaro in skolfrånvaro.
constexpr qsizetype kShortestPart = 6;

bool holdsWord(const QStringList &words, const QString &word)
{
    return std::ranges::any_of(words, [&word](const QString &other) {
        return other == word || (word.size() >= kShortestPart && other.contains(word));
    });
}

bool holdsAll(const QStringList &words, const QStringList &parts)
{
    return std::ranges::all_of(parts, [&words](const QString &part) { return holdsWord(words, part); });
}

} // namespace

QStringList tellingWords(const QString &name)
{
    static const QStringList function = {
        QStringLiteral("och"), QStringLiteral("på"),    QStringLiteral("i"),    QStringLiteral("för"),
        QStringLiteral("av"),  QStringLiteral("med"),   QStringLiteral("till"), QStringLiteral("vid"),
        QStringLiteral("om"),  QStringLiteral("från"),  QStringLiteral("inom"), QStringLiteral("en"),
        QStringLiteral("ett"), QStringLiteral("den"),   QStringLiteral("det"),  QStringLiteral("de"),
        QStringLiteral("som"), QStringLiteral("inför"), QStringLiteral("hos"),  QStringLiteral("efter")};
    static const QRegularExpression word = wordsLike(u"[\\p{L}\\d]+");
    QStringList words;
    for (auto it = word.globalMatch(name); it.hasNext();) {
        const QString one = it.next().captured().toLower();
        if (!function.contains(one) && !words.contains(one))
            words.append(one);
    }
    return words;
}

CatalogueRules::CatalogueRules(const CatalogueInfo &catalogue)
    : m_catalogue(catalogue)
{
}

void CatalogueRules::see(const Intervention &record, const RuleContext &context)
{
    static const QRegularExpression mediation = wordsLike(u"\\bmedling");
    m_hasRecords = true;
    m_hasMediation |= mediation.match(record.name + QLatin1Char('\n') + record.aliases.join(QLatin1Char('\n'))).hasMatch();
    m_givesWithoutAssessment |= isGivenWithoutAssessment(record, context);
    if (record.documentation.rule == DocumentationRule::Exempt14_5) {
        const QString reason = record.documentation.reason.simplified();
        if (!m_reasons.contains(reason))
            m_reasons.append(reason);
        m_namesByReason[reason].append(record.name);
    }
    m_named.push_back({record.uuid, record.name, tellingWords(record.name)});
}

RuleFinding CatalogueRules::ofCatalogue(Rule rule, const QStringList &details) const
{
    return {rule, QUuid(), m_catalogue.id, m_catalogue.title, {}, details};
}

void CatalogueRules::findReusedReasons(QList<RuleFinding> &found) const
{
    for (const QString &reason : m_reasons) {
        const QStringList names = m_namesByReason.value(reason);
        if (names.size() > 1)
            found.append(ofCatalogue(Rule::ReasonReused, {QString::number(names.size()), names.join(QStringLiteral(", "))}));
    }
}

// The same words, or all words of the one (two at least) among the words of the other. Each record is named once, with the
// first one that it resembles.
void CatalogueRules::findDuplicates(QList<RuleFinding> &found) const
{
    std::vector<const Named *> different;
    QHash<QString, const Named *> byWords;
    const auto report = [&](const Named &one, const Named &other) {
        found.append({Rule::PossibleDuplicate, one.uuid, m_catalogue.id, one.name, QStringLiteral("name"), {other.name}});
    };
    for (const Named &one : m_named) {
        QStringList sorted = one.words;
        sorted.sort();
        const QString key = sorted.join(QLatin1Char(' '));
        if (key.isEmpty())
            continue;
        if (const Named *other = byWords.value(key)) {
            report(one, *other);
            continue;
        }
        byWords.insert(key, &one);
        different.push_back(&one);
    }
    for (const Named *one : different) {
        if (one->words.size() < 2)
            continue;
        const auto other = std::ranges::find_if(
            different, [&](const Named *candidate) { return candidate != one && holdsAll(candidate->words, one->words); });
        if (other != different.end())
            report(*one, **other);
    }
}

QList<RuleFinding> CatalogueRules::findings() const
{
    QList<RuleFinding> found;
    findReusedReasons(found);
    if (m_givesWithoutAssessment && m_catalogue.applicationContact.isEmpty())
        found.append(ofCatalogue(Rule::ApplicationContactMissing));
    if (m_hasRecords && !m_hasMediation)
        found.append(ofCatalogue(Rule::MediationMissing));
    findDuplicates(found);
    return found;
}

} // namespace insats
