// Where the words of a question stand in a text, for marking them. Pure.
#pragma once

#include "domain/search.h"

namespace insats::search {

// For each reason the places in `text` where the found word stands: as much of it as was asked for.
QList<TextMark> marks(const QString &text, const QList<MatchReason> &reasons);

} // namespace insats::search
