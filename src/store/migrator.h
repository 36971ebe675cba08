// Brings a file to the newest form. Each migration runs in one transaction with the version number it leads to; an
// existing file is copied beside itself first. Throws Error: FileNewer for a file of a later program, Storage.
#pragma once

#include "store/connection.h"

#include <QStringList>

namespace insats::store {

struct Migration {
    int number = 0;
    QStringList statements;
};

// data/schema/NNNN_name.sql, in order of number. Statements end with a semicolon before an empty line.
QList<Migration> bundledMigrations();
QList<Migration> migrationsIn(const QString &folder);

int fileVersion(const Connection &connection);

// Afterwards the file keeps a write-ahead log, so that readers and one writer never wait for each other.
void migrate(const Connection &connection, const QList<Migration> &migrations);

} // namespace insats::store
