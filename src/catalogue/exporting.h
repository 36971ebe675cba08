// Handing catalogues over as files. Throws Error.
#pragma once

#include "domain/importing.h"

namespace insats {

namespace store {
class Connection;
}

// All that the file holds of these catalogues, each in the order in which it was stored.
CatalogueSet setOf(const store::Connection &connection, const QList<CatalogueInfo> &catalogues);

// Replaces an existing file only when the new one is complete.
void writeWhole(const QString &path, const QByteArray &content);

} // namespace insats
