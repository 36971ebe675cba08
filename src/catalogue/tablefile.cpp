#include "catalogue/tablefile.h"

#include "exchange/csvreading.h"
#include "exchange/tablelayout.h"
#include "exchange/tableupdate.h"
#include "exchange/xlsxreading.h"
#include "wording/fieldtexts.h"

#include <QFileInfo>

namespace insats {

namespace {

bool namesInsatser(const TableLayout &layout) { return layout.fields.contains(QStringLiteral("name")); }

// The first sheet that looks like a table of insatser, else the first.
int sheetIn(const QList<Sheet> &sheets, const TableWords &words)
{
    for (int i = 0; i < sheets.size(); ++i) {
        if (namesInsatser(exchange::guessLayout(sheets.at(i), words)))
            return i;
    }
    return 0;
}

QString whereOf(const exchange::TableRecord &record, const QString &sheet)
{
    const QString row = QString::number(record.rows.value(0));
    return sheet.isEmpty() ? row : QStringLiteral("%1!%2").arg(sheet, row);
}

// As it stands among sources, in the language of the data.
QString sourceSection(const exchange::TableRecord &record, const QString &sheet)
{
    const QString row = QStringLiteral("rad %1").arg(record.rows.value(0));
    return sheet.isEmpty() ? row : QStringLiteral("%1, %2").arg(sheet, row);
}

FileRecord fileRecord(const exchange::TableRecord &read, const ImportRequest &request, const QString &sheet)
{
    const auto isRefusal = [](const Problem &problem) { return problem.severity == Severity::Refused; };
    FileRecord record{whereOf(read, sheet), read.intervention,
                      [read](const Intervention &stored) { return exchange::updated(stored, read); }, read.problems,
                      std::ranges::any_of(read.problems, isRefusal)};
    record.record.catalogue = request.into;
    if (record.record.sources.isEmpty())
        record.record.sources = {{QFileInfo(request.path).fileName(), sourceSection(read, sheet)}};
    return record;
}

} // namespace

QList<FileRecord> recordsOfTable(const QByteArray &content, const Taxonomy &taxonomy, ImportPreview &preview)
{
    ImportRequest &request = preview.request;
    if (request.format == FileFormat::Xlsx)
        preview.sheets = exchange::readXlsx(content, preview.problems);
    else
        preview.sheets = {exchange::readCsv(content, preview.problems)};
    const auto isRefusal = [](const Problem &problem) { return problem.severity == Severity::Refused; };
    if (preview.sheets.isEmpty() || std::ranges::any_of(preview.problems, isRefusal))
        return {};
    const TableWords words = wording::tableWords();
    if (request.sheet < 0 || request.sheet >= preview.sheets.size())
        request.sheet = sheetIn(preview.sheets, words);
    const Sheet &sheet = preview.sheets.at(request.sheet);
    if (!request.layout)
        request.layout = exchange::guessLayout(sheet, words);
    const exchange::ReadTable table = exchange::readTable(sheet, *request.layout, taxonomy, words);
    preview.problems += table.problems;
    QList<FileRecord> records;
    for (const exchange::TableRecord &read : table.records)
        records.append(fileRecord(read, request, sheet.name));
    return records;
}

} // namespace insats
