#include "domain/consent.h"

#include <algorithm>

namespace insats {

namespace {

Consent consentFrom15(const Intervention &intervention)
{
    if (intervention.consentRule == ConsentRule::ChildFrom15)
        return Consent::ChildFrom15;
    switch (intervention.suitableFrom15) {
    case Suitability::Yes: return Consent::WithoutGuardianFrom15;
    case Suitability::No: return Consent::GuardianFrom15;
    case Suitability::NotAssessed: return Consent::SuitabilityNotAssessed;
    }
    Q_UNREACHABLE();
}

bool hasOwnRule(const Intervention &intervention)
{
    return intervention.consentRule != ConsentRule::Unknown && intervention.consentRule != ConsentRule::None;
}

} // namespace

bool isForChildren(const Intervention &intervention)
{
    return intervention.audience.isEmpty() || intervention.audience.contains(Audience::Child);
}

std::optional<Consent> consentAt(const Intervention &intervention, int age)
{
    const bool withoutAssessment = intervention.routes.contains(AccessRoute::WithoutAssessment);
    if (age >= kAdultAge || !isForChildren(intervention) || !(withoutAssessment || hasOwnRule(intervention)))
        return std::nullopt;
    if (intervention.consentRule == ConsentRule::GuardianUnder18)
        return Consent::GuardianUnder18;
    if (age < kConsentAge)
        return Consent::GuardianUnder15;
    if (!withoutAssessment && intervention.consentRule == ConsentRule::GuardianUnder15)
        return std::nullopt; // the insats' own rule ends at 15, and the guideline does not concern it
    return consentFrom15(intervention);
}

QList<Consent> consentFor(const Intervention &intervention, const AskedAge &asked)
{
    QList<Consent> answers;
    for (int age = asked.from; age <= std::min(asked.to, kAdultAge); ++age) {
        const auto consent = consentAt(intervention, age);
        if (consent && !answers.contains(*consent))
            answers.append(*consent);
    }
    return answers;
}

} // namespace insats
