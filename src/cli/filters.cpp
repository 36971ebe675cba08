#include "cli/filters.h"

#include "catalogue/datafile.h"
#include "domain/error.h"
#include "wording/names.h"

namespace insats::cli {

namespace {

const QMap<QString, QList<Facet>> &filterOptions()
{
    static const QMap<QString, QList<Facet>> options = {
        {QStringLiteral("area"), {Facet::Area, Facet::SubArea}},
        {QStringLiteral("level"), {Facet::Level}},
        {QStringLiteral("provider"), {Facet::Provider}},
        {QStringLiteral("route"), {Facet::Route}},
        {QStringLiteral("group"), {Facet::Group}},
        {QStringLiteral("status"), {Facet::Status}},
    };
    return options;
}

// Adds what was given to the choices: the known value whose name it is, in any case of letters.
void choose(const QString &given, const QList<Facet> &facets, const FacetCounts &known, FacetChoices &choices)
{
    QStringList names;
    for (const Facet facet : facets) {
        for (const FacetCount &value : known.value(facet)) {
            if (wording::screenWords(facet, value.value).contains(given, Qt::CaseInsensitive)) {
                choices[facet].append(value.value);
                return;
            }
            names.append(wording::nameOf(facet, value.value));
        }
    }
    throw Error(ErrorKind::UnknownValue, given, names.join(QStringLiteral(", ")));
}

} // namespace

SearchRequest filterOf(const CommandLine &line, Catalogue &catalogue, const QStringList &besides)
{
    SearchRequest request;
    request.catalogues = chosenCatalogues(catalogue.catalogues(), line.catalogue);
    if (const auto age = numberIn(line, QStringLiteral("age"), 0))
        request.age = AskedAge{*age, *age};
    if (line.values.isEmpty())
        return request;
    SearchRequest everything;
    everything.limit = 1;
    const FacetCounts known = catalogue.search(everything).facets;
    for (auto option = filterOptions().cbegin(); option != filterOptions().cend(); ++option) {
        if (besides.contains(option.key()))
            continue;
        for (const QString &given : line.all(option.key()))
            choose(given, option.value(), known, request.choices);
    }
    return request;
}

} // namespace insats::cli
