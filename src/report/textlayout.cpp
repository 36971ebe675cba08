#include "report/textlayout.h"

#include "report/safetext.h"

#include <algorithm>
#include <numeric>

namespace insats::report {

namespace {

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

// The text of a layout, with where its spans begin and how they look.
struct Marked {
    QByteArray utf8;
    std::vector<int> starts;
    PangoAttrList *attributes = pango_attr_list_new();

    Marked(const paper::Text &text, const Hyphenation *hyphenation)
    {
        for (const paper::Span &span : text.spans) {
            const QString safe = safeText(span.text);
            add(span, hyphenation != nullptr && span.language.isEmpty() ? hyphenation->hyphenated(safe) : safe);
        }
        if (starts.empty())
            starts.push_back(0);
    }
    Marked(const Marked &) = delete;
    Marked &operator=(const Marked &) = delete;
    ~Marked() { pango_attr_list_unref(attributes); }

    void mark(PangoAttribute *attribute)
    {
        attribute->start_index = static_cast<guint>(starts.back());
        attribute->end_index = static_cast<guint>(utf8.size());
        pango_attr_list_insert(attributes, attribute);
    }

    void add(const paper::Span &span, const QString &text)
    {
        starts.push_back(static_cast<int>(utf8.size()));
        utf8 += text.toUtf8();
        if (span.bold)
            mark(pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD));
        if (span.italic)
            mark(pango_attr_style_new(PANGO_STYLE_ITALIC));
        if (!span.language.isEmpty())
            mark(pango_attr_language_new(pango_language_from_string(span.language.toUtf8().constData())));
    }
};

PangoAlignment pangoAlignOf(paper::Align align)
{
    return align == paper::Align::Start ? PANGO_ALIGN_LEFT
        : align == paper::Align::End    ? PANGO_ALIGN_RIGHT
                                        : PANGO_ALIGN_CENTER;
}

// Letters of another font may be taller than the style's lines.
TextLine lineOf(PangoLayoutIter *iter, const TextStyle &style, const std::vector<int> &starts, const FontHandle &fallback)
{
    PangoRectangle extents;
    pango_layout_iter_get_line_extents(iter, nullptr, &extents);
    const double height = points(extents.height);
    const double ascent = points(pango_layout_iter_get_baseline(iter) - extents.y);
    TextLine line;
    line.height = std::max(style.line, height);
    line.baseline = (line.height - height) / 2 + ascent;
    line.width = points(extents.width);
    for (LinePiece &piece : piecesOf(pango_layout_iter_get_line_readonly(iter), starts, fallback)) {
        const auto span = std::ranges::upper_bound(starts, piece.start) - starts.begin() - 1;
        line.pieces.push_back({std::move(piece.glyphs), piece.x + points(extents.x), static_cast<int>(span)});
    }
    return line;
}

// Whether a line ends inside a word, where no line may end.
bool cutsWords(PangoLayout *layout)
{
    const char *text = pango_layout_get_text(layout);
    int count = 0;
    const PangoLogAttr *characters = pango_layout_get_log_attrs_readonly(layout, &count);
    for (GSList *item = pango_layout_get_lines_readonly(layout); item->next != nullptr; item = item->next) {
        const auto &line = *static_cast<PangoLayoutLine *>(item->data);
        const glong end = g_utf8_pointer_to_offset(text, text + line.start_index + line.length);
        if (end < count && characters[end].is_line_break == 0 && text[line.start_index + line.length] != '\n')
            return true;
    }
    return false;
}

TextLines linesIn(PangoLayout *layout, const TextStyle &style, const std::vector<int> &starts, const FontHandle &fallback)
{
    TextLines lines;
    PangoLayoutIter *iter = pango_layout_get_iter(layout);
    do {
        lines.push_back(lineOf(iter, style, starts, fallback));
    } while (pango_layout_iter_next_line(iter) != 0);
    pango_layout_iter_free(iter);
    return lines;
}

} // namespace

double heightOf(const TextLines &lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const TextLine &line) { return sum + line.height; });
}

TextLines Typesetter::lines(const paper::Text &text, const TextStyle &style, double width, paper::Align align) const
{
    for (const bool hyphenated : {style.hyphenated, true}) {
        const Marked marked(text, hyphenated ? &hyphenation : nullptr);
        const LayoutHandle layout = fonts.newLayout(style);
        pango_layout_set_text(layout.get(), marked.utf8.constData(), static_cast<int>(marked.utf8.size()));
        pango_layout_set_attributes(layout.get(), marked.attributes);
        pango_layout_set_alignment(layout.get(), pangoAlignOf(align));
        pango_layout_set_width(layout.get(), width < 0 ? -1 : static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
        if (hyphenated || !cutsWords(layout.get()))
            return linesIn(layout.get(), style, marked.starts, fonts.fontFor(style.size, style.strong));
    }
    Q_UNREACHABLE();
}

TextLine Typesetter::line(const QString &text, const TextStyle &style) const
{
    TextStyle whole = style;
    whole.hyphenated = false;
    return lines(paper::Text(safeLine(text)), whole, -1).front();
}

} // namespace insats::report
