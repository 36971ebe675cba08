// What the registers say about one insats. Pure.
#pragma once

#include "domain/registersreply.h"

namespace insats {

// needs: with what meets them. All lists are of the insats' own municipality.
RegisterLinks linksOf(const Intervention &intervention, const QList<NeedAnswer> &needs, const QList<Indicator> &indicators,
                      const QList<Collaboration> &collaborations);

} // namespace insats
