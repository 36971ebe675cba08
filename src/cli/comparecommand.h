// `compare`: two catalogues or snapshots held against each other.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runCompare(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
