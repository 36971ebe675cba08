#include "cli/searchcommand.h"

#include "cli/filters.h"
#include "cli/jsonoutput.h"
#include "cli/run.h"
#include "cli/texts.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QTextStream>

namespace insats::cli {

namespace {

constexpr int kListed = 50; // unless --limit says otherwise

SearchRequest requestOf(const CommandLine &line, Catalogue &catalogue)
{
    SearchRequest request = filterOf(line, catalogue);
    request.text = line.words.join(QLatin1Char(' '));
    request.limit = numberIn(line, QStringLiteral("limit"), 0).value_or(kListed);
    return request;
}

QStringList unique(QStringList names)
{
    names.removeDuplicates();
    return names;
}

void printRow(const SearchRow &row, bool explain, QTextStream &out)
{
    const Intervention &i = row.intervention;
    QStringList areas;
    QStringList levels;
    QStringList routes;
    for (const Placement &placement : i.placements) {
        areas.append(placement.area);
        if (placement.level)
            levels.append(wording::nameOf(*placement.level));
    }
    for (const AccessRoute route : i.routes)
        routes.append(wording::nameOf(route));
    const QString dot = QStringLiteral(" · ");
    QStringList facts = {wording::ageText(shownAge(i)), unique(levels).join(QStringLiteral(", ")),
                         unique(areas).join(QStringLiteral(", ")), routes.join(QStringLiteral(", "))};
    if (i.status != InterventionStatus::Active)
        facts.append(wording::nameOf(i.status));
    facts.removeAll(QString());
    out << i.name << "  [" << i.uuid.toString(QUuid::WithoutBraces).first(8) << "]\n    " << facts.join(dot) << '\n';
    if (explain) {
        for (const MatchReason &reason : row.reasons)
            out << "    " << wording::reasonText(reason) << '\n';
    }
}

void printReply(const SearchReply &reply, bool explain, QTextStream &out)
{
    for (const SearchRow &row : reply.rows)
        printRow(row, explain, out);
    out << Texts::tr("%n insats(er)", nullptr, reply.total);
    if (reply.rows.size() < reply.total)
        out << Texts::tr(", the first %1 shown (--limit 0 shows all)").arg(reply.rows.size());
    if (reply.unknownAge > 0)
        out << Texts::tr(", %1 of them without a stated age").arg(reply.unknownAge);
    out << '\n';
    for (const Reading &reading : reply.readings)
        out << wording::readingText(reading) << '\n';
    if (reply.nearTotal > 0)
        out << Texts::tr("%n more fit(s) all but the age", nullptr, reply.nearTotal) << '\n';
    if (!reply.unmatchedWords.isEmpty())
        out << Texts::tr("Stands nowhere: %1").arg(reply.unmatchedWords.join(QStringLiteral(", "))) << '\n';
    for (const Suggestion &suggestion : reply.suggestions)
        out << "  " << wording::sentence(suggestion) << '\n';
    out.flush();
}

} // namespace

int runSearch(const CommandLine &line, Catalogue &catalogue, QTextStream &out)
{
    catalogue.indexAll();
    const SearchReply reply = catalogue.search(requestOf(line, catalogue));
    if (line.json)
        printJson(out, replyJson(reply));
    else
        printReply(reply, line.has(QStringLiteral("explain")), out);
    return reply.total > 0 ? Done : DoneWithFindings;
}

} // namespace insats::cli
