#include "store/notes.h"

#include "store/catalogues.h"
#include "store/jsontext.h"
#include "store/statement.h"

namespace insats::store {

namespace {

QString uuidText(const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }

// As the file keeps it.
QDateTime wholeSeconds(const QDateTime &moment) { return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC); }

QJsonObject contentOf(const Note &note)
{
    QJsonObject content;
    forEachContentField(
        note, [&content](const char *name, const auto &value) { content.insert(QLatin1StringView(name), toJson(value)); });
    return content;
}

// The uuid, catalogue, revision and time stand in columns, the rest as JSON.
Note noteIn(const Statement &row)
{
    Note note;
    readJsonText(row.text(4), note);
    note.uuid = QUuid::fromString(row.text(0));
    note.catalogue = row.text(1);
    note.revision = static_cast<int>(row.number(2));
    note.modified = QDateTime::fromString(row.text(3), Qt::ISODate);
    return note;
}

// The note as stored, when it has the revision that somebody read.
Note storedAt(const Connection &connection, const QUuid &uuid, int revision)
{
    Statement select(connection,
                     QStringLiteral("SELECT uuid, catalogue, revision, modified, content FROM note WHERE uuid = ?"));
    select << uuidText(uuid);
    select.run();
    if (!select.next())
        throw Error(ErrorKind::NotFound, uuidText(uuid));
    const Note stored = noteIn(select);
    if (stored.revision != revision)
        throw Error(ErrorKind::Conflict, uuidText(uuid), QString::number(stored.revision));
    return stored;
}

void requireCatalogue(const Connection &connection, const QString &id)
{
    QStringList known;
    for (const CatalogueInfo &catalogue : readCatalogues(connection))
        known.append(catalogue.id);
    if (!known.contains(id))
        throw Error(ErrorKind::UnknownCatalogue, id, known.join(QStringLiteral(", ")));
}

void insert(const Connection &connection, const Note &note)
{
    Statement write(connection, QStringLiteral(R"sql(
        INSERT INTO note (uuid, catalogue, revision, modified, content) VALUES (?, ?, ?, ?, ?))sql"));
    write << uuidText(note.uuid) << note.catalogue << note.revision << note.modified.toUTC().toString(Qt::ISODate)
          << jsonText(contentOf(note));
    write.run();
}

void update(const Connection &connection, const Note &note)
{
    Statement write(connection, QStringLiteral(R"sql(
        UPDATE note SET revision = ?, modified = ?, content = ? WHERE uuid = ?)sql"));
    write << note.revision << note.modified.toUTC().toString(Qt::ISODate) << jsonText(contentOf(note))
          << uuidText(note.uuid);
    write.run();
}

// A line for each field that differs, and one for the note itself when it comes or goes.
void writeChanges(const Connection &connection, const Note &before, const Note &after, int revision, const Saving &saving)
{
    const QJsonObject old = contentOf(before);
    const QUuid uuid = after.uuid.isNull() ? before.uuid : after.uuid;
    const auto itself = [](const Note &note) {
        return note.uuid.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(note.text);
    };
    if (before.uuid.isNull() || after.uuid.isNull())
        writeHistory(connection, uuidText(uuid), revision, saving, QString(), itself(before), itself(after));
    forEachContentField(after, [&](const char *name, const auto &value) {
        const QJsonValue from = old.value(QLatin1StringView(name));
        const QJsonValue to = toJson(value);
        if (from != to)
            writeHistory(connection, uuidText(uuid), revision, saving, QLatin1StringView(name), from, to);
    });
}

} // namespace

QList<Note> readNotes(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT uuid, catalogue, revision, modified, content FROM note"));
    select.run();
    QList<Note> notes;
    while (select.next())
        notes.append(noteIn(select));
    return notes;
}

Note writeNote(const Connection &connection, Note note, const Saving &saving)
{
    const bool isNew = note.uuid.isNull();
    const Note before = isNew ? Note() : storedAt(connection, note.uuid, note.revision);
    if (!isNew && contentOf(before) == contentOf(note))
        return before;
    if (isNew) {
        requireCatalogue(connection, note.catalogue);
        note.uuid = QUuid::createUuid();
        note.revision = 0;
    } else {
        note.catalogue = before.catalogue;
    }
    note.revision += 1;
    note.modified = wholeSeconds(saving.when);
    isNew ? insert(connection, note) : update(connection, note);
    writeChanges(connection, before, note, note.revision, saving);
    return note;
}

void deleteNote(const Connection &connection, const QUuid &uuid, int revision, const Saving &saving)
{
    const Note stored = storedAt(connection, uuid, revision);
    Statement remove(connection, QStringLiteral("DELETE FROM note WHERE uuid = ?"));
    remove << uuidText(uuid);
    remove.run();
    writeChanges(connection, stored, Note(), revision + 1, saving);
}

} // namespace insats::store
