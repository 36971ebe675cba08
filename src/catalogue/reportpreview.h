// A report on its pages, for looking at them one by one before it is saved: the same layout as on paper. Belongs to one
// thread at a time.
#pragma once

#include "domain/pageimage.h"
#include "domain/progress.h"

#include <memory>

namespace insats {

struct ReportDocument;

namespace report {
class Preview;
}

class ReportPreview {
public:
    // Throws Cancelled, and FileUnreadable for a picture.
    ReportPreview(const ReportDocument &document, const Progress &progress);

    int pageCount() const;

    // page: from 0. scale: pixels to a point; an A4 page is 595 × 842 points.
    PageImage page(int page, double scale) const;

private:
    std::shared_ptr<const report::Preview> m_pages;
};

} // namespace insats
