// From gathered insatser to cells with their tests, and from cells to figures and the list of gaps. Pure.
#pragma once

#include "coverage/gaptests.h"
#include "coverage/matrix.h"
#include "coverage/rowtable.h"

namespace insats::coverage {

inline constexpr int kLevels = kCodes<PreventionLevel>.size();

// Counts placements, and each insats once: entries come one after another.
class Counter {
public:
    void add(int entry)
    {
        ++m_tally.placements;
        m_tally.interventions += std::exchange(m_last, entry) != entry ? 1 : 0;
    }
    const Tally &tally() const { return m_tally; }

private:
    Tally m_tally;
    int m_last = -1;
};

// What leads to one place: positions in Inventory::entries, ascending, each once.
struct Gathered {
    std::vector<int> counted;
    std::vector<int> planned;
    std::vector<int> inactive;
    int placements = 0;
    int ours = 0;
    Years years;
};

struct GatheredRow {
    explicit GatheredRow(std::size_t bands)
        : cells(kLevels * bands)
        , unknownAge(kLevels)
        , outside(kLevels)
    {
    }

    std::vector<Gathered> cells; // by level, then band
    std::vector<Gathered> unknownAge; // by level
    std::vector<Gathered> outside;
    Counter counter;
};

class CellJudge {
public:
    CellJudge(const Inventory &inventory, const Question &question);

    // Each entry that counts somewhere, before the rows are judged.
    void learn(int number, const Entry &entry);

    CoverageRow judged(const RowName &name, const GatheredRow &row);

    // Whether the area, told apart from its one sub-area, may have other states than this.
    bool hasMarksInPartOf(const QString &area) const { return m_marks.areInPartOf(area); }

private:
    CellContent contentOf(const Gathered &place);
    CellPlace placeOf(const RowName &name, int level, int band) const;
    QList<CellState> statesOf(const RowName &name) const; // by level, then band
    CoverageCell cellOf(const RowName &name, const GatheredRow &row, int level, int band, const QList<CellState> &states);
    CellFacts factsOf(const std::vector<int> &entries);

    const Inventory &m_inventory;
    const Question &m_question;
    CellMarks m_marks;
    // What the tests ask of an entry, small enough to read for each cell that it touches.
    struct Facts {
        Number provider; // the only one; negative for none or several
        std::uint16_t traits; // bits
    };
    void see(Number provider, QStringList &providers);

    std::vector<Facts> m_facts; // by entry
    std::vector<std::span<const Number>> m_several; // the providers of those who have several
    std::vector<Day> m_dates; // by catalogue
    std::vector<Day> m_laterDates; // by catalogue
    QDate m_laterDate; // the earliest, where catalogues differ
    std::vector<int> m_seenAt; // by organisation: the cell in which it was seen last
    int m_cell = 0;
};

// Whether figures and gaps are computed over this row. What names no sub-area is listed, but is no sub-area that could
// have a gap.
bool countsIn(const CoverageRow &row, CoverageRows rows);

CoverageFigures figuresOf(const QList<CoverageRow> &matrix, const CoverageTotals &totals, CoverageRows rows);

// The place of a gap in the order of the list: certain G1, G11, G10, G9, G3, G4, G5, G2, possible G1, G6, G1b.
int rankOf(const Judgement &gap);
inline constexpr int kRankOfNone = 11;

// By rank, then in the order of the matrix.
QList<Gap> gapsOf(const QList<CoverageRow> &matrix, CoverageRows rows);

} // namespace insats::coverage
