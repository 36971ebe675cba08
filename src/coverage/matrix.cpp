#include "coverage/matrix.h"

#include "coverage/celljudging.h"
#include "coverage/rowtable.h"

#include <algorithm>
#include <map>

namespace insats::coverage {

namespace {

enum class Standing { Counted, Planned, Inactive };

Standing standingOf(const Entry &entry, Day date, CountedStatus counted)
{
    if (counted == CountedStatus::All)
        return Standing::Counted;
    const bool isOver = entry.validTo > 0 && entry.validTo < date;
    if (isOver || (entry.status != InterventionStatus::Active && entry.status != InterventionStatus::Planned))
        return Standing::Inactive;
    return entry.status == InterventionStatus::Planned || entry.validFrom > date ? Standing::Planned : Standing::Counted;
}

void addOnce(std::vector<int> &entries, int entry)
{
    if (entries.empty() || entries.back() != entry)
        entries.push_back(entry);
}

void add(Gathered &place, int entry, Standing standing)
{
    switch (standing) {
    case Standing::Counted:
        addOnce(place.counted, entry);
        ++place.placements;
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
        , m_ages(question.parameters.bands.begin(), question.parameters.bands.end())
        , m_bands(m_ages.size())
        , m_rows(m_table.rows().size(), GatheredRow(m_bands))
        , m_byBand(m_bands)
        , m_byLevelAndBand(kLevels * m_bands)
    {
    }

    Matrix run()
    {
        const auto &entries = m_inventory.entries();
        std::size_t wanted = 0;
        const auto &only = m_question.only;
        const std::vector<bool> away = m_table.thoughtAway();
        const std::vector<Day> dates = datesOf(m_inventory, m_question);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Entry &entry = entries[i];
            if (only) {
                while (wanted < only->size() && (*only)[wanted] < entry.id)
                    ++wanted;
                if (wanted == only->size())
                    break;
                if ((*only)[wanted] != entry.id)
                    continue;
            }
            const Day date = dates[static_cast<std::size_t>(entry.catalogue)];
            const auto isAway = [&](Number provider) { return away[static_cast<std::size_t>(provider)]; };
            const auto providers = m_inventory.providersOf(entry);
            if (date == 0 || (!providers.empty() && std::ranges::all_of(providers, isAway)))
                continue;
            take(static_cast<int>(i), entry, standingOf(entry, date, m_question.counted));
        }
        return result();
    }

private:
    void take(int number, const Entry &entry, Standing standing)
    {
        std::array<Years, kLevels> years;
        PlacementEntry known;
        int knownCount = 0;
        for (const PlacementEntry &stored : m_inventory.placementsOf(entry)) {
            const int row = m_table.areaRow(stored);
            if (row < 0 || !stored.level) {
                if (standing == Standing::Counted)
                    m_unplaced[{stored.area, stored.level}].add(number);
                continue;
            }
            const PlacementEntry placement = asMeant(stored);
            if (standing == Standing::Counted) {
                total(number, placement);
                if (placement.isKnown) {
                    years[static_cast<std::size_t>(*placement.level)] |= yearsBetween(placement.from, placement.to);
                    known = placement;
                    ++knownCount;
                }
            }
            takeInRow(m_rows[static_cast<std::size_t>(row)], number, placement, standing);
            takeInRow(m_rows[static_cast<std::size_t>(m_table.partRow(placement))], number, placement, standing);
        }
        if (knownCount == 1)
            takeYears(known);
        else if (knownCount > 1)
            takeYears(years);
    }

    PlacementEntry asMeant(PlacementEntry placement) const
    {
        if (!placement.isKnown && placement.everyone && m_question.parameters.everyoneIsAllAges) {
            placement.isKnown = true;
            placement.from = 0;
            placement.to = kOldestYear;
        }
        return placement;
    }

    // Calls visit(position) for each band that the placement touches; false when it touches none.
    bool forEachBand(const PlacementEntry &placement, auto &&visit) const
    {
        bool any = false;
        for (std::size_t band = 0; band < m_bands; ++band) {
            const AgeBand &years = m_ages[band];
            if (placement.from > years.max || placement.to < years.min)
                continue;
            any = true;
            visit(band, years);
        }
        return any;
    }

    void takeInRow(GatheredRow &row, int number, const PlacementEntry &placement, Standing standing)
    {
        const bool counted = standing == Standing::Counted;
        const auto level = static_cast<std::size_t>(*placement.level);
        if (counted)
            row.counter.add(number);
        if (!placement.isKnown)
            return add(row.unknownAge[level], number, standing);
        const bool inside = forEachBand(placement, [&](std::size_t band, const AgeBand &years) {
            Gathered &cell = row.cells[level * m_bands + band];
            add(cell, number, standing);
            if (counted)
                cell.years |= yearsBetween(std::max<int>(placement.from, years.min), std::min<int>(placement.to, years.max));
        });
        if (!inside)
            add(row.outside[level], number, standing);
    }

    void total(int number, const PlacementEntry &placement)
    {
        const auto level = static_cast<std::size_t>(*placement.level);
        m_all.add(number);
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

    static QList<Tally> tallies(const std::vector<Counter> &counters)
    {
        QList<Tally> tallies;
        for (const Counter &counter : counters)
            tallies.append(counter.tally());
        return tallies;
    }

    Matrix result() const
    {
        Matrix matrix;
        CellJudge judge(m_inventory, m_question);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            matrix.rows.append(judge.judged(m_table.rows()[i], m_rows[i]));
        matrix.totals = {
            m_all.tally(),     tallies(m_byBand), tallies(m_byLevel), tallies(m_byLevelAndBand), tallies(m_unknownByLevel),
            m_unknown.tally(), m_outside.tally()};
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
    std::vector<AgeBand> m_ages;
    std::size_t m_bands;
    std::vector<GatheredRow> m_rows;
    Counter m_all;
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
            if (differ(old.content.count(), after.rows.at(row).cells.at(cell).content.count()))
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
    for (const Entry &entry : inventory.entries()) {
        if (dates[static_cast<std::size_t>(entry.catalogue)] == 0)
            continue;
        for (const Number provider : inventory.providersOf(entry))
            delivers[static_cast<std::size_t>(provider)] = true;
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
