#include "domain/intervention.h"

namespace insats {

QList<AgeRange> statedAges(const Intervention &intervention)
{
    QList<AgeRange> ages;
    if (isKnown(intervention.age))
        ages.append(intervention.age);
    for (const Placement &placement : intervention.placements)
        ages.append(placement.age);
    return ages;
}

AgeRange shownAge(const Intervention &intervention) { return hull(statedAges(intervention)); }

QString shownTarget(const Intervention &intervention)
{
    if (!intervention.target.isEmpty())
        return intervention.target;
    QStringList targets;
    for (const Placement &placement : intervention.placements) {
        if (!placement.target.isEmpty() && !targets.contains(placement.target))
            targets.append(placement.target);
    }
    return targets.join(QStringLiteral("; "));
}

QStringList deliveringOrganisations(const Intervention &intervention)
{
    QStringList names;
    for (const Provider &provider : intervention.providers) {
        if (provider.role == ProviderRole::Deliver)
            names.append(provider.organisation);
    }
    return names;
}

} // namespace insats
