// What keeps a record out of the file, on save and on import; no more than this: what may never be given without needs
// assessment (guideline of Alingsås 2025, section 2.2.2), an exemption for identity data without that route or without a
// reason (2.4.2), ages that cross, and a required step that is not there. Pure.
#pragma once

#include "domain/rule.h"

#include <functional>

namespace insats {

// isThere: whether the file has, or gets, a record of that id.
QList<RuleFinding> refusals(const Intervention &record, const std::function<bool(const QUuid &)> &isThere);

// The word in a name that says that this is a service which always needs an assessment, and the letter of the list of
// section 2.2.2 (a–f). A word after a preposition only tells what the service is about ("stöd till familjehem").
struct NeverGiven {
    QChar letter;
    QString word;
};
std::optional<NeverGiven> neverWithoutAssessment(const QString &name);

} // namespace insats
