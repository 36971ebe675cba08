// Copies of a catalogue file that lie beside it, and putting one in its place. Throws Error.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace insats {

namespace store {
class Connection;
}

struct Backup {
    QString path;
    QDateTime when;
    qint64 size = 0;
    int version = 0; // of the schema that the program then brought forward; 0 = a person asked for the copy

    bool operator==(const Backup &) const = default;
};

// Newest first.
QList<Backup> backupsOf(const QString &path);

// Gives where it lies.
QString backUp(const store::Connection &connection);

// Throws what Catalogue::verify does, and FileDamaged for a backup with faults.
void requireWhole(const QString &backup);

// The file becomes the backup, in one step; nobody may have it open. What it held is backed up before; a file that cannot
// be read is set aside as it is. Throws what requireWhole does, FileLocked and FileUnwritable; then nothing has changed.
void restoreBackup(const QString &path, const QString &backup);

} // namespace insats
