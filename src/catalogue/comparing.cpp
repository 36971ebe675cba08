#include "catalogue/comparing.h"

#include "domain/refusals.h"
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
    QList<store::NamedRecord> records;
    QHash<QString, QList<QUuid>> byName;

    QUuid named(const Intervention &record) const
    {
        const QList<QUuid> found = byName.value(nameKey(record.catalogue, record.name));
        return found.size() == 1 ? found.constFirst() : QUuid();
    }
};

Known readKnown(const store::Connection &connection)
{
    Known known{store::readNamed(connection), {}};
    for (const store::NamedRecord &record : known.records) {
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
    Intervention after = file.onto ? file.onto(stored) : file.record;
    after.uuid = stored.uuid;
    after.catalogue = stored.catalogue;
    after.revision = stored.revision;
    after.modified = stored.modified;
    after.reviewedOn = stored.reviewedOn;
    after.reviewerRole = stored.reviewerRole;
    return after;
}

ImportRecord besideStored(const FileRecord &file, const Intervention &stored)
{
    const Intervention after = merged(stored, file);
    if (after == stored)
        return {.kind = ImportKind::Unchanged, .where = file.where, .record = stored, .problems = file.problems};
    return {.kind = ImportKind::Changed,
            .where = file.where,
            .record = after,
            .changes = changesBetween(stored, after),
            .problems = file.problems};
}

ImportRecord added(const FileRecord &file)
{
    ImportRecord record{.kind = ImportKind::Added, .where = file.where, .record = file.record, .problems = file.problems};
    if (record.record.uuid.isNull())
        record.record.uuid = QUuid::createUuid();
    return record;
}

ImportRecord refused(const FileRecord &file, const QList<Problem> &problems)
{
    return {.kind = ImportKind::Refused, .where = file.where, .record = file.record, .problems = problems};
}

// One uuid stands for one insats everywhere, and once in a file.
Problem standsAlready(const FileRecord &file)
{
    return {file.where, ProblemKind::DuplicateUuid, Severity::Refused, file.record.uuid.toString(QUuid::WithoutBraces)};
}

// The records of a file, some at a time.
struct Comparing {
    const store::Connection &connection;
    const Known &known;
    QList<ImportRecord> found = {};
    QSet<QUuid> seen = {};

    void take(const QList<FileRecord> &records)
    {
        QList<QUuid> uuids;
        for (const FileRecord &file : records)
            uuids.append(file.record.uuid.isNull() ? known.named(file.record) : file.record.uuid);
        QHash<QUuid, Intervention> stored;
        for (const store::StoredIntervention &one : store::readByUuid(connection, uuids))
            stored.insert(one.intervention.uuid, one.intervention);
        for (qsizetype i = 0; i < records.size(); ++i)
            found.append(placed(records.at(i), uuids.at(i), stored));
    }

    ImportRecord placed(const FileRecord &file, const QUuid &uuid, const QHash<QUuid, Intervention> &stored)
    {
        const bool isTwice = !uuid.isNull() && seen.contains(uuid);
        if (!uuid.isNull())
            seen.insert(uuid);
        if (file.refused)
            return refused(file, file.problems);
        const auto one = stored.constFind(uuid);
        const bool isElsewhere = one != stored.cend() && one->catalogue != file.record.catalogue;
        if (isTwice || isElsewhere)
            return refused(file, file.problems + QList{standsAlready(file)});
        if (one == stored.cend())
            return added(file);
        ImportRecord record = besideStored(file, *one);
        record.byName = file.record.uuid.isNull();
        return record;
    }
};

// A step may itself be refused, but then what needs it says so on saving.
void askRules(QList<ImportRecord> &records, const Known &known)
{
    QSet<QUuid> there;
    for (const ImportRecord &record : records)
        there.insert(record.record.uuid);
    for (const store::NamedRecord &record : known.records)
        there.insert(record.uuid);
    for (ImportRecord &record : records) {
        if (record.kind != ImportKind::Added && record.kind != ImportKind::Changed)
            continue;
        for (const RuleFinding &finding : refusals(record.record, [&](const QUuid &uuid) { return there.contains(uuid); })) {
            record.problems.append({record.where, ProblemKind::AgainstRule, infoOf(finding.rule).severity,
                                    QString::fromUtf16(infoOf(finding.rule).id), finding});
            record.kind = ImportKind::Refused;
        }
    }
}

void appendMissing(Comparing &comparing, const QSet<QString> &held)
{
    QList<QUuid> missing;
    for (const store::NamedRecord &record : comparing.known.records) {
        if (held.contains(record.catalogue) && !comparing.seen.contains(record.uuid))
            missing.append(record.uuid);
    }
    for (const store::StoredIntervention &stored : store::readByUuid(comparing.connection, missing))
        comparing.found.append({.kind = ImportKind::Missing, .record = stored.intervention});
}

} // namespace

QList<ImportRecord> compared(const QList<FileRecord> &records, const QSet<QString> &held,
                             const store::Connection &connection, const Progress &progress)
{
    const Known known = readKnown(connection);
    Comparing comparing{connection, known};
    const int total = static_cast<int>(records.size());
    for (int from = 0; from < total; from += kRecordsPerStep) {
        progress.step(from, total);
        comparing.take(records.mid(from, kRecordsPerStep));
    }
    if (std::ranges::any_of(records, [](const FileRecord &record) { return bool(record.onto); }))
        askRules(comparing.found, known);
    appendMissing(comparing, held);
    return comparing.found;
}

} // namespace insats
