// What was asked for on the command line.
#pragma once

#include <QStringList>

#include <stdexcept>

namespace insats::bench {

struct Options {
    int rows = 300;
    QStringList only; // names of measurements; all when none is named
    bool json = false;

    bool wants(const char *name) const { return only.isEmpty() || only.contains(QLatin1StringView(name)); }
};

// A command line that cannot be read; what() is a sentence.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const QString &sentence)
        : std::runtime_error(sentence.toStdString())
    {
    }
};

// arguments: the program's name first. Throws UsageError.
Options readOptions(const QStringList &arguments);

} // namespace insats::bench
