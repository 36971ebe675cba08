// What `check` finds in one record; nothing here keeps it out of the file (see domain/refusals.h). Each group of rules has
// its own .cpp file. Words are looked for in the record's own texts, so a finding is a place to look, no verdict. Pure.
#pragma once

#include "domain/rule.h"

namespace insats {

struct RuleContext {
    QDate date; // of evaluation; a frozen catalogue is judged at its own date
    int lastYear = 24; // of the matrix
};

// Everything below, in that order.
QList<RuleFinding> checkRecord(const Intervention &record, const RuleContext &context);

// Access without needs assessment, guideline of Alingsås 2025, sections 2.1–2.3: decision, provider, consent, conditions.
// Only for insatser given so, and from the day on which the Social Services Act (2025:400) took effect.
QList<RuleFinding> checkAccess(const Intervention &record, const RuleContext &context);

// Documentation and follow-up of the same insatser, sections 2.4, 2.5 and 3.
QList<RuleFinding> checkDocumentation(const Intervention &record, const RuleContext &context);

// Methods whose ages or subject do not fit the insats that uses them.
QList<RuleFinding> checkMethods(const Intervention &record);

// Ages that stand differently in different fields of the record.
QList<RuleFinding> checkAges(const Intervention &record, const RuleContext &context);

// What an inventory asks of an entry: level and need area, and that it still is so.
QList<RuleFinding> checkEntry(const Intervention &record, const RuleContext &context);

// Text that looks like personal data, in any field. In the contact only what looks like a person's own.
QList<RuleFinding> checkPersonalData(const Intervention &record);

// Whether the rules about access without needs assessment are asked of it.
bool isGivenWithoutAssessment(const Intervention &record, const RuleContext &context);

} // namespace insats
