// The translation context of the command line's own texts.
#pragma once

#include <QCoreApplication>

namespace insats::cli {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace insats::cli
