// insatskartan findings
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runFindings(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
