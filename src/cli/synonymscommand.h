// insatskartan synonyms
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runSynonyms(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
