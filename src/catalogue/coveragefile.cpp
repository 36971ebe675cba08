#include "catalogue/coveragefile.h"

#include "catalogue/exporting.h"
#include "exchange/csv.h"
#include "wording/coverage.h"
#include "wording/coveragetables.h"

namespace insats {

void writeCoverageCsv(const CoverageReply &reply, const QString &path)
{
    QList<QStringList> rows = wording::cellTable(reply);
    rows.append(QStringList());
    rows.append({wording::basisText(reply)});
    writeWhole(path, exchange::csvOf(rows));
}

} // namespace insats
