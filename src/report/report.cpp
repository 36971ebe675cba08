#include "report/report.h"

#include "domain/error.h"
#include "report/drawing.h"
#include "report/finishing.h"
#include "report/painting.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace insats::report {

namespace {

QByteArray pdfOf(const ReportDocument &document, const LaidOut &pages, const Progress &progress)
{
    const QByteArray pdf = finished(document, pages, drawn(pages, progress), progress);
    progress.step(kFinished, kFinished);
    return pdf;
}

} // namespace

QByteArray pdfOf(const ReportDocument &document, const Progress &progress)
{
    return pdfOf(document, layOut(document, progress), progress);
}

int writePdf(const ReportDocument &document, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
    const LaidOut pages = layOut(document, progress);
    const QByteArray pdf = pdfOf(document, pages, progress);
    if (file.write(pdf) != pdf.size() || !file.commit())
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
    return static_cast<int>(pages.pages.pages.size());
}

Preview::Preview(const ReportDocument &document, const Progress &progress)
    : m_pages(std::make_shared<LaidOut>(layOut(document, progress)))
{
}

int Preview::pageCount() const { return static_cast<int>(m_pages->pages.pages.size()); }

PageImage Preview::render(int number, double scale) const
{
    const Page &page = m_pages->pages.pages.at(static_cast<std::size_t>(number));
    const double pixels = std::clamp(scale, 0.05, 8.0);
    PageImage image{
        static_cast<int>(std::lround(page.width * pixels)), static_cast<int>(std::lround(page.height * pixels)), {}};
    image.argb32.fill(char(0xFF), qsizetype(image.width) * image.height * 4);
    const SurfaceHandle surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char *>(image.argb32.data()),
                                                                    CAIRO_FORMAT_ARGB32, image.width, image.height,
                                                                    image.width * 4));
    const ContextHandle cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), pixels, pixels);
    paint(cairo.get(), page.content, [](NodeId, const std::function<void()> &draw) { draw(); });
    cairo_surface_flush(surface.get());
    return image;
}

} // namespace insats::report
