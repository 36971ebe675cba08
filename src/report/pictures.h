// Picture files as what cairo can draw.
#pragma once

#include "domain/reportdocument.h"
#include "report/content.h"

namespace insats::report {

// At the top left, in its own proportions, no larger than the room. Error(FileUnreadable) when it is no PNG file.
PlacedPicture pictureOf(const paper::Picture &picture, NodeId node, double room, double tallest);

} // namespace insats::report
