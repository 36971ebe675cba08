// insatskartan show
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runShow(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
