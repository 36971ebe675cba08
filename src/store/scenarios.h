// What-ifs, kept beside the catalogues that they are about. Throws Error.
#pragma once

#include "domain/scenario.h"
#include "store/connection.h"

namespace insats::store {

// In no particular order. Throws FileDamaged.
QList<Scenario> readScenarios(const Connection &connection);

// A new one when it has no uuid. Gives it as it is stored, one revision on. Throws NameTaken when the catalogue has another
// of that name in any case of letters, Conflict when it was saved since it was read, UnknownScenario when it is gone, and
// UnknownCatalogue.
Scenario writeScenario(const Connection &connection, Scenario scenario, const QDateTime &when);

// False when there is none.
bool deleteScenario(const Connection &connection, const QUuid &uuid);

} // namespace insats::store
