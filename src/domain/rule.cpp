#include "domain/rule.h"

namespace insats {

namespace {

using enum RuleDocument;

struct Row {
    Rule rule;
    RuleInfo info;
};

constexpr std::array kRules{
    Row{Rule::AgesCrossed, {u"age", Severity::Refused, Program, u""}},
    Row{Rule::NeverWithoutAssessment, {u"A4", Severity::Refused, Guideline, u"2.2.2"}},
    Row{Rule::EconomicWithoutAssessment, {u"A3", Severity::Refused, Guideline, u"2.2.2"}},
    Row{Rule::IdentityExemptionWithoutRoute, {u"D5", Severity::Refused, Guideline, u"2.4.2"}},
    Row{Rule::IdentityExemptionWithoutReason, {u"D5", Severity::Refused, Guideline, u"2.4.2"}},
    Row{Rule::ExemptionNotOnInsats, {u"D6", Severity::Refused, Guideline, u"2.4.2"}},
    Row{Rule::RequiredStepMissing, {u"C8", Severity::Refused, Program, u""}},

    Row{Rule::DecisionMissing, {u"A2", Severity::Error, Guideline, u"2.2"}},
    Row{Rule::DecisionUndated, {u"A2", Severity::Warning, Guideline, u"2.2"}},
    Row{Rule::ApplyingDenied, {u"A5", Severity::Warning, Guideline, u"2.1"}},
    Row{Rule::InvestigationMentioned, {u"A7", Severity::Warning, Guideline, u"2.2"}},
    Row{Rule::ProviderMissing, {u"A9", Severity::Error, Guideline, u"2.3"}},
    Row{Rule::DirectContactMissing, {u"A9", Severity::Error, Guideline, u"2.3"}},
    Row{Rule::ConsentRuleMissing, {u"B1", Severity::Error, Guideline, u"2.2.1"}},
    Row{Rule::ConsentWeaker, {u"B5", Severity::Error, Guideline, u"2.2.1"}},
    Row{Rule::SuitabilityNotAssessed, {u"B4", Severity::Warning, Guideline, u"2.2.1"}},
    Row{Rule::ConditionsMissing, {u"C1", Severity::Error, Guideline, u"2.3.2"}},
    Row{Rule::ConditionNarrows, {u"C2", Severity::Warning, Guideline, u"2.3.2"}},
    Row{Rule::ConditionNeedsJudgement, {u"C3", Severity::Warning, Guideline, u"2.3.2"}},
    Row{Rule::ConditionUnverified, {u"C3", Severity::Warning, Guideline, u"2.3.2"}},
    Row{Rule::ReferralAssessed, {u"C4", Severity::Warning, Guideline, u"2.3"}},
    Row{Rule::DoubtContactMissing, {u"C5", Severity::Warning, Guideline, u"2.3.2"}},
    Row{Rule::ResidenceUnknown, {u"C7", Severity::Warning, Guideline, u"3"}},
    Row{Rule::DurationUnstructured, {u"C9", Severity::Warning, Guideline, u"3"}},
    Row{Rule::ApplicationContactMissing, {u"C6", Severity::Warning, Guideline, u"2.3.1"}},
    Row{Rule::MediationMissing, {u"B9", Severity::Warning, Guideline, u"3.1.13"}},

    Row{Rule::DocumentationMissing, {u"D1", Severity::Error, Guideline, u"2.4"}},
    Row{Rule::AdviceExemptionElsewhere, {u"D2", Severity::Error, Guideline, u"2.4.1"}},
    Row{Rule::AdviceExemptionOfMeetingPlace, {u"D3", Severity::Error, Guideline, u"2.4.1"}},
    Row{Rule::FollowUpMissing, {u"D4", Severity::Error, Guideline, u"2.4.1, 2.5"}},
    Row{Rule::JournalMissing, {u"D14", Severity::Error, Guideline, u"3"}},
    Row{Rule::IndividualFollowUpExempt, {u"D14", Severity::Warning, Guideline, u"3"}},
    Row{Rule::ReasonReused, {u"D6", Severity::Warning, Guideline, u"2.4.2"}},
    Row{Rule::IdentityExemptionAtHome, {u"D8", Severity::Warning, Guideline, u"2.4.2"}},
    Row{Rule::IdentityExemptionOfTalks, {u"D8", Severity::Warning, Guideline, u"2.4.2"}},
    Row{Rule::HeadingEmpty, {u"D13", Severity::Note, Guideline, u"3"}},

    Row{Rule::MethodAgeOutside, {u"E2", Severity::Warning, Guideline, u"3"}},
    Row{Rule::MethodTopicElsewhere, {u"E1", Severity::Warning, Guideline, u"3"}},

    Row{Rule::TargetWider, {u"K1", Severity::Warning, Program, u""}},
    Row{Rule::TextAgeDiffers, {u"K2", Severity::Warning, Program, u""}},
    Row{Rule::AgeNotAmongConditions, {u"K10", Severity::Note, Guideline, u"2.3.2"}},
    Row{Rule::AdultsWithoutAge, {u"K10", Severity::Note, Program, u""}},
    Row{Rule::ChildRelativesExcluded, {u"K9", Severity::Warning, Program, u""}},
    Row{Rule::AgeBeyondMatrix, {u"J3", Severity::Note, Inventory, u"Avgränsning"}},

    Row{Rule::LevelMissing, {u"J6", Severity::Error, Inventory, u"Preventionsnivåer"}},
    Row{Rule::AreaMissing, {u"J7", Severity::Error, Inventory, u"Behovsområden"}},
    Row{Rule::EndPassed, {u"I5", Severity::Warning, List, u""}},
    Row{Rule::ReviewOverdue, {u"I6", Severity::Warning, List, u""}},
    Row{Rule::RecordIncomplete, {u"I9", Severity::Warning, List, u""}},
    Row{Rule::PossibleDuplicate, {u"I10", Severity::Warning, List, u""}},

    Row{Rule::NotFamilyCentre, {u"F1", Severity::Error, CentreAgreement, u"8.2, 8.3"}},
    Row{Rule::CentrePartsMissing, {u"F6", Severity::Error, CentreAgreement, u"8.2, 8.3"}},
    Row{Rule::SteeringGroupMissing, {u"F13", Severity::Error, CentreAgreement, u"11.1"}},
    Row{Rule::CoordinatorMissing, {u"F14", Severity::Error, CentreAgreement, u"11.2"}},
    Row{Rule::ActivityPlanOld, {u"F15", Severity::Warning, CentreAgreement, u"11.1, 12"}},
    Row{Rule::AgreementEnding, {u"F9", Severity::Warning, CentreAgreement, u"4"}},
    Row{Rule::LocalAgreementTerm, {u"F10", Severity::Warning, CentreAgreement, u"bilaga 1"}},

    Row{Rule::PersonalNumber, {u"P1", Severity::Error, Program, u""}},
    Row{Rule::PrivatePhone, {u"P2", Severity::Warning, Program, u""}},
    Row{Rule::PersonsEmail, {u"P3", Severity::Warning, Program, u""}},
};

// In the order of the enum, so that a rule is found by its number.
constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<std::size_t>(kRules[i].rule) != i)
            return false;
    }
    return true;
}

static_assert(areInOrder() && static_cast<std::size_t>(Rule::PersonsEmail) + 1 == kRules.size());

} // namespace

const RuleInfo &infoOf(Rule rule) { return kRules[static_cast<std::size_t>(rule)].info; }

QString spanText(const AgeRange &age)
{
    const auto end = [](const std::optional<int> &year) { return year ? QString::number(*year) : QString(); };
    return end(age.min) + QChar(u'–') + end(age.max);
}

AgeRange spanIn(const QString &text)
{
    const auto end = [&text](int at) {
        const QString year = text.section(QChar(u'–'), at, at);
        return year.isEmpty() ? std::nullopt : std::optional(year.toInt());
    };
    return {end(0), end(1), AgeBasis::Stated};
}

RuleFinding findingOf(Rule rule, const Intervention &record, const QStringList &details, const QString &field)
{
    return {rule, record.uuid, record.catalogue, record.name, field, details};
}

} // namespace insats
