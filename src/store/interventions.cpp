#include "store/interventions.h"

#include "store/interventionrow.h"
#include "store/jsontext.h"
#include "store/statement.h"

#include <QHash>

namespace insats::store {

namespace {

std::optional<StoredIntervention> findStored(const Connection &connection, const QUuid &uuid)
{
    const auto found = findByUuid(connection, uuid.toString(QUuid::WithoutBraces), 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

// The record as stored, when it has the revision that somebody read.
StoredIntervention storedAt(const Connection &connection, const QUuid &uuid, int revision)
{
    const auto stored = findStored(connection, uuid);
    if (!stored)
        throw Error(ErrorKind::NotFound, uuid.toString(QUuid::WithoutBraces));
    if (stored->intervention.revision != revision)
        throw Error(ErrorKind::Conflict, uuid.toString(QUuid::WithoutBraces),
                    QString::number(stored->intervention.revision));
    return *stored;
}

// As the file keeps it.
QDateTime wholeSeconds(const QDateTime &moment) { return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC); }

QString uuidText(const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }

QString idList(const QList<RecordId> &ids)
{
    QStringList numbers;
    for (const RecordId id : ids)
        numbers.append(QString::number(id));
    return QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace

StoredIntervention insertIntervention(const Connection &connection, Intervention intervention, const Saving &saving)
{
    if (intervention.uuid.isNull())
        intervention.uuid = QUuid::createUuid();
    intervention.revision = std::max(intervention.revision, 1);
    if (!intervention.modified.isValid())
        intervention.modified = saving.when;
    intervention.modified = wholeSeconds(intervention.modified);
    const RecordId id = insertRow(connection, intervention);
    writeHistory(connection, uuidText(intervention.uuid), intervention.revision, saving, QString(),
                 QJsonValue(QJsonValue::Undefined), toJson(intervention.name));
    return {id, intervention};
}

StoredIntervention updateIntervention(const Connection &connection, Intervention intervention, const Saving &saving)
{
    const StoredIntervention stored = storedAt(connection, intervention.uuid, intervention.revision);
    const QList<Change> changes = changesBetween(stored.intervention, intervention);
    if (changes.isEmpty())
        return stored;
    intervention.revision += 1;
    intervention.modified = wholeSeconds(saving.when);
    updateRow(connection, stored.id, intervention);
    for (const Change &change : changes)
        writeHistory(connection, uuidText(change.record), intervention.revision, saving, change.field, change.from,
                     change.to);
    return {stored.id, intervention};
}

void archiveIntervention(const Connection &connection, const QUuid &uuid, int revision, const Saving &saving)
{
    StoredIntervention stored = storedAt(connection, uuid, revision);
    stored.intervention.revision += 1;
    Statement keep(connection, QStringLiteral(R"sql(
        INSERT INTO archived (uuid, catalogue, name, at, role, content) VALUES (?, ?, ?, ?, ?, ?))sql"));
    keep << uuidText(uuid) << stored.intervention.catalogue << stored.intervention.name
         << saving.when.toUTC().toString(Qt::ISODate) << saving.role << asJsonText(stored.intervention);
    keep.run();
    Statement take(connection, QStringLiteral("DELETE FROM intervention WHERE id = ?"));
    take << stored.id;
    take.run();
    writeHistory(connection, uuidText(uuid), stored.intervention.revision, saving, QString(),
                 toJson(stored.intervention.name), QJsonValue(QJsonValue::Undefined));
}

StoredIntervention restoreIntervention(const Connection &connection, const QUuid &uuid, const Saving &saving)
{
    Statement select(connection, QStringLiteral("SELECT content FROM archived WHERE uuid = ?"));
    select << uuidText(uuid);
    select.run();
    if (!select.next())
        throw Error(ErrorKind::NotFound, uuidText(uuid));
    Intervention intervention;
    readJsonText(select.text(0), intervention);
    Statement take(connection, QStringLiteral("DELETE FROM archived WHERE uuid = ?"));
    take << uuidText(uuid);
    take.run();
    intervention.revision += 1;
    intervention.modified = saving.when;
    return insertIntervention(connection, intervention, saving);
}

QList<ArchivedRecord> readArchived(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT uuid, catalogue, name, at, role FROM archived ORDER BY at DESC, uuid)sql"));
    select.run();
    QList<ArchivedRecord> records;
    while (select.next())
        records.append({QUuid::fromString(select.text(0)), select.text(1), select.text(2),
                        QDateTime::fromString(select.text(3), Qt::ISODate), select.text(4)});
    return records;
}

QList<Intervention> readArchivedRecords(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT content FROM archived ORDER BY uuid"));
    select.run();
    QList<Intervention> records;
    while (select.next()) {
        records.append(Intervention());
        readJsonText(select.text(0), records.last());
    }
    return records;
}

void rewriteArchived(const Connection &connection, const Intervention &record)
{
    Statement update(connection, QStringLiteral("UPDATE archived SET name = ?, content = ? WHERE uuid = ?"));
    update << record.name << asJsonText(record) << uuidText(record.uuid);
    update.run();
}

QList<StoredIntervention> readInterventions(const Connection &connection, const QList<RecordId> &ids)
{
    QHash<RecordId, Intervention> records = readRows(connection, idList(ids));
    QList<StoredIntervention> ordered;
    for (const RecordId id : ids) {
        if (const auto found = records.find(id); found != records.end())
            ordered.append({id, std::move(*found)});
    }
    return ordered;
}

QList<StoredIntervention> readInterventionsAfter(const Connection &connection, RecordId after, int count)
{
    Statement select(connection, QStringLiteral("SELECT id FROM intervention WHERE id > ? ORDER BY id LIMIT ?"));
    select << after << count;
    select.run();
    QList<RecordId> ids;
    while (select.next())
        ids.append(select.number(0));
    return readInterventions(connection, ids);
}

QList<StoredIntervention> readByUuid(const Connection &connection, const QList<QUuid> &uuids)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT i.id FROM json_each(?) asked JOIN intervention i ON i.uuid = asked.value ORDER BY asked.key)sql"));
    QStringList texts;
    for (const QUuid &uuid : uuids)
        texts.append(uuidText(uuid));
    select << asJsonText(texts);
    select.run();
    QList<RecordId> ids;
    while (select.next())
        ids.append(select.number(0));
    return readInterventions(connection, ids);
}

QList<StoredIntervention> findByUuid(const Connection &connection, const QString &beginning, int most)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT id FROM intervention WHERE substr(uuid, 1, length(?)) = ? ORDER BY uuid LIMIT ?)sql"));
    select << beginning.toLower() << beginning.toLower() << most;
    select.run();
    QList<RecordId> ids;
    while (select.next())
        ids.append(select.number(0));
    return readInterventions(connection, ids);
}

QHash<RecordId, RecordVersion> readVersions(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT id, uuid, revision FROM intervention"));
    select.run();
    QHash<RecordId, RecordVersion> versions;
    while (select.next())
        versions.insert(select.number(0), {QUuid::fromString(select.text(1)), static_cast<int>(select.number(2))});
    return versions;
}

QHash<QUuid, QString> readNames(const Connection &connection, const QList<QUuid> &uuids)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT uuid, name FROM intervention WHERE uuid IN (SELECT value FROM json_each(?)))sql"));
    select << asJsonText(uuids);
    select.run();
    QHash<QUuid, QString> names;
    while (select.next())
        names.insert(QUuid::fromString(select.text(0)), select.text(1));
    return names;
}

QList<NamedRecord> readNamed(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT uuid, catalogue, name, aliases FROM intervention ORDER BY id"));
    select.run();
    QList<NamedRecord> records;
    while (select.next()) {
        records.append({QUuid::fromString(select.text(0)), select.text(1), select.text(2), {}});
        readJsonText(select.text(3), records.last().aliases);
    }
    return records;
}

QList<ListedRecord> readListed(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT uuid, catalogue, name, status, reviewed_on, modified FROM intervention)sql"));
    select.run();
    QList<ListedRecord> records;
    while (select.next()) {
        ListedRecord record{QUuid::fromString(select.text(0)),
                            select.text(1),
                            select.text(2),
                            {},
                            select.date(4),
                            QDateTime::fromString(select.text(5), Qt::ISODate)};
        readCode(select.text(3), record.status);
        records.append(record);
    }
    return records;
}

QStringList readOrganisations(const Connection &connection)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT DISTINCT o.name FROM organisation o JOIN provider p ON p.organisation = o.id)sql"));
    select.run();
    QStringList names;
    while (select.next())
        names.append(select.text(0));
    return names;
}

WordUse readWordUse(const Connection &connection)
{
    const auto counted = [&connection](const QString &sql) {
        Statement select(connection, sql);
        select.run();
        QHash<QString, int> counts;
        while (select.next())
            counts.insert(select.text(0), static_cast<int>(select.number(1)));
        return counts;
    };
    return {counted(QStringLiteral("SELECT area, count(*) FROM placement GROUP BY area")),
            counted(QStringLiteral("SELECT subarea, count(*) FROM placement WHERE subarea <> '' GROUP BY subarea")),
            counted(QStringLiteral("SELECT g.value, count(*) FROM intervention i, json_each(i.groups) g GROUP BY g.value")),
            counted(QStringLiteral(R"sql(
                SELECT o.name, count(DISTINCT p.intervention)
                FROM provider p JOIN organisation o ON o.id = p.organisation GROUP BY o.id)sql"))};
}

int countInterventions(const Connection &connection)
{
    Statement count(connection, QStringLiteral("SELECT count(*) FROM intervention"));
    count.run();
    count.next();
    return static_cast<int>(count.number(0));
}

QSet<QUuid> readUuids(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT uuid FROM intervention"));
    select.run();
    QSet<QUuid> uuids;
    while (select.next())
        uuids.insert(QUuid::fromString(select.text(0)));
    return uuids;
}

QList<Change> readHistory(const Connection &connection, const QUuid &record)
{
    Statement select(connection, QStringLiteral(R"sql(
        SELECT revision, at, role, field, old, new, undoes FROM history WHERE record = ? ORDER BY id)sql"));
    select << record.toString(QUuid::WithoutBraces);
    select.run();
    QList<Change> changes;
    while (select.next()) {
        const auto value = [&select](int column) {
            return select.isNull(column) ? QJsonValue(QJsonValue::Undefined) : jsonValue(select.text(column));
        };
        changes.append({record, static_cast<int>(select.number(0)), QDateTime::fromString(select.text(1), Qt::ISODate),
                        select.text(2), select.text(3), value(4), value(5), select.optionalNumber(6).value_or(0)});
    }
    return changes;
}

} // namespace insats::store
