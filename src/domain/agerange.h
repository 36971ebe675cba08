// Ages as inclusive whole years. An open end is empty; basis None means that nothing is known about the age.
// Where the ages come from, and that unknown ages are never filled in from elsewhere: README, "Age".
#pragma once

#include <QList>

#include <optional>

namespace insats {

enum class AgeBasis {
    Stated, // numbers stand in the source
    Stage, // a school stage turned into ages
    Child, // the participants are parents, the ages are the child's
    None, // not stated
};

struct AgeRange {
    std::optional<int> min;
    std::optional<int> max;
    AgeBasis basis = AgeBasis::None;

    auto operator<=>(const AgeRange &) const = default;
};

// A column of the matrix, inclusive.
struct AgeBand {
    int min = 0;
    int max = 0;

    bool operator==(const AgeBand &) const = default;
};

// The age or ages that somebody asks about, inclusive.
struct AskedAge {
    int from = 0;
    int to = 0;

    bool operator==(const AskedAge &) const = default;
};

enum class AgeFit { Inside, AtEdge, Unknown, Outside };

bool isKnown(const AgeRange &range);

// Later years are counted as this one.
inline constexpr int kOldestYear = 127;

// The first band that does not follow the one before it, ends before it begins, or reaches beyond the oldest year.
std::optional<AgeBand> misplacedBand(const QList<AgeBand> &bands);

// How well the asked age fits: AtEdge when it equals one of the ends, or when only some of the asked years fit.
AgeFit fit(const AgeRange &range, const AskedAge &age);

// The best fit of several ranges, in the order of AgeFit; Unknown when there is none.
AgeFit bestFit(const QList<AgeRange> &ranges, const AskedAge &age);

// The span from the lowest to the highest known age. Unknown ranges are passed over; all unknown gives an unknown range.
// The basis is the one that all known ranges share, otherwise the least certain of them (Stated < Stage < Child).
AgeRange hull(const QList<AgeRange> &ranges);

} // namespace insats
