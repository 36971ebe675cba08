#include "exchange/tablecells.h"

#include "exchange/cellwriter.h"

#include <QMap>

namespace insats::exchange {

namespace {

const QString kPlacement = QStringLiteral("placement");

QList<WrittenCell> ownCells(const Intervention &intervention, const CellWords &words)
{
    CellWriter writer(words);
    const auto write = [&writer](const char *name, const auto &field) { writer.write(QString::fromLatin1(name), field); };
    forEachContentField(intervention, write);
    forEachIdentityField(intervention, [&](const char *name, const auto &field) {
        if (QLatin1StringView(name) != QLatin1StringView("catalogue"))
            write(name, field);
    });
    return writer.cells();
}

QList<WrittenCell> placementCells(const Placement &placement, const CellWords &words)
{
    CellWriter writer(words);
    writer.write(kPlacement, placement);
    return writer.cells();
}

QStringList rowOf(const QStringList &paths, const QMap<QString, QString> &texts)
{
    QStringList row;
    for (const QString &path : paths)
        row.append(texts.value(path));
    return row;
}

} // namespace

QStringList columns()
{
    const CellWords noWords{TableWords{}};
    QStringList paths;
    for (const WrittenCell &cell : ownCells(Intervention(), noWords))
        paths.append(cell.path);
    qsizetype at = 1; // after the name
    for (const WrittenCell &cell : placementCells(Placement(), noWords))
        paths.insert(at++, cell.path);
    return paths;
}

Sheet sheetOf(const QList<Intervention> &interventions, const TableWords &words)
{
    const QStringList paths = columns();
    const CellWords cellWords(words);
    Sheet sheet;
    QStringList header;
    for (const QString &path : paths)
        header.append(words.headings.value(path, path));
    sheet.rows.append(header);
    for (const Intervention &intervention : interventions) {
        QMap<QString, QString> texts;
        for (const WrittenCell &cell : ownCells(intervention, cellWords))
            texts.insert(cell.path, cell.text);
        if (intervention.placements.isEmpty())
            sheet.rows.append(rowOf(paths, texts));
        for (const Placement &placement : intervention.placements) {
            for (const WrittenCell &cell : placementCells(placement, cellWords))
                texts.insert(cell.path, cell.text);
            sheet.rows.append(rowOf(paths, texts));
        }
    }
    return sheet;
}

} // namespace insats::exchange
