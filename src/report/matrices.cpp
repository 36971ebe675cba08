#include "report/matrices.h"

#include "report/matrixcells.h"
#include "report/matrixlegend.h"
#include "report/placing.h"
#include "wording/reporttexts.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kGroupGap = 3;
constexpr double kHeadHeight = 20;
constexpr double kHeadPad = 9;
constexpr double kLeastRow = 34;

TextStyle names() { return {8.5, 11, true, kText, false}; }
TextStyle notes() { return {8, 11, false, kQuiet, false}; }

class MatrixBuilder {
public:
    MatrixBuilder(Draft &draft, const paper::Matrix &matrix)
        : m_draft(draft)
        , m_matrix(matrix)
        , m_levels(matrix.levels.size())
        , m_bands(matrix.bands.size())
        , m_table(draft.node("Table"))
    {
        m_label = std::max(84.0, draft.width * 0.17);
        const auto columns = static_cast<double>(m_levels * (m_bands + 1));
        m_cell = (draft.width - m_label - static_cast<double>(m_levels) * kGroupGap) / std::max(columns, 1.0);
    }

    Slabs build()
    {
        Slabs slabs = captionSlabs(m_draft, m_matrix.caption, m_table);
        slabs.push_back(head());
        auto repeat = std::make_shared<Repeat>();
        repeat->head = slabs.back().content.asArtifact();
        repeat->headHeight = slabs.back().height;
        const NodeId body =
            m_matrix.rows.isEmpty() && !m_matrix.totals ? kArtifact : m_draft.structure.add(m_table, "TBody");
        for (const paper::MatrixRow &row : m_matrix.rows) {
            slabs.push_back(this->row(body, row, false));
            slabs.back().repeat = repeat;
        }
        if (m_matrix.totals) {
            if (!m_matrix.rows.isEmpty())
                slabs.back().keepWithNext = true;
            slabs.push_back(row(body, *m_matrix.totals, true));
            slabs.back().repeat = repeat;
        }
        return slabs;
    }

private:
    double xOf(qsizetype level, qsizetype band) const
    {
        return m_label + static_cast<double>(level + 1) * kGroupGap
            + static_cast<double>(level * (m_bands + 1) + band) * m_cell;
    }

    NodeId headingCell(NodeId row, const char *scope, int columns, int rows, QStringList headers = {})
    {
        const NodeId node = m_draft.structure.add(row, "TH");
        const QString id = m_draft.structure.newId();
        Node &cell = m_draft.structure.at(node);
        cell.scope = scope;
        cell.columns = columns;
        cell.rows = rows;
        cell.id = id;
        cell.headers = std::move(headers);
        return node;
    }
    QString idOf(NodeId node) { return m_draft.structure.at(node).id; }

    NodeId dataCell(NodeId row, qsizetype level, qsizetype band, const QString &rowId)
    {
        const NodeId node = m_draft.structure.add(row, "TD");
        m_draft.structure.at(node).headers = {m_levelIds.at(level), m_bandIds.at(level * (m_bands + 1) + band), rowId};
        return node;
    }

    // Names of any length stand in lines under each other; the heads of a row are as tall as the tallest.
    Slab head()
    {
        Slab slab;
        slab.keepWithNext = true;
        const TextStyle bands = bandStyle();
        const TextLines corner = m_draft.type.lines(m_matrix.rowsHeading, names(), m_label - 6);
        const double upper = tallest(m_matrix.levels, names(), static_cast<double>(m_bands + 1) * m_cell);
        const double lower = std::max(tallest(m_matrix.bands, bands, m_cell), heightOf(corner) + kHeadPad - upper);
        slab.height = upper + lower;
        const NodeId group = m_draft.structure.add(m_table, "THead");
        const NodeId first = m_draft.structure.add(group, "TR");
        const NodeId cornerCell = headingCell(first, "Column", 1, 2);
        placeLines(slab.content, corner, {0, slab.height - heightOf(corner) - kHeadPad / 2}, cornerCell);
        for (qsizetype level = 0; level < m_levels; ++level)
            levelHead(slab.content, first, level, upper);
        const NodeId second = m_draft.structure.add(group, "TR");
        for (qsizetype level = 0; level < m_levels; ++level) {
            for (qsizetype band = 0; band <= m_bands; ++band)
                bandHead(slab.content, second, level, band, bands, {xOf(level, band), upper, m_cell, lower});
        }
        return slab;
    }

    double tallest(const QStringList &texts, const TextStyle &style, double width) const
    {
        double height = kHeadHeight;
        for (const QString &text : texts)
            height = std::max(height, heightOf(headLines(text, style, width)) + kHeadPad);
        return height;
    }

    TextLines headLines(const QString &text, const TextStyle &style, double width) const
    {
        return m_draft.type.lines(text, style, width - 1, paper::Align::Centre);
    }

    static void placeLines(Content &into, const TextLines &lines, Point at, NodeId node)
    {
        for (const TextLine &line : lines) {
            place(into, line, at, node, kText);
            at.y += line.height;
        }
    }

    void placeHead(Content &into, const QString &text, const TextStyle &style, const Rect &place, NodeId node) const
    {
        const TextLines lines = headLines(text, style, place.width);
        placeLines(into, lines, {place.x + 0.5, place.y + (place.height - heightOf(lines)) / 2}, node);
    }

    void levelHead(Content &into, NodeId row, qsizetype level, double height)
    {
        const NodeId node = headingCell(row, "Column", static_cast<int>(m_bands) + 1, 1);
        m_levelIds.append(idOf(node));
        const Rect place{xOf(level, 0), 0, static_cast<double>(m_bands + 1) * m_cell, height};
        into.shapes.push_back(filled(place, kHead));
        into.shapes.push_back(framed(place, kCellBorder));
        placeHead(into, m_matrix.levels.at(level), names(), place, node);
    }

    void bandHead(Content &into, NodeId row, qsizetype level, qsizetype band, const TextStyle &style, const Rect &place)
    {
        const NodeId node = headingCell(row, "Column", 1, 1, {m_levelIds.at(level)});
        m_bandIds.append(idOf(node));
        const bool unknown = band == m_bands;
        if (unknown)
            m_draft.structure.at(node).actual = wording::ageNotStatedText();
        into.shapes.push_back(framed(place, kCellBorder));
        placeHead(into, unknown ? QStringLiteral("?") : m_matrix.bands.at(band), style, place, node);
    }

    // All bands in the size that the longest has room for.
    TextStyle bandStyle() const
    {
        TextStyle style = names();
        double widest = 1;
        for (const QString &band : m_matrix.bands)
            widest = std::max(widest, m_draft.type.line(band, style).width);
        style.size *= std::clamp((m_cell - 2) / widest, 0.75, 1.0);
        return style;
    }

    // The name, and smaller its note, beside the middle of the cells.
    double label(Content &into, NodeId node, const paper::MatrixRow &row)
    {
        const bool noted = !row.note.isEmpty();
        const double width = m_label - 6;
        const Tagged name{row.name, {noted ? m_draft.structure.add(node, "P") : node}, kText};
        TextLines lines = m_draft.type.lines(name.text, names(), width);
        const std::size_t nameLines = lines.size();
        const Tagged note{row.note, {noted ? m_draft.structure.add(node, "P") : node}, kQuiet};
        if (noted)
            std::ranges::move(m_draft.type.lines(note.text, notes(), width), std::back_inserter(lines));
        const double height = std::max(kLeastRow, heightOf(lines) + 6);
        double y = (height - heightOf(lines)) / 2;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            place(m_draft, into, lines[i], {0, y}, i < nameLines ? name : note);
            y += lines[i].height;
        }
        return height;
    }

    Slab row(NodeId body, const paper::MatrixRow &values, bool totals)
    {
        m_draft.step();
        Slab slab;
        const NodeId row = m_draft.structure.add(body, "TR");
        const NodeId name = headingCell(row, "Row", 1, 1);
        slab.height = label(slab.content, name, values);
        for (qsizetype level = 0; level < m_levels; ++level) {
            for (qsizetype band = 0; band <= m_bands; ++band) {
                const Rect place{xOf(level, band), 0, m_cell, slab.height};
                const NodeId node = dataCell(row, level, band, idOf(name));
                const paper::MatrixCell cell = values.cells.value(level * m_bands + band);
                if (totals)
                    total(slab.content, band == m_bands ? values.unknownAge.value(level) : cell.count.value_or(0), place,
                          node);
                else if (band == m_bands)
                    placeUnknownCell(m_draft, slab.content, values.unknownAge.value(level), place, node);
                else
                    placeMatrixCell(m_draft, slab.content, cell, place, node);
            }
        }
        if (!totals)
            slab.content.shapes.push_back(line({0, slab.height}, {m_label, slab.height}, kLine));
        return slab;
    }

    void total(Content &into, int count, const Rect &place, NodeId node)
    {
        placeCentred(m_draft, into, QString::number(count), names(), place, node);
    }

    Draft &m_draft;
    const paper::Matrix &m_matrix;
    qsizetype m_levels;
    qsizetype m_bands;
    NodeId m_table;
    double m_label = 0;
    double m_cell = 0;
    QStringList m_levelIds;
    QStringList m_bandIds;
};

} // namespace

void addMatrix(Draft &draft, const paper::Matrix &matrix)
{
    Slabs slabs = MatrixBuilder(draft, matrix).build();
    slabs.front().before = draft.theme.unit;
    slabs.back().after = draft.theme.unit;
    slabs.back().keepWithNext = true;
    draft.take(std::move(slabs));
    addLegend(draft, matrix);
}

} // namespace insats::report
