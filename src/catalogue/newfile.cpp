#include "catalogue/newfile.h"

#include "catalogue/bundled.h"
#include "domain/error.h"
#include "store/catalogues.h"
#include "store/connection.h"
#include "store/filecopy.h"
#include "store/interventions.h"
#include "store/migrator.h"
#include "store/registers.h"
#include "store/taxonomies.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace insats {

namespace {

// The role that stands in the history for what came with the program.
const QString kBundledRole = QStringLiteral("medföljande katalog");

void writeSets(const store::Connection &connection, const QList<CatalogueSet> &sets)
{
    const store::Saving saving{kBundledRole, QDateTime::currentDateTimeUtc()};
    store::Transaction transaction(connection);
    store::writeTaxonomy(connection, bundledTaxonomy());
    for (const CatalogueSet &set : sets) {
        for (const CatalogueInfo &catalogue : set.catalogues)
            store::writeCatalogue(connection, catalogue);
        for (const Intervention &intervention : set.interventions)
            store::insertIntervention(connection, intervention, saving);
        store::writeRegisters(connection, set);
    }
    transaction.commit();
}

// Writes beside the wanted name and returns where.
QString writeBeside(const QString &path, const QList<CatalogueSet> &sets)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw Error(ErrorKind::FolderMissing, path);
    const QString beside = store::nameBeside(path);
    try {
        const store::Connection connection(beside, store::Connection::Mode::Create);
        store::migrate(connection, store::bundledMigrations());
        writeSets(connection, sets);
    } catch (const Error &error) {
        QFile::remove(beside);
        throw Error(error.kind() == ErrorKind::FileUnreadable ? ErrorKind::FileUnwritable : error.kind(), path,
                    error.detail());
    }
    return beside;
}

} // namespace

void makeFile(const QString &path, Filling filling)
{
    store::place(writeBeside(path, filling == Filling::Bundled ? bundledCatalogues() : QList<CatalogueSet>()), path,
                 store::Existing::Kept);
}

void makeFileOf(const QString &path, const CatalogueSet &set)
{
    if (QFileInfo::exists(path) || !store::place(writeBeside(path, {set}), path, store::Existing::Kept))
        throw Error(ErrorKind::FileExists, path);
}

} // namespace insats
