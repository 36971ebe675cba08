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
    QList<Indicator> indicators; // and those of the municipality's other catalogues
    QList<Collaboration> collaborations; // likewise
    QList<HardToReachAnswer> hardToReach;
    QList<Note> notes; // on needs and cells of the same catalogues
    QList<QUuid> volunteerRun;
    QList<QUuid> endingSoon; // within a year of the evaluation date
    QHash<QUuid, QString> names; // of every insats that is named above
    QHash<QString, QString> titles; // of all catalogues of the file

    bool operator==(const RegistersReply &) const = default;
};

// How many figures a need area has.
struct AreaFigures {
    QString area;
    int count = 0;

    bool operator==(const AreaFigures &) const = default;
};

// What the registers say about one insats: the way back from its card.
struct RegisterLinks {
    QUuid insats;
    QList<Need> met;
    QList<Need> metPerhaps; // would be met, but the insats' age is not stated
    QList<Collaboration> collaborations; // that name the insats
    QList<AreaFigures> figures; // for its need areas, in the order of its placements; areas without any are left out

    bool operator==(const RegisterLinks &) const = default;
};

} // namespace insats
