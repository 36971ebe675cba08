#include "catalogue/newfile.h"

#include "catalogue/bundled.h"
#include "domain/error.h"
#include "store/catalogues.h"
#include "store/connection.h"
#include "store/interventions.h"
#include "store/migrator.h"
#include "store/taxonomies.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

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
    }
    transaction.commit();
}

// Writes beside the wanted name and returns where.
QString writeBeside(const QString &path, const QList<CatalogueSet> &sets)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw Error(ErrorKind::FolderMissing, path);
    const QString beside = QStringLiteral("%1.%2").arg(path, QUuid::createUuid().toString(QUuid::Id128));
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
    const QString beside = writeBeside(path, filling == Filling::Bundled ? bundledCatalogues() : QList<CatalogueSet>());
    const bool renamed = QFile::rename(beside, path);
    if (!renamed)
        QFile::remove(beside);
    if (!renamed && !QFileInfo::exists(path))
        throw Error(ErrorKind::FileUnwritable, path);
}

void makeFileOf(const QString &path, const CatalogueSet &set)
{
    if (QFileInfo::exists(path))
        throw Error(ErrorKind::FileExists, path);
    const QString beside = writeBeside(path, {set});
    if (!QFile::rename(beside, path)) {
        QFile::remove(beside);
        throw Error(ErrorKind::FileExists, path);
    }
}

} // namespace insats
