// Interventions for tests, said in one line: anIntervention().named(u"Läxhjälp"_s).placed(u"Förskola och skola"_s).aged(6,
// 15). What is not said is not stated, except what every record must have: the catalogue "prov", a source, and a uuid that
// follows from the name. The store and the index take the result as it is.
#pragma once

#include "domain/intervention.h"

#include <utility>

namespace insats::test {

class InterventionBuilder {
public:
    InterventionBuilder()
    {
        m_made.catalogue = QStringLiteral("prov");
        m_made.sources = {{QStringLiteral("Provdokument"), QStringLiteral("Del 1")}};
        named(QStringLiteral("Namnlös"));
    }

    InterventionBuilder &named(const QString &name)
    {
        m_made.name = name;
        m_made.uuid = QUuid::createUuidV5(QUuid(), name);
        return *this;
    }
    InterventionBuilder &withId(const QString &uuid) { return set(&Intervention::uuid, QUuid::fromString(uuid)); }
    InterventionBuilder &in(const QString &catalogue) { return set(&Intervention::catalogue, catalogue); }
    InterventionBuilder &called(const QString &alias) { return add(&Intervention::aliases, alias); }
    InterventionBuilder &ofType(InterventionType type) { return set(&Intervention::type, type); }
    InterventionBuilder &withStatus(InterventionStatus status) { return set(&Intervention::status, status); }
    InterventionBuilder &summed(const QString &summary) { return set(&Intervention::summary, summary); }
    InterventionBuilder &about(const QString &keyword) { return add(&Intervention::keywords, keyword); }
    InterventionBuilder &forTarget(const QString &target) { return set(&Intervention::target, target); }
    InterventionBuilder &forGroup(const QString &group) { return add(&Intervention::groups, group); }
    InterventionBuilder &onTopic(const QString &topic) { return add(&Intervention::topics, topic); }
    InterventionBuilder &at(const QString &place) { return add(&Intervention::places, place); }
    InterventionBuilder &by(const QString &organisation, ProviderRole role = ProviderRole::Deliver)
    {
        return add(&Intervention::providers, Provider{organisation, role});
    }
    InterventionBuilder &reachedBy(QList<AccessRoute> routes) { return set(&Intervention::routes, std::move(routes)); }
    InterventionBuilder &runByVolunteers(Certainty certainty) { return set(&Intervention::volunteerRun, certainty); }
    InterventionBuilder &reviewed(QDate date) { return set(&Intervention::reviewedOn, date); }
    InterventionBuilder &reviewedEvery(int days) { return set(&Intervention::reviewIntervalDays, days); }
    InterventionBuilder &validFrom(QDate date) { return set(&Intervention::validFrom, date); }
    InterventionBuilder &validTo(QDate date) { return set(&Intervention::validTo, date); }
    InterventionBuilder &asProject() { return set(&Intervention::project, true); }
    InterventionBuilder &fundedUntil(QDate date)
    {
        return add(&Intervention::funding, Funding{QStringLiteral("Bidrag"), date});
    }
    InterventionBuilder &usingMethod(const QString &name, const QString &abbreviation)
    {
        return usingMethod(Method{name, abbreviation, {}, {}, {}});
    }
    InterventionBuilder &usingMethod(const Method &method) { return add(&Intervention::methods, method); }
    InterventionBuilder &describedAs(const QString &content) { return set(&Intervention::content, content); }
    InterventionBuilder &forAudience(Audience audience) { return add(&Intervention::audience, audience); }
    InterventionBuilder &inFormat(DeliveryFormat format) { return add(&Intervention::formats, format); }
    InterventionBuilder &lasting(const QString &text, std::optional<Duration> most = std::nullopt)
    {
        return set(&Intervention::scope, Scope{text, most});
    }
    InterventionBuilder &contactedBy(const Contact &contact) { return set(&Intervention::contact, contact); }

    // The insats' own age; that of a placement: aged().
    InterventionBuilder &ofAge(std::optional<int> min, std::optional<int> max, AgeBasis basis = AgeBasis::Stated)
    {
        return set(&Intervention::age, AgeRange{min, max, basis});
    }

    // How one gets in, and what is written down about it.
    InterventionBuilder &gotIntoBy(const QString &routeText) { return set(&Intervention::routeText, routeText); }
    InterventionBuilder &decidedBy(const QString &decision) { return set(&Intervention::boardDecision, decision); }
    InterventionBuilder &onCondition(const QString &text, const QString &verifiedBy = QStringLiteral("utföraren"))
    {
        return add(&Intervention::conditions, Condition{text, verifiedBy});
    }
    InterventionBuilder &residing(Residence residence) { return set(&Intervention::residence, residence); }
    InterventionBuilder &withConsent(ConsentRule rule) { return set(&Intervention::consentRule, rule); }
    InterventionBuilder &suitableFrom15(Suitability suitability) { return set(&Intervention::suitableFrom15, suitability); }
    InterventionBuilder &requiring(const QUuid &step) { return add(&Intervention::requiredSteps, step); }
    InterventionBuilder &documentedBy(DocumentationRule rule, const QString &reason = {})
    {
        return set(&Intervention::documentation, Documentation{rule, reason});
    }
    InterventionBuilder &journalledIn(const QString &system) { return set(&Intervention::journalSystem, system); }
    InterventionBuilder &followedUpBy(const QString &followUp) { return set(&Intervention::followUp, followUp); }

    // A placement; onLevel() afterwards gives its level, aged() its age, aimedAt() its target as printed.
    InterventionBuilder &placed(const QString &area, const QString &subArea = {},
                                std::optional<PreventionLevel> level = PreventionLevel::Universal)
    {
        return add(&Intervention::placements, Placement{area, subArea, level, {}, {}, PlacementBasis::Source});
    }
    InterventionBuilder &aged(std::optional<int> min, std::optional<int> max, AgeBasis basis = AgeBasis::Stated)
    {
        lastPlacement().age = {min, max, basis};
        return *this;
    }
    InterventionBuilder &onLevel(PreventionLevel level)
    {
        lastPlacement().level = level;
        return *this;
    }
    InterventionBuilder &aimedAt(const QString &target)
    {
        lastPlacement().target = target;
        return *this;
    }

    operator Intervention() const { return m_made; } // NOLINT: a builder stands where its value is wanted

private:
    template <class Value>
    InterventionBuilder &set(Value Intervention::*field, Value value)
    {
        m_made.*field = std::move(value);
        return *this;
    }

    template <class List>
    InterventionBuilder &add(List Intervention::*field, const typename List::value_type &value)
    {
        (m_made.*field).append(value);
        return *this;
    }

    Placement &lastPlacement()
    {
        if (m_made.placements.isEmpty())
            placed(QStringLiteral("Förskola och skola"));
        return m_made.placements.last();
    }

    Intervention m_made;
};

inline InterventionBuilder anIntervention() { return {}; }

// Given without needs assessment, with all that the rules ask of such an insats: `check` finds nothing in it.
inline InterventionBuilder aServiceWithoutAssessment()
{
    return anIntervention()
        .named(QStringLiteral("Stödsamtal"))
        .summed(QStringLiteral("Rådgivande samtal"))
        .forTarget(QStringLiteral("Föräldrar"))
        .usingMethod(QStringLiteral("Motiverande intervju"), QStringLiteral("MI"))
        .by(QStringLiteral("Familjeteamet"))
        .reachedBy({AccessRoute::WithoutAssessment})
        .contactedBy(
            {QStringLiteral("Familjeteamet"), QStringLiteral("0303-33 00 00"), {}, {}, {}, QStringLiteral("Socialnämnden")})
        .decidedBy(QStringLiteral("Socialnämnden 2025-09-01 § 12"))
        .onCondition(QStringLiteral("Deltagaren är folkbokförd i kommunen"))
        .residing(Residence::Participant)
        .documentedBy(DocumentationRule::Ordinary14_3)
        .journalledIn(QStringLiteral("Treserva"))
        .followedUpBy(QStringLiteral("Enkät"))
        .placed(QStringLiteral("Familj och integration"));
}

// New ones at each call.
inline QList<QUuid> someIds(int count)
{
    QList<QUuid> ids;
    for (int i = 0; i < count; ++i)
        ids.append(QUuid::createUuid());
    return ids;
}

// Every field says something else than in Intervention{}.
inline Intervention interventionWithEveryField()
{
    const QDateTime saved(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    Intervention i;
    i.uuid = QUuid::fromString(QStringLiteral("0123abcd-4567-4890-8bcd-ef0123456789"));
    i.catalogue = QStringLiteral("prov");
    i.revision = 7;
    i.modified = saved;
    i.name = QStringLiteral("Läxhjälp \"extra\" & <b>åäö</b> 😀");
    i.aliases = {QStringLiteral("Läxstuga"), QStringLiteral("it's; DROP TABLE intervention")};
    i.type = InterventionType::Method;
    i.summary = QStringLiteral("Hjälp med läxor.\nPå två rader.");
    i.content = QStringLiteral("Innehåll");
    i.keywords = {QStringLiteral("läxor"), QStringLiteral("matematik")};
    i.methods = {{QStringLiteral("Funktionell familjeterapi"), QStringLiteral("FFT"), QStringLiteral("familjer"),
                  AgeRange{11, 18, AgeBasis::Stated}, QStringLiteral("12 samtal")}};
    i.scope = {QStringLiteral("en gång i veckan"), Duration{10, DurationUnit::Weeks}};
    i.formats = {DeliveryFormat::Group, DeliveryFormat::Open};
    i.target = QStringLiteral("Elever i grundskolan");
    i.audience = {Audience::Child, Audience::Parent};
    i.groups = {QStringLiteral("nyanlända")};
    i.topics = {QStringLiteral("studiestöd"), QStringLiteral("skolfrånvaro")};
    i.notFor = QStringLiteral("vuxna");
    i.age = {6, 15, AgeBasis::Stage};
    i.places = {QStringLiteral("Nol"), QStringLiteral("Bohus")};
    i.providers = {{QStringLiteral("Biblioteket"), ProviderRole::Deliver},
                   {QStringLiteral("Ale kommun"), ProviderRole::Fund}};
    i.volunteerRun = Certainty::Yes;
    i.routes = {AccessRoute::Open, AccessRoute::Referral};
    i.routeText = QStringLiteral("Kom som du är");
    i.boardDecision = QStringLiteral("Nämnden § 12");
    i.conditions = {{QStringLiteral("skriven i kommunen"), QStringLiteral("handläggaren")}};
    i.residence = Residence::Child;
    i.consentRule = ConsentRule::ChildFrom15;
    i.suitableFrom15 = Suitability::Yes;
    i.documentation = {DocumentationRule::Exempt14_4, QStringLiteral("rådgivning")};
    i.journalSystem = QStringLiteral("Treserva");
    i.followUp = QStringLiteral("enkät");
    i.anonymous = Anonymity::FirstVisit;
    i.legalBasis = QStringLiteral("skollagen");
    i.statutory = Certainty::No;
    i.requiredSteps = {QUuid::fromString(QStringLiteral("11111111-2222-4333-8444-555555555555"))};
    i.requiredText = QStringLiteral("ett första samtal");
    i.cost = Cost::Fee;
    i.costText = QStringLiteral("20 kr");
    i.languages = {QStringLiteral("svenska"), QStringLiteral("arabiska")};
    i.contact = {QStringLiteral("bibliotekarien"),       QStringLiteral("0303-33 00 00"),
                 QStringLiteral("bibliotek@example.se"), QStringLiteral("https://example.se"),
                 QStringLiteral("må–fr 10–18"),          QStringLiteral("enhetschefen")};
    i.status = InterventionStatus::Paused;
    i.validFrom = QDate(2020, 1, 2);
    i.validTo = QDate(2029, 12, 31);
    i.project = true;
    i.funding = {{QStringLiteral("statsbidrag"), QDate(2026, 6, 30)}, {QStringLiteral("egna medel"), {}}};
    i.volumes = {{QStringLiteral("besök"), 12.5, QStringLiteral("per vecka"), 2023},
                 {QStringLiteral("deltagare"), 40, {}, std::nullopt}};
    i.replaces = QStringLiteral("Läxcafé");
    i.sources = {{QStringLiteral("Inventering"), QStringLiteral("s. 3")}, {QStringLiteral("Webbplats"), {}}};
    i.reviewedOn = QDate(2024, 4, 1);
    i.reviewerRole = QStringLiteral("samordnare");
    i.reviewIntervalDays = 180;
    i.placements = {{QStringLiteral("Förskola och skola"), QStringLiteral("Lärande och pedagogiskt stöd"),
                     PreventionLevel::Selective, QStringLiteral("Åk 4–9"), AgeRange{10, 15, AgeBasis::Stage},
                     PlacementBasis::Source},
                    {QStringLiteral("Samverkan"), {}, std::nullopt, {}, AgeRange{}, PlacementBasis::Ours},
                    {QStringLiteral("Fysisk hälsa"),
                     {},
                     PreventionLevel::Indicated,
                     {},
                     AgeRange{std::nullopt, 18, AgeBasis::Child},
                     PlacementBasis::Ours}};
    return i;
}

} // namespace insats::test
