// The hall: a command goes to the command line, otherwise the window opens. Builds and wires, decides nothing.
#include "catalogue/datafile.h"
#include "cli/help.h"
#include "cli/run.h"
#include "ui/application.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QTextStream>

#include <clocale>
#include <langinfo.h>

using namespace insats;

namespace {

void nameApplication() { QCoreApplication::setApplicationName(QStringLiteral("insatskartan")); }

// Qt complains on stderr about a locale that is not UTF-8; our texts always are.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

wording::Language languageFor(const cli::CommandLine &line)
{
    return wording::languageOf(line.language.isEmpty() ? qEnvironmentVariable("LANG") : line.language);
}

int runCommand(int argc, char **argv, const cli::CommandLine &line)
{
    QCoreApplication application(argc, argv);
    wording::speak(application, languageFor(line));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return cli::run(line, out, err);
}

int refuseUsage(int argc, char **argv, const QStringList &arguments)
{
    QCoreApplication application(argc, argv);
    const qsizetype lang = arguments.indexOf(QStringLiteral("--lang"));
    wording::speak(application, wording::languageOf(lang >= 0 ? arguments.value(lang + 1) : qEnvironmentVariable("LANG")));
    QTextStream out(stdout);
    QTextStream err(stderr);
    try {
        cli::readCommandLine(arguments);
    } catch (const cli::UsageError &error) { // read again, now that the language is known
        return cli::refuse(error, arguments.contains(QStringLiteral("--json")), out, err);
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    try {
        const cli::CommandLine line = cli::readCommandLine(arguments);
        if (line.command == cli::Command::Window)
            return ui::runWindow(argc, argv, {line.file, line.catalogue, line.empty, line.picture, {}}, languageFor(line));
        return runCommand(argc, argv, line);
    } catch (const cli::UsageError &) {
        return refuseUsage(argc, argv, arguments);
    }
}
