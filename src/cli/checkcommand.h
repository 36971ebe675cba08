// check: what the rules find in the asked catalogues. Exit code 1 when they find anything.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runCheck(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
