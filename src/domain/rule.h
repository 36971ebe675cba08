// The rules that records and catalogues are held against. Each has an id, a severity and the place where it stands; those
// that are Refused keep a record out of the file, all others are only found by `check`. They repeat what a municipality's
// own documents say, and are no legal advice.
#pragma once

#include "domain/codes.h"

namespace insats {

enum class Severity {
    Refused, // not taken
    Error, // taken, but against a rule
    Warning, // taken, but somebody should look
    Note, // taken; worth knowing
};

// Where a rule stands.
enum class RuleDocument {
    Guideline, // Alingsås kommun, Riktlinje för insatser utan individuell behovsprövning (IUB), 2025
    CentreAgreement, // Västra Götaland, agreement on family centres, in the papers of Ale utbildningsnämnd, December 2023
    Inventory, // Ale kommun, Insatsinventering 2017, printed 20 February 2018
    List, // Trollhättans Stad, Insatser för social hållbarhet, reviewed 20 July 2020
    Program, // a rule of this program's own
};

enum class Rule {
    // Refused
    AgesCrossed, // field: where; details: min, max
    NeverWithoutAssessment, // details: letter of the list, the word in the name
    EconomicWithoutAssessment, // details: the word in the name
    IdentityExemptionWithoutRoute,
    IdentityExemptionWithoutReason,
    ExemptionNotOnInsats, // field: where
    RequiredStepMissing, // details: uuid

    // Given without needs assessment
    DecisionMissing,
    DecisionUndated,
    ApplyingDenied, // details: the words
    InvestigationMentioned, // details: the word
    ProviderMissing,
    DirectContactMissing,
    ConsentRuleMissing,
    ConsentWeaker,
    SuitabilityNotAssessed,
    ConditionsMissing,
    ConditionNarrows, // details: the condition
    ConditionNeedsJudgement, // details: the text, the word
    ConditionUnverified, // details: the condition
    ReferralAssessed,
    DoubtContactMissing,
    ResidenceUnknown,
    DurationUnstructured, // details: the text
    ApplicationContactMissing, // of a catalogue
    MediationMissing, // of a catalogue

    // Documentation and follow-up
    DocumentationMissing,
    AdviceExemptionElsewhere,
    AdviceExemptionOfMeetingPlace,
    FollowUpMissing,
    JournalMissing,
    IndividualFollowUpExempt,
    ReasonReused, // of a catalogue; details: how many insatser, their names
    IdentityExemptionAtHome, // details: the place
    IdentityExemptionOfTalks, // details: how many
    HeadingEmpty, // details: which of the six, as codes of RegisterHeading

    // Methods
    MethodAgeOutside, // details: method, its ages, the insats' ages, the ages that both have
    MethodTopicElsewhere, // details: method, what it is for

    // Ages that disagree
    TargetWider, // details: ages of the target, ages of the record
    TextAgeDiffers, // details: the words, ages of the record
    AgeNotAmongConditions, // details: ages of the record
    AdultsWithoutAge,
    ChildRelativesExcluded, // details: the words, ages of the record
    AgeBeyondMatrix, // details: ages, the last year of the matrix

    // Place in the inventory, life cycle
    LevelMissing,
    AreaMissing,
    EndPassed, // details: the date
    ReviewOverdue, // details: reviewed on, due on
    RecordIncomplete,
    PossibleDuplicate, // details: the other name

    // Family centres, see domain/familycentre.h
    NotFamilyCentre, // details: codes of CentreLack
    CentrePartsMissing,
    SteeringGroupMissing,
    CoordinatorMissing,
    ActivityPlanOld, // details: the year
    AgreementEnding, // details: last day for notice, last day, last day when prolonged
    LocalAgreementTerm, // details: first day, last day

    // What looks like personal data; field: where; details: the text with its end hidden
    PersonalNumber,
    PrivatePhone,
    PersonsEmail,
};

struct RuleInfo {
    const char16_t *id;
    Severity severity;
    RuleDocument document;
    const char16_t *section; // of the document; may be empty
};

const RuleInfo &infoOf(Rule rule);

// Ages in the details of a finding: "15–21", "18–", "–17".
QString spanText(const AgeRange &age);
AgeRange spanIn(const QString &text);

// A rule that does not hold, for a record or for a whole catalogue.
struct RuleFinding {
    Rule rule = Rule::AgesCrossed;
    QUuid record; // null: the catalogue
    QString catalogue;
    QString name; // of the record or the catalogue
    QString field; // in the record, such as placements[0].age; empty: all of it
    QStringList details; // see Rule

    bool operator==(const RuleFinding &) const = default;
};

RuleFinding findingOf(Rule rule, const Intervention &record, const QStringList &details = {}, const QString &field = {});

// The six headings of the board's register, guideline section 3.
enum class RegisterHeading { Content, Method, Target, Conditions, Documentation, FollowUp };

template <>
inline constexpr std::array kCodes<Severity>{Code{Severity::Refused, u"refused"}, Code{Severity::Error, u"error"},
                                             Code{Severity::Warning, u"warning"}, Code{Severity::Note, u"note"}};

template <>
inline constexpr std::array kCodes<RegisterHeading>{Code{RegisterHeading::Content, u"content"},
                                                    Code{RegisterHeading::Method, u"method"},
                                                    Code{RegisterHeading::Target, u"target"},
                                                    Code{RegisterHeading::Conditions, u"conditions"},
                                                    Code{RegisterHeading::Documentation, u"documentation"},
                                                    Code{RegisterHeading::FollowUp, u"follow_up"}};

} // namespace insats
