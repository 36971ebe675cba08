#include "domain/reporttext.h"

namespace insats {

namespace paper {

QString Text::plain() const
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

} // namespace paper

namespace {

QString plainOf(const QList<paper::Text> &paragraphs)
{
    QStringList texts;
    for (const paper::Text &paragraph : paragraphs)
        texts.append(paragraph.plain());
    return texts.join(u' ');
}

QStringList rowsOf(const QList<paper::Row> &rows)
{
    QStringList lines;
    for (const paper::Row &row : rows) {
        QStringList cells;
        for (const paper::Cell &cell : row)
            cells.append(plainOf(cell.paragraphs));
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

QString lineOf(const paper::MatrixRow &row, qsizetype bands)
{
    QStringList cells{row.note.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.note)};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto &cell = row.cells.at(i);
        cells.append((cell.count                               ? QString::number(*cell.count)
                          : cell.state == CellState::NotMapped ? QStringLiteral("?")
                                                               : QStringLiteral("–"))
                     + (cell.uncertain ? QStringLiteral("?") : QString()));
        if (bands > 0 && (i + 1) % bands == 0)
            cells.append(QString::number(row.unknownAge.value(i / bands)));
    }
    return cells.join(QStringLiteral(" | "));
}

struct Writer {
    QStringList operator()(const paper::Heading &heading) const
    {
        return {QString(std::max(heading.level, 1), u'#') + u' ' + heading.text};
    }
    QStringList operator()(const paper::Paragraph &paragraph) const { return {paragraph.text.plain()}; }
    QStringList operator()(const paper::List &list) const
    {
        QStringList lines;
        for (const paper::Text &item : list.items) {
            lines.append((list.numbered ? QStringLiteral("%1. ").arg(lines.size() + 1) : QStringLiteral("• "))
                         + item.plain());
        }
        return lines;
    }
    QStringList operator()(const paper::KeyValues &values) const
    {
        QStringList lines;
        for (const paper::KeyValue &entry : values.entries) {
            const QString line = entry.toFillIn ? QStringLiteral(" ____") : QString();
            lines.append(entry.key + QStringLiteral(": ") + entry.value.plain() + line);
        }
        return lines;
    }
    QStringList operator()(const paper::Callout &callout) const { return {plainOf(callout.paragraphs)}; }
    QStringList operator()(const paper::Picture &picture) const { return {picture.alternate}; }
    QStringList operator()(const paper::Table &table) const
    {
        return QStringList{table.caption} + rowsOf(table.header) + rowsOf(table.rows);
    }
    QStringList operator()(const paper::Matrix &matrix) const
    {
        QStringList lines{matrix.caption, matrix.levels.join(QStringLiteral(" | ")),
                          matrix.bands.join(QStringLiteral(" | "))};
        for (const paper::MatrixRow &row : matrix.rows)
            lines.append(lineOf(row, matrix.bands.size()));
        if (matrix.totals)
            lines.append(lineOf(*matrix.totals, matrix.bands.size()));
        return lines;
    }
    QStringList operator()(const paper::Contents &) const { return {}; }
    QStringList operator()(const paper::NewPage &) const { return {}; }
};

QStringList coverLines(const ReportDocument &document)
{
    if (!document.cover)
        return {};
    const paper::Cover &cover = *document.cover;
    const QStringList lines = QStringList{cover.municipality, QStringLiteral("# ") + document.title, cover.subtitle}
        + Writer()(paper::KeyValues{cover.facts}) + QStringList{plainOf(cover.paragraphs)};
    return {lines.join(u'\n')};
}

} // namespace

QString textOf(const ReportDocument &document)
{
    QStringList blocks = coverLines(document);
    for (const paper::Block &block : document.blocks) {
        if (const QStringList lines = std::visit(Writer(), block); !lines.isEmpty())
            blocks.append(lines.join(u'\n'));
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace insats
