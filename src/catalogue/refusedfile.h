// The refused records of an import as a file for spreadsheets, each with its reasons, to be mended and taken in again.
#pragma once

#include "domain/importing.h"

namespace insats {

// An existing file is replaced only when the new one is complete. Throws FileUnwritable.
void writeRefusedCsv(const ImportPreview &preview, const QString &path);

} // namespace insats
