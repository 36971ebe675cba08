#include "exchange/tableupdate.h"

#include "exchange/recordreading.h"

#include <algorithm>

namespace insats::exchange {

Intervention updated(Intervention existing, const TableRecord &record)
{
    const CellWords words{TableWords{}};
    CellWriter writer(words);
    forEachContentField(record.intervention,
                        [&writer](const char *name, const auto &field) { writer.write(QString::fromLatin1(name), field); });
    RecordCells cells;
    for (const WrittenCell &cell : writer.cells()) {
        const bool isStated =
            std::ranges::any_of(record.columns, [&cell](const QString &column) { return isBelow(cell.path, column); });
        if (isStated)
            cells.insert(cell.path, {{QString(), cell.text}});
    }
    QList<Problem> none;
    CellReader reader(words, cells, true, none);
    forEachContentField(existing,
                        [&reader](const char *name, auto &field) { reader.read(QString::fromLatin1(name), field); });
    if (record.columns.contains(QStringLiteral("placements")))
        existing.placements = record.intervention.placements;
    return existing;
}

} // namespace insats::exchange
