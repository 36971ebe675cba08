// The conclusions in our own words. Names in braces stand for the numbers of a finding.
#pragma once

#include <QString>

namespace insats::wording {

struct FindingText {
    const char16_t *id;
    const char16_t *place; // part and heading of the report, Swedish as printed
    const char *statement; // of the translation context Findings, like the next
    const char *sentence;
    bool tellsWhyUnverified; // the sentence says why it cannot be verified, whatever the numbers
};

// Null when there is no such conclusion.
const FindingText *findTextOf(const QString &findingId);

} // namespace insats::wording
