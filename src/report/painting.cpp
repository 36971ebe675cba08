#include "report/painting.h"

#include <numbers>

namespace insats::report {

namespace {

void setColour(cairo_t *cairo, Rgb colour)
{
    const auto part = [colour](int shift) { return static_cast<double>((colour >> shift) & 0xFF) / 255; };
    cairo_set_source_rgb(cairo, part(16), part(8), part(0));
}

void addCircle(cairo_t *cairo, Point corner, Point opposite)
{
    const double radius = (opposite.x - corner.x) / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, corner.x + radius, corner.y + radius, radius, 0, 2 * std::numbers::pi);
}

void addPath(cairo_t *cairo, const Shape &shape)
{
    for (const std::vector<Point> &points : shape.lines) {
        if (shape.round) {
            addCircle(cairo, points[0], points[1]);
            continue;
        }
        cairo_new_sub_path(cairo);
        for (const Point &point : points)
            cairo_line_to(cairo, point.x, point.y);
        if (shape.closed)
            cairo_close_path(cairo);
    }
}

void paintShape(cairo_t *cairo, const Shape &shape)
{
    addPath(cairo, shape);
    if (shape.fill) {
        setColour(cairo, *shape.fill);
        cairo_fill_preserve(cairo);
    }
    if (shape.stroke) {
        const double dash = 2;
        setColour(cairo, *shape.stroke);
        cairo_set_line_width(cairo, shape.strokeWidth);
        cairo_set_dash(cairo, &dash, shape.dashed ? 1 : 0, 0);
        cairo_stroke_preserve(cairo);
    }
    cairo_new_path(cairo);
}

// The font as it was measured, at whatever scale the surface has.
void setFont(cairo_t *cairo, PangoFont *font)
{
    cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    cairo_matrix_t matrix;
    cairo_scaled_font_get_font_matrix(scaled, &matrix);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_scaled_font_get_font_options(scaled, options);
    cairo_set_font_face(cairo, cairo_scaled_font_get_font_face(scaled));
    cairo_set_font_matrix(cairo, &matrix);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
}

void paintText(cairo_t *cairo, const PlacedText &text)
{
    const Glyphs &piece = *text.glyphs;
    std::vector<cairo_glyph_t> glyphs = piece.glyphs;
    for (cairo_glyph_t &glyph : glyphs) {
        glyph.x += text.at.x;
        glyph.y += text.at.y;
    }
    setFont(cairo, piece.font.get());
    setColour(cairo, text.colour);
    cairo_show_text_glyphs(cairo, piece.utf8.data(), static_cast<int>(piece.utf8.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), piece.clusters.data(), static_cast<int>(piece.clusters.size()),
                           piece.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
}

// Filled, not painted: a paint over the whole page makes a PDF surface forget what stands on it.
void paintPicture(cairo_t *cairo, const PlacedPicture &picture)
{
    cairo_save(cairo);
    cairo_translate(cairo, picture.place.x, picture.place.y);
    const double width = cairo_image_surface_get_width(picture.surface.get());
    const double height = cairo_image_surface_get_height(picture.surface.get());
    cairo_scale(cairo, picture.place.width / width, picture.place.height / height);
    cairo_set_source_surface(cairo, picture.surface.get(), 0, 0);
    cairo_rectangle(cairo, 0, 0, width, height);
    cairo_fill(cairo);
    cairo_restore(cairo);
}

} // namespace

void paint(cairo_t *cairo, const Content &content, const Mark &mark)
{
    for (const Shape &shape : content.shapes)
        paintShape(cairo, shape);
    for (const PlacedPicture &picture : content.pictures)
        mark(picture.node, [&] { paintPicture(cairo, picture); });
    for (std::size_t first = 0; first < content.texts.size();) {
        std::size_t behind = first + 1;
        while (behind < content.texts.size() && content.texts[behind].node == content.texts[first].node)
            ++behind;
        mark(content.texts[first].node, [&] {
            for (std::size_t i = first; i < behind; ++i)
                paintText(cairo, content.texts[i]);
        });
        first = behind;
    }
}

} // namespace insats::report
