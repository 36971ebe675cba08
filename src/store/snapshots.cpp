#include "store/snapshots.h"

#include "store/jsontext.h"
#include "store/statement.h"

namespace insats::store {

namespace {

bool exists(const Connection &connection, const QString &name)
{
    Statement select(connection, QStringLiteral("SELECT 1 FROM snapshot WHERE name = ?"));
    select << name;
    select.run();
    return select.next();
}

} // namespace

void writeSnapshot(const Connection &connection, const Snapshot &snapshot, const QByteArray &content)
{
    if (exists(connection, snapshot.name))
        throw Error(ErrorKind::NameTaken, snapshot.name);
    Statement insert(connection, QStringLiteral(R"sql(
        INSERT INTO snapshot (name, at, role, catalogues, interventions, content) VALUES (?, ?, ?, ?, ?, ?))sql"));
    insert << snapshot.name << snapshot.when.toUTC().toString(Qt::ISODate) << snapshot.role
           << asJsonText(snapshot.catalogues) << snapshot.interventions << qCompress(content);
    insert.run();
}

QList<Snapshot> readSnapshots(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT name, at, role, catalogues, interventions FROM snapshot ORDER BY id)sql"));
    select.run();
    QList<Snapshot> snapshots;
    while (select.next()) {
        Snapshot snapshot{select.text(0),
                          QDateTime::fromString(select.text(1), Qt::ISODate),
                          select.text(2),
                          {},
                          static_cast<int>(select.number(4))};
        readJsonText(select.text(3), snapshot.catalogues);
        snapshots.append(snapshot);
    }
    return snapshots;
}

QByteArray readSnapshotContent(const Connection &connection, const QString &name)
{
    Statement select(connection, QStringLiteral("SELECT content FROM snapshot WHERE name = ?"));
    select << name;
    select.run();
    if (!select.next())
        throw Error(ErrorKind::UnknownSnapshot, name);
    const QByteArray content = qUncompress(select.bytes(0));
    if (content.isEmpty())
        throw Error(ErrorKind::FileDamaged, connection.path(), name);
    return content;
}

bool deleteSnapshot(const Connection &connection, const QString &name)
{
    Statement remove(connection, QStringLiteral("DELETE FROM snapshot WHERE name = ?"));
    remove << name;
    remove.run();
    return remove.changedRows() > 0;
}

} // namespace insats::store
