#include "wording/reports/placementtable.h"

#include "wording/names.h"

namespace insats::wording {

namespace {

int rankOf(const Placement &placement) { return placement.level ? static_cast<int>(*placement.level) : -1; }

QString nameIn(const Intervention &insats, CountedStatus counted)
{
    if (counted == CountedStatus::All || insats.status == InterventionStatus::Active)
        return insats.name;
    return QStringLiteral("%1 (%2)").arg(insats.name, nameOf(insats.status).toLower());
}

// As it is printed at the placement, and otherwise as the insats says.
QString targetOf(const PlacedInsats &placed)
{
    if (!placed.placement->target.isEmpty())
        return placed.placement->target;
    return placed.insats->target.isEmpty() ? Reports::tr("not stated") : placed.insats->target;
}

paper::Cell levelCell(const QList<PlacedInsats> &ofLevel)
{
    const auto &level = ofLevel.constFirst().placement->level;
    const auto count = static_cast<int>(ofLevel.size());
    return paper::Cell({paper::Text{{.text = level ? nameOf(*level) : Reports::tr("Outside the matrix"), .bold = true}},
                        paper::Text(Reports::tr("%n placement(s)", nullptr, count))},
                       true, 1, count);
}

} // namespace

QList<PlacedInsats> placedIn(const QList<Intervention> &interventions, const QString &area,
                             const std::optional<QString> &subArea)
{
    QList<PlacedInsats> placed;
    for (const Intervention &insats : interventions) {
        for (const Placement &placement : insats.placements) {
            if (placement.area == area && (!subArea || placement.subArea == *subArea))
                placed.append({&insats, &placement});
        }
    }
    std::ranges::stable_sort(placed, {}, [](const PlacedInsats &one) { return rankOf(*one.placement); });
    return placed;
}

paper::Table placementTable(const QList<PlacedInsats> &placed, CountedStatus counted, const QString &caption)
{
    paper::Table table{.caption = caption,
                       .columns = {{.weight = 2}, {.weight = 2.8}, {.weight = 6}, {.weight = 2.7}},
                       .header = {{Reports::tr("Prevention level"), Reports::tr("Insats"), Reports::tr("Description"),
                                   Reports::tr("Target group")}},
                       .rows = {}};
    for (qsizetype i = 0; i < placed.size();) {
        qsizetype end = i;
        while (end < placed.size() && placed.at(end).placement->level == placed.at(i).placement->level)
            ++end;
        paper::Row row = {levelCell(placed.sliced(i, end - i))};
        for (; i < end; ++i) {
            const Intervention &insats = *placed.at(i).insats;
            const QString text = insats.summary.isEmpty() ? insats.content : insats.summary;
            row.append({paper::Cell({nameIn(insats, counted)}, true),
                        paper::Cell(text.isEmpty() ? Reports::tr("not stated") : text),
                        paper::Cell(targetOf(placed.at(i)))});
            table.rows.append(std::exchange(row, {}));
        }
    }
    return table;
}

} // namespace insats::wording
