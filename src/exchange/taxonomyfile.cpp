#include "exchange/taxonomyfile.h"

#include "domain/taxonomyfields.h"
#include "exchange/envelope.h"

namespace insats::exchange {

namespace {

constexpr int kVersion = 1;

template <class T>
void readList(const QJsonObject &file, const char *name, T &list, QList<Problem> &problems)
{
    fromJson(file.value(QLatin1StringView(name)), list, {QLatin1StringView(name), problems});
}

} // namespace

Taxonomy readTaxonomyFiles(const QByteArray &areasJson, const QByteArray &synonymsJson, QList<Problem> &problems)
{
    Taxonomy taxonomy;
    if (const auto file = openEnvelope(areasJson, QStringLiteral("insatskartan-areas"), kVersion, problems)) {
        readList(*file, "areas", taxonomy.areas, problems);
        readList(*file, "levels", taxonomy.levels, problems);
        readList(*file, "bands", taxonomy.bands, problems);
        readList(*file, "groups", taxonomy.groups, problems);
        readList(*file, "topics", taxonomy.topics, problems);
    }
    if (const auto file = openEnvelope(synonymsJson, QStringLiteral("insatskartan-synonyms"), kVersion, problems))
        readList(*file, "synonyms", taxonomy.synonyms, problems);
    return taxonomy;
}

} // namespace insats::exchange
