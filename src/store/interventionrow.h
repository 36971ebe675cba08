// An intervention as rows of the tables intervention, placement, provider and organisation: the binding of every column.
#pragma once

#include "store/interventions.h"

#include <QHash>

namespace insats::store {

RecordId insertRow(const Connection &connection, const Intervention &intervention);
void updateRow(const Connection &connection, RecordId id, const Intervention &intervention);

// idList: a JSON array of ids.
QHash<RecordId, Intervention> readRows(const Connection &connection, const QString &idList);

} // namespace insats::store
