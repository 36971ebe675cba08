// A page as a picture.
#pragma once

#include <QByteArray>

namespace insats {

struct PageImage {
    int width = 0; // in pixels
    int height = 0;
    QByteArray argb32; // opaque, in the machine's byte order, rows without gaps
};

} // namespace insats
