#include "catalogue/backups.h"

#include "catalogue/catalogue.h"
#include "domain/error.h"
#include "store/connection.h"
#include "store/filecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace insats {

namespace {

const QString kStamp = QStringLiteral("yyyyMMdd-hhmmss");

// A name of that kind that no file has.
QString freeName(const QString &path, const QString &kind)
{
    const QString wanted = QStringLiteral("%1.%2-%3").arg(path, kind, QDateTime::currentDateTime().toString(kStamp));
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

std::optional<Backup> backupIn(const QFileInfo &file, const QString &name)
{
    static const QRegularExpression stamped(
        QStringLiteral("^\\.(?:backup|version(\\d+))-(\\d{8}-\\d{6})(?:\\d{3})?(?:-\\d+)?$"));
    const auto match = stamped.match(file.fileName().mid(name.size()));
    if (!match.hasMatch())
        return std::nullopt;
    Backup backup{file.filePath(), QDateTime::fromString(match.captured(2), kStamp), file.size(), match.captured(1).toInt()};
    if (backup.version > 0)
        backup.when.setTimeSpec(Qt::UTC);
    return backup;
}

// Byte by byte, with its log.
void setAside(const QString &path)
{
    const QString aside = freeName(path, QStringLiteral("damaged"));
    if (QFileInfo::exists(path) && !QFile::copy(path, aside))
        throw Error(ErrorKind::FileUnwritable, aside);
    for (const QString &part : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(path + part))
            store::place(path + part, aside + part, store::Existing::Kept);
    }
}

// Afterwards the file stands alone, without a log beside it.
void keepPresent(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        setAside(path); // a log that was left alone would be read into what comes
        return;
    }
    try {
        backUp(store::Connection(path, store::Connection::Mode::Reading)); // what cannot be read is not touched
        store::takeInLog(store::Connection(path));
    } catch (const Error &error) {
        const bool isUnreadable = error.kind() == ErrorKind::FileDamaged || error.kind() == ErrorKind::FileEmpty
            || error.kind() == ErrorKind::FileForeign;
        if (!isUnreadable)
            throw;
        setAside(path);
    }
}

} // namespace

QList<Backup> backupsOf(const QString &path)
{
    const QFileInfo file(path);
    QList<Backup> backups;
    for (const QFileInfo &beside : file.absoluteDir().entryInfoList(QDir::Files)) {
        if (!beside.fileName().startsWith(file.fileName()))
            continue;
        if (const auto backup = backupIn(beside, file.fileName()))
            backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::greater(), &Backup::when);
    return backups;
}

QString backUp(const store::Connection &connection)
{
    const QString path = freeName(connection.path(), QStringLiteral("backup"));
    store::copyTo(connection, path);
    return path;
}

void requireWhole(const QString &backup)
{
    const FileState state = Catalogue::verify(backup);
    if (!state.faults.isEmpty())
        throw Error(ErrorKind::FileDamaged, backup, state.faults.constFirst());
}

void restoreBackup(const QString &path, const QString &backup)
{
    requireWhole(backup);
    const QString beside = store::nameBeside(path);
    try {
        store::copyTo(store::Connection(backup, store::Connection::Mode::Reading), beside);
        keepPresent(path);
    } catch (const Error &) {
        QFile::remove(beside);
        throw;
    }
    store::place(beside, path, store::Existing::Replaced);
}

} // namespace insats
