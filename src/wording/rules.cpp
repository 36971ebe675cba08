#include "wording/rules.h"

#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString dateIn(const QStringList &details, int at) { return dateText(QDate::fromString(details.value(at), Qt::ISODate)); }

QString agesIn(const QStringList &details, int at) { return ageText(spanIn(details.value(at))); }

template <class Enum>
QString listOf(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        if (const auto known = fromCode<Enum>(code))
            names.append(nameOf(*known));
    }
    return names.join(QStringLiteral(", "));
}

QString refusalText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::AgesCrossed:
        return Wording::tr("The lowest age, %1, is above the highest, %2.").arg(details.value(0), details.value(1));
    case Rule::NeverWithoutAssessment:
        return Wording::tr("“%2” may never be given without needs assessment (%1 in the list).")
            .arg(details.value(0), details.value(1));
    case Rule::EconomicWithoutAssessment:
        return Wording::tr("“%1” is economic support, which may never be given without needs assessment.")
            .arg(details.value(0));
    case Rule::IdentityExemptionWithoutRoute:
        return Wording::tr("The exemption for identity data (14:5) is only for what is given without needs assessment.");
    case Rule::IdentityExemptionWithoutReason:
        return Wording::tr("The exemption for identity data (14:5) needs special reasons, and none is stated.");
    case Rule::ExemptionNotOnInsats:
        return Wording::tr("An exemption from documentation is decided for an insats, not for anything else.");
    case Rule::RequiredStepMissing:
        return Wording::tr("The step that must come first, %1, is not in the catalogue.").arg(details.value(0));
    default: return {};
    }
}

QString accessText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::DecisionMissing: return Wording::tr("No decision of the board is stated.");
    case Rule::DecisionUndated: return Wording::tr("The board’s decision is stated without date or paragraph.");
    case Rule::ApplyingDenied: return Wording::tr("The text says “%1”, but one may always apply.").arg(details.value(0));
    case Rule::InvestigationMentioned:
        return Wording::tr("The way in mentions “%1”, but no investigation is needed.").arg(details.value(0));
    case Rule::ProviderMissing: return Wording::tr("Nobody is stated to carry it out, so one cannot turn to them directly.");
    case Rule::DirectContactMissing: return Wording::tr("There is no telephone, e-mail or web address to turn to directly.");
    case Rule::ConsentRuleMissing: return Wording::tr("It reaches children under 15, and no rule of consent is stated.");
    case Rule::ConsentWeaker: return Wording::tr("It reaches children under 15 without asking for the guardian’s consent.");
    case Rule::SuitabilityNotAssessed:
        return Wording::tr(
            "It reaches 15–17 years, and nothing says whether it is suitable without the guardian’s consent.");
    case Rule::ConditionsMissing: return Wording::tr("Neither conditions nor “open to all” are stated.");
    case Rule::ConditionNarrows:
        return Wording::tr("The condition “%1” narrows by place, school or group and gives no reason.")
            .arg(details.value(0));
    case Rule::ConditionNeedsJudgement:
        return Wording::tr("“%1” asks for judgement; a condition should be a fact that is easy to check.")
            .arg(details.value(1));
    case Rule::ConditionUnverified: return Wording::tr("Nothing says who checks the condition “%1”.").arg(details.value(0));
    case Rule::ReferralAssessed:
        return Wording::tr("A referral is assessed before one gets in. What is given without needs assessment should take "
                           "everyone who meets the conditions.");
    case Rule::DoubtContactMissing: return Wording::tr("Nothing says whom staff ask when a condition is in doubt.");
    case Rule::ResidenceUnknown: return Wording::tr("Nothing says whose residence counts.");
    case Rule::DurationUnstructured:
        return Wording::tr("“%1” has a limit that is not stated as a number.").arg(details.value(0));
    case Rule::ApplicationContactMissing:
        return Wording::tr("The catalogue does not say where one applies for what needs a decision.");
    case Rule::MediationMissing:
        return Wording::tr("There is no mediation. The municipality must be able to offer it to offenders under 21.");
    default: return {};
    }
}

QString documentationText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::DocumentationMissing: return Wording::tr("No rule of documentation is stated.");
    case Rule::AdviceExemptionElsewhere:
        return Wording::tr("The exemption 14:4 is for advice, and nothing in the name or summary says that this is advice.");
    case Rule::AdviceExemptionOfMeetingPlace:
        return Wording::tr("The exemption 14:4 is for advice, and a meeting place is none.");
    case Rule::FollowUpMissing: return Wording::tr("Nothing says how it is followed up.");
    case Rule::JournalMissing: return Wording::tr("It is documented (14:3), and no journal system is stated.");
    case Rule::IndividualFollowUpExempt:
        return Wording::tr("It is exempt from documentation and yet followed up person by person.");
    case Rule::ReasonReused:
        return Wording::tr("%1 insatser give the same reason for exemption 14:5, word for word: %2.")
            .arg(details.value(0), details.value(1));
    case Rule::IdentityExemptionAtHome:
        return Wording::tr("The exemption 14:5 does not suit what is given in the home (“%1”).").arg(details.value(0));
    case Rule::IdentityExemptionOfTalks:
        return Wording::tr(
                   "The exemption 14:5 hardly suits individual talks that go on (%1 of them): earlier notes are needed.")
            .arg(details.value(0));
    case Rule::HeadingEmpty: return Wording::tr("Nothing stands under: %1.").arg(listOf<RegisterHeading>(details));
    default: return {};
    }
}

QString methodText(Rule rule, const QStringList &details)
{
    if (rule == Rule::MethodTopicElsewhere)
        return Wording::tr("%1 is for %2, and the insats is for something else.").arg(details.value(0), details.value(1));
    if (details.value(3).isEmpty())
        return Wording::tr("%1 is for %2, the insats for %3: they do not meet.")
            .arg(details.value(0), agesIn(details, 1), agesIn(details, 2));
    return Wording::tr("%1 is for %2, the insats for %3: together that is %4.")
        .arg(details.value(0), agesIn(details, 1), agesIn(details, 2), agesIn(details, 3));
}

QString ageRuleText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::TargetWider:
        return Wording::tr("The target group, %1, is wider than the stated age, %2.")
            .arg(agesIn(details, 0), agesIn(details, 1));
    case Rule::TextAgeDiffers:
        return Wording::tr("The text says “%1”, the stated age is %2.").arg(details.value(0), agesIn(details, 1));
    case Rule::AgeNotAmongConditions:
        return Wording::tr("The age, %1, stands under target group, but not among the conditions.").arg(agesIn(details, 0));
    case Rule::AdultsWithoutAge: return Wording::tr("It is for adults, and no age is stated in numbers.");
    case Rule::ChildRelativesExcluded:
        return Wording::tr("Relatives may be “%1”, but the stated age is %2.").arg(details.value(0), agesIn(details, 1));
    case Rule::AgeBeyondMatrix:
        return Wording::tr("It takes %1; the matrix ends at %2.").arg(agesIn(details, 0), details.value(1));
    default: return {};
    }
}

QString entryText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::LevelMissing: return Wording::tr("A placement has no prevention level.");
    case Rule::AreaMissing: return Wording::tr("It stands in no need area.");
    case Rule::EndPassed: return Wording::tr("It is said to run, but ended on %1.").arg(dateIn(details, 0));
    case Rule::ReviewOverdue:
        return Wording::tr("It was reviewed on %1 and should have been reviewed again by %2.")
            .arg(dateIn(details, 0), dateIn(details, 1));
    case Rule::RecordIncomplete:
        return Wording::tr("There is hardly more than a name: nothing says who, where, how or whether it runs.");
    case Rule::PossibleDuplicate: return Wording::tr("May be the same as “%1”.").arg(details.value(0));
    default: return {};
    }
}

QString centreText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::NotFamilyCentre:
        return Wording::tr("It does not meet the county’s definition, or nothing says that it does: %1.")
            .arg(listOf<CentreLack>(details));
    case Rule::CentrePartsMissing: return Wording::tr("Nothing says which services belong to it.");
    case Rule::SteeringGroupMissing: return Wording::tr("No steering group is stated.");
    case Rule::CoordinatorMissing: return Wording::tr("No coordinator is stated.");
    case Rule::ActivityPlanOld: return Wording::tr("The newest activity plan is from %1.").arg(details.value(0));
    case Rule::AgreementEnding:
        if (details.value(2).isEmpty())
            return Wording::tr("Ends on %1.").arg(dateIn(details, 1));
        return Wording::tr("Runs until %2. Notice at the latest on %1, otherwise it goes on until %3.")
            .arg(dateIn(details, 0), dateIn(details, 1), dateIn(details, 2));
    case Rule::LocalAgreementTerm:
        return Wording::tr("Runs from %1 to %2; three to five years are advised.")
            .arg(dateIn(details, 0), dateIn(details, 1));
    default: return {};
    }
}

QString personalDataText(Rule rule, const QStringList &details)
{
    switch (rule) {
    case Rule::PersonalNumber: return Wording::tr("Looks like a personal identity number: %1").arg(details.value(0));
    case Rule::PrivatePhone: return Wording::tr("Looks like somebody’s own mobile number: %1").arg(details.value(0));
    case Rule::PersonsEmail: return Wording::tr("Looks like a person’s e-mail address: %1").arg(details.value(0));
    default: return {};
    }
}

} // namespace

QString sentence(const RuleFinding &finding)
{
    const Rule rule = finding.rule;
    const QStringList &details = finding.details;
    if (rule <= Rule::RequiredStepMissing)
        return refusalText(rule, details);
    if (rule <= Rule::MediationMissing)
        return accessText(rule, details);
    if (rule <= Rule::HeadingEmpty)
        return documentationText(rule, details);
    if (rule <= Rule::MethodTopicElsewhere)
        return methodText(rule, details);
    if (rule <= Rule::AgeBeyondMatrix)
        return ageRuleText(rule, details);
    if (rule <= Rule::PossibleDuplicate)
        return entryText(rule, details);
    return rule <= Rule::LocalAgreementTerm ? centreText(rule, details) : personalDataText(rule, details);
}

QString placeOf(Rule rule)
{
    const RuleInfo &info = infoOf(rule);
    const QString section = QString::fromUtf16(info.section);
    switch (info.document) {
    case RuleDocument::Guideline: return Wording::tr("guideline of Alingsås 2025, section %1").arg(section);
    case RuleDocument::CentreAgreement:
        return Wording::tr("county agreement on family centres 2024, section %1").arg(section);
    case RuleDocument::Inventory: return Wording::tr("Ale’s inventory 2017, %1").arg(section);
    case RuleDocument::List: return Wording::tr("seen in Trollhättan’s list 2020");
    case RuleDocument::Program: return Wording::tr("the program’s own rule");
    }
    Q_UNREACHABLE();
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Refused: return Wording::tr("Refused");
    case Severity::Error: return Wording::tr("Error");
    case Severity::Warning: return Wording::tr("Look at this");
    case Severity::Note: return Wording::tr("Note");
    }
    Q_UNREACHABLE();
}

QString nameOf(RegisterHeading heading)
{
    switch (heading) {
    case RegisterHeading::Content: return Wording::tr("Content");
    case RegisterHeading::Method: return Wording::tr("Method");
    case RegisterHeading::Target: return Wording::tr("Target group");
    case RegisterHeading::Conditions: return Wording::tr("Conditions");
    case RegisterHeading::Documentation: return Wording::tr("Documentation");
    case RegisterHeading::FollowUp: return Wording::tr("Follow-up");
    }
    Q_UNREACHABLE();
}

QString nameOf(CentreLack lack)
{
    switch (lack) {
    case CentreLack::Parts: return Wording::tr("which services belong");
    case CentreLack::Midwife: return Wording::tr("midwives");
    case CentreLack::ChildHealth: return Wording::tr("child health care");
    case CentreLack::OpenPreschool: return Wording::tr("open preschool");
    case CentreLack::SocialServices: return Wording::tr("preventive social services");
    case CentreLack::MidwifeOnSite: return Wording::tr("midwives in the same house");
    case CentreLack::ChildHealthOnSite: return Wording::tr("child health care in the same house");
    case CentreLack::OpenPreschoolOnSite: return Wording::tr("open preschool in the same house");
    case CentreLack::SocialServicesOnSite: return Wording::tr("preventive social services in the same house");
    case CentreLack::ThirdService: return Wording::tr("a third base service");
    case CentreLack::ChildHealthBesideMunicipal:
        return Wording::tr("child health care in one house with a municipal service");
    }
    Q_UNREACHABLE();
}

QStringList centreLines(const FamilyCentre &centre)
{
    const auto lacksOf = [](const CentreVerdict &verdict) {
        QStringList names;
        for (const CentreLack lack : verdict.lacks)
            names.append(nameOf(lack));
        return names.join(QStringLiteral(", "));
    };
    const CentreVerdict full = asFamilyCentre(centre);
    if (centre.services.isEmpty())
        return {
            Wording::tr("The source does not say which services belong, so nobody can tell whether it is a family centre by "
                        "the county agreement.")};
    if (full.standing == CentreStanding::Met)
        return {Wording::tr("Family centre by the county agreement: all four base services are in the house.")};
    const CentreVerdict alike = asFamilyCentreAlike(centre);
    if (alike.standing == CentreStanding::Met)
        return {Wording::tr("Like a family centre by the county agreement (“familjecentralsliknande”)."),
                Wording::tr("For a family centre it lacks: %1.").arg(lacksOf(full))};
    if (alike.standing == CentreStanding::NotMet)
        return {
            Wording::tr("Neither a family centre nor like one by the county agreement. It lacks: %1.").arg(lacksOf(alike))};
    return {Wording::tr("May be like a family centre by the county agreement; the source does not say: %1.")
                .arg(lacksOf(alike))};
}

} // namespace insats::wording
