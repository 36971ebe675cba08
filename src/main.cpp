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

// The language wanted by words that cannot be read whole.
QString askedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1StringView("--lang"))
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(QLatin1StringView("--lang=")))
            return arguments.at(i).section(QLatin1Char('='), 1);
    }
    return qEnvironmentVariable("LANG");
}

int refuseUsage(int argc, char **argv, const QStringList &arguments)
{
    QCoreApplication application(argc, argv);
    wording::speak(application, wording::languageOf(askedLanguage(arguments)));
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
            return ui::runWindow(argc, argv, {line.file, line.catalogue, line.empty, line.picture, {}, line.page}, languageFor(line));
        return runCommand(argc, argv, line);
    } catch (const cli::UsageError &) {
        return refuseUsage(argc, argv, arguments);
    }
}
