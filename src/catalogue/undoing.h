// Taking changes back. A change that takes another one back names its revision (Change::undoes). Pure.
#pragma once

#include "domain/history.h"

namespace insats {

// The revision of the last saving that takes nothing back and has not been taken back itself; nothing when there is none.
std::optional<int> lastToUndo(const QList<Change> &history);

// The changes of that revision; empty when there is none.
QList<Change> changesOf(const QList<Change> &history, int revision);

// Each field of the changes as it was before them.
Intervention takenBack(Intervention record, const QList<Change> &changes);

} // namespace insats
