#include "catalogue/datafile.h"

#include "catalogue/bundled.h"
#include "catalogue/newfile.h"
#include "catalogue/synthetic.h"
#include "domain/error.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace insats {

QString ownFilePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("insatskartan.sqlite"));
}

QString ownFile()
{
    const QString path = ownFilePath();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Error(ErrorKind::FileUnwritable, path);
    return path;
}

QString usualCatalogue() { return QStringLiteral("ale_2017"); }

QStringList chosenCatalogues(const QList<CatalogueInfo> &catalogues, const QString &asked)
{
    QStringList ids;
    for (const CatalogueInfo &catalogue : catalogues)
        ids.append(catalogue.id);
    if (asked == QLatin1StringView("all"))
        return ids;
    if (!asked.isEmpty()) {
        if (!ids.contains(asked))
            throw Error(ErrorKind::UnknownCatalogue, asked, ids.join(QStringLiteral(", ")));
        return {asked};
    }
    const QString usual = usualCatalogue();
    return ids.contains(usual) ? QStringList{usual} : ids;
}

void generateFile(const QString &path, int count, quint32 seed)
{
    if (QFileInfo::exists(path))
        throw Error(ErrorKind::FileExists, path);
    QList<Intervention> pool;
    for (const CatalogueSet &set : bundledCatalogues())
        pool += set.interventions;
    makeFileOf(path, syntheticCatalogue(count, seed, pool));
}

} // namespace insats
