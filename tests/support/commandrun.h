// One run of the command line on a file: what it prints and how it ends.
#pragma once

#include "cli/run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace insats::test {

struct CommandRun {
    int exitCode = -1;
    QString out;
    QString err;

    // The one JSON document that was printed; empty when it was none.
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// As the program does it: read, carry out, refuse.
inline CommandRun runCommand(const QStringList &arguments)
{
    CommandRun result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    try {
        result.exitCode = cli::run(cli::readCommandLine(arguments), out, err);
    } catch (const cli::UsageError &error) {
        result.exitCode = cli::refuse(error, arguments.contains(QStringLiteral("--json")), out, err);
    }
    out.flush();
    err.flush();
    return result;
}

} // namespace insats::test
