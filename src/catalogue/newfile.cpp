#include "catalogue/newfile.h"

#include "catalogue/bundled.h"
#include "domain/error.h"
#include "store/catalogues.h"
#include "store/connection.h"
#include "store/interventions.h"
#include "store/migrator.h"
#include "store/registers.h"
#include "store/taxonomies.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

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
        store::writeRegister(connection, set.familyCentres);
        store::writeRegister(connection, set.agreements);
        store::writeRegister(connection, set.needs);
        store::writeRegister(connection, set.indicators);
        store::writeRegister(connection, set.collaborations);
        store::writeRegister(connection, set.hardToReach);
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

// Gives the finished file its name. False when another file has that name already; then nothing is replaced.
// QFile::rename may copy over a file that appears at that moment.
bool placeWithoutReplacing(const QString &beside, const QString &path)
{
    const QByteArray from = QFile::encodeName(beside);
    const QByteArray to = QFile::encodeName(path);
    const bool placed = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0
        || (errno != EEXIST && ::link(from.constData(), to.constData()) == 0);
    const int failure = errno;
    ::unlink(from.constData());
    if (!placed && failure != EEXIST)
        throw Error(ErrorKind::FileUnwritable, path, QString::fromLocal8Bit(strerror(failure)));
    return placed;
}

} // namespace

void makeFile(const QString &path, Filling filling)
{
    placeWithoutReplacing(writeBeside(path, filling == Filling::Bundled ? bundledCatalogues() : QList<CatalogueSet>()),
                          path);
}

void makeFileOf(const QString &path, const CatalogueSet &set)
{
    if (QFileInfo::exists(path) || !placeWithoutReplacing(writeBeside(path, {set}), path))
        throw Error(ErrorKind::FileExists, path);
}

} // namespace insats
