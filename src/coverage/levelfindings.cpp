#include "coverage/conclusions.h"
#include "coverage/findingmaking.h"
#include "coverage/reportwords.h"

#include <algorithm>

namespace insats::coverage {

namespace {

RowTest standsIn(const CellPlace &cell)
{
    const RowTest here = both(inArea(cell.area), at(cell.level));
    return cell.subArea ? both(here, inSubArea(*cell.subArea)) : here;
}

QList<CellPlace> subAreaCellsOf(const QList<NeedArea> &areas)
{
    QList<CellPlace> cells;
    for (const NeedArea &area : areas) {
        for (const SubArea &part : area.subAreas)
            cells += cellsOf(area.name, part.name);
    }
    return cells;
}

int filledOf(const Rows &rows, const QList<CellPlace> &cells)
{
    return static_cast<int>(
        std::ranges::count_if(cells, [&rows](const CellPlace &cell) { return rows.any(standsIn(cell)); }));
}

int sizeOf(const QList<CellPlace> &cells) { return static_cast<int>(cells.size()); }

// How förebyggande stands in the areas.
struct Rank {
    int smallest = 0; // smaller than both others
    int tied = 0; // as small as another, and none is smaller
};

Rank rankOfSelective(const Printed &printed)
{
    Rank rank;
    for (const NeedArea &area : printed.areas) {
        const Levels levels = levelsOf(printed.rows.where(inArea(area.name)));
        const int other = std::min(levels.universal, levels.indicated);
        rank.smallest += levels.selective < other ? 1 : 0;
        rank.tied += levels.selective == other ? 1 : 0;
    }
    return rank;
}

} // namespace

Finding everyLevelInEveryArea(const Printed &printed)
{
    QList<CellPlace> cells = cellsOf(printed.areas);
    const QList<CellPlace> parts = subAreaCellsOf(printed.areas);
    const int filled = filledOf(printed.rows, cells);
    const QList<FindingNumber> numbers = numbersOf({{"filled", filled},
                                                    {"cells", sizeOf(cells)},
                                                    {"sub_area_filled", filledOf(printed.rows, parts)},
                                                    {"sub_area_cells", sizeOf(parts)}});
    const bool holds = filled == sizeOf(cells);
    if (!holds)
        cells.removeIf([&printed](const CellPlace &cell) { return printed.rows.any(standsIn(cell)); });
    return made(verdictOf(holds), numbers, cells); // where it fails, the empty ones
}

Finding mostAreUniversalOrIndicated(const Printed &printed)
{
    const Levels levels = levelsOf(printed.rows);
    const int outer = levels.universal + levels.indicated;
    return made(verdictAbout(printed.rows, {isMoreThanHalf(outer, levels.all())}),
                numbersOf(levels) + numbersOf({{"placements", levels.all()}, {"per_cent", perCent(outer, levels.all())}}),
                cellsOf(printed.areas));
}

Finding fewAreSelective(const Printed &printed)
{
    const Levels levels = levelsOf(printed.rows);
    const Rank rank = rankOfSelective(printed);
    const auto fewest = levels.selective < levels.universal && levels.selective < levels.indicated;
    return made(verdictAbout(printed.rows, {fewest}),
                numbersOf(levels)
                    + numbersOf({{"areas_where_fewest", rank.smallest},
                                 {"areas_where_tied", rank.tied},
                                 {"areas", static_cast<int>(printed.areas.size())}}),
                cellsOf(printed.areas));
}

Finding influenceHasNoIndicated(const Printed &printed)
{
    const Rows rows = printed.rows.where(inSubArea(kInfluence));
    const Rows indicated = rows.where(at(PreventionLevel::Indicated));
    return made(verdictAbout(rows, {!indicated.any()}), numbersOf(levelsOf(rows)), cellsOf(kParticipationArea, kInfluence),
                indicated);
}

Finding physicalHealthIsMostlyUniversal(const Printed &printed)
{
    const Rows rows = printed.rows.where(inArea(kPhysicalArea));
    const Levels here = levelsOf(rows);
    const Levels everywhere = levelsOf(printed.rows);
    const bool mostly = isMoreThanHalf(here.universal, here.all());
    const bool fewer = here.indicated * everywhere.all() < everywhere.indicated * here.all();
    return made(verdictAbout(rows, {mostly, fewer}),
                numbersOf(here)
                    + numbersOf({{"indicated_per_cent", perCent(here.indicated, here.all())},
                                 {"indicated_per_cent_overall", perCent(everywhere.indicated, everywhere.all())}}),
                cellsOf(kPhysicalArea));
}

Finding safetyIsUniversalAndIndicated(const Printed &printed)
{
    const Rows rows = printed.rows.where(inArea(kSafetyArea));
    const Levels levels = levelsOf(rows);
    return made(verdictAbout(rows, {levels.universal > levels.selective, levels.indicated > levels.selective}),
                numbersOf(levels), cellsOf(kSafetyArea));
}

} // namespace insats::coverage
