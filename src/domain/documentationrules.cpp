#include "domain/recordrules.h"
#include "domain/rulewords.h"

namespace insats {

namespace {

bool isExempt(const Intervention &record)
{
    return record.documentation.rule == DocumentationRule::Exempt14_4
        || record.documentation.rule == DocumentationRule::Exempt14_5;
}

QString headText(const Intervention &record)
{
    return (QStringList{record.name} + record.aliases + QStringList{record.summary}).join(QLatin1Char('\n'));
}

void checkAdvice(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression advice = wordsLike(u"rådgiv|\\bråd\\b|samtal");
    static const QRegularExpression meetingPlace = wordsLike(u"mötesplats|träffpunkt|öppen verksamhet|\\bcafé");
    if (record.documentation.rule != DocumentationRule::Exempt14_4)
        return;
    const QString head = headText(record);
    if (meetingPlace.match(head).hasMatch())
        found.append(findingOf(Rule::AdviceExemptionOfMeetingPlace, record, {}, QStringLiteral("documentation")));
    else if (!advice.match(head).hasMatch())
        found.append(findingOf(Rule::AdviceExemptionElsewhere, record, {}, QStringLiteral("documentation")));
}

void checkIdentityExemption(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression home = wordsLike(u"\\bhemmet\\b|\\bhemma\\b|\\bhembesök");
    if (record.documentation.rule != DocumentationRule::Exempt14_5)
        return;
    const QString where = (record.places + QStringList{record.scope.text}).join(QLatin1Char('\n'));
    const QString place = firstLike(where, home);
    if (!place.isEmpty())
        found.append(findingOf(Rule::IdentityExemptionAtHome, record, {place}, QStringLiteral("documentation")));
    const auto most = record.scope.maxDuration;
    const bool onlySingle = record.formats == QList{DeliveryFormat::Individual};
    if (onlySingle && most && most->unit == DurationUnit::Sessions && most->value > 1)
        found.append(findingOf(Rule::IdentityExemptionOfTalks, record, {QString::number(most->value)},
                               QStringLiteral("documentation")));
}

void checkFollowUp(const Intervention &record, QList<RuleFinding> &found)
{
    static const QRegularExpression individual = wordsLike(u"individbaserad|individuell uppföljning");
    if (record.followUp.trimmed().isEmpty())
        found.append(findingOf(Rule::FollowUpMissing, record, {}, QStringLiteral("follow_up")));
    else if (isExempt(record) && individual.match(record.followUp).hasMatch())
        found.append(findingOf(Rule::IndividualFollowUpExempt, record, {}, QStringLiteral("follow_up")));
    if (record.documentation.rule == DocumentationRule::Ordinary14_3 && record.journalSystem.trimmed().isEmpty())
        found.append(findingOf(Rule::JournalMissing, record, {}, QStringLiteral("journal_system")));
}

void checkHeadings(const Intervention &record, QList<RuleFinding> &found)
{
    QStringList empty;
    const auto require = [&empty](RegisterHeading heading, bool stands) {
        if (!stands)
            empty.append(codeOf(heading));
    };
    require(RegisterHeading::Content, !record.summary.isEmpty() || !record.content.isEmpty());
    require(RegisterHeading::Method, !record.methods.isEmpty());
    require(RegisterHeading::Target, !shownTarget(record).isEmpty());
    require(RegisterHeading::Conditions, !record.conditions.isEmpty());
    require(RegisterHeading::Documentation, record.documentation.rule != DocumentationRule::Unknown);
    require(RegisterHeading::FollowUp, !record.followUp.isEmpty());
    if (!empty.isEmpty())
        found.append(findingOf(Rule::HeadingEmpty, record, empty));
}

} // namespace

QList<RuleFinding> checkDocumentation(const Intervention &record, const RuleContext &context)
{
    QList<RuleFinding> found;
    if (!isGivenWithoutAssessment(record, context))
        return found;
    if (record.documentation.rule == DocumentationRule::Unknown)
        found.append(findingOf(Rule::DocumentationMissing, record, {}, QStringLiteral("documentation")));
    checkAdvice(record, found);
    checkIdentityExemption(record, found);
    checkFollowUp(record, found);
    checkHeadings(record, found);
    return found;
}

} // namespace insats
