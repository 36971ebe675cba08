// All registers of some catalogues with what the insatser say about them: what the page of needs and figures shows.
#pragma once

#include "domain/collaboration.h"
#include "domain/coverage.h"
#include "domain/indicator.h"

#include <QHash>

namespace insats {

struct RegistersReply {
    QList<CatalogueInfo> catalogues;
    QList<NeedAnswer> needs;
    QList<Indicator> indicators;
    QList<Collaboration> collaborations;
    QList<HardToReachAnswer> hardToReach;
    QList<QUuid> volunteerRun;
    QList<QUuid> endingSoon; // within a year of the evaluation date
    QHash<QUuid, QString> names; // of every insats that is named above

    bool operator==(const RegistersReply &) const = default;
};

} // namespace insats
