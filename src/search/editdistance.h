// How far two words lie apart for somebody who mistypes Swedish. Pure.
#pragma once

#include <QString>

namespace insats::search {

// Half an edit is the unit: a letter too many, missing, wrong, or two letters swapped cost 2; slips that sound alike
// (doubled letter, e/ä, o/å, k/c, v/w, s/z, missing dots) cost 1; anything at the first letter costs 1 more. Stops counting
// above `limit` and then returns limit + 1.
int editDistance(const QString &asked, const QString &word, int limit);

// How far a word of this length may lie away and still be meant: nothing below 4 letters, a slip
// below 6, one edit below 9, else two.
int allowedDistance(qsizetype length);

} // namespace insats::search
