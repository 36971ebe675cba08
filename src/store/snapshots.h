// Catalogues as they were on a date: frozen under a name, read whole. Throws Error.
#pragma once

#include "domain/history.h"
#include "store/connection.h"

namespace insats::store {

// content: a file in the catalogue's own format. Throws NameTaken when there is one of that name.
void writeSnapshot(const Connection &connection, const Snapshot &snapshot, const QByteArray &content);

// Oldest first.
QList<Snapshot> readSnapshots(const Connection &connection);

// What was frozen under that name. Throws UnknownSnapshot, and FileDamaged when it cannot be unpacked.
QByteArray readSnapshotContent(const Connection &connection, const QString &name);

// False when there is none.
bool deleteSnapshot(const Connection &connection, const QString &name);

} // namespace insats::store
