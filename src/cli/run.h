// Carries out one command on the command line. Results on `out`, messages on `err`. Needs a QCoreApplication, no display.
#pragma once

#include "cli/commandline.h"

class QTextStream;

namespace insats::cli {

enum ExitCode { Done = 0, DoneWithFindings = 1, WrongUsage = 2, InputRefused = 3, StorageError = 4 };

int run(const CommandLine &line, QTextStream &out, QTextStream &err);

// What a UsageError says, in the form that --json asks for.
int refuse(const UsageError &error, bool json, QTextStream &out, QTextStream &err);

} // namespace insats::cli
