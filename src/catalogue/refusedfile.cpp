#include "catalogue/refusedfile.h"

#include "catalogue/exporting.h"
#include "exchange/csv.h"
#include "wording/importtexts.h"

namespace insats {

void writeRefusedCsv(const ImportPreview &preview, const QString &path)
{
    writeWhole(path, exchange::csvOf(wording::refusedTable(preview)));
}

} // namespace insats
