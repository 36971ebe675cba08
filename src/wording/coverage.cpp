#include "wording/coverage.h"

#include "wording/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString yearsText(const QList<int> &years)
{
    QStringList spans;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const int from = years.at(i);
        while (i + 1 < years.size() && years.at(i + 1) == years.at(i) + 1)
            ++i;
        spans.append(years.at(i) == from ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(years.at(i)));
    }
    return spans.join(QStringLiteral(", "));
}

QString levelsText(const QList<int> &counts)
{
    QStringList parts;
    for (qsizetype level = 0; level < counts.size(); ++level) {
        parts.append(
            QStringLiteral("%1 %2").arg(nameOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value).toLower(),
                                        QString::number(counts[level])));
    }
    return parts.join(QStringLiteral(", "));
}

QString interventionsText(int count) { return Wording::tr("%n insats(er)", nullptr, count); }

QString absoluteGapText(const Judgement &judgement)
{
    return judgement.certain
        ? Wording::tr("count = 0, and none of unknown age in the same area and level")
        : Wording::tr("0 of stated age; %n insats(er) of unknown age stand(s) here", nullptr, judgement.unknown);
}

QString singleProviderText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("the provider of %1 out of %2 is not stated").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%n insats(er), the only provider is %1", nullptr, judgement.count).arg(judgement.name);
}

QString noLowThresholdText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("the way in to %1 out of %2 is not known, none of the others is open")
            .arg(judgement.unknown)
            .arg(judgement.count);
    return Wording::tr("0 out of %1 are open or without needs assessment").arg(judgement.count);
}

QString onlyVolunteersText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("whether volunteers run %1 out of %2 is not known").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%1 out of %2 are run by volunteers").arg(judgement.part).arg(judgement.count);
}

QString outOfDateText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("%1 out of %2 have never been reviewed").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%1 out of %2 are past their review date, more than %3 %")
        .arg(judgement.part)
        .arg(judgement.count)
        .arg(judgement.limit);
}

QString projectCliffText(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::CannotBeJudged)
        return Wording::tr("until when %1 out of %2 last is not known").arg(judgement.unknown).arg(judgement.count);
    return Wording::tr("%n insats(er) now, 0 on %1", nullptr, judgement.count).arg(dateText(judgement.date));
}

QString providersText(const CoverageCell &cell)
{
    const QString known = Wording::tr("%n provider(s)", nullptr, static_cast<int>(cell.providers.size()));
    if (cell.unknownProvider == 0)
        return known;
    if (cell.providers.isEmpty())
        return Wording::tr("provider not stated");
    return Wording::tr("%1, not stated for %2").arg(known).arg(cell.unknownProvider);
}

QString countsText(const CellContent &content)
{
    QStringList parts = {interventionsText(content.count())};
    if (!content.planned.isEmpty())
        parts.append(Wording::tr("%n planned", nullptr, static_cast<int>(content.planned.size())));
    if (!content.inactive.isEmpty())
        parts.append(Wording::tr("%n not running", nullptr, static_cast<int>(content.inactive.size())));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString nameOf(GapTest test)
{
    switch (test) {
    case GapTest::G1: return Wording::tr("Absolute gap");
    case GapTest::G1b: return Wording::tr("Age hole");
    case GapTest::G2: return Wording::tr("Thin coverage");
    case GapTest::G3: return Wording::tr("Single provider");
    case GapTest::G4: return Wording::tr("No easy way in");
    case GapTest::G5: return Wording::tr("Volunteers only");
    case GapTest::G6: return Wording::tr("Out of date");
    case GapTest::G9: return Wording::tr("Broken stair");
    case GapTest::G10: return Wording::tr("Project cliff");
    }
    Q_UNREACHABLE();
}

QString definitionOf(GapTest test, const CoverageParameters &parameters)
{
    switch (test) {
    case GapTest::G1:
        return Wording::tr("Nothing that runs reaches the ages. Certain when nothing of unknown age stands in the same area "
                           "and level, otherwise possible.");
    case GapTest::G1b: return Wording::tr("Some ages of the group are reached, others are not.");
    case GapTest::G2: return Wording::tr("At most %n insats(er).", nullptr, parameters.thinUpTo);
    case GapTest::G3: return Wording::tr("All have the same provider.");
    case GapTest::G4: return Wording::tr("None is open or given without needs assessment.");
    case GapTest::G5: return Wording::tr("All are run by volunteers.");
    case GapTest::G6: return Wording::tr("More than %1 % are past their review date.").arg(parameters.overduePercent);
    case GapTest::G9: return Wording::tr("Empty, though a neighbouring level is not.");
    case GapTest::G10:
        return Wording::tr("All end within %n month(s), by end date or funding.", nullptr, parameters.cliffMonths);
    }
    Q_UNREACHABLE();
}

QString letterOf(GapTest test)
{
    switch (test) {
    case GapTest::G1: return QStringLiteral("0");
    case GapTest::G1b: return Wording::tr("A", "flag: age hole");
    case GapTest::G2: return Wording::tr("T", "flag: thin coverage");
    case GapTest::G3: return Wording::tr("S", "flag: single provider");
    case GapTest::G4: return Wording::tr("E", "flag: no easy way in");
    case GapTest::G5: return Wording::tr("V", "flag: volunteers only");
    case GapTest::G6: return Wording::tr("O", "flag: out of date");
    case GapTest::G9: return Wording::tr("B", "flag: broken stair");
    case GapTest::G10: return Wording::tr("P", "flag: project cliff");
    }
    Q_UNREACHABLE();
}

QString formulaText(const Judgement &judgement)
{
    switch (judgement.test) {
    case GapTest::G1: return absoluteGapText(judgement);
    case GapTest::G1b:
        return Wording::tr("ages without any: %1 (%2 out of %3)")
            .arg(yearsText(judgement.numbers))
            .arg(judgement.numbers.size())
            .arg(judgement.limit);
    case GapTest::G2: return Wording::tr("1 ≤ count ≤ %1, here %2").arg(judgement.limit).arg(judgement.count);
    case GapTest::G3: return singleProviderText(judgement);
    case GapTest::G4: return noLowThresholdText(judgement);
    case GapTest::G5: return onlyVolunteersText(judgement);
    case GapTest::G6: return outOfDateText(judgement);
    case GapTest::G9: return levelsText(judgement.numbers);
    case GapTest::G10: return projectCliffText(judgement);
    }
    Q_UNREACHABLE();
}

QString sentence(const Judgement &judgement)
{
    const QString name =
        judgement.test == GapTest::G1 && !judgement.certain ? Wording::tr("Possible absolute gap") : nameOf(judgement.test);
    return QStringLiteral("%1: %2").arg(name, formulaText(judgement));
}

QString bandText(const AgeBand &band)
{
    return band.min == band.max ? QString::number(band.min) : QStringLiteral("%1–%2").arg(band.min).arg(band.max);
}

QString placeText(const CellPlace &place)
{
    const QString area = !place.subArea ? place.area
        : place.subArea->isEmpty()      ? Wording::tr("%1 without sub-area").arg(place.area)
                                        : *place.subArea;
    const QString age = place.band ? askedAgeText({place.band->min, place.band->max}) : ageText({});
    return QStringLiteral("%1, %2, %3").arg(area, nameOf(place.level).toLower(), age);
}

QString rowText(const CoverageRow &row)
{
    if (!row.subArea)
        return row.area;
    return row.subArea->isEmpty() ? Wording::tr("Sub-area not stated") : *row.subArea;
}

QString cellText(const CoverageCell &cell)
{
    QString text = QStringLiteral("%1. %2").arg(placeText(cell.place), countsText(cell.content));
    if (cell.content.count() > 0)
        text += QStringLiteral(", ") + providersText(cell);
    text += QLatin1Char('.');
    if (!cell.flags.isEmpty()) {
        QStringList gaps;
        for (const Judgement &flag : cell.flags)
            gaps.append(sentence(flag));
        text += QLatin1Char(' ') + Wording::tr("Gaps: %1.").arg(gaps.join(QStringLiteral("; ")));
    }
    return text;
}

QString unknownAgeText(const CellPlace &place, const CellContent &content)
{
    return QStringLiteral("%1. %2.").arg(placeText(place), countsText(content));
}

QString emptyCellsText(const CoverageFigures &figures)
{
    return Wording::tr("%n empty", nullptr, figures.emptyCertain + figures.emptyPossible) + QStringLiteral(", ")
        + Wording::tr("%n of them certain", nullptr, figures.emptyCertain);
}

QString pictureText(const CoverageReply &reply)
{
    QDate date;
    for (const CatalogueInfo &catalogue : reply.catalogues) {
        if (!catalogue.frozen || (date.isValid() && date != catalogue.inventoryDate))
            return {};
        date = catalogue.inventoryDate;
    }
    return date.isValid() ? Wording::tr("The picture is from %1.").arg(QLocale().toString(date, QStringLiteral("MMMM yyyy")))
                          : QString();
}

QList<QStringList> cellTable(const CoverageReply &reply)
{
    QList<QStringList> table = {{Wording::tr("Need area"), Wording::tr("Sub-area"), Wording::tr("Level"), Wording::tr("Age"),
                                 Wording::tr("Insatser"), Wording::tr("Placements"), Wording::tr("Providers"),
                                 Wording::tr("Provider not stated"), Wording::tr("Open or without assessment"),
                                 Wording::tr("Way in not known"), Wording::tr("Planned"), Wording::tr("Ages reached"),
                                 Wording::tr("Gaps"), Wording::tr("Cannot be judged")}};
    const auto sentences = [](const QList<Judgement> &judgements) {
        QStringList texts;
        for (const Judgement &judgement : judgements)
            texts.append(sentence(judgement));
        return texts.join(QStringLiteral("; "));
    };
    for (const CoverageRow &row : reply.rows) {
        const QString part = row.subArea ? rowText(row) : QString();
        for (const CoverageCell &cell : row.cells) {
            table.append({row.area, part, nameOf(cell.place.level), bandText(*cell.place.band),
                          QString::number(cell.content.count()), QString::number(cell.content.placements),
                          QString::number(cell.providers.size()), QString::number(cell.unknownProvider),
                          QString::number(cell.lowThreshold), QString::number(cell.unknownRoute),
                          QString::number(cell.content.planned.size()), yearsText(cell.coveredYears), sentences(cell.flags),
                          sentences(cell.unjudged)});
        }
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            const CellContent &content = row.unknownAge.at(level);
            table.append({row.area,
                          part,
                          nameOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value),
                          ageText({}),
                          QString::number(content.count()),
                          QString::number(content.placements),
                          {},
                          {},
                          {},
                          {},
                          QString::number(content.planned.size()),
                          {},
                          {},
                          {}});
        }
    }
    return table;
}

QList<QStringList> matrixTable(const CoverageReply &reply)
{
    const qsizetype bands = reply.parameters.bands.size();
    QStringList levels = {QString()};
    QStringList ages = {Wording::tr("Need area")};
    QStringList totals = {Wording::tr("Different insatser")};
    for (qsizetype level = 0; level < reply.totals.byLevel.size(); ++level) {
        for (qsizetype band = 0; band <= bands; ++band) {
            levels.append(nameOf(kCodes<PreventionLevel>[static_cast<std::size_t>(level)].value));
            ages.append(band < bands ? bandText(reply.parameters.bands.at(band)) : ageText({}));
            const Tally tally = band < bands ? reply.totals.byLevelAndBand.at(level * bands + band)
                                             : reply.totals.unknownAgeByLevel.at(level);
            totals.append(QString::number(tally.interventions));
        }
    }
    QList<QStringList> table = {levels, ages};
    for (const CoverageRow &row : reply.rows) {
        if (row.subArea)
            continue;
        QStringList line = {row.area};
        for (qsizetype level = 0; level < row.unknownAge.size(); ++level) {
            for (const CoverageCell &cell : row.cells.mid(level * bands, bands))
                line.append(QString::number(cell.content.count()));
            line.append(QString::number(row.unknownAge.at(level).count()));
        }
        table.append(line);
    }
    table.append(totals);
    return table;
}

QString percentText(double share) { return Wording::tr("%1 %").arg(qRound(share * 100)); }

QString basisText(const CoverageReply &reply)
{
    QStringList parts;
    for (qsizetype i = 0; i < reply.catalogues.size(); ++i)
        parts.append(QStringLiteral("%1, %2").arg(reply.catalogues.at(i).title, dateText(reply.dates.at(i))));
    parts.append(reply.request.counted == CountedStatus::All ? Wording::tr("everything is counted, also what does not run")
                                                             : Wording::tr("only what runs is counted"));
    QStringList bands;
    for (const AgeBand &band : reply.parameters.bands)
        bands.append(bandText(band));
    parts.append(Wording::tr("ages %1").arg(bands.join(QStringLiteral(", "))));
    parts.append(reply.parameters.everyoneIsAllAges ? Wording::tr("“Alla” counts as all ages")
                                                    : Wording::tr("“Alla” counts as age not stated"));
    parts.append(Wording::tr("thin up to %1").arg(reply.parameters.thinUpTo));
    parts.append(Wording::tr("out of date from more than %1 %").arg(reply.parameters.overduePercent));
    parts.append(Wording::tr("cliff within %n month(s)", nullptr, reply.parameters.cliffMonths));
    if (!reply.request.withoutProviders.isEmpty())
        parts.append(Wording::tr("without %1").arg(reply.request.withoutProviders.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

QString summaryText(const CoverageReply &reply)
{
    const CoverageFigures &figures = reply.figures;
    QStringList sentences;
    sentences.append(Wording::tr("%1 out of %2 cells (%3) have at least one insats.")
                         .arg(figures.covered)
                         .arg(figures.cells)
                         .arg(percentText(figures.c())));
    sentences.append(
        Wording::tr(
            "%1 cells are empty; in %2 of them nothing of unknown age could fill the gap either, so these are certain.")
            .arg(figures.emptyCertain + figures.emptyPossible)
            .arg(figures.emptyCertain));
    sentences.append(Wording::tr("The age is not stated for %1 out of %2 placements (%3).")
                         .arg(figures.unknownAge)
                         .arg(figures.placements)
                         .arg(percentText(figures.u())));
    sentences.append(Wording::tr("The numbers tell what exists, not how many it reaches or how well it works."));
    sentences.append(Wording::tr("Basis: %1.").arg(basisText(reply)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace insats::wording
