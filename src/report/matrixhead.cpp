#include "report/matrixframe.h"

#include "report/placing.h"
#include "wording/reporttexts.h"

#include <algorithm>

namespace insats::report {

namespace {

constexpr double kHeadHeight = 20;
constexpr double kHeadPad = 9;

void placeLines(Content &into, const TextLines &lines, Point at, NodeId node)
{
    for (const TextLine &line : lines) {
        place(into, line, at, node, kText);
        at.y += line.height;
    }
}

class MatrixHead {
public:
    explicit MatrixHead(MatrixFrame &frame)
        : m_frame(frame)
        , m_type(frame.draft.type)
        , m_bandStyle(bandStyle())
    {
    }

    Slab build()
    {
        Slab slab;
        slab.keepWithNext = true;
        const TextLines corner = m_type.lines(m_frame.matrix.rowsHeading, matrixNames(), m_frame.label - 6);
        const double upper = tallest(m_frame.matrix.levels, matrixNames(), levelWidth());
        const double lower =
            std::max(tallest(m_frame.matrix.bands, m_bandStyle, m_frame.cell), heightOf(corner) + kHeadPad - upper);
        slab.height = upper + lower;
        const NodeId group = m_frame.draft.structure.add(m_frame.table, "THead");
        const NodeId first = m_frame.draft.structure.add(group, "TR");
        const NodeId cornerCell = m_frame.headingCell(first, "Column", 1, 2);
        placeLines(slab.content, corner, {0, slab.height - heightOf(corner) - kHeadPad / 2}, cornerCell);
        for (qsizetype level = 0; level < m_frame.levels; ++level)
            levelHead(slab.content, first, level, upper);
        const NodeId second = m_frame.draft.structure.add(group, "TR");
        for (qsizetype level = 0; level < m_frame.levels; ++level) {
            for (qsizetype band = 0; band <= m_frame.bands; ++band)
                bandHead(slab.content, second, level, band, {m_frame.xOf(level, band), upper, m_frame.cell, lower});
        }
        return slab;
    }

private:
    double levelWidth() const { return static_cast<double>(m_frame.bands + 1) * m_frame.cell; }

    // All bands in the size that the longest has room for.
    TextStyle bandStyle() const
    {
        TextStyle style = matrixNames();
        double widest = 1;
        for (const QString &band : m_frame.matrix.bands)
            widest = std::max(widest, m_type.line(band, style).width);
        style.size *= std::clamp((m_frame.cell - 2) / widest, 0.75, 1.0);
        return style;
    }

    TextLines headLines(const QString &text, const TextStyle &style, double width) const
    {
        return m_type.lines(text, style, width - 1, paper::Align::Centre);
    }

    double tallest(const QStringList &texts, const TextStyle &style, double width) const
    {
        double height = kHeadHeight;
        for (const QString &text : texts)
            height = std::max(height, heightOf(headLines(text, style, width)) + kHeadPad);
        return height;
    }

    void placeHead(Content &into, const QString &text, const TextStyle &style, const Rect &place, NodeId node) const
    {
        into.shapes.push_back(framed(place, kCellBorder));
        const TextLines lines = headLines(text, style, place.width);
        placeLines(into, lines, {place.x + 0.5, place.y + (place.height - heightOf(lines)) / 2}, node);
    }

    void levelHead(Content &into, NodeId row, qsizetype level, double height)
    {
        const NodeId node = m_frame.headingCell(row, "Column", static_cast<int>(m_frame.bands) + 1, 1);
        m_frame.levelIds.append(m_frame.idOf(node));
        const Rect place{m_frame.xOf(level, 0), 0, levelWidth(), height};
        into.shapes.push_back(filled(place, kHead));
        placeHead(into, m_frame.matrix.levels.at(level), matrixNames(), place, node);
    }

    void bandHead(Content &into, NodeId row, qsizetype level, qsizetype band, const Rect &place)
    {
        const NodeId node = m_frame.headingCell(row, "Column", 1, 1, {m_frame.levelIds.at(level)});
        m_frame.bandIds.append(m_frame.idOf(node));
        const bool unknown = band == m_frame.bands;
        if (unknown)
            m_frame.draft.structure.at(node).actual = wording::ageNotStatedText();
        placeHead(into, unknown ? QStringLiteral("?") : m_frame.matrix.bands.at(band), m_bandStyle, place, node);
    }

    MatrixFrame &m_frame;
    const Typesetter &m_type;
    TextStyle m_bandStyle;
};

} // namespace

Slab matrixHead(MatrixFrame &frame) { return MatrixHead(frame).build(); }

} // namespace insats::report
