// The matrix and its gaps as JSON, by the contract: README, "Command line".
#pragma once

#include "domain/coverage.h"

#include <QJsonObject>

namespace insats::cli {

// Area, level, and sub-area and band where there are any.
QJsonObject placeJson(const CellPlace &place);

QJsonObject figuresJson(const CoverageFigures &figures);

QJsonObject coverageJson(const CoverageReply &reply);

// How many gaps come before the needs and groups that no cell shows: the certain empty cells and the cells of G11.
qsizetype placeOfNeeds(const QList<Gap> &gaps);

// needs, groups: those of G11 that no cell shows; level and band are null where none is stated.
QJsonObject gapsJson(const QList<Gap> &gaps, const QList<NeedAnswer> &needs, const QList<HardToReachAnswer> &groups,
                     const CoverageReply &reply);

} // namespace insats::cli
