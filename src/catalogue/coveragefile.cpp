#include "catalogue/coveragefile.h"

#include "domain/error.h"
#include "exchange/csv.h"
#include "wording/coverage.h"
#include "wording/coveragetables.h"

#include <QSaveFile>

namespace insats {

void writeCoverageCsv(const CoverageReply &reply, const QString &path)
{
    QList<QStringList> rows = wording::cellTable(reply);
    rows.append(QStringList());
    rows.append({wording::basisText(reply)});
    QSaveFile file(path);
    const QByteArray csv = exchange::csvOf(rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
}

} // namespace insats
