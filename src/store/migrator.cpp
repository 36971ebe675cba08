#include "store/migrator.h"

#include "store/filecopy.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

namespace insats::store {

namespace {

QStringList statementsOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    static const QRegularExpression end(QStringLiteral(";[ \\t]*(?:\\n[ \\t]*\\n|\\n?$)"));
    QStringList statements = text.split(end, Qt::SkipEmptyParts);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

void apply(const Connection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    for (const QString &sql : migration.statements)
        Statement(connection, sql).run();
    Statement(connection, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)).run();
    Statement(connection, QStringLiteral("PRAGMA user_version = %1").arg(migration.number)).run();
    transaction.commit();
}

void copyBeside(const Connection &connection, int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmsszzz"));
    copyTo(connection, QStringLiteral("%1.version%2-%3").arg(connection.path()).arg(version).arg(stamp));
}

} // namespace

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::FileUnreadable, file.fileName(), file.errorString());
        migrations.append({name.section(QLatin1Char('_'), 0, 0).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

QList<Migration> bundledMigrations() { return migrationsIn(QStringLiteral(":/schema")); }

int fileVersion(const Connection &connection)
{
    Statement version(connection, QStringLiteral("PRAGMA user_version"));
    version.run();
    version.next();
    return static_cast<int>(version.number(0));
}

void migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const int from = fileVersion(connection);
    const int newest = migrations.isEmpty() ? 0 : migrations.constLast().number;
    if (from > newest)
        throw Error(ErrorKind::FileNewer, connection.path());
    if (from > 0 && from < newest)
        copyBeside(connection, from);
    for (const Migration &migration : migrations) {
        if (migration.number > from)
            apply(connection, migration);
    }
    Statement(connection, QStringLiteral("PRAGMA journal_mode = WAL")).run();
}

} // namespace insats::store
