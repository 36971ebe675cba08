#include "store/connection.h"

#include "domain/error.h"
#include "store/fileheader.h"
#include "store/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace insats::store {

namespace {

// Checking a file of this size takes some milliseconds; larger ones are checked by `verify` only.
constexpr qint64 kCheckedAtOpening = 16 * 1024 * 1024;

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (mode != Mode::Create)
        requireOurFile(path);
    nameDatabase(mode);
    try {
        open();
        if (mode != Mode::Create && QFileInfo(path).size() <= kCheckedAtOpening) {
            Statement check(*this, QStringLiteral("PRAGMA quick_check(1)"));
            check.run();
            if (!check.next() || check.text(0) != QLatin1StringView("ok"))
                throw Error(ErrorKind::FileDamaged, path);
        }
        Statement(*this, QStringLiteral("PRAGMA foreign_keys = ON")).run();
        Statement(*this, QStringLiteral("PRAGMA synchronous = FULL")).run();
        Statement(*this, QStringLiteral("PRAGMA cache_size = -32768")).run(); // KiB: what was shown is soon shown again
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection() { close(); }

void Connection::nameDatabase(Mode mode)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    // Without a log beside it nobody else has the file open, and it can be read without making one.
    if (mode == Mode::Reading && !QFileInfo::exists(m_path + QStringLiteral("-wal"))) {
        const QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
        database.setDatabaseName(url.toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    } else if (mode == Mode::Reading) {
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    }
}

void Connection::open()
{
    QSqlDatabase database = this->database();
    if (!database.open())
        throw Error(errorKindOf(database.lastError()), m_path, database.lastError().databaseText());
}

void Connection::close()
{
    m_kept.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

QSqlQuery Connection::takeQuery(const QString &sql) const
{
    if (const auto kept = m_kept.find(sql); kept != m_kept.end()) {
        QSqlQuery query = std::move(*kept);
        m_kept.erase(kept);
        return query;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

void Connection::giveBack(const QString &sql, QSqlQuery query) const
{
    if (query.lastError().isValid())
        return;
    query.finish();
    m_kept.insert(sql, std::move(query));
}

qint64 dataVersion(const Connection &connection)
{
    Statement version(connection, QStringLiteral("PRAGMA data_version"));
    version.run();
    version.next();
    return version.number(0);
}

} // namespace insats::store
