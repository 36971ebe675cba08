// `import`, `export`, `history`, `undo`, `snapshot` and `snapshots`.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runImport(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runExport(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runHistory(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runUndo(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runSnapshot(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runSnapshots(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
