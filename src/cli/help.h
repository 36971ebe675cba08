// What --help and --version print.
#pragma once

#include <QString>

namespace insats::cli {

QString helpText();
QString versionText();

} // namespace insats::cli
