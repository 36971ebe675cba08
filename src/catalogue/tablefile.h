// A spreadsheet or CSV file as records for a preview. Pure.
#pragma once

#include "catalogue/comparing.h"
#include "domain/taxonomy.h"

namespace insats {

// Fills in sheets, sheet and layout of the preview where the request leaves them open, and its problems. Records go into
// request.into. A table without a column of sources gets its own file and row as source for what is new.
QList<FileRecord> recordsOfTable(const QByteArray &content, const Taxonomy &taxonomy, ImportPreview &preview);

} // namespace insats
