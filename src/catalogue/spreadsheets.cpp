#include "catalogue/spreadsheets.h"

#include "exchange/csv.h"
#include "exchange/tablecells.h"
#include "exchange/xlsxwriting.h"
#include "wording/coverage.h"
#include "wording/coveragetables.h"
#include "wording/fieldtexts.h"
#include "wording/matrixcolours.h"
#include "wording/notes.h"
#include "wording/templatetexts.h"

namespace insats {

namespace {

using exchange::CellColours;
using exchange::CellStyle;
using exchange::WorkCell;
using exchange::WorkSheet;

constexpr double kNameWidth = 36;
constexpr double kColumnWidth = 18;
constexpr double kMatrixColumnWidth = 9;
constexpr double kExplanationWidth = 70;

QList<Intervention> recordsOf(const CatalogueSet &set, const QString &catalogue)
{
    QList<Intervention> records = set.interventions;
    records.removeIf([&catalogue](const Intervention &record) { return record.catalogue != catalogue; });
    return records;
}

QList<WorkCell> styled(const QStringList &texts, CellStyle style)
{
    QList<WorkCell> cells;
    for (const QString &text : texts)
        cells.append({text, std::nullopt, style});
    return cells;
}

WorkSheet insatsSheet(const QString &name, const QList<Intervention> &records)
{
    const Sheet table = exchange::sheetOf(records, wording::tableWords());
    WorkSheet sheet{.name = name, .columnWidths = {kNameWidth}, .frozenRows = 1, .frozenColumns = 1, .filterRow = 0};
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        sheet.rows.append(styled(table.rows.at(i), i == 0 ? CellStyle::Header : CellStyle::Plain));
    for (qsizetype i = 1; i < table.rows.value(0).size(); ++i)
        sheet.columnWidths.append(kColumnWidth);
    return sheet;
}

// Bands have colours; the column of unknown ages and the row of totals have none.
QList<WorkCell> matrixRow(const QStringList &texts, qsizetype bands, bool isCoverage)
{
    QList<WorkCell> cells = {{texts.value(0)}};
    for (qsizetype i = 1; i < texts.size(); ++i) {
        bool isNumber = false; // a cell that does not count has a sign
        const int count = texts.at(i).toInt(&isNumber);
        WorkCell cell{texts.at(i), isNumber ? std::optional<double>(count) : std::nullopt};
        if (isNumber && isCoverage && i % (bands + 1) != 0) {
            const wording::MatrixColour &colour = wording::kMatrixColours[wording::matrixBin(count)];
            cell.colours = CellColours{colour.background, colour.text};
        }
        cells.append(cell);
    }
    return cells;
}

WorkSheet matrixSheet(const CoverageReply &reply)
{
    const QList<QStringList> table = wording::matrixTable(reply);
    const qsizetype bands = reply.parameters.bands.size();
    WorkSheet sheet{.name = wording::matrixSheetName(), .columnWidths = {kNameWidth}, .frozenRows = 2, .frozenColumns = 1};
    for (qsizetype i = 0; i < table.size(); ++i)
        sheet.rows.append(i < 2 ? styled(table.at(i), CellStyle::Header)
                                : matrixRow(table.at(i), bands, i < table.size() - 1));
    for (qsizetype i = 1; i < table.value(0).size(); ++i)
        sheet.columnWidths.append(kMatrixColumnWidth);
    for (int level = 0; level < reply.totals.byLevel.size(); ++level) {
        const int first = 1 + level * static_cast<int>(bands + 1);
        sheet.merges.append(exchange::CellRange{{0, first}, {0, first + static_cast<int>(bands)}});
    }
    sheet.rows.append(QList<WorkCell>());
    for (const QString &line : wording::summaryText(reply).split(QLatin1Char('\n')))
        sheet.rows.append({{line, std::nullopt, CellStyle::Note}});
    return sheet;
}

} // namespace

QByteArray csvOf(const CatalogueSet &set)
{
    return exchange::csvOf(exchange::sheetOf(set.interventions, wording::tableWords()).rows);
}

QByteArray xlsxOf(const CatalogueSet &set, const CoverageReply &matrix, QList<Problem> &problems)
{
    exchange::Workbook book;
    QStringList titles;
    for (const CatalogueInfo &catalogue : set.catalogues) {
        book.sheets.append(insatsSheet(catalogue.title, recordsOf(set, catalogue.id)));
        titles.append(catalogue.title);
    }
    book.title = titles.join(QStringLiteral(", "));
    book.sheets.append(matrixSheet(matrix));
    return exchange::xlsxOf(book, problems);
}

QByteArray xlsxTemplate(const Taxonomy &taxonomy)
{
    QStringList headings;
    WorkSheet explained{.name = wording::templateHelpName(), .columnWidths = {kNameWidth, kExplanationWidth}};
    explained.rows.append(styled({wording::templateHelpTitle()}, CellStyle::Title));
    for (const wording::TemplateColumn &column : wording::templateColumns(taxonomy)) {
        headings.append(column.heading);
        explained.rows.append(
            {{column.heading, std::nullopt, CellStyle::Header}, {column.explanation, std::nullopt, CellStyle::Wrapped}});
    }
    WorkSheet table{.name = wording::templateSheetName(),
                    .rows = {styled(headings, CellStyle::Header)},
                    .frozenRows = 1,
                    .filterRow = 0};
    for (qsizetype i = 0; i < headings.size(); ++i)
        table.columnWidths.append(i == 0 ? kNameWidth : kColumnWidth);
    QList<Problem> none; // its texts are short
    return exchange::xlsxOf({{table, explained}, wording::templateSheetName()}, none);
}

} // namespace insats
