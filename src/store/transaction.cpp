#include "store/transaction.h"

#include "store/statement.h"

namespace insats::store {

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{
    Statement(connection, QStringLiteral("BEGIN IMMEDIATE")).run();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A failed statement may already have rolled back; a second ROLLBACK then only says so.
    QSqlQuery(m_connection.database()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    Statement(m_connection, QStringLiteral("COMMIT")).run();
    m_open = false;
}

} // namespace insats::store
