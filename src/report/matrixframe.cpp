#include "report/matrixframe.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kGroupGap = 3;

} // namespace

TextStyle matrixNames() { return {8.5, 11, true, kText, false}; }
TextStyle matrixNotes() { return {8, 11, false, kQuiet, false}; }

MatrixFrame::MatrixFrame(Draft &laidOut, const paper::Matrix &values)
    : draft(laidOut)
    , matrix(values)
    , levels(values.levels.size())
    , bands(values.bands.size())
    , table(laidOut.node("Table"))
    , label(std::max(84.0, laidOut.width * 0.17))
{
    const double columns = std::max(1.0, static_cast<double>(levels * (bands + 1)));
    cell = (draft.width - label - static_cast<double>(levels) * kGroupGap) / columns;
}

double MatrixFrame::xOf(qsizetype level, qsizetype band) const
{
    return label + static_cast<double>(level + 1) * kGroupGap + static_cast<double>(level * (bands + 1) + band) * cell;
}

NodeId MatrixFrame::headingCell(NodeId row, const char *scope, int columns, int rows, const QStringList &headers)
{
    const NodeId node = draft.structure.add(row, "TH");
    const QString id = draft.structure.newId();
    Node &described = draft.structure.at(node);
    described.scope = scope;
    described.columns = columns;
    described.rows = rows;
    described.id = id;
    described.headers = headers;
    return node;
}

NodeId MatrixFrame::dataCell(NodeId row, qsizetype level, qsizetype band, const QString &rowId)
{
    const NodeId node = draft.structure.add(row, "TD");
    draft.structure.at(node).headers = {levelIds.at(level), bandIds.at(level * (bands + 1) + band), rowId};
    return node;
}

} // namespace insats::report
