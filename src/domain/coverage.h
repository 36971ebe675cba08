// The coverage matrix: need areas × prevention levels × age bands. Who is in each cell, and which gap tests hold there. A
// request and its answer; room coverage computes it. How cells are counted and what the tests mean: README, "Coverage".
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/cellplace.h"
#include "domain/hardtoreach.h"
#include "domain/idlist.h"
#include "domain/need.h"
#include "domain/note.h"
#include "domain/search.h"
#include "domain/taxonomy.h"

namespace insats {

enum class CountedStatus {
    Active, // what runs on the evaluation date
    All, // everything, as the source prints it
};

enum class CoverageRows { Areas, SubAreas };

struct CoverageRequest {
    SearchRequest filter; // only these insatser
    CountedStatus counted = CountedStatus::Active;
    CoverageRows rows = CoverageRows::Areas; // over which the figures are computed
    QDate date; // invalid = for each insats the date of its catalogue
    std::optional<CoverageParameters> parameters; // in place of the catalogue's
    QStringList withoutProviders; // organisations thought away

    bool operator==(const CoverageRequest &) const = default;
};

enum class GapTest { G1, G1b, G2, G3, G4, G5, G6, G9, G10, G11 };

enum class Verdict { Holds, DoesNotHold, CannotBeJudged };

// The answer of one test about one cell, with the numbers of its formula. Which numbers a test fills in stands at the tests
// (coverage/gaptests.h).
struct Judgement {
    GapTest test = GapTest::G1;
    Verdict verdict = Verdict::DoesNotHold;
    bool certain = true;
    int count = 0; // insatser in the cell
    int part = 0; // of them, or besides them
    int unknown = 0; // of them without the fact that the test asks for
    int limit = 0;
    QList<int> numbers;
    QString name;
    QDate date;

    bool operator==(const Judgement &) const = default;
};

// Distinct insatser, and how many placements lead there.
struct Tally {
    int interventions = 0;
    int placements = 0;

    bool operator==(const Tally &) const = default;
};

// What stands at one place. The lists hold each insats once, in the order of the catalogue's ids.
struct CellContent {
    IdList interventions;
    int placements = 0;
    int ours = 0; // of them placed by our reading
    IdList planned; // would stand here
    IdList inactive; // paused, ended or of unknown status

    int count() const { return static_cast<int>(interventions.size()); }
    bool operator==(const CellContent &) const = default;
};

struct CoverageCell {
    CellPlace place;
    CellState state = CellState::Mapped; // others leave the denominators, and no test is judged there
    CellContent content;
    QStringList providers; // that deliver, each once
    int unknownProvider = 0; // insatser whose provider is not known
    int lowThreshold = 0; // insatser that are open or given without needs assessment
    int unknownRoute = 0; // insatser of which a route is not known, and none is low
    QList<int> coveredYears;
    QList<Judgement> flags; // tests that hold
    QList<Judgement> unjudged;

    bool operator==(const CoverageCell &) const = default;
};

// One area, or one sub-area; by level, then by band.
struct CoverageRow {
    QString area;
    std::optional<QString> subArea; // as in CellPlace
    Tally all; // in the bands, of unknown age and outside the bands
    QList<CoverageCell> cells;
    QList<CellContent> unknownAge; // by level
    QList<CellContent> outsideBands; // by level

    bool operator==(const CoverageRow &) const = default;
};

// Distinct insatser over all areas: never a sum of cells.
struct CoverageTotals {
    Tally all;
    QList<Tally> byBand;
    QList<Tally> byLevel;
    QList<Tally> byLevelAndBand;
    QList<Tally> unknownAgeByLevel;
    Tally unknownAge;
    Tally outsideBands;
    int ours = 0; // placements by our reading

    bool operator==(const CoverageTotals &) const = default;
};

// C, C_R and U with the numbers behind them, over the rows that were asked for.
struct CoverageFigures {
    int cells = 0; // relevant and mapped ones
    int notRelevant = 0; // beside them
    int notMapped = 0; // beside them
    int covered = 0; // count > 0
    int emptyCertain = 0; // G1, nothing of unknown age that might fill it
    int emptyPossible = 0;
    int robustFrom = 0; // none of G1, G1b, G2–G6 holds and none is unjudged
    int robustTo = 0; // none holds
    int unknownAge = 0; // placements
    int placements = 0;

    double c() const { return cells == 0 ? 0 : double(covered) / cells; }
    double robustFromShare() const { return cells == 0 ? 0 : double(robustFrom) / cells; }
    double robustToShare() const { return cells == 0 ? 0 : double(robustTo) / cells; }
    double u() const { return placements == 0 ? 0 : double(unknownAge) / placements; }
    bool operator==(const CoverageFigures &) const = default;
};

// Insatser per single year.
struct AgeLine {
    int firstYear = 0;
    QList<int> all;
    QList<QList<int>> byLevel;

    bool operator==(const AgeLine &) const = default;
};

// A cell and a test that holds there.
struct Gap {
    CellPlace place;
    Judgement judgement;

    bool operator==(const Gap &) const = default;
};

// Placements that have no cell: other areas than need areas, or no level.
struct Unplaced {
    QString area;
    std::optional<PreventionLevel> level;
    Tally tally;

    bool operator==(const Unplaced &) const = default;
};

// Why nothing can be said about a need.
enum class NeedDoubt {
    None,
    OrganisationNeed, // no insats can meet it
    NoTopic, // it names no topic that insatser have
    OnlyUnknownAge, // what would meet it does not state its age
};

// What the insatser at hand say about a need.
struct NeedAnswer {
    Need need;
    Verdict verdict = Verdict::CannotBeJudged; // of G11: holds = nothing meets it
    NeedDoubt doubt = NeedDoubt::None;
    QList<QUuid> meeting; // in the order of the catalogue's ids
    QList<QUuid> unknownAge; // would meet it, but their age is not stated
    QList<QUuid> nearby; // share a topic, but stand in another area, on another level, for other ages or groups
    QList<PreventionLevel> levelsWithout; // of the levels that the need states; nothing is there, not even of unknown age
    int flaggedCells = 0; // of the matrix; only a need that states level and age has any

    bool operator==(const NeedAnswer &) const = default;
};

struct CoverageReply {
    CoverageRequest request;
    QList<CatalogueInfo> catalogues;
    QList<QDate> dates; // of evaluation, by catalogue
    CoverageParameters parameters; // in use; the bands are never empty
    QList<CoverageRow> rows; // each area, followed by its sub-areas
    CoverageTotals totals;
    CoverageFigures figures;
    AgeLine ageLine;
    QList<Unplaced> unplaced;
    QList<Gap> gaps; // most telling first, over the rows that were asked for
    QList<NeedAnswer> needs; // of the same catalogues
    QList<HardToReachAnswer> hardToReach;
    QList<Note> notes; // of the same catalogues, as they are listed to be acted on
    int changedCells = 0; // whose count the filters and the removal change
    QList<CellPlace> emptied; // by the removal of providers
    QStringList providers; // of all counted insatser, in Swedish order
    FacetCounts facets; // as on the search page

    bool operator==(const CoverageReply &) const = default;
};

template <>
inline constexpr std::array kCodes<CountedStatus>{Code{CountedStatus::Active, u"active"}, Code{CountedStatus::All, u"all"}};

template <>
inline constexpr std::array kCodes<CoverageRows>{Code{CoverageRows::Areas, u"area"},
                                                 Code{CoverageRows::SubAreas, u"subarea"}};

// In the order in which flags are shown when room is short.
template <>
inline constexpr std::array kCodes<GapTest>{
    Code{GapTest::G11, u"G11"}, Code{GapTest::G10, u"G10"}, Code{GapTest::G9, u"G9"}, Code{GapTest::G3, u"G3"},
    Code{GapTest::G4, u"G4"},   Code{GapTest::G5, u"G5"},   Code{GapTest::G2, u"G2"}, Code{GapTest::G6, u"G6"},
    Code{GapTest::G1b, u"G1b"}, Code{GapTest::G1, u"G1"}};

} // namespace insats
