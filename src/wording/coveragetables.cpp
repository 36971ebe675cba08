#include "wording/coveragetables.h"

#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/notes.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

// The number; a cell that does not count has its sign, and what stands there anyway behind it.
QString numberText(const CoverageCell &cell)
{
    const QString number = QString::number(cell.content.count());
    if (cell.state == CellState::Mapped)
        return number;
    return cell.content.count() == 0 ? signOf(cell.state) : QStringLiteral("%1 (%2)").arg(signOf(cell.state), number);
}

} // namespace

QList<QStringList> cellTable(const CoverageReply &reply)
{
    QList<QStringList> table = {{Wording::tr("Need area"), Wording::tr("Sub-area"), Wording::tr("Level"), Wording::tr("Age"),
                                 Wording::tr("Insatser"), Wording::tr("Placements"), Wording::tr("Providers"),
                                 Wording::tr("Provider not stated"), Wording::tr("Open or without assessment"),
                                 Wording::tr("Way in not known"), Wording::tr("Planned"), Wording::tr("Ages reached"),
                                 Wording::tr("Gaps"), Wording::tr("Cannot be judged"), Wording::tr("Does not count"),
                                 Wording::tr("Notes")}};
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
                          sentences(cell.unjudged), stateText(cell, reply.notes),
                          noteTexts(cell, reply.notes, QDate::currentDate()).join(QStringLiteral("; "))});
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
                line.append(numberText(cell));
            line.append(QString::number(row.unknownAge.at(level).count()));
        }
        table.append(line);
    }
    table.append(totals);
    return table;
}

} // namespace insats::wording
