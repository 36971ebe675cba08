// Taking files in: first a preview that says what would happen, then one transaction. What is stored and not in the file
// stays as it is. The day and role of the last review of a stored record are never moved.
#pragma once

#include "domain/importing.h"
#include "domain/taxonomy.h"

namespace insats {

namespace store {
class Connection;
struct Saving;
}

struct StoredCatalogues {
    const store::Connection &connection;
    const QList<CatalogueInfo> &catalogues;
    const Taxonomy &taxonomy;
};

// Reads all of the file. What is wrong with it stands in the preview. Throws Error: FileMissing, FileUnreadable, Cancelled.
ImportPreview previewOf(const ImportRequest &request, const StoredCatalogues &stored, const Progress &progress);

// What it says that it is.
FileFormat formatOf(const QByteArray &content);

// All of the choice or, when it throws, nothing. Throws Error: Conflict when a record was saved since the preview,
// Cancelled, Storage.
void writeImport(const ImportPreview &preview, const ImportChoice &choice, const store::Connection &connection,
                 const store::Saving &saving, const Progress &progress);

} // namespace insats
