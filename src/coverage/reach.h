// Questions about the insatser as a whole: what exists for a group, what hangs on volunteers, what ends soon. Pure; ids in
// the order of the catalogue.
#pragma once

#include "coverage/matrix.h"
#include "domain/hardtoreach.h"

namespace insats::coverage {

// What runs for each of these groups: an insats is for a group when it has one of its tags (where it has tags) and reaches
// its ages (where it has ages; unknown ages stand apart).
QList<HardToReachAnswer> reaching(const Inventory &inventory, const Question &question, const QList<HardToReach> &groups);

// What runs and is known to be run by volunteers.
QList<QUuid> volunteerRun(const Inventory &inventory, const Question &question);

// What runs and ends, by end date or funding, within so many months.
QList<QUuid> endingWithin(const Inventory &inventory, const Question &question, int months);

} // namespace insats::coverage
