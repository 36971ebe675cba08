// One prepared SQL statement with positional parameters; rows are read forward only, columns by index. May be run again with
// new values. Throws Error on preparing, on a wrong number of values, and on running.
#pragma once

#include "domain/error.h"
#include "store/connection.h"

#include <QDate>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace insats::store {

class Statement {
public:
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Values in the order of the question marks. An empty text is '', an invalid date NULL.
    Statement &operator<<(const QString &text);
    Statement &operator<<(qint64 number);
    Statement &operator<<(int number) { return *this << qint64{number}; }
    Statement &operator<<(bool flag) { return *this << qint64{flag}; }
    Statement &operator<<(const QDate &date);
    Statement &operator<<(const std::optional<int> &number);
    Statement &operator<<(const std::optional<QString> &text);
    Statement &operator<<(const QByteArray &bytes);

    void run();
    bool next();

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    std::optional<int> optionalNumber(int column) const;

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    Error error() const;

    const Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    qsizetype m_needed; // values
    int m_bound = 0;
};

ErrorKind errorKindOf(const QSqlError &error);

} // namespace insats::store
