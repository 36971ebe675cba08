// The insats that rows of a table tell together.
#pragma once

#include "exchange/tablereading.h"
#include "exchange/tablerows.h"

namespace insats::exchange {

// The rows are of one insats: at least one, and all exact or none.
TableRecord recordOf(const QList<InsatsRow> &rows, const Taxonomy &taxonomy, const CellWords &words);

// Whether a column is the field, or stands below it: contact.phone below contact.
bool isBelow(const QString &column, const QString &field);

} // namespace insats::exchange
