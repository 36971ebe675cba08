#include "domain/consent.h"
#include "domain/recordrules.h"
#include "domain/rulewords.h"

#include <algorithm>

namespace insats {

namespace {

const QDate kActInForce(2025, 7, 1);

void checkDecision(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression dated = wordsLike(u"§\\s*\\d|\\b(?:19|20)\\d\\d\\b");
    if (record.boardDecision.trimmed().isEmpty())
        found.append(findingOf(Rule::DecisionMissing, record, {}, QStringLiteral("board_decision")));
    else if (!dated.match(record.boardDecision).hasMatch())
        found.append(findingOf(Rule::DecisionUndated, record, {}, QStringLiteral("board_decision")));
}

void checkRoute(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression denied =
        wordsLike(u"(?:kan|går)\\s+(?:inte|ej)\\s+(?:att\\s+)?(?:ansöka|sökas)|ansökan\\s+är\\s+inte\\s+möjlig");
    static const QRegularExpression investigation = wordsLike(
        u"(?<!utan )(?<!ingen )(?<!inget )(?<!inte )\\b(?:utredning\\w*|(?:bistånds)?beslut\\w*|biståndsbedömning\\w*)");
    const QString texts = QStringList{record.routeText, record.content, record.summary}.join(QLatin1Char('\n'));
    const QString words = firstLike(texts, denied);
    if (!words.isEmpty())
        found.append(findingOf(Rule::ApplyingDenied, record, {words}));
    const bool alsoAssessed = record.routes.contains(AccessRoute::Decision);
    const QString word = firstLike(record.routeText, investigation);
    if (!word.isEmpty() && !alsoAssessed)
        found.append(findingOf(Rule::InvestigationMentioned, record, {word}, QStringLiteral("route_text")));
}

void checkWhere(const Intervention &record, QList<RuleFinding> &found)
{
    const Contact &contact = record.contact;
    if (deliveringOrganisations(record).isEmpty())
        found.append(findingOf(Rule::ProviderMissing, record, {}, QStringLiteral("providers")));
    if (contact.phone.isEmpty() && contact.email.isEmpty() && contact.url.isEmpty())
        found.append(findingOf(Rule::DirectContactMissing, record, {}, QStringLiteral("contact")));
    if (contact.inDoubt.isEmpty())
        found.append(findingOf(Rule::DoubtContactMissing, record, {}, QStringLiteral("contact.in_doubt")));
    if (record.residence == Residence::Unknown)
        found.append(findingOf(Rule::ResidenceUnknown, record, {}, QStringLiteral("residence")));
}

bool reaches(const Intervention &record, int from, int to)
{
    return std::ranges::any_of(statedAges(record), [&](const AgeRange &age) {
        return isKnown(age) && age.min.value_or(0) <= to && age.max.value_or(kOldestYear) >= from;
    });
}

bool takesPartAsChild(const Intervention &record) { return record.audience.contains(Audience::Child); }

void checkConsent(const Intervention &record, QList<RuleFinding> &found)
{
    if (!takesPartAsChild(record))
        return;
    if (reaches(record, 0, kConsentAge - 1)) {
        if (record.consentRule == ConsentRule::Unknown)
            found.append(findingOf(Rule::ConsentRuleMissing, record, {}, QStringLiteral("consent_rule")));
        else if (record.consentRule == ConsentRule::None)
            found.append(findingOf(Rule::ConsentWeaker, record, {}, QStringLiteral("consent_rule")));
    }
    if (reaches(record, kConsentAge, kAdultAge - 1) && record.suitableFrom15 == Suitability::NotAssessed
        && record.consentRule != ConsentRule::GuardianUnder18)
        found.append(findingOf(Rule::SuitabilityNotAssessed, record, {}, QStringLiteral("suitable_from_15")));
}

void checkConditions(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression judgement =
        wordsLike(u"\\w*bedömning\\w*|bedöms\\b|bedömer\\b|behov\\s+av\\b|behov(?:en|et)?\\s+(?:avgör|styr)\\b|kriteri\\w*");
    static const QRegularExpression narrowing =
        wordsLike(u"stadsdel\\w*|bostadsområde\\w*|upptagningsområde\\w*|\\w*skolan?\\b|\\w*gymnasiet\\b");
    static const QRegularExpression reason = wordsLike(u"\\b(?:eftersom|därför|för att|därav)\\b");
    if (record.conditions.isEmpty() && !record.routes.contains(AccessRoute::Open))
        found.append(findingOf(Rule::ConditionsMissing, record, {}, QStringLiteral("conditions")));
    for (qsizetype i = 0; i < record.conditions.size(); ++i) {
        const Condition &condition = record.conditions.at(i);
        const QString field = QStringLiteral("conditions[%1]").arg(i);
        const QString word = firstLike(condition.text, judgement);
        if (!word.isEmpty())
            found.append(findingOf(Rule::ConditionNeedsJudgement, record, {condition.text, word}, field));
        if (narrowing.match(condition.text).hasMatch() && !reason.match(condition.text).hasMatch())
            found.append(findingOf(Rule::ConditionNarrows, record, {condition.text}, field));
        if (condition.verifiedBy.trimmed().isEmpty())
            found.append(findingOf(Rule::ConditionUnverified, record, {condition.text}, field));
    }
}

// A condition that stands in the description only: who gets in is weighed, not checked.
void checkHiddenConditions(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression weighed = wordsLike(u"när\\s+bedömningen\\s+är|behov(?:en|et)?\\s+(?:avgör|styr)\\s+vem|"
                                                        u"bedöms\\s+(?:ha|behöva|klara)");
    const QStringList texts = {record.target, record.summary, record.content, record.requiredText};
    const char *const fields[] = {"target", "summary", "content", "requires_text"};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString words = firstLike(texts.at(i), weighed);
        if (words.isEmpty())
            continue;
        found.append(findingOf(Rule::ConditionNeedsJudgement, record, {texts.at(i), words}, QLatin1StringView(fields[i])));
        return; // the texts repeat each other
    }
}

void checkReferral(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression assessed = wordsLike(u"\\bbedöm\\w*");
    const QString texts = record.routeText + QLatin1Char('\n') + record.content;
    if (record.routes.contains(AccessRoute::Referral) && assessed.match(texts).hasMatch())
        found.append(findingOf(Rule::ReferralAssessed, record, {}, QStringLiteral("routes")));
}

void checkDuration(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression limit = wordsLike(u"\\b(?:som längst|längst|maximalt|högst|som mest)\\b");
    if (!record.scope.maxDuration && limit.match(record.scope.text).hasMatch())
        found.append(findingOf(Rule::DurationUnstructured, record, {record.scope.text}, QStringLiteral("scope")));
}

} // namespace

bool isGivenWithoutAssessment(const Intervention &record, const RuleContext &context)
{
    return record.routes.contains(AccessRoute::WithoutAssessment) && context.date >= kActInForce;
}

QList<RuleFinding> checkAccess(const Intervention &record, const RuleContext &context)
{
    QList<RuleFinding> found;
    if (!isGivenWithoutAssessment(record, context))
        return found;
    checkDecision(record, found);
    checkRoute(record, found);
    checkWhere(record, found);
    checkConsent(record, found);
    checkConditions(record, found);
    checkHiddenConditions(record, found);
    checkReferral(record, found);
    checkDuration(record, found);
    return found;
}

} // namespace insats
