#include "report/fonts.h"

namespace insats::report {

namespace {

constexpr double kPointsPerInch = 72;

struct DescriptionRelease {
    void operator()(PangoFontDescription *description) const { pango_font_description_free(description); }
};
using DescriptionHandle = std::unique_ptr<PangoFontDescription, DescriptionRelease>;

DescriptionHandle describe(double size, bool strong)
{
    DescriptionHandle description(pango_font_description_new());
    pango_font_description_set_family_static(description.get(), "Inter, sans-serif");
    pango_font_description_set_weight(description.get(), strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(description.get(), size * PANGO_SCALE);
    return description;
}

// Hinting moves letters to whole pixels, which paper has not.
void turnHintingOff(PangoContext *context)
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
}

} // namespace

Fonts::Fonts(const QString &language)
    : m_map(pango_cairo_font_map_new())
    , m_language(pango_language_from_string(language.toUtf8().constData()))
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_map.get()), kPointsPerInch);
    m_context.reset(pango_font_map_create_context(m_map.get()));
    pango_context_set_language(m_context.get(), m_language);
    turnHintingOff(m_context.get());
}

LayoutHandle Fonts::newLayout(const TextStyle &style) const
{
    LayoutHandle layout(pango_layout_new(m_context.get()));
    pango_layout_set_font_description(layout.get(), describe(style.size, style.strong).get());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    return layout;
}

FontHandle Fonts::fontFor(double size, bool strong) const
{
    PangoFont *font = pango_context_load_font(m_context.get(), describe(size, strong).get());
    return FontHandle(font, [](PangoFont *held) {
        if (held)
            g_object_unref(held);
    });
}

} // namespace insats::report
