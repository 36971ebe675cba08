#include "catalogue/facetorder.h"

#include "catalogue/swedishorder.h"

namespace insats {

namespace {

template <Coded Enum>
QStringList codes()
{
    QStringList all;
    for (const auto &code : kCodes<Enum>)
        all.append(QString::fromUtf16(code.text));
    return all;
}

// The values that a facet always shows, in their order.
QMap<Facet, QStringList> knownValues(const Taxonomy &taxonomy)
{
    QMap<Facet, QStringList> known;
    for (const NeedArea &area : taxonomy.areas) {
        known[Facet::Area].append(area.name);
        for (const SubArea &subArea : area.subAreas)
            known[Facet::SubArea].append(subArea.name);
    }
    known[Facet::Level] = codes<PreventionLevel>();
    known[Facet::Age] = {QStringLiteral("known"), QString()};
    known[Facet::Audience] = codes<Audience>();
    known[Facet::Group] = taxonomy.groups;
    known[Facet::Route] = codes<AccessRoute>();
    known[Facet::Cost] = codes<Cost>();
    known[Facet::Format] = codes<DeliveryFormat>() + QStringList{QString()};
    known[Facet::Status] = codes<InterventionStatus>();
    return known;
}

} // namespace

FacetCounts ordered(const FacetCounts &counts, const Taxonomy &taxonomy)
{
    const QMap<Facet, QStringList> known = knownValues(taxonomy);
    QCollator collator = swedishCollator();
    collator.setNumericMode(true);
    FacetCounts result;
    for (const auto &code : kCodes<Facet>) {
        QList<FacetCount> rest = counts.value(code.value);
        QList<FacetCount> &values = result[code.value];
        for (const QString &value : known.value(code.value)) {
            const auto found = std::ranges::find(rest, value, &FacetCount::value);
            values.append(found == rest.end() ? FacetCount{value, 0} : *found);
            if (found != rest.end())
                rest.erase(found);
        }
        std::ranges::sort(rest, [&](const FacetCount &a, const FacetCount &b) {
            if (a.value.isEmpty() != b.value.isEmpty())
                return b.value.isEmpty();
            return collator.compare(a.value, b.value) < 0;
        });
        values.append(rest);
    }
    return result;
}

} // namespace insats
