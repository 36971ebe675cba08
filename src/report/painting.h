// Content onto a cairo surface, of paper or of pixels.
#pragma once

#include "report/content.h"

#include <functional>

namespace insats::report {

// What has a node is drawn by mark, in one go for texts of the same node that follow each other. mark must call draw once.
using Mark = std::function<void(NodeId node, const std::function<void()> &draw)>;

void paint(cairo_t *cairo, const Content &content, const Mark &mark);

} // namespace insats::report
