// The options that every command about the matrix takes: coverage, gaps and report.
#pragma once

#include "catalogue/catalogue.h"
#include "cli/commandline.h"

namespace insats::cli {

// The filters of search, and --bands, --rows, --status, --date, --without-provider. Throws UsageError, UnknownValue.
// `besides`: options that mean something else to this command.
CoverageRequest coverageRequestOf(const CommandLine &line, Catalogue &catalogue, const QStringList &besides = {});

} // namespace insats::cli
