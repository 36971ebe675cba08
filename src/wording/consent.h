// Whose consent a child needs, and the standing texts of what is given without needs assessment, for the person at the desk.
// They repeat the guideline of Alingsås (2025, sections 2.1, 2.2.1 and 2.3.1) in plain words.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/consent.h"

namespace insats::wording {

// "Under 15: the guardian must consent." With the place in the guideline.
QString sentence(Consent consent);

// One line for each answer, and that the child must want it; none when the question does not arise.
QStringList consentLines(const Intervention &intervention, const AskedAge &asked);

// That one may always apply, and that who carries it out must say so; empty for what is not given without needs assessment.
QStringList rightsLines(const Intervention &intervention, const QString &applicationContact);

} // namespace insats::wording
