#include "store/statement.h"

namespace insats::store {

ErrorKind errorKindOf(const QSqlError &error)
{
    // Primary result codes: https://www.sqlite.org/rescode.html
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorKind::FileLocked;
    case 8: // READONLY
    case 13: // FULL
        return ErrorKind::FileUnwritable;
    case 10: // IOERR
    case 14: // CANTOPEN
        return ErrorKind::FileUnreadable;
    case 11: // CORRUPT
        return ErrorKind::FileDamaged;
    case 26: // NOTADB
        return ErrorKind::FileForeign;
    default: return ErrorKind::Storage;
    }
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.takeQuery(sql))
    , m_needed(sql.count(QLatin1Char('?')))
{
    if (m_query.lastError().isValid())
        throw error();
}

Statement::~Statement() { m_connection.giveBack(m_sql, std::move(m_query)); }

Statement &Statement::operator<<(const QString &text)
{
    m_query.bindValue(m_bound++, text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::operator<<(qint64 number)
{
    m_query.bindValue(m_bound++, number);
    return *this;
}

Statement &Statement::operator<<(const QDate &date)
{
    m_query.bindValue(m_bound++, date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
    return *this;
}

Statement &Statement::operator<<(const std::optional<int> &number)
{
    m_query.bindValue(m_bound++, number ? QVariant(*number) : QVariant());
    return *this;
}

Statement &Statement::operator<<(const std::optional<QString> &text)
{
    m_query.bindValue(m_bound++, text ? QVariant(*text) : QVariant());
    return *this;
}

Statement &Statement::operator<<(const QByteArray &bytes)
{
    m_query.bindValue(m_bound++, bytes);
    return *this;
}

void Statement::run()
{
    // Qt keeps the values of the run before, so it would not notice that some are missing.
    if (std::exchange(m_bound, 0) != m_needed)
        throw Error(ErrorKind::Storage, m_connection.path(),
                    QStringLiteral("%1 values needed: %2").arg(m_needed).arg(m_query.lastQuery()));
    if (!m_query.exec())
        throw error();
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw error();
    return false;
}

std::optional<int> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(number(column)));
}

Error Statement::error() const
{
    return Error(errorKindOf(m_query.lastError()), m_connection.path(), m_query.lastError().databaseText());
}

} // namespace insats::store
