// A catalogue file in a folder of its own that goes away with the value. Made by the real store; holds the given
// interventions and a catalogue for each id that they name (always one: "prov"), and no taxonomy. It is closed when the
// constructor returns.
#pragma once

#include "store/catalogues.h"
#include "store/connection.h"
#include "store/interventions.h"
#include "store/migrator.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QTemporaryDir>

namespace insats::test {

class MemoryFile {
public:
    explicit MemoryFile(const QList<Intervention> &interventions = {})
    {
        const store::Connection connection(path(), store::Connection::Mode::Create);
        store::migrate(connection, store::bundledMigrations());
        store::Transaction transaction(connection);
        writeCatalogue(connection, QStringLiteral("prov"));
        for (const Intervention &intervention : interventions) {
            writeCatalogue(connection, intervention.catalogue);
            store::insertIntervention(connection, intervention, {QStringLiteral("prov"), savedAt()});
        }
        transaction.commit();
    }

    QString path() const { return beside(QStringLiteral("prov.sqlite")); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    // When and by whom the interventions were inserted.
    static QDateTime savedAt() { return QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC); }

private:
    static void writeCatalogue(const store::Connection &connection, const QString &id)
    {
        store::writeCatalogue(connection, {id, id, id, QDate(2024, 1, 1), false, {}});
    }

    QTemporaryDir m_folder;
};

// Runs SQL on a file without the store: for making files that the store would never make. foreign_keys is off.
inline void runRawSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        if (!database.open())
            throw std::runtime_error("cannot open " + path.toStdString());
        QSqlQuery query(database);
        for (const QString &sql : statements) {
            if (!query.exec(sql))
                throw std::runtime_error(sql.toStdString() + ": " + query.lastError().text().toStdString());
            query.finish();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

} // namespace insats::test
