// The matrix and its gaps as JSON, by the contract: README, "Command line".
#pragma once

#include "domain/coverage.h"

#include <QJsonObject>

namespace insats::cli {

QJsonObject coverageJson(const CoverageReply &reply);
QJsonObject gapsJson(const QList<Gap> &gaps, const CoverageReply &reply);

} // namespace insats::cli
