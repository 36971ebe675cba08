// What went wrong, as sentences: what, where, and what to do.
#pragma once

#include "domain/error.h"
#include "domain/problem.h"
#include "domain/search.h"

namespace insats::wording {

QString sentence(const Error &error);
QString sentence(const Problem &problem);

// A way on from an answer without hits, with the count it would give.
QString sentence(const Suggestion &suggestion);

} // namespace insats::wording
