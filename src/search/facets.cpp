#include "search/facets.h"

namespace insats::search {

namespace {

void orNotStated(QStringList &values)
{
    values.removeDuplicates();
    if (values.isEmpty())
        values.append(QString());
}

// Areas and sub-areas are one tree on screen, so they are chosen from together.
Facet choiceGroup(Facet facet) { return facet == Facet::SubArea ? Facet::Area : facet; }

} // namespace

FacetChoices facetValues(const Intervention &intervention)
{
    FacetChoices values;
    for (const Placement &placement : intervention.placements) {
        values[Facet::Area].append(placement.area);
        if (!placement.subArea.isEmpty())
            values[Facet::SubArea].append(placement.subArea);
        if (placement.level)
            values[Facet::Level].append(codeOf(*placement.level));
    }
    values[Facet::Age] = {isKnown(shownAge(intervention)) ? QStringLiteral("known") : QString()};
    for (const Audience audience : intervention.audience)
        values[Facet::Audience].append(codeOf(audience));
    values[Facet::Group] = intervention.groups;
    for (const Provider &provider : intervention.providers)
        values[Facet::Provider].append(provider.organisation);
    for (const AccessRoute route : intervention.routes)
        values[Facet::Route].append(codeOf(route));
    values[Facet::Cost] = {codeOf(intervention.cost)};
    for (const DeliveryFormat format : intervention.formats)
        values[Facet::Format].append(codeOf(format));
    values[Facet::Place] = intervention.places;
    values[Facet::Status] = {codeOf(intervention.status)};
    values[Facet::Catalogue] = {intervention.catalogue};
    for (const Facet facet : {Facet::Provider, Facet::Format, Facet::Place})
        orNotStated(values[facet]);
    return values;
}

void Facets::add(int document, const Intervention &intervention)
{
    const FacetChoices values = facetValues(intervention);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        for (const QString &value : it.value())
            m_values[it.key()][value].insert(document);
    }
}

Bitset Facets::narrowed(const Bitset &from, const FacetChoices &choices, std::optional<Facet> except) const
{
    std::map<Facet, Bitset> chosen;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        if (it.value().isEmpty() || (except && choiceGroup(*except) == choiceGroup(it.key())))
            continue;
        Bitset &any = chosen[choiceGroup(it.key())];
        const auto facet = m_values.find(it.key());
        for (const QString &value : it.value()) {
            if (facet == m_values.end())
                continue;
            if (const auto set = facet->second.find(value); set != facet->second.end())
                any |= set->second;
        }
    }
    Bitset left = from;
    for (const auto &[facet, any] : chosen)
        left &= any;
    return left;
}

QStringList Facets::valuesBeginning(Facet facet, const QString &beginning) const
{
    QStringList found;
    const auto values = m_values.find(facet);
    if (values == m_values.end() || beginning.isEmpty())
        return found;
    for (const auto &[value, documents] : values->second) {
        if (value.startsWith(beginning, Qt::CaseInsensitive))
            found.append(value);
    }
    return found;
}

FacetCounts Facets::counts(const Bitset &hits, const FacetChoices &choices, const Bitset &present) const
{
    FacetCounts counts;
    const Bitset narrowedByAll = narrowed(hits, choices);
    for (const auto &[facet, values] : m_values) {
        const bool hasChoice = !choices.value(facet).isEmpty()
            || (choiceGroup(facet) == Facet::Area
                && !(choices.value(Facet::Area).isEmpty() && choices.value(Facet::SubArea).isEmpty()));
        const Bitset counted = hasChoice ? narrowed(hits, choices, facet) : narrowedByAll;
        for (const auto &[value, documents] : values) {
            if (documents.intersects(present))
                counts[facet].append({value, documents.countCommon(counted)});
        }
    }
    return counts;
}

} // namespace insats::search
