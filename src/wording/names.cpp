#include "wording/names.h"

#include "wording/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

const char *sourceOf(InterventionType type)
{
    switch (type) {
    case InterventionType::Activity: return QT_TRANSLATE_NOOP("Wording", "Activity");
    case InterventionType::Team: return QT_TRANSLATE_NOOP("Wording", "Team");
    case InterventionType::Method: return QT_TRANSLATE_NOOP("Wording", "Method");
    case InterventionType::Plan: return QT_TRANSLATE_NOOP("Wording", "Plan");
    case InterventionType::Guideline: return QT_TRANSLATE_NOOP("Wording", "Guideline");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(InterventionStatus status)
{
    switch (status) {
    case InterventionStatus::Active: return QT_TRANSLATE_NOOP("Wording", "Running");
    case InterventionStatus::Planned: return QT_TRANSLATE_NOOP("Wording", "Planned");
    case InterventionStatus::Paused: return QT_TRANSLATE_NOOP("Wording", "Paused");
    case InterventionStatus::Ended: return QT_TRANSLATE_NOOP("Wording", "Ended");
    case InterventionStatus::Unknown: return QT_TRANSLATE_NOOP("Wording", "Status unknown");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(PreventionLevel level)
{
    switch (level) {
    case PreventionLevel::Universal: return QT_TRANSLATE_NOOP("Wording", "Universal");
    case PreventionLevel::Selective: return QT_TRANSLATE_NOOP("Wording", "Selective");
    case PreventionLevel::Indicated: return QT_TRANSLATE_NOOP("Wording", "Indicated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(AccessRoute route)
{
    switch (route) {
    case AccessRoute::Open: return QT_TRANSLATE_NOOP("Wording", "Open to all");
    case AccessRoute::WithoutAssessment: return QT_TRANSLATE_NOOP("Wording", "Without needs assessment");
    case AccessRoute::Referral: return QT_TRANSLATE_NOOP("Wording", "By referral");
    case AccessRoute::Decision: return QT_TRANSLATE_NOOP("Wording", "After a decision");
    case AccessRoute::Court: return QT_TRANSLATE_NOOP("Wording", "Sentence or sanction");
    case AccessRoute::Unknown: return QT_TRANSLATE_NOOP("Wording", "Way in unknown");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(DeliveryFormat format)
{
    switch (format) {
    case DeliveryFormat::Individual: return QT_TRANSLATE_NOOP("Wording", "Individual");
    case DeliveryFormat::Group: return QT_TRANSLATE_NOOP("Wording", "Group");
    case DeliveryFormat::Family: return QT_TRANSLATE_NOOP("Wording", "The family together");
    case DeliveryFormat::Open: return QT_TRANSLATE_NOOP("Wording", "Open doors");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Audience audience)
{
    switch (audience) {
    case Audience::Child: return QT_TRANSLATE_NOOP("Wording", "Children and young people");
    case Audience::Parent: return QT_TRANSLATE_NOOP("Wording", "Parents");
    case Audience::Family: return QT_TRANSLATE_NOOP("Wording", "Families");
    case Audience::Adult: return QT_TRANSLATE_NOOP("Wording", "Adults");
    case Audience::Staff: return QT_TRANSLATE_NOOP("Wording", "Staff");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(ProviderRole role)
{
    switch (role) {
    case ProviderRole::Deliver: return QT_TRANSLATE_NOOP("Wording", "carries it out");
    case ProviderRole::Commission: return QT_TRANSLATE_NOOP("Wording", "commissions it");
    case ProviderRole::Fund: return QT_TRANSLATE_NOOP("Wording", "funds it");
    case ProviderRole::Refer: return QT_TRANSLATE_NOOP("Wording", "refers to it");
    case ProviderRole::Partner: return QT_TRANSLATE_NOOP("Wording", "takes part");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Cost cost)
{
    switch (cost) {
    case Cost::Free: return QT_TRANSLATE_NOOP("Wording", "Free of charge");
    case Cost::Fee: return QT_TRANSLATE_NOOP("Wording", "There is a fee");
    case Cost::Unknown: return QT_TRANSLATE_NOOP("Wording", "Cost not stated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Anonymity anonymity)
{
    switch (anonymity) {
    case Anonymity::No: return QT_TRANSLATE_NOOP("Wording", "Not anonymous");
    case Anonymity::FirstVisit: return QT_TRANSLATE_NOOP("Wording", "Anonymous at the first visit");
    case Anonymity::Yes: return QT_TRANSLATE_NOOP("Wording", "Anonymous");
    case Anonymity::Unknown: return QT_TRANSLATE_NOOP("Wording", "not stated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Yes: return QT_TRANSLATE_NOOP("Wording", "yes");
    case Certainty::No: return QT_TRANSLATE_NOOP("Wording", "no");
    case Certainty::Unknown: return QT_TRANSLATE_NOOP("Wording", "not stated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(ConsentRule rule)
{
    switch (rule) {
    case ConsentRule::GuardianUnder15: return QT_TRANSLATE_NOOP("Wording", "The guardian consents for a child under 15");
    case ConsentRule::ChildFrom15: return QT_TRANSLATE_NOOP("Wording", "The guardian consents under 15, the child from 15");
    case ConsentRule::GuardianUnder18: return QT_TRANSLATE_NOOP("Wording", "The guardian consents for everyone under 18");
    case ConsentRule::None: return QT_TRANSLATE_NOOP("Wording", "No consent is needed");
    case ConsentRule::Unknown: return QT_TRANSLATE_NOOP("Wording", "not stated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Residence residence)
{
    switch (residence) {
    case Residence::Participant: return QT_TRANSLATE_NOOP("Wording", "The participant lives in the municipality");
    case Residence::Child: return QT_TRANSLATE_NOOP("Wording", "The child lives in the municipality");
    case Residence::Parent: return QT_TRANSLATE_NOOP("Wording", "The parent lives in the municipality");
    case Residence::Offender: return QT_TRANSLATE_NOOP("Wording", "The offender lives in the municipality");
    case Residence::None: return QT_TRANSLATE_NOOP("Wording", "It does not matter where one lives");
    case Residence::Unknown: return QT_TRANSLATE_NOOP("Wording", "not stated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(DocumentationRule rule)
{
    switch (rule) {
    case DocumentationRule::Ordinary14_3: return QT_TRANSLATE_NOOP("Wording", "14:3 – documented as usual");
    case DocumentationRule::Exempt14_4:
        return QT_TRANSLATE_NOOP("Wording", "14:4 – advice: personal circumstances need not be documented");
    case DocumentationRule::Exempt14_5: return QT_TRANSLATE_NOOP("Wording", "14:5 – who one is is not documented");
    case DocumentationRule::Unknown: return QT_TRANSLATE_NOOP("Wording", "not stated");
    }
    Q_UNREACHABLE();
}

const char *explanationSourceOf(AccessRoute route)
{
    switch (route) {
    case AccessRoute::Open:
        return QT_TRANSLATE_NOOP("Wording", "everyone in the target group may come; no decision is needed.");
    case AccessRoute::WithoutAssessment:
        return QT_TRANSLATE_NOOP("Wording", "get in touch directly; social services make no investigation and no decision.");
    case AccessRoute::Referral: return QT_TRANSLATE_NOOP("Wording", "somebody who knows the person sends a referral first.");
    case AccessRoute::Decision: return QT_TRANSLATE_NOOP("Wording", "apply to social services, who investigate and decide.");
    case AccessRoute::Court: return QT_TRANSLATE_NOOP("Wording", "follows from a judgment and cannot be booked.");
    case AccessRoute::Unknown: return QT_TRANSLATE_NOOP("Wording", "the source does not say how one gets in.");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(AgeBasis basis)
{
    switch (basis) {
    case AgeBasis::Stated: return QT_TRANSLATE_NOOP("Wording", "stands in the source");
    case AgeBasis::Stage: return QT_TRANSLATE_NOOP("Wording", "worked out from the school stage");
    case AgeBasis::Child: return QT_TRANSLATE_NOOP("Wording", "the child's age; the parents take part");
    case AgeBasis::None: return QT_TRANSLATE_NOOP("Wording", "age not stated");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Suitability suitability)
{
    switch (suitability) {
    case Suitability::Yes: return QT_TRANSLATE_NOOP("Wording", "yes");
    case Suitability::No: return QT_TRANSLATE_NOOP("Wording", "no");
    case Suitability::NotAssessed: return QT_TRANSLATE_NOOP("Wording", "not assessed");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(PlacementBasis basis)
{
    switch (basis) {
    case PlacementBasis::Source: return QT_TRANSLATE_NOOP("Wording", "the source");
    case PlacementBasis::Ours: return QT_TRANSLATE_NOOP("Wording", "our reading");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Sessions: return QT_TRANSLATE_NOOP("Wording", "sessions");
    case DurationUnit::Weeks: return QT_TRANSLATE_NOOP("Wording", "weeks");
    case DurationUnit::Months: return QT_TRANSLATE_NOOP("Wording", "months");
    case DurationUnit::Years: return QT_TRANSLATE_NOOP("Wording", "years");
    }
    Q_UNREACHABLE();
}

const char *sourceOf(Facet facet)
{
    switch (facet) {
    case Facet::Area: return QT_TRANSLATE_NOOP("Wording", "Need area");
    case Facet::SubArea: return QT_TRANSLATE_NOOP("Wording", "Sub-area");
    case Facet::Level: return QT_TRANSLATE_NOOP("Wording", "Prevention level");
    case Facet::Age: return QT_TRANSLATE_NOOP("Wording", "Age");
    case Facet::Audience: return QT_TRANSLATE_NOOP("Wording", "For whom");
    case Facet::Group: return QT_TRANSLATE_NOOP("Wording", "Group");
    case Facet::Provider: return QT_TRANSLATE_NOOP("Wording", "Provider");
    case Facet::Route: return QT_TRANSLATE_NOOP("Wording", "Way in");
    case Facet::Cost: return QT_TRANSLATE_NOOP("Wording", "Cost");
    case Facet::Format: return QT_TRANSLATE_NOOP("Wording", "Form");
    case Facet::Place: return QT_TRANSLATE_NOOP("Wording", "Place");
    case Facet::Status: return QT_TRANSLATE_NOOP("Wording", "Status");
    case Facet::Catalogue: return QT_TRANSLATE_NOOP("Wording", "Catalogue");
    }
    Q_UNREACHABLE();
}

template <Coded Enum>
const char *sourceOfCode(const QString &value)
{
    const auto known = fromCode<Enum>(value);
    return known ? sourceOf(*known) : nullptr;
}

const char *sourceOfEmpty(Facet facet)
{
    switch (facet) {
    case Facet::Age: return QT_TRANSLATE_NOOP("Wording", "Age not stated");
    case Facet::Provider: return QT_TRANSLATE_NOOP("Wording", "Provider not stated");
    case Facet::Place: return QT_TRANSLATE_NOOP("Wording", "Place not stated");
    case Facet::Format: return QT_TRANSLATE_NOOP("Wording", "Form not stated");
    default: return QT_TRANSLATE_NOOP("Wording", "Not stated");
    }
}

// Null for values that are names of their own.
const char *sourceOf(Facet facet, const QString &value)
{
    if (value.isEmpty())
        return sourceOfEmpty(facet);
    switch (facet) {
    case Facet::Level: return sourceOfCode<PreventionLevel>(value);
    case Facet::Route: return sourceOfCode<AccessRoute>(value);
    case Facet::Audience: return sourceOfCode<Audience>(value);
    case Facet::Cost: return sourceOfCode<Cost>(value);
    case Facet::Format: return sourceOfCode<DeliveryFormat>(value);
    case Facet::Status: return sourceOfCode<InterventionStatus>(value);
    case Facet::Age: return QT_TRANSLATE_NOOP("Wording", "Age stated");
    default: return nullptr;
    }
}

} // namespace

QString nameOf(InterventionType type) { return Wording::tr(sourceOf(type)); }
QString nameOf(InterventionStatus status) { return Wording::tr(sourceOf(status)); }
QString nameOf(PreventionLevel level) { return Wording::tr(sourceOf(level)); }
QString nameOf(AccessRoute route) { return Wording::tr(sourceOf(route)); }
QString nameOf(DeliveryFormat format) { return Wording::tr(sourceOf(format)); }
QString nameOf(Audience audience) { return Wording::tr(sourceOf(audience)); }
QString nameOf(ProviderRole role) { return Wording::tr(sourceOf(role)); }
QString nameOf(Cost cost) { return Wording::tr(sourceOf(cost)); }
QString nameOf(Anonymity anonymity) { return Wording::tr(sourceOf(anonymity)); }
QString nameOf(Certainty certainty) { return Wording::tr(sourceOf(certainty)); }
QString nameOf(ConsentRule rule) { return Wording::tr(sourceOf(rule)); }
QString nameOf(Residence residence) { return Wording::tr(sourceOf(residence)); }
QString nameOf(DocumentationRule rule) { return Wording::tr(sourceOf(rule)); }
QString explanationOf(AccessRoute route) { return Wording::tr(explanationSourceOf(route)); }
QString nameOf(AgeBasis basis) { return Wording::tr(sourceOf(basis)); }
QString nameOf(Suitability suitability) { return Wording::tr(sourceOf(suitability)); }
QString nameOf(PlacementBasis basis) { return Wording::tr(sourceOf(basis)); }
QString nameOf(DurationUnit unit) { return Wording::tr(sourceOf(unit)); }
QString nameOf(Facet facet) { return Wording::tr(sourceOf(facet)); }

QString nameOf(Facet facet, const QString &value)
{
    const char *source = sourceOf(facet, value);
    return source ? Wording::tr(source) : value;
}

QStringList screenWords(Facet facet, const QString &value)
{
    const char *source = sourceOf(facet, value);
    QStringList words = {value};
    if (source)
        words += {Wording::tr(source), inSwedish(source)};
    words.removeAll(QString());
    return words;
}

QString ageText(const AgeRange &age)
{
    if (!isKnown(age))
        return Wording::tr("age not stated");
    if (age.min && age.max) {
        if (*age.min == 0 && *age.max == 0)
            return Wording::tr("under 1 year");
        if (*age.min == *age.max)
            return Wording::tr("%n year(s)", nullptr, *age.min);
        return Wording::tr("%1–%2 years").arg(*age.min).arg(*age.max);
    }
    if (age.min)
        return Wording::tr("from %1 years").arg(*age.min);
    if (age.max)
        return Wording::tr("up to %1 years").arg(*age.max);
    return Wording::tr("all ages");
}

QString dateText(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : Wording::tr("not stated");
}

QString shortDateText(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : Wording::tr("not stated");
}

QString nameOf(MatchField field)
{
    switch (field) {
    case MatchField::Name: return Wording::tr("name");
    case MatchField::Alias: return Wording::tr("other name");
    case MatchField::Target: return Wording::tr("target group");
    case MatchField::Area: return Wording::tr("need area");
    case MatchField::Method: return Wording::tr("method");
    case MatchField::Keyword: return Wording::tr("keyword");
    case MatchField::Summary: return Wording::tr("description");
    case MatchField::Provider: return Wording::tr("provider or place");
    }
    Q_UNREACHABLE();
}

QString reasonText(const MatchReason &reason)
{
    const QString place = nameOf(reason.where);
    switch (reason.how) {
    case MatchClass::Exact: return Wording::tr("“%1” found in: %2").arg(reason.asked, place);
    case MatchClass::Prefix: return Wording::tr("“%1” begins “%2”, found in: %3").arg(reason.asked, reason.found, place);
    case MatchClass::Stem: return Wording::tr("“%1” is a form of “%2”, found in: %3").arg(reason.asked, reason.found, place);
    case MatchClass::Folded:
        return Wording::tr("“%1” is “%2” without dots and rings, found in: %3").arg(reason.asked, reason.found, place);
    case MatchClass::Compound:
        return Wording::tr("“%1” is part of “%2”, found in: %3").arg(reason.asked, reason.found, place);
    case MatchClass::Synonym:
        return Wording::tr("“%1” is also called “%2”, found in: %3").arg(reason.asked, reason.found, place);
    case MatchClass::Typo: return Wording::tr("“%1” corrected to “%2”, found in: %3").arg(reason.asked, reason.found, place);
    }
    Q_UNREACHABLE();
}

QString readingText(const Reading &reading)
{
    return reading.how == MatchClass::Typo
        ? Wording::tr("“%1” stands nowhere and is read as “%2”").arg(reading.asked, reading.readAs)
        : Wording::tr("“%1” stands nowhere and is read by its first part, “%2”").arg(reading.asked, reading.readAs);
}

QString askedAgeText(const AskedAge &age)
{
    return age.from == age.to ? Wording::tr("%n year(s)", nullptr, age.from)
                              : Wording::tr("%1–%2 years").arg(age.from).arg(age.to);
}

} // namespace insats::wording
