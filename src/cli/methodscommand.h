// methods: the register of methods, all catalogues unless one is named.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

int runMethods(const CommandLine &line, Catalogue &catalogue, QTextStream &out);

} // namespace insats::cli
