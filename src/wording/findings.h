// The conclusions of the report and what was found about them, in words. An unknown id gives empty texts.
#pragma once

#include "domain/finding.h"

namespace insats::wording {

// "Det finns något på varje nivå i alla behovsområden."
QString statementOf(const QString &findingId);

// "Ale kommun, Insatsinventering 2017, Del 3, Övergripande slutsatser"; Swedish in every language.
QString placeInReport(const QString &findingId);

// "stämmer", "stämmer delvis", "stämmer inte", "kan inte prövas".
QString nameOf(FindingVerdict verdict);

// "20 av 21 rutor har insatser." Also why it cannot be verified.
QString sentence(const Finding &finding);

} // namespace insats::wording
