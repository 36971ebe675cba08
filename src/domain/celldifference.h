// What differs in one cell between two matrices.
#pragma once

#include "domain/coverage.h"

namespace insats {

struct CellDifference {
    CellPlace place; // without a band: the column of unknown ages
    int before = 0; // distinct insatser
    int after = 0;
    IdList came; // insatser that stand there after and not before
    IdList left;
    QList<Judgement> appeared; // gap tests that hold after and not before; as they are after
    QList<Judgement> gone; // as they were before

    bool operator==(const CellDifference &) const = default;
};

// Whether other insatser stand there, not only other gaps.
inline bool differsInSupply(const CellDifference &difference)
{
    return !difference.came.isEmpty() || !difference.left.isEmpty();
}

} // namespace insats
