// G11, need without supply: which insatser meet each need of a register, and which needs none meets. Pure.
// An insats meets a need when it runs in the need's municipality, shares a topic with it, stands in the need's area, and –
// where the need states them – stands there on its level, reaches its ages and is for one of its groups. A level or age that
// the need does not state is not asked for, and the answer says that it is not stated. Synonyms of the search never meet a
// need.
#pragma once

#include "coverage/matrix.h"

namespace insats::coverage {

// In the order of the needs. question: as for the matrix; its filters choose the insatser too.
QList<NeedAnswer> needAnswers(const Inventory &inventory, const Question &question, const QList<Need> &needs);

// The cells of the matrix in which a need that states level and age has no supply.
QList<CellPlace> cellsWithout(const NeedAnswer &answer, const QList<AgeBand> &bands);

// Marks these cells, but none that is left out, with G11: one flag for all needs of a cell. Numbers: count = needs; name =
// their numbers in the register.
void flagNeeds(QList<CoverageRow> &rows, QList<NeedAnswer> &answers, const QList<AgeBand> &bands);

} // namespace insats::coverage
