#include "wording/whatif.h"

#include "wording/coverage.h"
#include "wording/differences.h"
#include "wording/gaptests.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace insats::wording {

namespace {

struct WhatIfs {
    Q_DECLARE_TR_FUNCTIONS(WhatIfs)
};

const Intervention *thoughtUp(const ScenarioChange &change, const Scenario &scenario)
{
    const auto found = std::ranges::find(scenario.added, change.insats, &Intervention::uuid);
    return change.kind == ScenarioChangeKind::Added && found != scenario.added.end() ? &*found : nullptr;
}

QString placementText(const Placement &placement)
{
    QStringList parts = {placement.subArea.isEmpty() ? placement.area : placement.subArea};
    if (placement.level)
        parts.append(nameOf(*placement.level).toLower());
    parts.append(ageText(placement.age));
    return parts.join(QStringLiteral(", "));
}

bool isCellOfAnArea(const CellDifference &difference) { return !difference.place.subArea && difference.place.band; }

int countWhere(const QList<CellDifference> &differences, auto &&holds)
{
    return static_cast<int>(std::ranges::count_if(
        differences, [&](const CellDifference &difference) { return isCellOfAnArea(difference) && holds(difference); }));
}

FigureLine shareLine(const QString &name, double before, double after, int difference)
{
    return {name, percentText(before), percentText(after), signedText(difference), {}};
}

FigureLine countLine(const QString &name, int before, int after, GapTest test)
{
    return {name, QString::number(before), QString::number(after), signedText(after - before), test};
}

int cellsWith(GapTest test, const CoverageReply &reply)
{
    return static_cast<int>(
        std::ranges::count_if(reply.gaps, [test](const Gap &gap) { return gap.judgement.test == test; }));
}

QString bulleted(const QStringList &lines) { return QStringLiteral("– ") + lines.join(QStringLiteral("\n– ")); }

QString coveredText(const CoverageFigures &figures)
{
    return WhatIfs::tr("%1 of %2 cells (%3)").arg(figures.covered).arg(figures.cells).arg(percentText(figures.c()));
}

QString headText(const WhatIfReply &reply)
{
    QStringList lines = {WhatIfs::tr("Scenario: %1").arg(reply.scenario.name)};
    for (qsizetype i = 0; i < reply.before.catalogues.size(); ++i)
        lines.append(WhatIfs::tr("Catalogue: %1, as of %2")
                         .arg(reply.before.catalogues.at(i).title, dateText(reply.before.dates.at(i))));
    lines.append(WhatIfs::tr("All of this is thought. Nothing has been changed in the catalogue."));
    return (lines + missingTexts(reply)).join(QLatin1Char('\n'));
}

QString changesText(const WhatIfReply &reply)
{
    QStringList lines;
    for (const ScenarioChange &change : changesOf(reply.scenario)) {
        const QString detail = detailText(change, reply.scenario);
        const QString text = changeText(change, reply.scenario, reply.names);
        lines.append(detail.isEmpty() ? text : QStringLiteral("%1. %2").arg(text, detail));
    }
    if (lines.isEmpty())
        lines.append(WhatIfs::tr("none"));
    return WhatIfs::tr("Changes") + QLatin1Char('\n') + bulleted(lines);
}

QString figuresText(const WhatIfReply &reply)
{
    QStringList lines = {WhatIfs::tr("Cells with insatser: %1 before, %2 after")
                             .arg(coveredText(reply.before.figures), coveredText(reply.after.figures))};
    for (const FigureLine &line : figureLines(reply))
        lines.append(QStringLiteral("%1: %2 → %3 (%4)").arg(line.name, line.before, line.after, line.difference));
    return WhatIfs::tr("Before and after") + QLatin1Char('\n') + bulleted(lines);
}

QString cellsText(const WhatIfReply &reply)
{
    QStringList lines;
    for (const CellDifference &difference : reply.differences)
        lines.append(differenceText(difference));
    if (lines.isEmpty())
        lines.append(WhatIfs::tr("none"));
    return WhatIfs::tr("Cells that change, of areas and of sub-areas") + QLatin1Char('\n') + bulleted(lines);
}

} // namespace

QString changeText(const ScenarioChange &change, const Scenario &scenario, const QHash<QUuid, QString> &names)
{
    const QString name = names.value(change.insats, WhatIfs::tr("an insats that is not there any more"));
    switch (change.kind) {
    case ScenarioChangeKind::Added: {
        const Intervention *insats = thoughtUp(change, scenario);
        return WhatIfs::tr("New insats: %1").arg(insats ? insats->name : name);
    }
    case ScenarioChangeKind::Started: return WhatIfs::tr("Planned insats that begins: %1").arg(name);
    case ScenarioChangeKind::Removed: return WhatIfs::tr("Without the insats %1").arg(name);
    case ScenarioChangeKind::WithoutProvider: return WhatIfs::tr("Without the provider %1").arg(change.provider);
    case ScenarioChangeKind::Date: return WhatIfs::tr("The day is moved to %1").arg(dateText(scenario.date));
    }
    Q_UNREACHABLE();
}

QString detailText(const ScenarioChange &change, const Scenario &scenario)
{
    const Intervention *insats = thoughtUp(change, scenario);
    if (!insats)
        return {};
    QStringList places;
    for (const Placement &placement : insats->placements)
        places.append(placementText(placement));
    QStringList parts = {places.isEmpty() ? WhatIfs::tr("no place in the matrix") : places.join(QStringLiteral("; "))};
    if (const QStringList providers = deliveringOrganisations(*insats); !providers.isEmpty())
        parts.append(WhatIfs::tr("provider %1").arg(providers.join(QStringLiteral(", "))));
    QStringList routes;
    for (const AccessRoute route : insats->routes)
        routes.append(nameOf(route).toLower());
    parts.append(routes.join(QStringLiteral(", ")));
    if (insats->volunteerRun == Certainty::Yes)
        parts.append(WhatIfs::tr("run by volunteers"));
    return parts.join(QStringLiteral(" · "));
}

QString effectText(const WhatIfReply &reply)
{
    const int changed = countWhere(reply.differences, [](const CellDifference &) { return true; });
    if (changed == 0)
        return reply.differences.isEmpty() ? WhatIfs::tr("changes nothing")
                                           : WhatIfs::tr("changes no cell, only what has no stated age");
    QStringList parts = {WhatIfs::tr("%n cell(s) change(s)", nullptr, changed)};
    const auto isEmptied = [](const CellDifference &difference) { return difference.before > 0 && difference.after == 0; };
    const auto isFilled = [](const CellDifference &difference) { return difference.before == 0 && difference.after > 0; };
    if (const int emptied = countWhere(reply.differences, isEmptied); emptied > 0)
        parts.append(WhatIfs::tr("%n become(s) empty", nullptr, emptied));
    if (const int filled = countWhere(reply.differences, isFilled); filled > 0)
        parts.append(WhatIfs::tr("%n get(s) a first insats", nullptr, filled));
    if (reply.before.figures.covered != reply.after.figures.covered)
        parts.append(
            QStringLiteral("C %1 → %2").arg(percentText(reply.before.figures.c()), percentText(reply.after.figures.c())));
    return parts.join(QStringLiteral(", "));
}

QString bannerText(const Scenario &scenario)
{
    return scenario.name.isEmpty() ? WhatIfs::tr("A scenario without a name is shown. The catalogue is untouched.")
                                   : WhatIfs::tr("The scenario %1 is shown. The catalogue is untouched.").arg(scenario.name);
}

QStringList missingTexts(const WhatIfReply &reply)
{
    QStringList texts;
    int unnamed = 0;
    for (const QUuid &insats : reply.missing) {
        if (reply.names.contains(insats))
            texts.append(WhatIfs::tr("%1 is archived and left out.").arg(reply.names.value(insats)));
        else
            ++unnamed;
    }
    if (unnamed > 0)
        texts.append(
            WhatIfs::tr("%n insats(er) of the scenario is/are not in the catalogue and left out.", nullptr, unnamed));
    for (const QString &provider : reply.missingProviders)
        texts.append(WhatIfs::tr("%1 delivers nothing in the catalogue and is left out.").arg(provider));
    return texts;
}

QList<FigureLine> figureLines(const WhatIfReply &reply)
{
    const CoverageFigures &before = reply.before.figures;
    const CoverageFigures &after = reply.after.figures;
    QList<FigureLine> lines = {
        shareLine(WhatIfs::tr("Coverage C"), before.c(), after.c(), after.covered - before.covered),
        shareLine(WhatIfs::tr("Robust C_R, from"), before.robustFromShare(), after.robustFromShare(),
                  after.robustFrom - before.robustFrom),
        shareLine(WhatIfs::tr("Robust C_R, to"), before.robustToShare(), after.robustToShare(),
                  after.robustTo - before.robustTo),
        shareLine(WhatIfs::tr("Without stated age U"), before.u(), after.u(), after.unknownAge - before.unknownAge),
        countLine(WhatIfs::tr("Absolute gap, certain"), before.emptyCertain, after.emptyCertain, GapTest::G1),
        countLine(WhatIfs::tr("Absolute gap, possible"), before.emptyPossible, after.emptyPossible, GapTest::G1)};
    for (const auto &test : kCodes<GapTest>) {
        if (test.value != GapTest::G1)
            lines.append(countLine(nameOf(test.value), cellsWith(test.value, reply.before),
                                   cellsWith(test.value, reply.after), test.value));
    }
    return lines;
}

QString scenarioText(const WhatIfReply &reply)
{
    const QStringList parts = {
        headText(reply),
        changesText(reply),
        figuresText(reply),
        cellsText(reply),
        WhatIfs::tr("C and C_R: share of cells, in brackets how many cells more or fewer. U: share of "
                    "placements. The numbers tell what exists, not how many it reaches or how well it "
                    "works."),
        WhatIfs::tr("Basis: %1.").arg(basisText(reply.after))};
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace insats::wording
