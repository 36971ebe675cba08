// From the inventory to the matrix: one pass over the placements, then the gap tests cell by cell. Pure.
#pragma once

#include "coverage/cellmarks.h"
#include "coverage/inventory.h"

namespace insats::coverage {

struct Question {
    QList<NeedArea> areas; // the rows
    CoverageParameters parameters; // with bands, ascending and not overlapping
    CountedStatus counted = CountedStatus::Active;
    CoverageRows rows = CoverageRows::Areas; // over which figures and gaps are computed
    QHash<QString, QDate> dates; // of evaluation, by catalogue; what stands in other catalogues is left out
    QHash<QString, QString> municipalities; // by catalogue: a need is met only in its own municipality
    std::optional<std::vector<RecordId>> only; // ascending
    QStringList withoutProviders; // an insats goes when all that deliver it are among these
    QList<CellMark> marks; // of cells that are left out
};

struct Matrix {
    QList<CoverageRow> rows;
    CoverageTotals totals;
    CoverageFigures figures;
    AgeLine ageLine;
    QList<Unplaced> unplaced;
    QList<Gap> gaps;
};

Matrix matrix(const Inventory &inventory, const Question &question);

// Whoever delivers anything in the catalogues of the question, in order of appearance.
QStringList providers(const Inventory &inventory, const Question &question);

// The cells that are not left out, of the rows that figures are computed over, of which the count differs.
QList<CellPlace> changedCells(const Matrix &before, const Matrix &after, CoverageRows rows);

// Those that had insatser before and have none after.
QList<CellPlace> emptiedCells(const Matrix &before, const Matrix &after, CoverageRows rows);

} // namespace insats::coverage
