#include "exchange/xlsxwriting.h"

#include "domain/error.h"
#include "exchange/sheetname.h"
#include "exchange/xlsxtext.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace insats::exchange {

namespace {

constexpr qsizetype kMostCharacters = 32'767;
constexpr double kTitleSize = 14;
constexpr quint32 kHeaderBackground = 0xDCE6EC;
constexpr quint32 kNoteText = 0x595959;

// To the library, 0 is no colour at all.
lxw_color_t colourOf(quint32 rgb) { return rgb == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : rgb; }

class XlsxWriter {
public:
    XlsxWriter(const QString &folder, QList<Problem> &problems)
        : m_path(folder + QStringLiteral("/book.xlsx"))
        , m_problems(problems)
    {
        QByteArray temporary = QFile::encodeName(folder);
        lxw_workbook_options options = {LXW_FALSE, temporary.data(), LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    }

    QByteArray write(const Workbook &workbook)
    {
        writeProperties(workbook);
        QStringList names;
        for (const WorkSheet &sheet : workbook.sheets) {
            names.append(sheetNameOf(sheet.name, names));
            writeSheet(sheet, names.last());
        }
        const lxw_error error = workbook_close(m_book);
        QFile file(m_path);
        if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::FileUnwritable, m_path, QString::fromUtf8(lxw_strerror(error)));
        return file.readAll();
    }

private:
    void writeProperties(const Workbook &workbook)
    {
        QByteArray title = writable(workbook.title).toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        properties.created = workbook.created.startOfDay(Qt::UTC).toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    void writeSheet(const WorkSheet &values, const QString &name)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        qsizetype columns = 0;
        for (int row = 0; row < std::min<qsizetype>(values.rows.size(), kMostRows); ++row) {
            const QList<WorkCell> &cells = values.rows.at(row);
            columns = std::max(columns, cells.size());
            for (int column = 0; column < std::min<qsizetype>(cells.size(), kMostColumns); ++column)
                writeCell(sheet, name, {row, column}, cells.at(column));
        }
        refuseOver(kMostRows, values.rows.size(), name);
        refuseOver(kMostColumns, columns, name);
        for (const CellRange &merge : values.merges)
            writeMerge(sheet, name, values, merge);
        for (int column = 0; column < values.columnWidths.size(); ++column) {
            if (const double width = values.columnWidths.at(column); width > 0)
                worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
        }
        worksheet_freeze_panes(sheet, lxw_row_t(values.frozenRows), lxw_col_t(values.frozenColumns));
        if (values.filterRow && *values.filterRow < values.rows.size() && columns > 0)
            worksheet_autofilter(sheet, lxw_row_t(*values.filterRow), 0, lxw_row_t(values.rows.size() - 1),
                                 lxw_col_t(columns - 1));
    }

    void refuseOver(qsizetype most, qsizetype count, const QString &name)
    {
        if (count > most)
            m_problems.append({name, ProblemKind::OutOfRange, Severity::Refused, QString::number(count)});
    }

    void writeCell(lxw_worksheet *sheet, const QString &name, CellAddress at, const WorkCell &cell)
    {
        lxw_format *format = formatOf(cell);
        const auto row = lxw_row_t(at.row);
        const auto column = lxw_col_t(at.column);
        if (cell.number && std::isfinite(*cell.number))
            worksheet_write_number(sheet, row, column, *cell.number, format);
        else
            worksheet_write_string(sheet, row, column, fitting(cell.text, name, at).toUtf8().constData(), format);
    }

    QString fitting(QString text, const QString &sheet, CellAddress at)
    {
        const qsizetype excess = withEscapes(text).size() - kMostCharacters;
        if (excess > 0) {
            text = cutTo(text.size() - excess, text);
            m_problems.append({QStringLiteral("%1!%2").arg(sheet, nameOf(at)), ProblemKind::TooLong, Severity::Warning,
                               QString::number(kMostCharacters)});
        }
        return withEscapes(writable(text));
    }

    // The library empties all cells of a merge, so the first is written again.
    void writeMerge(lxw_worksheet *sheet, const QString &name, const WorkSheet &values, const CellRange &merge)
    {
        if (merge.first == merge.last || !merge.first.isInSheet() || !merge.last.isInSheet())
            return;
        const WorkCell first = values.rows.value(merge.first.row).value(merge.first.column);
        worksheet_merge_range(sheet, lxw_row_t(merge.first.row), lxw_col_t(merge.first.column), lxw_row_t(merge.last.row),
                              lxw_col_t(merge.last.column), "", formatOf(first));
        writeCell(sheet, name, merge.first, first);
    }

    lxw_format *formatOf(const WorkCell &cell)
    {
        if (cell.style == CellStyle::Plain && !cell.colours)
            return nullptr;
        lxw_format *&format = m_formats[{cell.style, cell.colours}];
        if (format == nullptr)
            format = newFormat(cell);
        return format;
    }

    lxw_format *newFormat(const WorkCell &cell)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (cell.style == CellStyle::Wrapped || cell.style == CellStyle::Header)
            format_set_text_wrap(format);
        if (cell.style == CellStyle::Header || cell.style == CellStyle::Title)
            format_set_bold(format);
        if (cell.style == CellStyle::Header)
            format_set_bg_color(format, kHeaderBackground);
        if (cell.style == CellStyle::Title)
            format_set_font_size(format, kTitleSize);
        if (cell.style == CellStyle::Note)
            format_set_font_color(format, kNoteText);
        if (cell.colours) {
            format_set_bg_color(format, colourOf(cell.colours->background));
            format_set_font_color(format, colourOf(cell.colours->text));
        }
        return format;
    }

    QString m_path;
    QList<Problem> &m_problems;
    lxw_workbook *m_book = nullptr;
    std::map<std::pair<CellStyle, std::optional<CellColours>>, lxw_format *> m_formats;
};

} // namespace

QByteArray xlsxOf(const Workbook &workbook, QList<Problem> &problems)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorKind::FileUnwritable, folder.path(), folder.errorString());
    return XlsxWriter(folder.path(), problems).write(workbook);
}

} // namespace insats::exchange
