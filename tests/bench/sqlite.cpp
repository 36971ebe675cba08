#include "bench/sqlite.h"

#include <sqlite3.h>

#include <stdexcept>

namespace insats::bench {

namespace {

void require(bool done, sqlite3 *handle)
{
    if (!done)
        throw std::runtime_error(sqlite3_errmsg(handle));
}

} // namespace

Database::Database(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open(path.toUtf8().constData(), &handle);
    m_handle.reset(handle, sqlite3_close);
    require(opened == SQLITE_OK, handle);
}

void Database::run(const char *sql)
{
    require(sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle.get());
}

Query Database::prepare(const QString &sql) const { return {m_handle, sql}; }

Query::Query(std::shared_ptr<sqlite3> handle, const QString &sql)
    : m_handle(std::move(handle))
{
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(m_handle.get(), sql.toUtf8().constData(), -1, &statement, nullptr);
    m_statement.reset(statement, sqlite3_finalize);
    require(prepared == SQLITE_OK, m_handle.get());
}

void Query::begin()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
}

Query &Query::operator<<(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto size = static_cast<int>(utf8.size());
    require(sqlite3_bind_text(m_statement.get(), ++m_bound, utf8.constData(), size, SQLITE_TRANSIENT) == SQLITE_OK,
            m_handle.get());
    return *this;
}

Query &Query::operator<<(qint64 number)
{
    require(sqlite3_bind_int64(m_statement.get(), ++m_bound, number) == SQLITE_OK, m_handle.get());
    return *this;
}

bool Query::next()
{
    const int step = sqlite3_step(m_statement.get());
    require(step == SQLITE_ROW || step == SQLITE_DONE, m_handle.get());
    return step == SQLITE_ROW;
}

qint64 Query::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

} // namespace insats::bench
