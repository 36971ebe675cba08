// One insats (intervention): everything that the catalogue knows about a service that somebody can be offered.
// Only name, catalogue and one source are mandatory. What is not known is empty or Unknown and is shown as such, never
// guessed. Services only: no field may hold anything about a person who receives them.
#pragma once

#include "domain/agerange.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace insats {

enum class InterventionType { Activity, Team, Method, Plan, Guideline };

enum class InterventionStatus : std::uint8_t { Active, Planned, Paused, Ended, Unknown };

// Främjande, förebyggande, riktad.
enum class PreventionLevel : std::uint8_t { Universal, Selective, Indicated };

// Ours: the placement is our reading of a document that does not print one.
enum class PlacementBasis { Source, Ours };

enum class Audience { Child, Parent, Family, Adult, Staff };

enum class DeliveryFormat { Individual, Group, Family, Open };

enum class ProviderRole { Deliver, Commission, Fund, Refer, Partner };

enum class AccessRoute { Open, WithoutAssessment, Referral, Decision, Court, Unknown };

enum class Certainty : std::uint8_t { Yes, No, Unknown };

enum class Cost { Free, Fee, Unknown };

enum class Anonymity { No, FirstVisit, Yes, Unknown };

// Whose registered address must be in the municipality.
enum class Residence { Participant, Child, Parent, Offender, None, Unknown };

enum class ConsentRule { GuardianUnder15, ChildFrom15, GuardianUnder18, None, Unknown };

enum class Suitability { Yes, No, NotAssessed };

// Which section of chapter 14 of the Social Services Act (2025:400) governs documentation, as the guideline of Alingsås
// (2025, section 2.4) reads it.
enum class DocumentationRule { Ordinary14_3, Exempt14_4, Exempt14_5, Unknown };

enum class DurationUnit { Sessions, Weeks, Months, Years };

struct Method {
    QString name;
    QString abbreviation;
    QString target;
    AgeRange age;
    QString scope;

    bool operator==(const Method &) const = default;
};

struct Duration {
    int value = 0;
    DurationUnit unit = DurationUnit::Sessions;

    bool operator==(const Duration &) const = default;
};

struct Scope {
    QString text;
    std::optional<Duration> maxDuration;

    bool operator==(const Scope &) const = default;
};

struct Provider {
    QString organisation;
    ProviderRole role = ProviderRole::Deliver;

    bool operator==(const Provider &) const = default;
};

struct Condition {
    QString text;
    QString verifiedBy;

    bool operator==(const Condition &) const = default;
};

struct Documentation {
    DocumentationRule rule = DocumentationRule::Unknown;
    QString reason;

    bool operator==(const Documentation &) const = default;
};

// A function to turn to, never a person.
struct Contact {
    QString function;
    QString phone;
    QString email;
    QString url;
    QString hours;
    QString inDoubt; // whom staff ask when a condition is unclear

    bool operator==(const Contact &) const = default;
};

struct Funding {
    QString source;
    QDate until;

    bool operator==(const Funding &) const = default;
};

struct Volume {
    QString measure;
    double value = 0;
    QString unit;
    std::optional<int> year;

    bool operator==(const Volume &) const = default;
};

struct Source {
    QString document;
    QString section;

    bool operator==(const Source &) const = default;
};

// One place in the matrix. Area and sub-area are the taxonomy's names; the level is empty for actors outside the matrix.
// The age is the placement's own and is never taken from another placement.
struct Placement {
    QString area;
    QString subArea;
    std::optional<PreventionLevel> level;
    QString target;
    AgeRange age;
    PlacementBasis basis = PlacementBasis::Source;

    bool operator==(const Placement &) const = default;
};

struct Intervention {
    QUuid uuid;
    QString catalogue;
    int revision = 0; // 0 = never saved
    QDateTime modified;

    QString name;
    QStringList aliases;
    InterventionType type = InterventionType::Activity;
    QString summary;
    QString content;
    QStringList keywords;
    QList<Method> methods;
    Scope scope;
    QList<DeliveryFormat> formats; // empty = unknown

    QString target;
    QList<Audience> audience;
    QStringList groups;
    QStringList topics; // of the taxonomy; only what the source's own words about it name
    QString notFor;
    AgeRange age;

    QStringList places;
    QList<Provider> providers; // empty = not stated
    Certainty volunteerRun = Certainty::Unknown;

    QList<AccessRoute> routes = {AccessRoute::Unknown};
    QString routeText;
    QString boardDecision;
    QList<Condition> conditions;
    Residence residence = Residence::Unknown;
    ConsentRule consentRule = ConsentRule::Unknown;
    Suitability suitableFrom15 = Suitability::NotAssessed;
    Documentation documentation;
    QString journalSystem;
    QString followUp;
    Anonymity anonymous = Anonymity::Unknown;
    QString legalBasis;
    Certainty statutory = Certainty::Unknown;
    QList<QUuid> requiredSteps; // interventions that come first
    QString requiredText;
    Cost cost = Cost::Unknown;
    QString costText;
    QStringList languages;
    Contact contact;

    InterventionStatus status = InterventionStatus::Active;
    QDate validFrom;
    QDate validTo;
    bool project = false;
    QList<Funding> funding;
    QList<Volume> volumes;
    QString replaces;

    QList<Source> sources;
    QDate reviewedOn;
    QString reviewerRole;
    int reviewIntervalDays = 365;

    QList<Placement> placements;

    bool operator==(const Intervention &) const = default;
};

// Own age and those of the placements; empty only when the record has neither.
QList<AgeRange> statedAges(const Intervention &intervention);

// The ages shown in lists: from the lowest to the highest known one.
AgeRange shownAge(const Intervention &intervention);

// The target group shown in lists: the own one, otherwise the printed ones of the placements, each once.
QString shownTarget(const Intervention &intervention);

// The organisations that carry out the insats, in printed order.
QStringList deliveringOrganisations(const Intervention &intervention);

} // namespace insats
