// A SQLite database by its own C interface, without Qt in between, as a peer would use it. Throws std::runtime_error.
#pragma once

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace insats::bench {

class Query;

class Database {
public:
    explicit Database(const QString &path);

    void run(const char *sql);
    Query prepare(const QString &sql) const;

private:
    std::shared_ptr<sqlite3> m_handle;
};

// One prepared statement; may be run again with new values.
class Query {
public:
    Query(std::shared_ptr<sqlite3> handle, const QString &sql);

    // Forgets the rows and values of the run before.
    void begin();
    Query &operator<<(const QString &text);
    Query &operator<<(qint64 number);

    // To the next row; false after the last.
    bool next();
    qint64 number(int column) const;
    QString text(int column) const;

private:
    std::shared_ptr<sqlite3> m_handle;
    std::shared_ptr<sqlite3_stmt> m_statement;
    int m_bound = 0;
};

} // namespace insats::bench
