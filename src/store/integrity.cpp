#include "store/integrity.h"

#include "store/interventions.h"
#include "store/migrator.h"
#include "store/statement.h"

namespace insats::store {

Integrity checkIntegrity(const Connection &connection)
{
    Integrity found;
    found.version = fileVersion(connection);
    Statement pages(connection, QStringLiteral("PRAGMA integrity_check"));
    pages.run();
    while (pages.next()) {
        if (pages.text(0) != QLatin1StringView("ok"))
            found.faults.append(pages.text(0));
    }
    Statement keys(connection, QStringLiteral("PRAGMA foreign_key_check"));
    keys.run();
    while (keys.next()) {
        found.faults.append(QStringLiteral("%1 %2 → %3").arg(keys.text(0), keys.text(1), keys.text(2)));
    }
    if (found.faults.isEmpty())
        found.interventions = countInterventions(connection);
    return found;
}

} // namespace insats::store
