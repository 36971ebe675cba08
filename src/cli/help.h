// What --help and --version print.
#pragma once

#include <QString>

namespace insats::cli {

QString helpText();
QString versionText();
QString versionNumber();

} // namespace insats::cli
