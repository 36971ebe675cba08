#include "cli/jsonoutput.h"

#include "domain/fieldjson.h"
#include "wording/findings.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonDocument>
#include <QTextStream>

namespace insats::cli {

namespace {

// "Not stated" is null.
QJsonValue valueOrNull(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

QJsonArray reasonsJson(const QList<MatchReason> &reasons)
{
    QJsonArray array;
    for (const MatchReason &reason : reasons) {
        array.append(QJsonObject{{QStringLiteral("word"), reason.asked},
                                 {QStringLiteral("found"), reason.found},
                                 {QStringLiteral("class"), codeOf(reason.how)},
                                 {QStringLiteral("field"), codeOf(reason.where)}});
    }
    return array;
}

QString whyText(const QList<MatchReason> &reasons)
{
    QStringList sentences;
    for (const MatchReason &reason : reasons)
        sentences.append(wording::reasonText(reason));
    return sentences.join(QStringLiteral("; "));
}

QJsonObject rowJson(const SearchRow &row)
{
    const Intervention &i = row.intervention;
    QJsonArray providers;
    for (const Provider &provider : i.providers)
        providers.append(provider.organisation);
    return {{QStringLiteral("id"), toJson(i.uuid)},
            {QStringLiteral("name"), i.name},
            {QStringLiteral("aliases"), toJson(i.aliases)},
            {QStringLiteral("type"), codeOf(i.type)},
            {QStringLiteral("status"), codeOf(i.status)},
            {QStringLiteral("catalogue"), i.catalogue},
            {QStringLiteral("target"), shownTarget(i)},
            {QStringLiteral("age"), toJson(shownAge(i))},
            {QStringLiteral("placements"), toJson(i.placements)},
            {QStringLiteral("providers"), providers},
            {QStringLiteral("routes"), toJson(i.routes)},
            {QStringLiteral("summary"), i.summary},
            {QStringLiteral("why"), whyText(row.reasons)},
            {QStringLiteral("reasons"), reasonsJson(row.reasons)}};
}

QJsonObject facetsJson(const FacetCounts &facets)
{
    QJsonObject object;
    for (auto it = facets.cbegin(); it != facets.cend(); ++it) {
        QJsonArray values;
        for (const FacetCount &value : it.value())
            values.append(
                QJsonObject{{QStringLiteral("value"), valueOrNull(value.value)}, {QStringLiteral("count"), value.count}});
        object.insert(codeOf(it.key()), values);
    }
    return object;
}

QJsonValue ageJson(const AskedAge &age)
{
    return QJsonObject{{QStringLiteral("from"), age.from}, {QStringLiteral("to"), age.to}};
}

// The filters that were given, then what was read in the text.
QJsonArray understoodJson(const SearchReply &reply)
{
    QJsonArray array;
    const QString kind = QStringLiteral("kind");
    const QString filter = QStringLiteral("filter");
    if (reply.request.age)
        array.append(QJsonObject{{kind, filter},
                                 {QStringLiteral("facet"), codeOf(Facet::Age)},
                                 {QStringLiteral("age"), ageJson(*reply.request.age)}});
    for (auto it = reply.request.choices.cbegin(); it != reply.request.choices.cend(); ++it) {
        array.append(QJsonObject{
            {kind, filter}, {QStringLiteral("facet"), codeOf(it.key())}, {QStringLiteral("values"), toJson(it.value())}});
    }
    for (const Understood &part : reply.understood) {
        QJsonObject object{{kind, codeOf(part.kind)}, {QStringLiteral("text"), part.text}};
        if (part.kind == UnderstoodKind::Age)
            object.insert(QStringLiteral("age"), ageJson(part.age));
        else
            object.insert(QStringLiteral("values"), toJson(part.values));
        if (part.kind == UnderstoodKind::Condition)
            object.insert(QStringLiteral("facet"), codeOf(part.facet));
        array.append(object);
    }
    return array;
}

QJsonArray readingsJson(const QList<Reading> &readings)
{
    QJsonArray array;
    for (const Reading &reading : readings) {
        array.append(QJsonObject{{QStringLiteral("word"), reading.asked},
                                 {QStringLiteral("read_as"), reading.readAs},
                                 {QStringLiteral("class"), codeOf(reading.how)},
                                 {QStringLiteral("text"), wording::readingText(reading)}});
    }
    return array;
}

QJsonArray suggestionsJson(const QList<Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Suggestion &suggestion : suggestions) {
        array.append(QJsonObject{{QStringLiteral("kind"), codeOf(suggestion.kind)},
                                 {QStringLiteral("value"), valueOrNull(suggestion.value)},
                                 {QStringLiteral("word"), valueOrNull(suggestion.word)},
                                 {QStringLiteral("count"), suggestion.count},
                                 {QStringLiteral("text"), wording::sentence(suggestion)}});
    }
    return array;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonObject numbers;
    for (const FindingNumber &number : finding.numbers)
        numbers.insert(number.key, number.value);
    QJsonArray cells;
    for (const CellPlace &cell : finding.cells) {
        cells.append(QJsonObject{{QStringLiteral("area"), cell.area},
                                 {QStringLiteral("subarea"), valueOrNull(cell.subArea.value_or(QString()))},
                                 {QStringLiteral("level"), codeOf(cell.level)}});
    }
    QJsonArray interventions;
    for (const QUuid &id : finding.interventions)
        interventions.append(toJson(id));
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("statement"), wording::statementOf(finding.id)},
            {QStringLiteral("verdict"), codeOf(finding.verdict)},
            {QStringLiteral("numbers"), numbers},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("interventions"), interventions},
            {QStringLiteral("explanation"), wording::sentence(finding)},
            {QStringLiteral("source"), wording::placeInReport(finding.id)}};
}

} // namespace

void printJson(QTextStream &out, const QJsonObject &document)
{
    out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)) << Qt::flush;
}

QJsonObject errorJson(const QString &what, const QString &where)
{
    return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("what"), what}, {QStringLiteral("where"), where}}}};
}

QJsonObject stateJson(const FileState &state)
{
    return {{QStringLiteral("ok"), state.faults.isEmpty()},
            {QStringLiteral("file"), state.path},
            {QStringLiteral("version"), state.version},
            {QStringLiteral("interventions"), state.interventions},
            {QStringLiteral("problems"), toJson(state.faults)}};
}

QJsonObject replyJson(const SearchReply &reply)
{
    QJsonArray results;
    for (const SearchRow &row : reply.rows)
        results.append(rowJson(row));
    QJsonArray near;
    for (const SearchRow &row : reply.near)
        near.append(rowJson(row));
    return {{QStringLiteral("query"), reply.request.text},
            {QStringLiteral("total"), reply.total},
            {QStringLiteral("results"), results},
            {QStringLiteral("near"), near},
            {QStringLiteral("near_total"), reply.nearTotal},
            {QStringLiteral("facets"), facetsJson(reply.facets)},
            {QStringLiteral("understood"), understoodJson(reply)},
            {QStringLiteral("read_as"), readingsJson(reply.readings)},
            {QStringLiteral("ignored"), toJson(reply.ignoredWords)},
            {QStringLiteral("unmatched"), toJson(reply.unmatchedWords)},
            {QStringLiteral("suggestions"), suggestionsJson(reply.suggestions)}};
}

QJsonObject findingsJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(findingJson(finding));
    return {{QStringLiteral("findings"), array}};
}

QJsonObject cardJson(const Intervention &intervention)
{
    QJsonObject card = toJson(intervention);
    card.insert(QStringLiteral("id"), card.take(QStringLiteral("uuid")));
    card.insert(QStringLiteral("age"), toJson(shownAge(intervention)));
    card.insert(QStringLiteral("target"), shownTarget(intervention));
    if (intervention.documentation.rule == DocumentationRule::Unknown) {
        card.insert(QStringLiteral("documentation"),
                    QJsonObject{{QStringLiteral("rule"), QJsonValue()},
                                {QStringLiteral("reason"), intervention.documentation.reason}});
    }
    return card;
}

} // namespace insats::cli
