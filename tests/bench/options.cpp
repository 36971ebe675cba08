#include "bench/options.h"

#include <QCommandLineParser>

namespace insats::bench {

namespace {

// In the order in which they are measured.
const QStringList &knownNames()
{
    static const QStringList names = {
        QStringLiteral("index"),  QStringLiteral("start"),  QStringLiteral("keystroke"),
        QStringLiteral("facets"), QStringLiteral("matrix"), QStringLiteral("paint"),
        QStringLiteral("fts5"),   QStringLiteral("like"),   QStringLiteral("xapian"),
    };
    return names;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    const QCommandLineOption rows(QStringLiteral("rows"), {}, QStringLiteral("N"), QStringLiteral("300"));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("NAME,…"));
    const QCommandLineOption json(QStringLiteral("json"));
    QCommandLineParser parser;
    parser.addOptions({rows, only, json});
    if (!parser.parse(arguments))
        throw UsageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        throw UsageError(QStringLiteral("Unexpected: %1").arg(parser.positionalArguments().constFirst()));

    Options options;
    bool isNumber = false;
    options.rows = parser.value(rows).toInt(&isNumber);
    if (!isNumber || options.rows < 1)
        throw UsageError(QStringLiteral("--rows wants a number from 1, not %1").arg(parser.value(rows)));
    for (const QString &value : parser.values(only))
        options.only += value.split(QLatin1Char(','));
    for (const QString &name : options.only) {
        if (!knownNames().contains(name))
            throw UsageError(
                QStringLiteral("Unknown measurement %1; known are %2").arg(name, knownNames().join(QStringLiteral(", "))));
    }
    options.json = parser.isSet(json);
    return options;
}

} // namespace insats::bench
