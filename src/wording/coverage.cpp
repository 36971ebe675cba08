#include "wording/coverage.h"

#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/notes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString interventionsText(int count) { return Wording::tr("%n insats(er)", nullptr, count); }

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
    if (content.ours > 0)
        parts.append(readingText(content.ours, content.placements));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString readingText(int ours, int placements)
{
    return ours == placements ? Wording::tr("placed by our reading")
                              : Wording::tr("%1 of %2 placements by our reading").arg(ours).arg(placements);
}

QString bandText(const AgeBand &band)
{
    return band.min == band.max ? QString::number(band.min) : QStringLiteral("%1–%2").arg(band.min).arg(band.max);
}

QList<AgeBand> bandsFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})\\s*)?$"));
    QList<AgeBand> bands;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const auto match = form.match(part);
        const int from = match.captured(1).toInt();
        bands.append({from, match.captured(2).isEmpty() ? from : match.captured(2).toInt()});
        if (!match.hasMatch() || misplacedBand(bands))
            return {};
    }
    return bands;
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

namespace {

// Why it does not count, and what is noted beside.
QString notesText(const CoverageCell &cell, const QList<Note> &notes)
{
    const QString state = stateText(cell, notes);
    QString text = state.isEmpty() ? QString() : QLatin1Char(' ') + Wording::tr("Does not count. %1.").arg(state);
    for (const QString &note : noteTexts(cell, notes, QDate::currentDate()))
        text += QLatin1Char(' ') + Wording::tr("Note: %1.").arg(note);
    return text;
}

} // namespace

QString cellText(const CoverageCell &cell, const QList<Note> &notes)
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
    return text + notesText(cell, notes);
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

QString oursText(const CoverageReply &reply)
{
    const int ours = reply.totals.ours;
    const int placements = reply.totals.all.placements;
    if (ours == 0)
        return {};
    return ours == placements ? Wording::tr("All placements are our reading of the source.")
                              : Wording::tr("%1 of %2 placements are our reading of the source.").arg(ours).arg(placements);
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

QString percentText(double share) { return Wording::tr("%1 %").arg(qRound(share * 100)); }

QString basisText(const CoverageReply &reply)
{
    QStringList parts;
    for (qsizetype i = 0; i < reply.catalogues.size(); ++i)
        parts.append(QStringLiteral("%1, %2").arg(reply.catalogues.at(i).title, dateText(reply.dates.at(i))));
    parts.append(parametersText(reply));
    return parts.join(QStringLiteral(" · "));
}

QString parametersText(const CoverageReply &reply)
{
    QStringList parts;
    if (reply.totals.ours > 0)
        parts.append(readingText(reply.totals.ours, reply.totals.all.placements));
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
    if (const QString leftOut = leftOutText(reply.figures); !leftOut.isEmpty())
        parts.append(leftOut);
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
    if (const QStringList left = leftOutLines(reply); !left.isEmpty())
        sentences.append(QStringLiteral("%1: %2.").arg(leftOutText(reply.figures), left.join(QStringLiteral("; "))));
    sentences.append(Wording::tr("The numbers tell what exists, not how many it reaches or how well it works."));
    sentences.append(Wording::tr("Basis: %1.").arg(basisText(reply)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace insats::wording
