#include "coverage/matrix.h"

#include "coverage/askedentries.h"
#include "coverage/celljudging.h"

#include <algorithm>
#include <map>

namespace insats::coverage {

namespace {

void addOnce(std::vector<int> &entries, int entry)
{
    if (entries.empty() || entries.back() != entry)
        entries.push_back(entry);
}

void add(Gathered &place, int entry, bool ours, Standing standing)
{
    switch (standing) {
    case Standing::Counted:
        addOnce(place.counted, entry);
        ++place.placements;
        place.ours += ours ? 1 : 0;
        break;
    case Standing::Planned: addOnce(place.planned, entry); break;
    case Standing::Inactive: addOnce(place.inactive, entry); break;
    }
}

// One pass over all placements.
class Gathering {
public:
    Gathering(const Inventory &inventory, const Question &question)
        : m_inventory(inventory)
        , m_question(question)
        , m_table(inventory, question)
        , m_judge(inventory, question)
        , m_ages(question.parameters.bands.begin(), question.parameters.bands.end())
        , m_bands(m_ages.size())
        , m_hasOnlyPart(m_table.areasWithOnlyPart())
        , m_rows(m_table.rows().size(), GatheredRow(m_bands))
        , m_byBand(m_bands)
        , m_byLevelAndBand(kLevels * m_bands)
    {
        for (const AgeBand &band : m_ages)
            m_bandYears.push_back(yearsBetween(band.min, band.max));
        // By year: the first band that does not end before it, and the first that begins after it.
        for (int year = 0; year <= kOldestYear; ++year) {
            const auto endsBefore = [year](const AgeBand &band) { return band.max < year; };
            const auto beginsBy = [year](const AgeBand &band) { return band.min <= year; };
            m_firstBand[static_cast<std::size_t>(year)] =
                static_cast<std::size_t>(std::ranges::count_if(m_ages, endsBefore));
            m_endBand[static_cast<std::size_t>(year)] = static_cast<std::size_t>(std::ranges::count_if(m_ages, beginsBy));
        }
    }

    Matrix run()
    {
        forEachAsked(m_inventory, m_question, [this](int number, const Entry &entry, Standing standing) {
            if (standing == Standing::Counted)
                m_judge.learn(number, entry);
            take(number, entry, standing);
        });
        return result();
    }

private:
    void take(int number, const Entry &entry, Standing standing)
    {
        std::array<Years, kLevels> years;
        for (const PlacementEntry &placement : m_inventory.placementsOf(entry)) {
            if (countsAsAllAges(placement))
                take(number, withAllAges(placement), standing, entry.placements > 1 ? &years : nullptr);
            else
                take(number, placement, standing, entry.placements > 1 ? &years : nullptr);
        }
        if (entry.placements > 1)
            takeYears(years);
    }

    // years: where the insats has several placements, whose years are joined before they are counted.
    void take(int number, const PlacementEntry &placement, Standing standing, std::array<Years, kLevels> *years)
    {
        const int row = m_table.areaRow(placement);
        if (row < 0 || !placement.level) {
            if (standing == Standing::Counted)
                m_unplaced[{placement.area, placement.level}].add(number);
            return;
        }
        if (standing == Standing::Counted) {
            total(number, placement);
            if (placement.isKnown && years)
                (*years)[static_cast<std::size_t>(*placement.level)] |= yearsBetween(placement.from, placement.to);
            else if (placement.isKnown)
                takeYears(placement);
        }
        if (!m_hasOnlyPart[static_cast<std::size_t>(row)])
            takeInRow(m_rows[static_cast<std::size_t>(row)], number, placement, standing);
        takeInRow(m_rows[static_cast<std::size_t>(m_table.partRow(placement))], number, placement, standing);
    }

    bool countsAsAllAges(const PlacementEntry &placement) const
    {
        return m_question.parameters.everyoneIsAllAges && placement.everyone && !placement.isKnown;
    }

    static PlacementEntry withAllAges(PlacementEntry placement)
    {
        placement.isKnown = true;
        placement.from = 0;
        placement.to = kOldestYear;
        return placement;
    }

    // Calls visit(position, years) for each band that the placement touches; false when it touches none.
    bool forEachBand(const PlacementEntry &placement, auto &&visit) const
    {
        const std::size_t first = m_firstBand[placement.from];
        const std::size_t end = m_endBand[placement.to];
        for (std::size_t band = first; band < end; ++band)
            visit(band, m_ages[band]);
        return first < end;
    }

    void takeInRow(GatheredRow &row, int number, const PlacementEntry &placement, Standing standing)
    {
        const bool counted = standing == Standing::Counted;
        const auto level = static_cast<std::size_t>(*placement.level);
        if (counted)
            row.counter.add(number);
        if (!placement.isKnown)
            return add(row.unknownAge[level], number, placement.ours, standing);
        const bool inside = forEachBand(placement, [&](std::size_t band, const AgeBand &years) {
            Gathered &cell = row.cells[level * m_bands + band];
            add(cell, number, placement.ours, standing);
            if (counted && cell.years != m_bandYears[band])
                cell.years |= yearsBetween(std::max<int>(placement.from, years.min), std::min<int>(placement.to, years.max));
        });
        if (!inside)
            add(row.outside[level], number, placement.ours, standing);
    }

    void total(int number, const PlacementEntry &placement)
    {
        const auto level = static_cast<std::size_t>(*placement.level);
        m_all.add(number);
        m_ours += placement.ours ? 1 : 0;
        m_byLevel[level].add(number);
        if (!placement.isKnown) {
            m_unknown.add(number);
            m_unknownByLevel[level].add(number);
            return;
        }
        const bool inside = forEachBand(placement, [&](std::size_t band, const AgeBand &) {
            m_byBand[band].add(number);
            m_byLevelAndBand[level * m_bands + band].add(number);
        });
        if (!inside)
            m_outside.add(number);
    }

    void takeYears(const std::array<Years, kLevels> &years)
    {
        Years any;
        for (std::size_t level = 0; level < kLevels; ++level) {
            countYears(years[level], m_years[level]);
            any |= years[level];
        }
        countYears(any, m_years[kLevels]);
    }

    // Most insatser have one placement, whose years need no union.
    void takeYears(const PlacementEntry &only)
    {
        for (auto *ends : {&m_years[static_cast<std::size_t>(*only.level)], &m_years[kLevels]}) {
            ++(*ends)[only.from];
            --(*ends)[only.to + 1U];
        }
    }

    // Runs of years are counted by their ends and added up when all are there.
    static void countYears(const Years &years, std::array<int, kOldestYear + 2> &ends)
    {
        const Years starts = years & ~(years << 1);
        const Years stops = years & ~(years >> 1);
        for (std::size_t year = starts._Find_first(); year < starts.size(); year = starts._Find_next(year))
            ++ends[year];
        for (std::size_t year = stops._Find_first(); year < stops.size(); year = stops._Find_next(year))
            --ends[year + 1];
    }

    AgeLine ageLine() const
    {
        const int first = m_question.parameters.bands.constFirst().min;
        const int last = std::min(m_question.parameters.bands.constLast().max, kOldestYear);
        const auto line = [&](const std::array<int, kOldestYear + 2> &ends) {
            QList<int> counts;
            int now = 0;
            for (int year = 0; year <= last; ++year) {
                now += ends[static_cast<std::size_t>(year)];
                if (year >= first)
                    counts.append(now);
            }
            return counts;
        };
        AgeLine ages{first, line(m_years[kLevels]), {}};
        for (std::size_t level = 0; level < kLevels; ++level)
            ages.byLevel.append(line(m_years[level]));
        return ages;
    }

    static CoverageRow asWholeArea(CoverageRow part)
    {
        part.subArea.reset();
        for (CoverageCell &cell : part.cells)
            cell.place.subArea.reset();
        return part;
    }

    static QList<Tally> tallies(const std::vector<Counter> &counters)
    {
        QList<Tally> tallies;
        for (const Counter &counter : counters)
            tallies.append(counter.tally());
        return tallies;
    }

    Matrix result()
    {
        Matrix matrix;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const bool likeItsPart = m_hasOnlyPart[i];
            const std::size_t part = likeItsPart ? ++i : i;
            const CoverageRow row = m_judge.judged(m_table.rows()[part], m_rows[part]);
            if (likeItsPart && m_judge.hasMarksInPartOf(row.area))
                matrix.rows.append(m_judge.judged(m_table.rows()[part - 1], m_rows[part]));
            else if (likeItsPart)
                matrix.rows.append(asWholeArea(row));
            matrix.rows.append(row);
        }
        matrix.totals = {m_all.tally(),
                         tallies(m_byBand),
                         tallies(m_byLevel),
                         tallies(m_byLevelAndBand),
                         tallies(m_unknownByLevel),
                         m_unknown.tally(),
                         m_outside.tally(),
                         m_ours};
        matrix.figures = figuresOf(matrix.rows, matrix.totals, m_question.rows);
        matrix.ageLine = ageLine();
        for (const auto &[place, counter] : m_unplaced)
            matrix.unplaced.append({m_inventory.areas().name(place.first), place.second, counter.tally()});
        matrix.gaps = gapsOf(matrix.rows, m_question.rows);
        return matrix;
    }

    const Inventory &m_inventory;
    const Question &m_question;
    RowTable m_table;
    CellJudge m_judge;
    std::vector<AgeBand> m_ages;
    std::vector<Years> m_bandYears;
    std::array<std::size_t, kOldestYear + 1> m_firstBand{};
    std::array<std::size_t, kOldestYear + 1> m_endBand{};
    std::size_t m_bands;
    std::vector<bool> m_hasOnlyPart; // by row: an area that has the same cells as its one sub-area
    std::vector<GatheredRow> m_rows;
    Counter m_all;
    int m_ours = 0;
    Counter m_unknown;
    Counter m_outside;
    std::vector<Counter> m_byBand;
    std::vector<Counter> m_byLevel = std::vector<Counter>(kLevels);
    std::vector<Counter> m_unknownByLevel = std::vector<Counter>(kLevels);
    std::vector<Counter> m_byLevelAndBand;
    std::map<std::pair<Number, std::optional<PreventionLevel>>, Counter> m_unplaced;
    std::array<std::array<int, kOldestYear + 2>, kLevels + 1> m_years{}; // by level; the last for all
};

QList<CellPlace> cellsWhere(const Matrix &before, const Matrix &after, CoverageRows rows, auto &&differ)
{
    QList<CellPlace> cells;
    for (qsizetype row = 0; row < before.rows.size(); ++row) {
        if (!countsIn(before.rows.at(row), rows))
            continue;
        for (qsizetype cell = 0; cell < before.rows.at(row).cells.size(); ++cell) {
            const CoverageCell &old = before.rows.at(row).cells.at(cell);
            if (old.state == CellState::Mapped
                && differ(old.content.count(), after.rows.at(row).cells.at(cell).content.count()))
                cells.append(old.place);
        }
    }
    return cells;
}

} // namespace

Matrix matrix(const Inventory &inventory, const Question &question) { return Gathering(inventory, question).run(); }

QStringList providers(const Inventory &inventory, const Question &question)
{
    std::vector<bool> delivers(inventory.organisations().size());
    const std::vector<Day> dates = datesOf(inventory, question);
    for (const auto &[deliverer, interventions] : inventory.deliverers()) {
        if (dates[static_cast<std::size_t>(deliverer.catalogue)] != 0)
            delivers[static_cast<std::size_t>(deliverer.organisation)] = true;
    }
    QStringList names;
    for (std::size_t i = 0; i < delivers.size(); ++i) {
        if (delivers[i])
            names.append(inventory.organisations().name(static_cast<Number>(i)));
    }
    return names;
}

QList<CellPlace> changedCells(const Matrix &before, const Matrix &after, CoverageRows rows)
{
    return cellsWhere(before, after, rows, [](int old, int now) { return old != now; });
}

QList<CellPlace> emptiedCells(const Matrix &before, const Matrix &after, CoverageRows rows)
{
    return cellsWhere(before, after, rows, [](int old, int now) { return old > 0 && now == 0; });
}

} // namespace insats::coverage
