#include "bench/facetssql.h"

#include "bench/measuring.h"
#include "bench/sqlite.h"

#include <stdexcept>

namespace insats::bench {

namespace {

using Counts = QMap<Facet, QMap<QString, int>>;

QString byColumn(const QString &column)
{
    return QStringLiteral("SELECT %1, count(*) FROM intervention GROUP BY 1").arg(column);
}

QString byPlacement(const QString &column)
{
    return QStringLiteral("SELECT %1, count(DISTINCT intervention) FROM placement WHERE %1 %2 GROUP BY 1")
        .arg(column, column == QLatin1StringView("subarea") ? QStringLiteral("<> ''") : QStringLiteral("IS NOT NULL"));
}

// join: JOIN leaves out what is not stated, LEFT JOIN counts it as the empty value.
QString byList(const QString &column, const QString &join)
{
    return QStringLiteral(
               "SELECT ifnull(l.value, ''), count(DISTINCT i.id) FROM intervention i %2 json_each(i.%1) l GROUP BY 1")
        .arg(column, join);
}

const QMap<Facet, QString> &questions()
{
    const QString stated = QStringLiteral("JOIN");
    const QString statedOrNot = QStringLiteral("LEFT JOIN");
    static const QMap<Facet, QString> all = {
        {Facet::Area, byPlacement(QStringLiteral("area"))},
        {Facet::SubArea, byPlacement(QStringLiteral("subarea"))},
        {Facet::Level, byPlacement(QStringLiteral("level"))},
        {Facet::Age, QStringLiteral(R"sql(
            SELECT CASE WHEN i.age_basis <> 'none' OR EXISTS (
                SELECT 1 FROM placement p WHERE p.intervention = i.id AND p.age_basis <> 'none') THEN 'known' ELSE '' END,
            count(*) FROM intervention i GROUP BY 1)sql")},
        {Facet::Audience, byList(QStringLiteral("audience"), stated)},
        {Facet::Group, byList(QStringLiteral("groups"), stated)},
        {Facet::Provider, QStringLiteral(R"sql(
            SELECT ifnull(o.name, ''), count(DISTINCT i.id) FROM intervention i
            LEFT JOIN provider p ON p.intervention = i.id LEFT JOIN organisation o ON o.id = p.organisation GROUP BY 1)sql")},
        {Facet::Route, byList(QStringLiteral("routes"), stated)},
        {Facet::Cost, byColumn(QStringLiteral("cost"))},
        {Facet::Format, byList(QStringLiteral("formats"), statedOrNot)},
        {Facet::Place, byList(QStringLiteral("places"), statedOrNot)},
        {Facet::Status, byColumn(QStringLiteral("status"))},
        {Facet::Catalogue, byColumn(QStringLiteral("catalogue"))},
    };
    return all;
}

Counts withoutZeros(const FacetCounts &facets)
{
    Counts counts;
    for (auto it = facets.cbegin(); it != facets.cend(); ++it) {
        for (const FacetCount &count : it.value()) {
            if (count.count > 0)
                counts[it.key()].insert(count.value, count.count);
        }
    }
    return counts;
}

} // namespace

Result measureFacetsSql(const Corpus &corpus, const FacetCounts &expected)
{
    const Database database(corpus.file());
    std::map<Facet, Query> queries;
    for (auto it = questions().cbegin(); it != questions().cend(); ++it)
        queries.emplace(it.key(), database.prepare(it.value()));
    Counts counts;
    const auto countAll = [&] {
        counts.clear();
        for (auto &[facet, query] : queries) {
            query.begin();
            while (query.next())
                counts[facet].insert(query.text(0), static_cast<int>(query.number(1)));
        }
    };
    countAll();
    if (counts != withoutZeros(expected))
        throw std::runtime_error("facets_sql does not count what the program counts");
    return measuredRuns(QStringLiteral("facets_sql"), 50, countAll);
}

} // namespace insats::bench
