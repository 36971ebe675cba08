// The words after the program's name, read but not yet carried out. The contract: README, "Command line".
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>
#include <stdexcept>

namespace insats::cli {

enum class Command {
    Window,
    Search,
    Show,
    Coverage,
    Gaps,
    Findings,
    Compare,
    Methods,
    Needs,
    Indicators,
    Collaborations,
    Check,
    Verify,
    Generate,
    Synonyms,
    Import,
    Export,
    Report,
    History,
    Undo,
    Snapshot,
    Snapshots,
    Help,
    Version
};

struct CommandLine {
    Command command = Command::Window;
    QString file; // empty = the user's own
    QString catalogue; // empty = the default, "all" = every one
    QString language; // empty = by the environment
    QString picture; // with the window only: save a picture of it here and end
    QString page; // with the window only: the page that it opens with
    bool json = false;
    bool empty = false;
    QStringList words; // what is searched for, or the command's operands
    QMap<QString, QStringList> values; // options with a value, without the dashes
    QStringList flags; // options without one

    bool has(const QString &flag) const { return flags.contains(flag); }
    QStringList all(const QString &option) const { return values.value(option); }
    std::optional<QString> last(const QString &option) const;
};

// The words do not make a command: exit code 2. what: the sentence to show.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

// Without the program's own name. Throws UsageError.
CommandLine readCommandLine(const QStringList &arguments);

// A whole number of at least `least`, or UsageError.
std::optional<int> numberIn(const CommandLine &line, const QString &option, int least);

} // namespace insats::cli
