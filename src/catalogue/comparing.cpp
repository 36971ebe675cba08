#include "catalogue/comparing.h"

#include "store/interventions.h"

namespace insats {

namespace {

constexpr int kRecordsPerStep = 100;

QString nameKey(const QString &catalogue, const QString &name)
{
    return catalogue + QLatin1Char('\n') + name.simplified().toLower();
}

// What is stored, to be recognised by uuid, or by a name that only one record of the catalogue has.
struct Known {
    QHash<QUuid, QString> catalogueOf;
    QHash<QString, QList<QUuid>> byName;

    QUuid named(const Intervention &record) const
    {
        const QList<QUuid> found = byName.value(nameKey(record.catalogue, record.name));
        return found.size() == 1 ? found.constFirst() : QUuid();
    }
};

Known readKnown(const store::Connection &connection)
{
    Known known;
    for (const store::NamedRecord &record : store::readNamed(connection)) {
        known.catalogueOf.insert(record.uuid, record.catalogue);
        for (const QString &name : QStringList{record.name} + record.aliases) {
            QList<QUuid> &uuids = known.byName[nameKey(record.catalogue, name)];
            if (!uuids.contains(record.uuid))
                uuids.append(record.uuid);
        }
    }
    return known;
}

// The stored record with what the file says; identity and the last review stay.
Intervention merged(const Intervention &stored, const FileRecord &file)
{
    Intervention after = stored;
    for (const Change &change : changesBetween(stored, file.record)) {
        const bool isStated = !file.fields || file.fields->contains(change.field);
        const bool isReview =
            change.field == QLatin1StringView("reviewed_on") || change.field == QLatin1StringView("reviewer_role");
        if (isStated && !isReview)
            setField(after, change.field, change.to);
    }
    return after;
}

bool isSameContent(Intervention a, const Intervention &b)
{
    a.uuid = b.uuid;
    a.catalogue = b.catalogue;
    a.revision = b.revision;
    a.modified = b.modified;
    return a == b;
}

ImportRecord besideStored(const FileRecord &file, const Intervention &stored)
{
    ImportRecord record{.kind = ImportKind::Unchanged, .where = file.where, .record = stored, .problems = file.problems};
    if (!file.fields && isSameContent(file.record, stored))
        return record;
    const Intervention after = merged(stored, file);
    record.changes = changesBetween(stored, after);
    if (!record.changes.isEmpty()) {
        record.kind = ImportKind::Changed;
        record.record = after;
    }
    return record;
}

// Of another catalogue: one uuid stands for one insats everywhere.
Problem takenElsewhere(const FileRecord &file)
{
    return {file.where, ProblemKind::DuplicateUuid, Severity::Refused, file.record.uuid.toString(QUuid::WithoutBraces)};
}

ImportRecord refused(const FileRecord &file, const QList<Problem> &problems)
{
    return {.kind = ImportKind::Refused, .where = file.where, .record = file.record, .problems = problems};
}

void appendMissing(QList<ImportRecord> &records, const QSet<QUuid> &seen, const QSet<QString> &held,
                   const store::Connection &connection)
{
    QList<QUuid> missing;
    for (const store::NamedRecord &record : store::readNamed(connection)) {
        if (held.contains(record.catalogue) && !seen.contains(record.uuid))
            missing.append(record.uuid);
    }
    for (const store::StoredIntervention &stored : store::readByUuid(connection, missing))
        records.append({.kind = ImportKind::Missing, .record = stored.intervention});
}

} // namespace

QList<ImportRecord> compared(const QList<FileRecord> &records, const QSet<QString> &held,
                             const store::Connection &connection, const Progress &progress)
{
    const Known known = readKnown(connection);
    QList<ImportRecord> found;
    QSet<QUuid> seen;
    const int total = static_cast<int>(records.size());
    for (int from = 0; from < total; from += kRecordsPerStep) {
        progress.step(from, total);
        const int to = std::min(from + kRecordsPerStep, total);
        QList<QUuid> uuids;
        for (int i = from; i < to; ++i) {
            const Intervention &record = records.at(i).record;
            uuids.append(record.uuid.isNull() ? known.named(record) : record.uuid);
        }
        QHash<QUuid, Intervention> stored;
        for (const store::StoredIntervention &one : store::readByUuid(connection, uuids))
            stored.insert(one.intervention.uuid, one.intervention);
        for (int i = from; i < to; ++i) {
            const FileRecord &file = records.at(i);
            const QUuid uuid = uuids.at(i - from);
            const bool isTwice = !uuid.isNull() && seen.contains(uuid);
            if (!uuid.isNull())
                seen.insert(uuid);
            if (file.refused) {
                found.append(refused(file, file.problems));
            } else if (const auto one = stored.constFind(uuid); one != stored.cend()) {
                if (one->catalogue != file.record.catalogue || isTwice)
                    found.append(refused(file, file.problems + QList{takenElsewhere(file)}));
                else
                    found.append(besideStored(file, *one));
                found.last().byName = file.record.uuid.isNull();
            } else {
                found.append(
                    {.kind = ImportKind::Added, .where = file.where, .record = file.record, .problems = file.problems});
                if (file.record.uuid.isNull())
                    found.last().record.uuid = QUuid::createUuid();
            }
        }
    }
    appendMissing(found, seen, held, connection);
    return found;
}

} // namespace insats
