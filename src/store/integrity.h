// Whether a file is whole. Reads only. Throws Error for what Connection refuses.
#pragma once

#include "store/connection.h"

#include <QStringList>

namespace insats::store {

struct Integrity {
    int version = 0;
    int interventions = 0;
    QStringList faults; // as SQLite says them; none = whole
};

Integrity checkIntegrity(const Connection &connection);

} // namespace insats::store
