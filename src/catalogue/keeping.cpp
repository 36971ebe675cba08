// The verbs that change what the file holds.
#include "catalogue/backups.h"
#include "catalogue/bundled.h"
#include "catalogue/catalogue.h"
#include "catalogue/entriesof.h"
#include "catalogue/exporting.h"
#include "catalogue/importing.h"
#include "catalogue/spreadsheets.h"
#include "catalogue/swedishorder.h"
#include "catalogue/undoing.h"
#include "coverage/inventory.h"
#include "domain/error.h"
#include "domain/refusals.h"
#include "exchange/cataloguefile.h"
#include "exchange/cataloguewriting.h"
#include "search/searchindex.h"
#include "store/catalogues.h"
#include "store/connection.h"
#include "store/filecopy.h"
#include "store/interventions.h"
#include "store/snapshots.h"
#include "store/transaction.h"

namespace insats {

namespace {

store::Saving savingBy(const QString &role, int undoes = 0) { return {role, QDateTime::currentDateTimeUtc(), undoes}; }

void requireNamed(const CatalogueInfo &catalogue)
{
    for (const QString &text : {catalogue.id, catalogue.municipality, catalogue.title}) {
        if (text.trimmed().isEmpty())
            throw Error(ErrorKind::BadData, catalogue.title);
    }
}

} // namespace

SaveReply Catalogue::save(const Intervention &record, const QString &role)
{
    const auto isNamed = [](const Source &source) { return !source.document.trimmed().isEmpty(); };
    if (record.name.trimmed().isEmpty() || std::ranges::none_of(record.sources, isNamed))
        throw Error(ErrorKind::BadData, record.name);
    const QSet<QUuid> stored = store::readUuids(*m_connection);
    const QList<RuleFinding> refused = refusals(record, [&stored](const QUuid &uuid) { return stored.contains(uuid); });
    if (!refused.isEmpty())
        return {SaveOutcome::Refused, record, refused};
    store::Transaction transaction(*m_connection);
    const auto before = store::readByUuid(*m_connection, {record.uuid});
    if (!before.isEmpty() && before.constFirst().intervention.revision != record.revision)
        return {SaveOutcome::Conflict, before.constFirst().intervention, {}};
    const store::StoredIntervention saved = before.isEmpty()
        ? store::insertIntervention(*m_connection, record, savingBy(role))
        : store::updateIntervention(*m_connection, record, savingBy(role));
    transaction.commit();
    if (!before.isEmpty() && saved == before.constFirst())
        return {SaveOutcome::Unchanged, saved.intervention, {}};
    takeStored(saved.intervention.uuid);
    return {SaveOutcome::Saved, saved.intervention, {}};
}

int Catalogue::copyTo(const QString &id, const QList<QUuid> &records, const QString &role)
{
    if (std::ranges::count(m_catalogues, id, &CatalogueInfo::id) == 0)
        throw Error(ErrorKind::UnknownCatalogue, id);
    store::Transaction transaction(*m_connection);
    int copied = 0;
    for (store::StoredIntervention record : store::readByUuid(*m_connection, records)) {
        Intervention &copy = record.intervention;
        copy.uuid = {};
        copy.catalogue = id;
        copy.revision = 0;
        copy.modified = {};
        copy.reviewedOn = {};
        copy.reviewerRole.clear();
        store::insertIntervention(*m_connection, copy, savingBy(role));
        ++copied;
    }
    transaction.commit();
    catchUp();
    return copied;
}

QList<ListedRecord> Catalogue::listed(const QStringList &catalogues) const
{
    QList<ListedRecord> records = entriesOf(store::readListed(*m_connection), catalogues);
    sortAsSwedish(records, &ListedRecord::name);
    return records;
}

QStringList Catalogue::organisations() const
{
    QStringList names = store::readOrganisations(*m_connection);
    sortAsSwedish(names);
    return names;
}

void Catalogue::archive(const QUuid &uuid, int revision, const QString &role)
{
    store::Transaction transaction(*m_connection);
    store::archiveIntervention(*m_connection, uuid, revision, savingBy(role));
    transaction.commit();
    catchUp();
}

Intervention Catalogue::restore(const QUuid &uuid, const QString &role)
{
    store::Transaction transaction(*m_connection);
    const store::StoredIntervention restored = store::restoreIntervention(*m_connection, uuid, savingBy(role));
    transaction.commit();
    takeStored(uuid);
    return restored.intervention;
}

QList<ArchivedRecord> Catalogue::archived() const { return store::readArchived(*m_connection); }

QUuid Catalogue::recordNamed(const QString &beginningOfId) const
{
    QList<QUuid> found;
    for (const store::StoredIntervention &stored : store::findByUuid(*m_connection, beginningOfId, 2))
        found.append(stored.intervention.uuid);
    for (const ArchivedRecord &archived : store::readArchived(*m_connection)) {
        if (archived.uuid.toString(QUuid::WithoutBraces).startsWith(beginningOfId, Qt::CaseInsensitive))
            found.append(archived.uuid);
    }
    if (found.isEmpty() || beginningOfId.isEmpty())
        throw Error(ErrorKind::NotFound, beginningOfId);
    if (found.size() > 1)
        throw Error(ErrorKind::Ambiguous, beginningOfId);
    return found.constFirst();
}

QList<Change> Catalogue::history(const QUuid &uuid) const { return store::readHistory(*m_connection, uuid); }

QList<Change> Catalogue::undo(const QUuid &uuid, const QString &role)
{
    const QList<Change> changes = history(uuid);
    const bool isArchived = !changes.isEmpty() && store::readByUuid(*m_connection, {uuid}).isEmpty();
    const std::optional<int> last = isArchived ? changes.constLast().revision : lastToUndo(changes);
    if (!last)
        throw Error(ErrorKind::NothingToUndo, uuid.toString(QUuid::WithoutBraces));
    return undo(uuid, *last, role);
}

QList<Change> Catalogue::undo(const QUuid &uuid, int revision, const QString &role)
{
    store::Transaction transaction(*m_connection);
    const QList<Change> changes = changesOf(history(uuid), revision);
    if (changes.isEmpty())
        throw Error(ErrorKind::NothingToUndo, uuid.toString(QUuid::WithoutBraces));
    const store::Saving saving = savingBy(role, revision);
    const Change &first = changes.constFirst();
    const bool isArchiving = first.field.isEmpty() && first.to.isUndefined();
    const auto stored = store::readByUuid(*m_connection, {uuid});
    if (isArchiving)
        store::restoreIntervention(*m_connection, uuid, saving);
    else if (stored.isEmpty())
        throw Error(ErrorKind::NotFound, uuid.toString(QUuid::WithoutBraces));
    else if (first.field.isEmpty())
        store::archiveIntervention(*m_connection, uuid, stored.constFirst().intervention.revision, saving);
    else
        store::updateIntervention(*m_connection, takenBack(stored.constFirst().intervention, changes), saving);
    transaction.commit();
    catchUp();
    return changesOf(history(uuid), history(uuid).constLast().revision);
}

Snapshot Catalogue::freeze(const QString &name, const QStringList &catalogues, const QString &role)
{
    const CatalogueSet set = setOf(*m_connection, asked(catalogues));
    Snapshot snapshot{name, savingBy(role).when, role, {}, static_cast<int>(set.interventions.size())};
    for (const CatalogueInfo &catalogue : set.catalogues)
        snapshot.catalogues.append(catalogue.id);
    store::writeSnapshot(*m_connection, snapshot, exchange::catalogueFileOf(set));
    return snapshot;
}

QList<Snapshot> Catalogue::snapshots() const { return store::readSnapshots(*m_connection); }

void Catalogue::forget(const QString &snapshot)
{
    if (!store::deleteSnapshot(*m_connection, snapshot))
        throw Error(ErrorKind::UnknownSnapshot, snapshot);
}

void Catalogue::addCatalogue(const CatalogueInfo &catalogue, const QString &role)
{
    requireNamed(catalogue);
    store::insertCatalogue(*m_connection, catalogue, savingBy(role));
    m_catalogues = store::readCatalogues(*m_connection);
}

void Catalogue::setCatalogueInfo(const CatalogueInfo &catalogue, const QString &role)
{
    requireNamed(catalogue);
    store::updateCatalogueInfo(*m_connection, catalogue, savingBy(role));
    m_catalogues = store::readCatalogues(*m_connection);
}

ImportPreview Catalogue::preview(const ImportRequest &request, const Progress &progress)
{
    return previewOf(request, {*m_connection, m_catalogues, m_taxonomy}, progress);
}

void Catalogue::import(const ImportPreview &preview, const ImportChoice &choice, const QString &role,
                       const Progress &progress)
{
    writeImport(preview, choice, *m_connection, savingBy(role), progress);
    readOverview();
    rereadRecords();
    m_isIndexed = m_isIndexed && m_index->size() >= m_stored;
}

ExportReply Catalogue::exportTo(const QString &path, FileFormat format, const QStringList &catalogues, const QDate &today)
{
    const CatalogueSet set = setOf(*m_connection, asked(catalogues));
    ExportReply reply{static_cast<int>(set.interventions.size()), {}};
    switch (format) {
    case FileFormat::Json: writeWhole(path, exchange::catalogueFileOf(set)); break;
    case FileFormat::Csv: writeWhole(path, csvOf(set)); break;
    case FileFormat::Xlsx: writeWhole(path, xlsxOf(set, matrixOf(catalogues, today), reply.problems)); break;
    case FileFormat::Hsds: throw Error(ErrorKind::UnknownValue, codeOf(format), QStringLiteral("json, csv, xlsx"));
    }
    return reply;
}

// Of everything in them, as the matrix is read.
CoverageReply Catalogue::matrixOf(const QStringList &catalogues, const QDate &today)
{
    indexAll();
    CoverageRequest request;
    request.filter.catalogues = catalogues;
    return coverage(request, today);
}

void Catalogue::writeTemplate(const QString &path) const { writeWhole(path, xlsxTemplate(m_taxonomy)); }

QString Catalogue::path() const { return m_connection->path(); }

void Catalogue::copyFile(const QString &path) const { store::copyTo(*m_connection, path, store::Existing::Replaced); }

QString Catalogue::backUp() const { return insats::backUp(*m_connection); }

void Catalogue::catchUp()
{
    rereadRecords();
    if (m_isIndexed)
        indexAll();
}

// After a saving of our own. While the index is not complete, what is new comes in its turn.
void Catalogue::takeStored(const QUuid &uuid)
{
    for (const store::StoredIntervention &record : store::readByUuid(*m_connection, {uuid})) {
        if (m_isIndexed || m_indexed.contains(record.id)) {
            take(record.id, record.intervention);
            m_indexedUpTo = std::max(m_indexedUpTo, record.id);
        }
    }
    m_sizes = store::readSizes(*m_connection);
    m_stored = store::countInterventions(*m_connection);
}

} // namespace insats
