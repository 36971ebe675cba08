#include "domain/agewords.h"
#include "domain/consent.h"
#include "domain/recordrules.h"
#include "domain/rulewords.h"

#include <algorithm>

namespace insats {

namespace {

AgeRange hullOf(const QList<AgeMention> &mentions)
{
    QList<AgeRange> ages;
    for (const AgeMention &mention : mentions) {
        const bool isOpen = mention.age.to >= kOldestMentioned;
        ages.append({mention.age.from, isOpen ? std::nullopt : std::optional(mention.age.to), AgeBasis::Stated});
    }
    return hull(ages);
}

void checkTarget(const Intervention &record, QList<RuleFinding> &found)
{
    const QList<AgeMention> mentions = agesIn(record.target);
    if (mentions.isEmpty() || !isKnown(record.age))
        return;
    const AgeRange mentioned = hullOf(mentions);
    if (mentioned.min.value_or(0) < record.age.min.value_or(0)
        || mentioned.max.value_or(kOldestMentioned) > record.age.max.value_or(kOldestMentioned))
        found.append(
            findingOf(Rule::TargetWider, record, {spanText(mentioned), spanText(record.age)}, QStringLiteral("age")));
}

// "Under 21 år" beside an age that runs to 21: one of them is a year off.
void checkBelow(const Intervention &record, QList<RuleFinding> &found)
{
    for (const QString &text : {record.summary, record.content, record.legalBasis}) {
        for (const AgeMention &mention : agesIn(text)) {
            if (!mention.below || !record.age.max || *record.age.max != mention.age.to + 1)
                continue;
            found.append(findingOf(Rule::TextAgeDiffers, record,
                                   {text.mid(mention.start, mention.length), spanText(record.age)}, QStringLiteral("age")));
            return;
        }
    }
}

bool saysNumber(const QString &text, int number)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(number)).match(text).hasMatch();
}

void checkConditionAge(const Intervention &record, const RuleContext &context, QList<RuleFinding> &found)
{
    const auto limit = record.age.min && *record.age.min > 0 ? record.age.min : record.age.max;
    if (!isGivenWithoutAssessment(record, context) || !limit || record.age.basis != AgeBasis::Stated
        || record.conditions.isEmpty())
        return;
    const bool stands = std::ranges::any_of(
        record.conditions, [&limit](const Condition &condition) { return saysNumber(condition.text, *limit); });
    if (!stands)
        found.append(findingOf(Rule::AgeNotAmongConditions, record, {spanText(record.age)}, QStringLiteral("conditions")));
}

void checkAdults(const Intervention &record, const RuleContext &context, QList<RuleFinding> &found)
{
    static const QRegularExpression adults = wordsLike(u"\\bvuxn[ae]\\b");
    if (isGivenWithoutAssessment(record, context) && !isKnown(record.age) && adults.match(record.target).hasMatch())
        found.append(findingOf(Rule::AdultsWithoutAge, record, {}, QStringLiteral("age")));
}

// "En närstående kan vara … syskon, … barn", but only those of age are let in.
void checkRelatives(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression relatives =
        wordsLike(u"\\b(?:anhörig|närstående)\\w*\\s+kan\\s+vara[^.]*?\\b(syskon|barn)\\b");
    const QRegularExpressionMatch match = relatives.match(record.target);
    if (match.hasMatch() && record.age.min && *record.age.min >= kAdultAge)
        found.append(findingOf(Rule::ChildRelativesExcluded, record, {match.captured(1), spanText(record.age)},
                               QStringLiteral("age")));
}

void checkBeyond(const Intervention &record, const RuleContext &context, QList<RuleFinding> &found)
{
    const AgeRange age = shownAge(record);
    if (isKnown(age) && age.max && *age.max > context.lastYear && age.min.value_or(0) <= context.lastYear)
        found.append(findingOf(Rule::AgeBeyondMatrix, record, {spanText(age), QString::number(context.lastYear)},
                               QStringLiteral("age")));
}

} // namespace

QList<RuleFinding> checkAges(const Intervention &record, const RuleContext &context)
{
    QList<RuleFinding> found;
    checkTarget(record, found);
    checkBelow(record, found);
    checkConditionAge(record, context, found);
    checkAdults(record, context, found);
    checkRelatives(record, found);
    checkBeyond(record, context, found);
    return found;
}

} // namespace insats
