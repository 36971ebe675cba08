// `coverage` and `gaps`: the matrix and what is missing in it.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

// Both return the exit code. Throw UsageError and Error.
int runCoverage(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runGaps(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
