#include "report/pictures.h"

#include "domain/error.h"

#include <QFile>

#include <algorithm>

namespace insats::report {

PlacedPicture pictureOf(const paper::Picture &picture, NodeId node, double room, double tallest)
{
    const std::shared_ptr<cairo_surface_t> surface(
        cairo_image_surface_create_from_png(QFile::encodeName(picture.path).constData()), cairo_surface_destroy);
    const cairo_status_t status = cairo_surface_status(surface.get());
    const double width = cairo_image_surface_get_width(surface.get());
    const double height = cairo_image_surface_get_height(surface.get());
    if (status != CAIRO_STATUS_SUCCESS || width < 1 || height < 1)
        throw Error(ErrorKind::FileUnreadable, picture.path, QString::fromUtf8(cairo_status_to_string(status)));
    const double scale = std::min({picture.width / width, room / width, tallest / height});
    return {surface, {0, 0, width * scale, height * scale}, node};
}

} // namespace insats::report
