// The words that stand for enum values in files, in the database and on the command line: English and the same in every
// screen language, except the prevention levels, which are the taxonomy's Swedish names. Never change a released code.
#pragma once

#include "domain/intervention.h"

#include <array>
#include <optional>

namespace insats {

template <class Enum>
struct Code {
    Enum value;
    const char16_t *text;
};

// Clang 14 does not deduce aggregates.
template <class Enum>
Code(Enum, const char16_t *) -> Code<Enum>;

template <class Enum>
inline constexpr std::array<Code<Enum>, 0> kCodes{};

template <>
inline constexpr std::array kCodes<AgeBasis>{Code{AgeBasis::Stated, u"stated"}, Code{AgeBasis::Stage, u"stage"},
                                             Code{AgeBasis::Child, u"child"}, Code{AgeBasis::None, u"none"}};

template <>
inline constexpr std::array kCodes<InterventionType>{
    Code{InterventionType::Activity, u"activity"}, Code{InterventionType::Team, u"team"},
    Code{InterventionType::Method, u"method"}, Code{InterventionType::Plan, u"plan"},
    Code{InterventionType::Guideline, u"guideline"}};

template <>
inline constexpr std::array kCodes<InterventionStatus>{
    Code{InterventionStatus::Active, u"active"}, Code{InterventionStatus::Planned, u"planned"},
    Code{InterventionStatus::Paused, u"paused"}, Code{InterventionStatus::Ended, u"ended"},
    Code{InterventionStatus::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<PreventionLevel>{Code{PreventionLevel::Universal, u"främjande"},
                                                    Code{PreventionLevel::Selective, u"förebyggande"},
                                                    Code{PreventionLevel::Indicated, u"riktad"}};

template <>
inline constexpr std::array kCodes<PlacementBasis>{Code{PlacementBasis::Source, u"source"},
                                                   Code{PlacementBasis::Ours, u"ours"}};

template <>
inline constexpr std::array kCodes<Audience>{Code{Audience::Child, u"child"}, Code{Audience::Parent, u"parent"},
                                             Code{Audience::Family, u"family"}, Code{Audience::Adult, u"adult"},
                                             Code{Audience::Staff, u"staff"}};

template <>
inline constexpr std::array kCodes<DeliveryFormat>{
    Code{DeliveryFormat::Individual, u"individual"}, Code{DeliveryFormat::Group, u"group"},
    Code{DeliveryFormat::Family, u"family"}, Code{DeliveryFormat::Open, u"open"}};

template <>
inline constexpr std::array kCodes<ProviderRole>{
    Code{ProviderRole::Deliver, u"deliver"}, Code{ProviderRole::Commission, u"commission"},
    Code{ProviderRole::Fund, u"fund"}, Code{ProviderRole::Refer, u"refer"}, Code{ProviderRole::Partner, u"partner"}};

template <>
inline constexpr std::array kCodes<AccessRoute>{
    Code{AccessRoute::Open, u"open"},         Code{AccessRoute::WithoutAssessment, u"without_assessment"},
    Code{AccessRoute::Referral, u"referral"}, Code{AccessRoute::Decision, u"decision"},
    Code{AccessRoute::Court, u"court"},       Code{AccessRoute::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<Certainty>{Code{Certainty::Yes, u"yes"}, Code{Certainty::No, u"no"},
                                              Code{Certainty::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<Cost>{Code{Cost::Free, u"free"}, Code{Cost::Fee, u"fee"},
                                         Code{Cost::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<Anonymity>{Code{Anonymity::No, u"no"}, Code{Anonymity::FirstVisit, u"first_visit"},
                                              Code{Anonymity::Yes, u"yes"}, Code{Anonymity::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<Residence>{
    Code{Residence::Participant, u"participant"}, Code{Residence::Child, u"child"}, Code{Residence::Parent, u"parent"},
    Code{Residence::Offender, u"offender"},       Code{Residence::None, u"none"},   Code{Residence::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<ConsentRule>{Code{ConsentRule::GuardianUnder15, u"guardian_under_15"},
                                                Code{ConsentRule::ChildFrom15, u"child_from_15"},
                                                Code{ConsentRule::GuardianUnder18, u"guardian_under_18"},
                                                Code{ConsentRule::None, u"none"}, Code{ConsentRule::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<Suitability>{Code{Suitability::Yes, u"yes"}, Code{Suitability::No, u"no"},
                                                Code{Suitability::NotAssessed, u"not_assessed"}};

template <>
inline constexpr std::array kCodes<DocumentationRule>{
    Code{DocumentationRule::Ordinary14_3, u"14:3"}, Code{DocumentationRule::Exempt14_4, u"14:4"},
    Code{DocumentationRule::Exempt14_5, u"14:5"}, Code{DocumentationRule::Unknown, u"unknown"}};

template <>
inline constexpr std::array kCodes<DurationUnit>{Code{DurationUnit::Sessions, u"sessions"},
                                                 Code{DurationUnit::Weeks, u"weeks"}, Code{DurationUnit::Months, u"months"},
                                                 Code{DurationUnit::Years, u"years"}};

// An enum that has codes.
template <class Enum>
concept Coded = kCodes<Enum>
.size() > 0;

template <Coded Enum>
QString codeOf(Enum value)
{
    for (const auto &code : kCodes<Enum>) {
        if (code.value == value)
            return QString::fromUtf16(code.text);
    }
    Q_UNREACHABLE();
}

// Regardless of case; empty when the text is no code of Enum.
template <Coded Enum>
std::optional<Enum> fromCode(const QString &text)
{
    for (const auto &code : kCodes<Enum>) {
        if (text.compare(QStringView(code.text), Qt::CaseInsensitive) == 0)
            return code.value;
    }
    return std::nullopt;
}

} // namespace insats
