#include "wording/card.h"

#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

template <class Enum>
QString namesOf(const QList<Enum> &values)
{
    QStringList names;
    for (const Enum value : values)
        names.append(nameOf(value));
    return names.join(QStringLiteral(", "));
}

// "Remiss. Ring först", or the one of the two that is known.
QString joined(const QString &name, const QString &text)
{
    if (name.isEmpty() || text.isEmpty())
        return name + text;
    return QStringLiteral("%1. %2").arg(name, text);
}

QString providersText(const QList<Provider> &providers)
{
    QStringList names;
    for (const Provider &provider : providers) {
        names.append(provider.role == ProviderRole::Deliver
                         ? provider.organisation
                         : QStringLiteral("%1 (%2)").arg(provider.organisation, nameOf(provider.role)));
    }
    return names.join(QStringLiteral(", "));
}

QString contactText(const Contact &contact)
{
    QStringList parts = {contact.function, contact.phone, contact.email, contact.url, contact.hours};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString withoutEmpty(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString volumesText(const QList<Volume> &volumes)
{
    QStringList parts;
    for (const Volume &volume : volumes) {
        const QString amount =
            QStringLiteral("%1: %2 %3").arg(volume.measure, QLocale().toString(volume.value), volume.unit);
        parts.append(volume.year ? QStringLiteral("%1 (%2)").arg(amount.trimmed()).arg(*volume.year) : amount.trimmed());
    }
    return parts.join(QStringLiteral("; "));
}

QString fundingText(const QList<Funding> &funding)
{
    QStringList parts;
    for (const Funding &one : funding)
        parts.append(one.until.isValid() ? Wording::tr("%1, until %2").arg(one.source, dateText(one.until)) : one.source);
    return parts.join(QStringLiteral("; "));
}

class FactList {
public:
    // Stands there whatever the value.
    void always(const QString &label, const QString &icon, const QString &value)
    {
        const bool known = !value.isEmpty();
        m_facts.append({label, known ? value : Wording::tr("not stated"), icon, known});
    }

    void whenKnown(const QString &label, const QString &icon, const QString &value)
    {
        if (!value.isEmpty())
            always(label, icon, value);
    }

    QList<Fact> take() { return std::move(m_facts); }

private:
    QList<Fact> m_facts;
};

QString ageFact(const AgeRange &age)
{
    return isKnown(age) ? QStringLiteral("%1 · %2").arg(ageText(age), nameOf(age.basis)) : QString();
}

// A line for each way in, with what it means, and then the source's own words.
QString routesFact(const Intervention &i)
{
    QStringList lines;
    for (const AccessRoute route : i.routes) {
        if (route != AccessRoute::Unknown)
            lines.append(QStringLiteral("%1: %2").arg(nameOf(route), explanationOf(route)));
    }
    if (lines.size() > 1)
        lines.prepend(Wording::tr("There are several ways in:"));
    lines.append(i.routeText);
    return withoutEmpty(lines, QStringLiteral("\n"));
}

QString costFact(const Intervention &i) { return joined(i.cost == Cost::Unknown ? QString() : nameOf(i.cost), i.costText); }

} // namespace

QString methodsText(const QList<Method> &methods)
{
    QStringList lines;
    for (const Method &method : methods) {
        const QString name = method.abbreviation.isEmpty() || method.abbreviation == method.name
            ? method.name
            : QStringLiteral("%1 (%2)").arg(method.name, method.abbreviation);
        lines.append(withoutEmpty({name, method.target, isKnown(method.age) ? ageText(method.age) : QString(), method.scope},
                                  QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString conditionsText(const QList<Condition> &conditions)
{
    if (conditions.isEmpty())
        return {};
    const QString &first = conditions.constFirst().verifiedBy;
    const bool alike = std::ranges::all_of(conditions, [&first](const Condition &one) { return one.verifiedBy == first; });
    QStringList lines;
    for (const Condition &condition : conditions)
        lines.append(alike || condition.verifiedBy.isEmpty()
                         ? condition.text
                         : Wording::tr("%1 (checked by: %2)").arg(condition.text, condition.verifiedBy));
    if (alike && !first.isEmpty())
        lines.append(Wording::tr("Checked by: %1").arg(first));
    return lines.join(QLatin1Char('\n'));
}

QString documentationText(const Documentation &documentation)
{
    return documentation.rule == DocumentationRule::Unknown
        ? QString()
        : withoutEmpty({nameOf(documentation.rule), documentation.reason}, QStringLiteral("\n"));
}

QList<Fact> facts(const Intervention &i)
{
    FactList list;
    list.always(Wording::tr("Target group"), QStringLiteral("person"), shownTarget(i));
    list.whenKnown(Wording::tr("Not for"), QStringLiteral("x"), i.notFor);
    list.always(Wording::tr("Age"), QStringLiteral("clock"), ageFact(shownAge(i)));
    list.always(Wording::tr("Way in"), QStringLiteral("door"), routesFact(i));
    list.whenKnown(Wording::tr("Conditions"), QStringLiteral("check"), conditionsText(i.conditions));
    list.whenKnown(Wording::tr("Comes first"), QStringLiteral("signpost"), i.requiredText);
    list.whenKnown(Wording::tr("If in doubt"), QStringLiteral("help"), i.contact.inDoubt);
    list.whenKnown(Wording::tr("Anonymity"), QStringLiteral("shield"),
                   i.anonymous == Anonymity::Unknown ? QString() : nameOf(i.anonymous));
    list.always(Wording::tr("Contact"), QStringLiteral("phone"), contactText(i.contact));
    list.always(Wording::tr("Cost"), QStringLiteral("coin"), costFact(i));
    list.always(Wording::tr("Form"), QStringLiteral("group"), namesOf(i.formats));
    list.always(Wording::tr("Scope"), QStringLiteral("repeat"), i.scope.text);
    list.always(Wording::tr("Provider"), QStringLiteral("house"), providersText(i.providers));
    list.whenKnown(Wording::tr("Run by volunteers"), QStringLiteral("heart"),
                   i.volunteerRun == Certainty::Unknown ? QString() : nameOf(i.volunteerRun));
    list.always(Wording::tr("Place"), QStringLiteral("pin"), i.places.join(QStringLiteral(", ")));
    list.whenKnown(Wording::tr("Languages"), QStringLiteral("globe"), i.languages.join(QStringLiteral(", ")));
    list.whenKnown(Wording::tr("Method"), QStringLiteral("flask"), methodsText(i.methods));
    list.whenKnown(Wording::tr("Consent"), QStringLiteral("decision"),
                   i.consentRule == ConsentRule::Unknown ? QString() : nameOf(i.consentRule));
    list.whenKnown(Wording::tr("Residence"), QStringLiteral("house"),
                   i.residence == Residence::Unknown ? QString() : nameOf(i.residence));
    list.whenKnown(Wording::tr("Documentation"), QStringLiteral("doc"), documentationText(i.documentation));
    list.whenKnown(Wording::tr("Journal"), QStringLiteral("doc"), i.journalSystem);
    list.whenKnown(Wording::tr("Follow-up"), QStringLiteral("bars"), i.followUp);
    list.whenKnown(Wording::tr("Decision"), QStringLiteral("decision"), i.boardDecision);
    list.whenKnown(Wording::tr("Legal basis"), QStringLiteral("scales"), i.legalBasis);
    list.whenKnown(Wording::tr("Required by law"), QStringLiteral("scales"),
                   i.statutory == Certainty::Unknown ? QString() : nameOf(i.statutory));
    list.whenKnown(Wording::tr("Funding"), QStringLiteral("wallet"), fundingText(i.funding));
    list.whenKnown(Wording::tr("Figures"), QStringLiteral("bars"), volumesText(i.volumes));
    list.whenKnown(Wording::tr("Replaces"), QStringLiteral("repeat"), i.replaces);
    list.whenKnown(Wording::tr("Also called"), QStringLiteral("tag"), i.aliases.join(QStringLiteral(", ")));
    list.whenKnown(Wording::tr("About"), QStringLiteral("tag"), i.topics.join(QStringLiteral(", ")));
    list.whenKnown(Wording::tr("Keywords"), QStringLiteral("tag"), i.keywords.join(QStringLiteral(", ")));
    return list.take();
}

QStringList badges(const Intervention &intervention)
{
    const auto leads = [&intervention](AccessRoute route) { return intervention.routes.contains(route); };
    QStringList badges;
    if (leads(AccessRoute::Open) || leads(AccessRoute::WithoutAssessment))
        badges.append(Wording::tr("No decision needed"));
    if (intervention.cost == Cost::Free)
        badges.append(nameOf(intervention.cost));
    if (intervention.anonymous == Anonymity::Yes || intervention.anonymous == Anonymity::FirstVisit)
        badges.append(nameOf(intervention.anonymous));
    return badges;
}

QStringList placementLines(const Intervention &intervention)
{
    QStringList lines;
    for (const Placement &placement : intervention.placements) {
        QStringList parts = {placement.subArea.isEmpty() ? placement.area : placement.subArea,
                             placement.level ? nameOf(*placement.level).toLower() : QString(), ageText(placement.age),
                             placement.basis == PlacementBasis::Ours ? Wording::tr("our reading") : QString()};
        lines.append(withoutEmpty(parts, QStringLiteral(", ")));
    }
    return lines;
}

QStringList sourceLines(const Intervention &intervention)
{
    QStringList lines;
    for (const Source &source : intervention.sources)
        lines.append(source.section.isEmpty() ? source.document
                                              : QStringLiteral("%1. %2").arg(source.document, source.section));
    return lines;
}

QString cardText(const Intervention &intervention)
{
    QStringList lines = {intervention.name};
    if (intervention.status != InterventionStatus::Active)
        lines.append(nameOf(intervention.status));
    for (const QString &text : {intervention.summary, intervention.content}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    lines.append(QString());
    for (const Fact &fact : facts(intervention))
        lines.append(QStringLiteral("%1: %2").arg(fact.label, fact.value));
    lines.append({QString(), Wording::tr("In the matrix: %1").arg(placementLines(intervention).join(QStringLiteral("; ")))});
    lines.append(Wording::tr("Reviewed: %1").arg(dateText(intervention.reviewedOn)));
    lines.append(Wording::tr("Source: %1").arg(sourceLines(intervention).join(QStringLiteral("; "))));
    lines.append(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace insats::wording
