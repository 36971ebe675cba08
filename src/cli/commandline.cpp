#include "cli/commandline.h"

#include "cli/texts.h"

namespace insats::cli {

namespace {

struct CommandForm {
    Command command;
    const char *name;
    QStringList valued; // options that take a value
    QStringList flags;
};

const QStringList &filterOptions()
{
    static const QStringList options = {QStringLiteral("age"),      QStringLiteral("area"),  QStringLiteral("level"),
                                        QStringLiteral("provider"), QStringLiteral("route"), QStringLiteral("group"),
                                        QStringLiteral("status")};
    return options;
}

const QStringList &coverageOptions()
{
    static const QStringList options = filterOptions()
        + QStringList{QStringLiteral("bands"), QStringLiteral("rows"), QStringLiteral("date"),
                      QStringLiteral("without-provider")};
    return options;
}

const QList<CommandForm> &forms()
{
    static const QList<CommandForm> all = {
        {Command::Search, "search", filterOptions() + QStringList{QStringLiteral("limit")}, {QStringLiteral("explain")}},
        {Command::Coverage, "coverage", coverageOptions(), {}},
        {Command::Gaps, "gaps", coverageOptions() + QStringList{QStringLiteral("test")}, {}},
        {Command::Findings, "findings", {}, {}},
        {Command::Compare, "compare", {QStringLiteral("status")}, {QStringLiteral("with-ours")}},
        {Command::Methods, "methods", {}, {}},
        {Command::Needs, "needs", {}, {}},
        {Command::Indicators, "indicators", {}, {}},
        {Command::Collaborations, "collaborations", {}, {}},
        {Command::Check, "check", {}, {}},
        {Command::Show, "show", {}, {}},
        {Command::Verify, "verify", {}, {}},
        {Command::Synonyms,
         "synonyms",
         {QStringLiteral("add"), QStringLiteral("kind"), QStringLiteral("remove"), QStringLiteral("role"),
          QStringLiteral("output")},
         {}},
        {Command::Import,
         "import",
         {QStringLiteral("format"), QStringLiteral("into"), QStringLiteral("role")},
         {QStringLiteral("dry-run")}},
        {Command::Export, "export", {QStringLiteral("format")}, {}},
        {Command::History, "history", {}, {}},
        {Command::Report,
         "report",
         coverageOptions()
             + QStringList{QStringLiteral("output"), QStringLiteral("ids"), QStringLiteral("since"), QStringLiteral("logo")},
         {}},
        {Command::Undo, "undo", {QStringLiteral("role")}, {}},
        {Command::Snapshot, "snapshot", {QStringLiteral("role")}, {}},
        {Command::Snapshots, "snapshots", {}, {}},
        {Command::Generate, "generate", {QStringLiteral("seed")}, {}},
    };
    return all;
}

const CommandForm *formOf(const QString &name)
{
    for (const CommandForm &form : forms()) {
        if (name == QLatin1StringView(form.name))
            return &form;
    }
    return nullptr;
}

bool isOption(const QString &word) { return word.size() > 2 && word.startsWith(QLatin1StringView("--")); }

// The first word that is neither an option nor the value of a global one.
const CommandForm *findForm(const QStringList &arguments)
{
    static const QStringList globalValued = {QStringLiteral("--file"), QStringLiteral("--catalogue"),
                                             QStringLiteral("--lang"), QStringLiteral("--picture"),
                                             QStringLiteral("--page")};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (globalValued.contains(arguments.at(i)))
            ++i;
        else if (!isOption(arguments.at(i)) && arguments.at(i) != QLatin1StringView("--"))
            return formOf(arguments.at(i));
    }
    return nullptr;
}

class Reader {
public:
    Reader(const QStringList &arguments, const CommandForm *form)
        : m_arguments(arguments)
        , m_form(form)
    {
    }

    CommandLine read()
    {
        bool onlyWords = false;
        bool commandSeen = false;
        while (m_at < m_arguments.size()) {
            const QString word = m_arguments.at(m_at++);
            if (!onlyWords && word == QLatin1StringView("--"))
                onlyWords = true;
            else if (!onlyWords && isOption(word))
                readOption(word.mid(2));
            else if (!commandSeen)
                commandSeen = takeCommand(word);
            else
                m_line.words.append(word);
        }
        if (m_help || m_version)
            m_line.command = m_help ? Command::Help : Command::Version;
        return m_line;
    }

private:
    bool takeCommand(const QString &word)
    {
        if (!m_form)
            throw UsageError(Texts::tr("There is no command “%1”. See --help.").arg(word));
        m_line.command = m_form->command;
        return true;
    }

    void readOption(const QString &text)
    {
        const QString name = text.section(QLatin1Char('='), 0, 0);
        if (name == QLatin1StringView("json"))
            m_line.json = flag(text);
        else if (name == QLatin1StringView("empty"))
            m_line.empty = flag(text);
        else if (name == QLatin1StringView("help"))
            m_help = flag(text);
        else if (name == QLatin1StringView("version"))
            m_version = flag(text);
        else if (name == QLatin1StringView("file"))
            m_line.file = valueOf(text, name);
        else if (name == QLatin1StringView("catalogue"))
            m_line.catalogue = valueOf(text, name);
        else if (name == QLatin1StringView("lang"))
            m_line.language = valueOf(text, name);
        else if (!m_form && name == QLatin1StringView("picture"))
            m_line.picture = valueOf(text, name);
        else if (!m_form && name == QLatin1StringView("page"))
            m_line.page = pageOf(valueOf(text, name));
        else if (m_form && m_form->valued.contains(name))
            m_line.values[name].append(valueOf(text, name));
        else if (m_form && m_form->flags.contains(name) && flag(text))
            m_line.flags.append(name);
        else
            throw UsageError(Texts::tr("There is no option --%1 here. See --help.").arg(name));
    }

    static QString pageOf(const QString &name)
    {
        static const QStringList pages = {QStringLiteral("search"), QStringLiteral("coverage"), QStringLiteral("needs"),
                                          QStringLiteral("manage")};
        if (!pages.contains(name))
            throw UsageError(Texts::tr("--%1 is one of %2, not “%3”.")
                                 .arg(QStringLiteral("page"), pages.join(QStringLiteral(", ")), name));
        return name;
    }

    bool flag(const QString &text) const
    {
        if (text.contains(QLatin1Char('=')))
            throw UsageError(Texts::tr("The option --%1 takes no value.").arg(text.section(QLatin1Char('='), 0, 0)));
        return true;
    }

    QString valueOf(const QString &text, const QString &name)
    {
        if (text.size() > name.size())
            return text.mid(name.size() + 1);
        if (m_at == m_arguments.size())
            throw UsageError(Texts::tr("The option --%1 needs a value.").arg(name));
        return m_arguments.at(m_at++);
    }

    const QStringList &m_arguments;
    const CommandForm *m_form;
    qsizetype m_at = 0;
    bool m_help = false;
    bool m_version = false;
    CommandLine m_line;
};

} // namespace

std::optional<QString> CommandLine::last(const QString &option) const
{
    const QStringList given = all(option);
    return given.isEmpty() ? std::nullopt : std::optional(given.constLast());
}

CommandLine readCommandLine(const QStringList &arguments)
{
    const CommandLine line = Reader(arguments, findForm(arguments)).read();
    if (!line.language.isEmpty() && line.language != QLatin1StringView("sv") && line.language != QLatin1StringView("en"))
        throw UsageError(Texts::tr("--lang is sv or en, not “%1”.").arg(line.language));
    return line;
}

std::optional<int> numberIn(const CommandLine &line, const QString &option, int least)
{
    const auto text = line.last(option);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least)
        throw UsageError(Texts::tr("--%1 is a whole number from %2, not “%3”.").arg(option).arg(least).arg(*text));
    return number;
}

} // namespace insats::cli
