#include "cli/coveragejson.h"

#include "cli/notejson.h"
#include "domain/catalogueset.h"
#include "domain/fieldjson.h"
#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/needs.h"
#include "wording/notes.h"

namespace insats::cli {

namespace {

// Plain ASCII, as --bands takes it.
QString labelOf(const AgeBand &band) { return QStringLiteral("%1-%2").arg(band.min).arg(band.max); }

} // namespace

QJsonObject placeJson(const CellPlace &place)
{
    QJsonObject object{{QStringLiteral("area"), place.area}, {QStringLiteral("level"), codeOf(place.level)}};
    if (place.subArea)
        object.insert(QStringLiteral("subarea"), *place.subArea);
    if (place.band)
        object.insert(QStringLiteral("band"), labelOf(*place.band));
    return object;
}

QJsonObject figuresJson(const CoverageFigures &figures)
{
    return {{QStringLiteral("C"), figures.c()},
            {QStringLiteral("C_R_from"), figures.robustFromShare()},
            {QStringLiteral("C_R_to"), figures.robustToShare()},
            {QStringLiteral("U"), figures.u()},
            {QStringLiteral("cells"), figures.cells},
            {QStringLiteral("not_relevant"), figures.notRelevant},
            {QStringLiteral("not_mapped"), figures.notMapped},
            {QStringLiteral("covered"), figures.covered},
            {QStringLiteral("empty_certain"), figures.emptyCertain},
            {QStringLiteral("empty_possible"), figures.emptyPossible},
            {QStringLiteral("robust_from"), figures.robustFrom},
            {QStringLiteral("robust_to"), figures.robustTo}};
}

namespace {

QJsonObject tallyJson(const Tally &tally)
{
    return {{QStringLiteral("count"), tally.interventions}, {QStringLiteral("placements"), tally.placements}};
}

QJsonArray judgementsJson(const QList<Judgement> &judgements, bool withCertainty)
{
    QJsonArray array;
    for (const Judgement &judgement : judgements) {
        QJsonObject object{{QStringLiteral("id"), codeOf(judgement.test)},
                           {QStringLiteral("why"), wording::formulaText(judgement)}};
        if (withCertainty)
            object.insert(QStringLiteral("certain"), judgement.certain);
        array.append(object);
    }
    return array;
}

QJsonObject contentJson(QJsonObject object, const CellContent &content)
{
    object.insert(QStringLiteral("count"), content.count());
    object.insert(QStringLiteral("placements"), content.placements);
    object.insert(QStringLiteral("ours"), content.ours);
    object.insert(QStringLiteral("interventions"), toJson(content.interventions.toList()));
    object.insert(QStringLiteral("planned"), content.planned.size());
    object.insert(QStringLiteral("inactive"), content.inactive.size());
    return object;
}

QJsonObject cellJson(const CoverageCell &cell, const QList<Note> &notes)
{
    QJsonObject object = contentJson(placeJson(cell.place), cell.content);
    object.insert(QStringLiteral("providers"), cell.providers.size());
    object.insert(QStringLiteral("provider_names"), toJson(cell.providers));
    object.insert(QStringLiteral("unknown_provider"), cell.unknownProvider);
    object.insert(QStringLiteral("low_threshold"), cell.lowThreshold);
    object.insert(QStringLiteral("unknown_route"), cell.unknownRoute);
    object.insert(QStringLiteral("covered_years"), toJson(cell.coveredYears));
    object.insert(QStringLiteral("flags"), judgementsJson(cell.flags, true));
    object.insert(QStringLiteral("unjudged"), judgementsJson(cell.unjudged, false));
    object.insert(QStringLiteral("state"), codeOf(cell.state));
    insertNotes(object, notesAt(cell.place, notes));
    return object;
}

struct RowsJson {
    QJsonArray cells;
    QJsonArray unknownAge;
    QJsonArray outsideBands;
};

RowsJson rowsJson(const CoverageReply &reply)
{
    RowsJson json;
    for (const CoverageRow &row : reply.rows) {
        if (row.subArea.has_value() != (reply.request.rows == CoverageRows::SubAreas))
            continue;
        for (const CoverageCell &cell : row.cells)
            json.cells.append(cellJson(cell, reply.notes));
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            const CellPlace place{row.area, row.subArea, kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value, {}};
            json.unknownAge.append(contentJson(placeJson(place), row.unknownAge.at(level)));
            if (row.outsideBands.at(level).count() > 0)
                json.outsideBands.append(contentJson(placeJson(place), row.outsideBands.at(level)));
        }
    }
    return json;
}

QJsonArray bandsJson(const QList<AgeBand> &bands)
{
    QJsonArray array;
    for (const AgeBand &band : bands) {
        array.append(QJsonObject{
            {QStringLiteral("label"), labelOf(band)}, {QStringLiteral("min"), band.min}, {QStringLiteral("max"), band.max}});
    }
    return array;
}

QJsonObject totalsJson(const CoverageReply &reply)
{
    const CoverageTotals &totals = reply.totals;
    QJsonArray byBand;
    for (qsizetype band = 0; band < totals.byBand.size(); ++band) {
        QJsonObject object = tallyJson(totals.byBand.at(band));
        object.insert(QStringLiteral("band"), labelOf(reply.parameters.bands.at(band)));
        byBand.append(object);
    }
    QJsonArray byLevel;
    for (qsizetype level = 0; level < totals.byLevel.size(); ++level) {
        QJsonObject object = tallyJson(totals.byLevel.at(level));
        object.insert(QStringLiteral("level"), codeOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value));
        byLevel.append(object);
    }
    return {{QStringLiteral("interventions"), totals.all.interventions},
            {QStringLiteral("placements"), totals.all.placements},
            {QStringLiteral("ours"), totals.ours},
            {QStringLiteral("by_band"), byBand},
            {QStringLiteral("by_level"), byLevel},
            {QStringLiteral("unknown_age"), tallyJson(totals.unknownAge)},
            {QStringLiteral("outside_bands"), tallyJson(totals.outsideBands)}};
}

QJsonArray ageLineJson(const AgeLine &line)
{
    QJsonArray array;
    for (qsizetype i = 0; i < line.all.size(); ++i) {
        QJsonObject object{{QStringLiteral("age"), line.firstYear + i}, {QStringLiteral("count"), line.all.at(i)}};
        for (qsizetype level = 0; level < line.byLevel.size(); ++level)
            object.insert(codeOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value),
                          line.byLevel.at(level).at(i));
        array.append(object);
    }
    return array;
}

QJsonArray unplacedJson(const QList<Unplaced> &unplaced)
{
    QJsonArray array;
    for (const Unplaced &place : unplaced) {
        QJsonObject object = tallyJson(place.tally);
        object.insert(QStringLiteral("area"), place.area);
        object.insert(QStringLiteral("level"), place.level ? QJsonValue(codeOf(*place.level)) : QJsonValue());
        array.append(object);
    }
    return array;
}

QJsonArray placesJson(const QList<CellPlace> &places)
{
    QJsonArray array;
    for (const CellPlace &place : places)
        array.append(placeJson(place));
    return array;
}

// What was asked, and of which catalogues; the date is null when they are judged at different ones.
QJsonObject basisJson(const CoverageReply &reply)
{
    QJsonArray ids;
    for (const CatalogueInfo &catalogue : reply.catalogues)
        ids.append(catalogue.id);
    const bool oneDate = !reply.dates.isEmpty() && reply.dates.count(reply.dates.constFirst()) == reply.dates.size();
    QJsonObject parameters = toJson(reply.parameters);
    parameters.insert(QStringLiteral("status"), codeOf(reply.request.counted));
    parameters.insert(QStringLiteral("rows"), codeOf(reply.request.rows));
    parameters.insert(QStringLiteral("without_provider"), toJson(reply.request.withoutProviders));
    return {{QStringLiteral("catalogue"), ids.size() == 1 ? ids.first() : QJsonValue(QStringLiteral("all"))},
            {QStringLiteral("catalogues"), ids},
            {QStringLiteral("date"), oneDate ? toJson(reply.dates.constFirst()) : QJsonValue()},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("basis"), wording::basisText(reply)}};
}

} // namespace

QJsonObject coverageJson(const CoverageReply &reply)
{
    QJsonObject object = basisJson(reply);
    const RowsJson rows = rowsJson(reply);
    object.insert(QStringLiteral("bands"), bandsJson(reply.parameters.bands));
    object.insert(QStringLiteral("cells"), rows.cells);
    object.insert(QStringLiteral("unknown_age"), rows.unknownAge);
    object.insert(QStringLiteral("outside_bands"), rows.outsideBands);
    object.insert(QStringLiteral("unplaced"), unplacedJson(reply.unplaced));
    object.insert(QStringLiteral("totals"), totalsJson(reply));
    object.insert(QStringLiteral("coverage"), figuresJson(reply.figures));
    object.insert(QStringLiteral("age_line"), ageLineJson(reply.ageLine));
    object.insert(QStringLiteral("changed_cells"), reply.changedCells);
    object.insert(QStringLiteral("emptied"), placesJson(reply.emptied));
    return object;
}

namespace {

// Without a level where the need states none.
QJsonObject needGapJson(const NeedAnswer &answer, std::optional<PreventionLevel> level, const QList<Note> &notes)
{
    QString text = answer.need.text;
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    QJsonObject object{{QStringLiteral("id"), codeOf(GapTest::G11)},
                       {QStringLiteral("certain"), true},
                       {QStringLiteral("area"), answer.need.area},
                       {QStringLiteral("level"), level ? QJsonValue(codeOf(*level)) : QJsonValue()},
                       {QStringLiteral("band"), QJsonValue()},
                       {QStringLiteral("need"), answer.need.number},
                       {QStringLiteral("why"), QStringLiteral("%1: %2").arg(text, wording::supplyText(answer))}};
    insertNotes(object, notesOn(answer.need.uuid, notes));
    return object;
}

// On these levels nothing reaches a group that a source calls hard to reach.
QJsonObject groupGapJson(const HardToReachAnswer &answer, PreventionLevel level)
{
    return {{QStringLiteral("id"), codeOf(GapTest::G11)},
            {QStringLiteral("certain"), true},
            {QStringLiteral("area"), QJsonValue()},
            {QStringLiteral("level"), codeOf(level)},
            {QStringLiteral("band"), QJsonValue()},
            {QStringLiteral("need"), answer.group.name},
            {QStringLiteral("why"), wording::groupText(answer)}};
}

// The cells that are not relevant or not mapped, with why.
QJsonArray leftOutJson(const CoverageReply &reply)
{
    QJsonArray array;
    for (const CoverageRow &row : reply.rows) {
        if (row.subArea.has_value() != (reply.request.rows == CoverageRows::SubAreas))
            continue;
        for (const CoverageCell &cell : row.cells) {
            if (cell.state == CellState::Mapped)
                continue;
            QJsonObject object = placeJson(cell.place);
            object.insert(QStringLiteral("state"), codeOf(cell.state));
            object.insert(QStringLiteral("why"), wording::stateText(cell, reply.notes));
            insertNotes(object, notesAt(cell.place, reply.notes));
            array.append(object);
        }
    }
    return array;
}

} // namespace

qsizetype placeOfNeeds(const QList<Gap> &gaps)
{
    const auto standsBefore = [](const Gap &gap) {
        return gap.judgement.test == GapTest::G11 || (gap.judgement.test == GapTest::G1 && gap.judgement.certain);
    };
    const auto last = std::ranges::find_if(gaps.crbegin(), gaps.crend(), standsBefore);
    return std::distance(last, gaps.crend());
}

QJsonObject gapsJson(const QList<Gap> &gaps, const QList<NeedAnswer> &needs, const QList<HardToReachAnswer> &groups,
                     const CoverageReply &reply)
{
    QJsonArray array;
    qsizetype needsAt = placeOfNeeds(gaps);
    for (const Gap &gap : gaps) {
        QJsonObject object = placeJson(gap.place);
        object.insert(QStringLiteral("id"), codeOf(gap.judgement.test));
        object.insert(QStringLiteral("certain"), gap.judgement.certain);
        object.insert(QStringLiteral("why"), wording::formulaText(gap.judgement));
        insertNotes(object, notesAt(gap.place, reply.notes));
        array.append(object);
    }
    for (const NeedAnswer &answer : needs) {
        for (const PreventionLevel level : answer.levelsWithout)
            array.insert(needsAt++, needGapJson(answer, level, reply.notes));
        if (answer.levelsWithout.isEmpty())
            array.insert(needsAt++, needGapJson(answer, std::nullopt, reply.notes));
    }
    for (const HardToReachAnswer &answer : groups) {
        for (const PreventionLevel level : answer.levelsWithout)
            array.insert(needsAt++, groupGapJson(answer, level));
    }
    QJsonObject object = basisJson(reply);
    object.insert(QStringLiteral("gaps"), array);
    object.insert(QStringLiteral("left_out"), leftOutJson(reply));
    object.insert(QStringLiteral("coverage"), figuresJson(reply.figures));
    return object;
}

} // namespace insats::cli
