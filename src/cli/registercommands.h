// needs, indicators, collaborations: the registers, all catalogues unless one is named.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runNeeds(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runIndicators(const CommandLine &line, Catalogue &catalogue, QTextStream &out);
int runCollaborations(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
