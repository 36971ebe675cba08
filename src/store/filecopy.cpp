#include "store/filecopy.h"

#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace insats::store {

namespace {

// Onto the disk, so that losing power does not leave a name without its content.
bool sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

// QFile::rename may copy over a file that appears at that moment.
bool rename(const QByteArray &from, const QByteArray &to, Existing existing)
{
    if (existing == Existing::Replaced)
        return ::rename(from.constData(), to.constData()) == 0;
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0
        || (errno != EEXIST && ::link(from.constData(), to.constData()) == 0);
}

void requireFree(const Connection &connection, const QString &path, Existing existing)
{
    const QFileInfo target(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        throw Error(ErrorKind::FolderMissing, path);
    const bool isItself = target.exists() && target.canonicalFilePath() == QFileInfo(connection.path()).canonicalFilePath();
    if (isItself || (target.exists() && existing == Existing::Kept))
        throw Error(ErrorKind::FileExists, path);
    if (QFileInfo::exists(path + QStringLiteral("-wal"))) // it would be read into the copy
        throw Error(ErrorKind::FileLocked, path);
}

} // namespace

QString nameBeside(const QString &path)
{
    return QStringLiteral("%1.%2").arg(path, QUuid::createUuid().toString(QUuid::Id128));
}

bool place(const QString &finished, const QString &path, Existing existing)
{
    errno = 0;
    const QByteArray from = QFile::encodeName(finished);
    const bool placed = sync(finished, O_RDWR) && rename(from, QFile::encodeName(path), existing);
    const int failure = errno;
    ::unlink(from.constData());
    if (!placed && failure != EEXIST)
        throw Error(ErrorKind::FileUnwritable, path, QString::fromLocal8Bit(strerror(failure)));
    sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return placed;
}

void copyTo(const Connection &connection, const QString &path, Existing existing)
{
    requireFree(connection, path, existing);
    const QString beside = nameBeside(path);
    try {
        Statement copy(connection, QStringLiteral("VACUUM INTO ?"));
        copy << beside;
        copy.run();
    } catch (const Error &error) {
        QFile::remove(beside);
        throw Error(error.kind() == ErrorKind::FileUnreadable ? ErrorKind::FileUnwritable : error.kind(), path,
                    error.detail());
    }
    if (!place(beside, path, existing))
        throw Error(ErrorKind::FileExists, path);
}

void takeInLog(const Connection &connection)
{
    Statement(connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).run();
    Statement single(connection, QStringLiteral("PRAGMA journal_mode = DELETE"));
    single.run();
    if (!single.next() || single.text(0) != QLatin1StringView("delete"))
        throw Error(ErrorKind::FileLocked, connection.path());
}

} // namespace insats::store
