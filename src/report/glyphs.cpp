#include "report/glyphs.h"

#include <hb-ot.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace insats::report {

namespace {

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

std::optional<hb_codepoint_t> glyphOf(PangoFont *font, hb_codepoint_t character)
{
    hb_codepoint_t glyph = 0;
    if (font != nullptr && hb_font_get_nominal_glyph(pango_font_get_hb_font(font), character, &glyph) != 0)
        return glyph;
    return std::nullopt;
}

// Pictures in colour cannot be embedded as type.
bool isColoured(PangoFont *font)
{
    hb_face_t *face = hb_font_get_face(pango_font_get_hb_font(font));
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face) || hb_ot_color_has_svg(face);
}

struct Cluster {
    int start; // bytes of the text
    int end;
    int first; // glyphs
    int last; // behind
};

// In visual order.
std::vector<Cluster> clustersOf(const PangoGlyphItem &run)
{
    std::vector<Cluster> clusters;
    const PangoGlyphString &glyphs = *run.glyphs;
    for (int i = 0; i < glyphs.num_glyphs; ++i) {
        const int start = run.item->offset + glyphs.log_clusters[i];
        if (!clusters.empty() && clusters.back().start == start)
            clusters.back().last = i + 1;
        else
            clusters.push_back({start, 0, i, i + 1});
    }
    const bool backward = run.item->analysis.level % 2 == 1;
    int end = run.item->offset + run.item->length;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        Cluster &cluster = clusters[backward ? i : clusters.size() - 1 - i];
        cluster.end = end;
        end = cluster.start;
    }
    return clusters;
}

class RunReader {
public:
    RunReader(const PangoGlyphItem &run, const char *text, const FontHandle &fallback)
        : m_run(run)
        , m_text(text)
        , m_fallback(fallback)
        , m_font(static_cast<PangoFont *>(g_object_ref(run.item->analysis.font)), [](PangoFont *f) { g_object_unref(f); })
        , m_coloured(isColoured(run.item->analysis.font))
    {
    }

    std::vector<LinePiece> read(double x, const std::vector<int> &spanStarts)
    {
        for (const Cluster &cluster : clustersOf(m_run)) {
            const auto span = std::ranges::upper_bound(spanStarts, cluster.start) - spanStarts.begin();
            take(cluster, x, static_cast<int>(span));
        }
        close();
        if (m_run.item->analysis.level % 2 == 1)
            std::ranges::reverse(m_pieces);
        return std::move(m_pieces);
    }

private:
    void take(const Cluster &cluster, double &x, int span)
    {
        const std::string_view text(m_text + cluster.start, static_cast<std::size_t>(cluster.end - cluster.start));
        const double before = x;
        std::vector<cairo_glyph_t> glyphs;
        bool replaced = false;
        for (int i = cluster.first; i < cluster.last; ++i)
            replaced |= takeGlyph(m_run.glyphs->glyphs[i], x, glyphs);
        const FontHandle &font = replaced ? m_fallback : m_font;
        if (glyphs.empty() && text == " ") {
            if (const auto space = glyphOf(m_font.get(), ' '))
                glyphs.push_back({*space, before, 0});
        }
        if (glyphs.empty() || font == nullptr)
            return;
        if (m_open == nullptr || m_open->font != font || m_span != span)
            open(font, before, cluster.start, span);
        append(text, glyphs, x);
    }

    // Whether the glyph had to be replaced.
    bool takeGlyph(const PangoGlyphInfo &info, double &x, std::vector<cairo_glyph_t> &glyphs) const
    {
        const double at = x + points(info.geometry.x_offset);
        x += points(info.geometry.width);
        if (info.glyph == PANGO_GLYPH_EMPTY)
            return false;
        const bool unknown = (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 || m_coloured;
        if (!unknown) {
            glyphs.push_back({info.glyph, at, points(info.geometry.y_offset)});
            return false;
        }
        auto sign = glyphOf(m_fallback.get(), 0xFFFD);
        if (!sign)
            sign = glyphOf(m_fallback.get(), '?');
        glyphs.push_back({sign.value_or(0), at, 0});
        return true;
    }

    void open(const FontHandle &font, double x, int start, int span)
    {
        close();
        m_open = std::make_shared<Glyphs>();
        m_open->font = font;
        m_open->backward = m_run.item->analysis.level % 2 == 1;
        m_x = x;
        m_start = start;
        m_span = span;
    }

    // Clusters come in visual order, cairo wants their texts in reading order.
    void append(std::string_view text, std::vector<cairo_glyph_t> &glyphs, double x)
    {
        for (cairo_glyph_t &glyph : glyphs) {
            glyph.x -= m_x;
            m_open->glyphs.push_back(glyph);
        }
        const cairo_text_cluster_t cluster{static_cast<int>(text.size()), static_cast<int>(glyphs.size())};
        if (m_open->backward) {
            m_open->clusters.insert(m_open->clusters.begin(), cluster);
            m_open->utf8.insert(0, text);
        } else {
            m_open->clusters.push_back(cluster);
            m_open->utf8.append(text);
        }
        m_open->width = x - m_x;
    }

    void close()
    {
        if (m_open)
            m_pieces.push_back({std::move(m_open), m_x, m_start});
        m_open = nullptr;
    }

    const PangoGlyphItem &m_run;
    const char *m_text;
    const FontHandle &m_fallback;
    FontHandle m_font;
    bool m_coloured;
    std::vector<LinePiece> m_pieces;
    std::shared_ptr<Glyphs> m_open;
    double m_x = 0;
    int m_start = 0;
    int m_span = -1;
};

} // namespace

// Lines that the text itself breaks are parted by a space too.
std::vector<LinePiece> piecesOf(PangoLayoutLine *line, const std::vector<int> &spanStarts, const FontHandle &fallback)
{
    std::vector<LinePiece> pieces;
    const char *text = pango_layout_get_text(line->layout);
    double x = 0;
    for (GSList *item = line->runs; item != nullptr; item = item->next) {
        const auto &run = *static_cast<PangoGlyphItem *>(item->data);
        if (run.item->analysis.font != nullptr)
            std::ranges::move(RunReader(run, text, fallback).read(x, spanStarts), std::back_inserter(pieces));
        x += points(pango_glyph_string_get_width(run.glyphs));
    }
    std::ranges::stable_sort(pieces, {}, &LinePiece::start);
    const int end = line->start_index + line->length;
    if (const auto space = text[end] == '\n' ? glyphOf(fallback.get(), ' ') : std::nullopt) {
        const Glyphs apart{fallback, {{*space, 0, 0}}, {{1, 1}}, " "};
        pieces.push_back({std::make_shared<Glyphs>(apart), x, end});
    }
    return pieces;
}

} // namespace insats::report
