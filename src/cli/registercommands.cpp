#include "cli/registercommands.h"

#include "catalogue/datafile.h"
#include "cli/jsonoutput.h"
#include "cli/notejson.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "domain/fieldjson.h"
#include "wording/needs.h"
#include "wording/notes.h"

#include <QTextStream>

namespace insats::cli {

namespace {

// None when the file has no catalogue at all.
QStringList chosenFor(const CommandLine &line, const Catalogue &catalogue)
{
    if (!line.words.isEmpty())
        throw UsageError(Texts::tr("The registers take no words; see --help."));
    return chosenCatalogues(catalogue.catalogues(), line.catalogue.isEmpty() ? QStringLiteral("all") : line.catalogue);
}

// met: something meets it; none: nothing does; unknown: what might does not state its age; not_judged: it names nothing that
// an insats could meet.
QString supplyCode(const NeedAnswer &answer)
{
    if (answer.doubt == NeedDoubt::OnlyUnknownAge)
        return QStringLiteral("unknown");
    if (answer.doubt != NeedDoubt::None)
        return QStringLiteral("not_judged");
    return answer.verdict == Verdict::DoesNotHold ? QStringLiteral("met") : QStringLiteral("none");
}

QJsonObject needJson(const NeedAnswer &answer, const QList<Note> &notes)
{
    QJsonObject json = toJson(answer.need);
    json.insert(QStringLiteral("id"), toJson(answer.need.uuid));
    json.insert(QStringLiteral("supply"), supplyCode(answer));
    json.insert(QStringLiteral("met_by"), toJson(answer.meeting));
    json.insert(QStringLiteral("unknown_age"), toJson(answer.unknownAge));
    json.insert(QStringLiteral("nearby"), toJson(answer.nearby));
    json.insert(QStringLiteral("levels_without"), toJson(answer.levelsWithout));
    json.insert(QStringLiteral("why"), wording::supplyText(answer));
    insertNotes(json, notesOn(answer.need.uuid, notes));
    return json;
}

template <RegisterRecord T>
int print(const QList<T> &entries, const CommandLine &line, QTextStream &out, auto &&printOne)
{
    if (line.json) {
        QJsonArray array;
        for (const T &entry : entries) {
            QJsonObject json = toJson(entry);
            json.insert(QStringLiteral("id"), toJson(entry.uuid));
            array.append(json);
        }
        printJson(out, {{registerName<T>(), array}});
        return Done;
    }
    for (const T &entry : entries)
        printOne(entry);
    out.flush();
    return Done;
}

} // namespace

int runNeeds(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    catalogue.indexAll();
    const QStringList chosen = chosenFor(line, catalogue);
    const QList<NeedAnswer> answers = chosen.isEmpty() ? QList<NeedAnswer>() : catalogue.needs(chosen, QDate::currentDate());
    const QList<Note> notes = catalogue.notes(chosen);
    if (line.json) {
        QJsonArray array;
        for (const NeedAnswer &answer : answers)
            array.append(needJson(answer, notes));
        printJson(out, {{registerName<Need>(), array}});
        return Done;
    }
    for (const NeedAnswer &answer : answers) {
        out << answer.need.number << "  " << answer.need.text << "\n      " << wording::statedText(answer.need) << "\n      "
            << wording::supplyText(answer) << '\n';
        for (const Note &note : notesOn(answer.need.uuid, notes))
            out << "      " << Texts::tr("Note: %1").arg(wording::noteText(note, QDate::currentDate())) << '\n';
    }
    out.flush();
    return Done;
}

int runIndicators(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QStringList chosen = chosenFor(line, catalogue);
    return print(chosen.isEmpty() ? QList<Indicator>() : catalogue.indicators(chosen), line, out,
                 [&out](const Indicator &indicator) { out << wording::spokenText(indicator) << '\n'; });
}

int runCollaborations(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    const QStringList chosen = chosenFor(line, catalogue);
    return print(chosen.isEmpty() ? QList<Collaboration>() : catalogue.collaborations(chosen), line, out,
                 [&out](const Collaboration &one) {
                     out << one.name << "  (" << wording::nameOf(one.level) << ")\n    " << one.purpose << "\n    "
                         << one.parties.join(QStringLiteral(", ")) << '\n';
                 });
}

} // namespace insats::cli
