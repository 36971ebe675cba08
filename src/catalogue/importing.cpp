#include "catalogue/importing.h"

#include "catalogue/bundled.h"
#include "catalogue/tablefile.h"
#include "catalogue/undoing.h"
#include "domain/error.h"
#include "domain/fieldjson.h"
#include "exchange/cataloguefile.h"
#include "store/catalogues.h"
#include "store/interventions.h"
#include "store/registers.h"
#include "store/transaction.h"

#include <QFile>

namespace insats {

namespace {

constexpr int kRecordsPerStep = 100;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorKind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileUnreadable, path, file.errorString());
    return file.readAll();
}

QList<FileRecord> recordsOf(const exchange::CatalogueFile &file)
{
    QHash<QString, QList<Problem>> byRecord; // by the path of the record
    for (const Problem &problem : file.problems)
        byRecord[problem.where.section(QLatin1Char('.'), 0, 0)].append(problem);
    QList<FileRecord> records;
    for (qsizetype i = 0; i < file.paths.size(); ++i)
        records.append({file.paths.at(i), file.set.interventions.at(i), {}, byRecord.value(file.paths.at(i)), false});
    for (const exchange::RefusedIntervention &refused : file.refused)
        records.append({refused.path, refused.intervention, {}, byRecord.value(refused.path), true});
    return records;
}

// What a register would get: new entries and changed ones.
template <RegisterRecord T>
QList<T> news(const QList<T> &entries, const store::Connection &connection, RegisterCounts &counts)
{
    QHash<QUuid, T> stored;
    for (const T &entry : store::readRegister<T>(connection))
        stored.insert(entry.uuid, entry);
    QList<T> found;
    for (const T &entry : entries) {
        const auto known = stored.constFind(entry.uuid);
        if (known != stored.cend() && *known == entry) {
            ++counts.unchanged;
            continue;
        }
        ++(known == stored.cend() ? counts.added : counts.changed);
        found.append(entry);
    }
    return found;
}

void previewRegisters(const CatalogueSet &set, const store::Connection &connection, ImportPreview &preview)
{
    RegisterCounts &counts = preview.registerCounts;
    preview.registers.familyCentres = news(set.familyCentres, connection, counts);
    preview.registers.agreements = news(set.agreements, connection, counts);
    preview.registers.needs = news(set.needs, connection, counts);
    preview.registers.indicators = news(set.indicators, connection, counts);
    preview.registers.collaborations = news(set.collaborations, connection, counts);
    preview.registers.hardToReach = news(set.hardToReach, connection, counts);
}

void previewCatalogueFile(const QByteArray &content, const StoredCatalogues &stored, ImportPreview &preview,
                          const Progress &progress)
{
    const QSet<QUuid> uuids = store::readUuids(stored.connection);
    const exchange::CatalogueFile file =
        exchange::readCatalogueFile(content, [&uuids](const QUuid &uuid) { return uuids.contains(uuid); });
    QSet<QString> held;
    for (const CatalogueInfo &catalogue : file.set.catalogues) {
        held.insert(catalogue.id);
        if (std::ranges::count(stored.catalogues, catalogue.id, &CatalogueInfo::id) == 0)
            preview.newCatalogues.append(catalogue);
    }
    preview.records = compared(recordsOf(file), held, stored.connection, progress);
    previewRegisters(file.set, stored.connection, preview);
    preview.problems = file.problems;
    preview.problems.removeIf(
        [](const Problem &problem) { return problem.where.startsWith(QLatin1StringView("interventions[")); });
}

// The catalogue that a table goes into. One that is not there is made; it is told what the program knows of it, or its id.
void previewTable(const QByteArray &content, const StoredCatalogues &stored, ImportPreview &preview,
                  const Progress &progress)
{
    const QString &into = preview.request.into;
    if (std::ranges::count(stored.catalogues, into, &CatalogueInfo::id) == 0) {
        CatalogueInfo made{.id = into, .municipality = into, .title = into};
        for (const CatalogueSet &set : bundledCatalogues()) {
            for (const CatalogueInfo &known : set.catalogues)
                made = known.id == into ? known : made;
        }
        preview.newCatalogues.append(made);
    }
    preview.records = compared(recordsOfTable(content, stored.taxonomy, preview), {into}, stored.connection, progress);
}

// Without the fields that keep the stored value.
Intervention chosenOf(const ImportRecord &record, const QStringList &kept)
{
    QList<Change> changes = record.changes;
    changes.removeIf([&kept](const Change &change) { return !kept.contains(change.field); });
    return takenBack(record.record, changes);
}

// "format": "insatskartan" may stand anywhere: other programs sort the fields.
bool saysThatItIsOurs(const QByteArray &json)
{
    static const QByteArray key = QByteArrayLiteral("\"format\"");
    for (qsizetype at = json.indexOf(key); at >= 0; at = json.indexOf(key, at + 1)) {
        QByteArray after = json.mid(at + key.size(), 64).trimmed();
        if (after.startsWith(':') && after.mid(1).trimmed().startsWith("\"insatskartan\""))
            return true;
    }
    return false;
}

} // namespace

FileFormat formatOf(const QByteArray &content)
{
    if (content.startsWith("PK"))
        return FileFormat::Xlsx;
    const QByteArray beginning = content.left(4096).trimmed();
    const bool marked = beginning.startsWith("\xEF\xBB\xBF");
    const QByteArray text = marked ? beginning.mid(3).trimmed() : beginning;
    if (!text.startsWith('{') && !text.startsWith('['))
        return FileFormat::Csv;
    return saysThatItIsOurs(content) ? FileFormat::Json : FileFormat::Hsds;
}

ImportPreview previewOf(const ImportRequest &request, const StoredCatalogues &stored, const Progress &progress)
{
    ImportPreview preview;
    preview.request = request;
    const QByteArray content = contentOf(request.path);
    preview.request.format = request.format.value_or(formatOf(content));
    switch (*preview.request.format) {
    case FileFormat::Json:
    case FileFormat::Hsds: previewCatalogueFile(content, stored, preview, progress); break;
    case FileFormat::Csv:
    case FileFormat::Xlsx: previewTable(content, stored, preview, progress); break;
    }
    return preview;
}

void writeImport(const ImportPreview &preview, const ImportChoice &choice, const store::Connection &connection,
                 const store::Saving &saving, const Progress &progress)
{
    store::Transaction transaction(connection);
    for (const CatalogueInfo &catalogue : preview.newCatalogues)
        store::writeCatalogue(connection, catalogue);
    const int total = static_cast<int>(preview.records.size());
    for (int i = 0; i < total; ++i) {
        const ImportRecord &record = preview.records.at(i);
        if (i % kRecordsPerStep == 0)
            progress.step(i, total);
        if (choice.leftOut.contains(record.record.uuid))
            continue;
        if (record.kind == ImportKind::Added)
            store::insertIntervention(connection, record.record, saving);
        else if (record.kind == ImportKind::Changed)
            store::updateIntervention(connection, chosenOf(record, choice.kept.value(record.record.uuid)), saving);
    }
    store::writeRegisters(connection, preview.registers);
    progress.step(total, total);
    transaction.commit();
}

} // namespace insats
