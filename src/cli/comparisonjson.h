// A comparison as JSON, by the contract: README, "Command line".
#pragma once

#include "domain/comparison.h"

#include <QJsonObject>

namespace insats::cli {

// Every cell of the areas is listed, also where nothing differs; columns of unknown ages apart.
QJsonObject comparisonJson(const ComparisonReply &reply);

} // namespace insats::cli
