#include "catalogue/bundled.h"

#include "domain/error.h"
#include "exchange/cataloguefile.h"
#include "exchange/taxonomyfile.h"

#include <QDir>

namespace insats {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileUnreadable, path, file.errorString());
    return file.readAll();
}

void requireNoProblems(const QString &path, const QList<Problem> &problems)
{
    if (!problems.isEmpty())
        throw Error(ErrorKind::BadData, path + QLatin1Char(' ') + problems.constFirst().where, problems.constFirst().detail);
}

} // namespace

Taxonomy bundledTaxonomy()
{
    QList<Problem> problems;
    const Taxonomy taxonomy = exchange::readTaxonomyFiles(contentOf(QStringLiteral(":/taxonomy/areas.json")),
                                                          contentOf(QStringLiteral(":/taxonomy/synonyms.json")), problems);
    requireNoProblems(QStringLiteral(":/taxonomy"), problems);
    return taxonomy;
}

QList<CatalogueSet> bundledCatalogues()
{
    QList<CatalogueSet> sets;
    const QDir folder(QStringLiteral(":/catalogues"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto file = exchange::readCatalogueFile(contentOf(folder.filePath(name)));
        requireNoProblems(name, file.problems);
        sets.append(file.set);
    }
    return sets;
}

} // namespace insats
