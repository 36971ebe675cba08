#include "catalogue/registerlinks.h"

#include <algorithm>

namespace insats {

RegisterLinks linksOf(const Intervention &intervention, const QList<NeedAnswer> &needs, const QList<Indicator> &indicators,
                      const QList<Collaboration> &collaborations)
{
    RegisterLinks links;
    links.insats = intervention.uuid;
    for (const NeedAnswer &answer : needs) {
        if (answer.meeting.contains(intervention.uuid))
            links.met.append(answer.need);
        else if (answer.unknownAge.contains(intervention.uuid))
            links.metPerhaps.append(answer.need);
    }
    std::ranges::copy_if(collaborations, std::back_inserter(links.collaborations),
                         [&](const Collaboration &one) { return one.interventions.contains(intervention.uuid); });
    QStringList areas;
    for (const Placement &placement : intervention.placements) {
        if (areas.contains(placement.area))
            continue;
        areas.append(placement.area);
        const auto count = std::ranges::count(indicators, placement.area, &Indicator::area);
        if (count > 0)
            links.figures.append({placement.area, static_cast<int>(count)});
    }
    return links;
}

} // namespace insats
