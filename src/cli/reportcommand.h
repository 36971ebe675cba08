// insatskartan report overview|gaps|iub|handout|area --output FILE
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runReport(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
