#include "report/drawing.h"

#include "domain/error.h"
#include "report/painting.h"

#include <cairo-pdf.h>

namespace insats::report {

namespace {

cairo_status_t append(void *into, const unsigned char *bytes, unsigned int count)
{
    static_cast<std::string *>(into)->append(reinterpret_cast<const char *>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

// The tag only cuts the content into numbered parts; what they are stands in our own tree.
Mark marking(cairo_t *cairo, std::vector<NodeId> &marks)
{
    return [cairo, &marks](NodeId node, const std::function<void()> &draw) {
        if (node == kArtifact)
            return draw();
        marks.push_back(node);
        cairo_tag_begin(cairo, "Span", nullptr);
        draw();
        cairo_tag_end(cairo, "Span");
    };
}

void check(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorKind::Storage, QStringLiteral("cairo"), QString::fromUtf8(cairo_status_to_string(status)));
}

} // namespace

DrawnPages drawn(const LaidOut &document, const Progress &progress)
{
    DrawnPages result;
    const SurfaceHandle surface(cairo_pdf_surface_create_for_stream(append, &result.pdf, kPaperShort, kPaperLong));
    ContextHandle cairo(cairo_create(surface.get()));
    const int count = static_cast<int>(document.pages.pages.size());
    for (int i = 0; i < count; ++i) {
        progress.step(kLaidOut + (kDrawn - kLaidOut) * i / count, kFinished);
        const Page &page = document.pages.pages[static_cast<std::size_t>(i)];
        cairo_pdf_surface_set_size(surface.get(), page.width, page.height);
        paint(cairo.get(), page.content, marking(cairo.get(), result.marks.emplace_back()));
        cairo_show_page(cairo.get());
    }
    check(cairo_status(cairo.get()));
    cairo.reset();
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return result;
}

} // namespace insats::report
