// Whose consent a child needs for a service given without needs assessment, by the child's age: guideline of Alingsås 2025,
// section 2.2.1, and the stricter rule of the single insats (3.1.12, 3.4.2, 3.4.4, 3.4.5). The stricter always holds. Pure.
#pragma once

#include "domain/intervention.h"

namespace insats {

inline constexpr int kConsentAge = 15; // from this birthday the guardian need not consent
inline constexpr int kAdultAge = 18;

enum class Consent {
    GuardianUnder15, // the main rule
    GuardianUnder18, // the insats' own, stricter rule
    ChildFrom15, // the insats' own rule: the child's own consent
    WithoutGuardianFrom15, // judged suitable to be given without the guardian
    GuardianFrom15, // judged not suitable: not without the guardian
    SuitabilityNotAssessed, // 15–17 years, and nothing says whether it is suitable
};

// None when the question does not arise: the person is of age, it is no child that takes part, or the insats is neither
// given without needs assessment nor has a rule of its own.
std::optional<Consent> consentAt(const Intervention &intervention, int age);

// The answers for all ages that were asked about, each once, youngest first.
QList<Consent> consentFor(const Intervention &intervention, const AskedAge &asked);

// Whether a child takes part itself; what does not say who takes part may be for a child.
bool isForChildren(const Intervention &intervention);

} // namespace insats
