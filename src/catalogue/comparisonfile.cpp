#include "catalogue/comparisonfile.h"

#include "catalogue/exporting.h"
#include "exchange/csv.h"
#include "wording/comparison.h"
#include "wording/coverage.h"

namespace insats {

void writeComparisonCsv(const ComparisonReply &reply, QList<QStringList> table, const QString &path)
{
    table.append(QStringList());
    for (const QString &line : QStringList{wording::beforeName(reply), wording::afterName(reply)} + wording::caveats(reply))
        table.append({line});
    table.append({wording::basisText(reply.after)});
    writeWhole(path, exchange::csvOf(table));
}

} // namespace insats
