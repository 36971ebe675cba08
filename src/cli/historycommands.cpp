#include "cli/keepingcommands.h"

#include "catalogue/datafile.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "wording/fieldtexts.h"

#include <QJsonArray>
#include <QLocale>
#include <QTextStream>

namespace insats::cli {

namespace {

QString roleIn(const CommandLine &line)
{
    return line.last(QStringLiteral("role")).value_or(QStringLiteral("kommandoraden"));
}

QUuid recordIn(const CommandLine &line, const Catalogue &catalogue, const QString &command)
{
    if (line.words.size() != 1)
        throw UsageError(Texts::tr("%1 needs the id of one insats; see --help.").arg(command));
    return catalogue.recordNamed(line.words.constFirst());
}

QString momentText(const QDateTime &when) { return when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

QJsonObject changesJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes) {
        QJsonObject object{{QStringLiteral("revision"), change.revision},
                           {QStringLiteral("when"), change.when.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("role"), change.role},
                           {QStringLiteral("field"), change.field.isEmpty() ? QJsonValue() : change.field},
                           {QStringLiteral("from"), change.from.isUndefined() ? QJsonValue() : change.from},
                           {QStringLiteral("to"), change.to.isUndefined() ? QJsonValue() : change.to},
                           {QStringLiteral("undoes"), change.undoes > 0 ? QJsonValue(change.undoes) : QJsonValue()}};
        array.append(object);
    }
    return {{QStringLiteral("changes"), array}};
}

void print(const QList<Change> &changes, QTextStream &out)
{
    int revision = -1;
    for (const Change &change : changes) {
        if (change.revision != revision) {
            out << momentText(change.when) << " · " << change.role;
            if (change.undoes > 0)
                out << " · " << Texts::tr("takes back revision %1").arg(change.undoes);
            out << '\n';
        }
        revision = change.revision;
        out << "    " << wording::changeText(change) << '\n';
    }
    out.flush();
}

QJsonObject snapshotsJson(const QList<Snapshot> &snapshots)
{
    QJsonArray array;
    for (const Snapshot &snapshot : snapshots)
        array.append(QJsonObject{{QStringLiteral("name"), snapshot.name},
                                 {QStringLiteral("when"), snapshot.when.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("role"), snapshot.role},
                                 {QStringLiteral("catalogues"), QJsonArray::fromStringList(snapshot.catalogues)},
                                 {QStringLiteral("interventions"), snapshot.interventions}});
    return {{QStringLiteral("snapshots"), array}};
}

void print(const QList<Snapshot> &snapshots, QTextStream &out)
{
    for (const Snapshot &snapshot : snapshots)
        out << momentText(snapshot.when) << "  " << snapshot.name << " · "
            << Texts::tr("%n insats(er)", nullptr, snapshot.interventions) << " · "
            << snapshot.catalogues.join(QStringLiteral(", ")) << '\n';
    out.flush();
}

} // namespace

int runHistory(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QList<Change> changes = catalogue.history(recordIn(line, catalogue, QStringLiteral("history")));
    if (line.json)
        printJson(out, changesJson(changes));
    else
        print(changes, out);
    return Done;
}

int runUndo(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QList<Change> changes = catalogue.undo(recordIn(line, catalogue, QStringLiteral("undo")), roleIn(line));
    if (line.json)
        printJson(out, changesJson(changes));
    else
        print(changes, out);
    return Done;
}

int runSnapshot(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QString name = line.words.join(QLatin1Char(' ')).trimmed();
    if (name.isEmpty())
        throw UsageError(Texts::tr("snapshot needs a name; see --help."));
    const Snapshot made = catalogue.freeze(name, chosenCatalogues(catalogue.catalogues(), line.catalogue), roleIn(line));
    if (line.json)
        printJson(out, snapshotsJson({made}));
    else
        print({made}, out);
    return Done;
}

int runSnapshots(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("snapshots takes no words; see --help."));
    const QList<Snapshot> snapshots = catalogue.snapshots();
    if (line.json)
        printJson(out, snapshotsJson(snapshots));
    else
        print(snapshots, out);
    return Done;
}

} // namespace insats::cli
