// The filters that search, coverage and gaps share.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

namespace insats::cli {

// --age, and the facets: --area, --level, --provider, --route, --group, --status; and the chosen catalogues. Throws
// UnknownValue, with the known ones, and UsageError. `besides`: options that mean something else to this command.
SearchRequest filterOf(const CommandLine &line, Catalogue &catalogue, const QStringList &besides = {});

} // namespace insats::cli
