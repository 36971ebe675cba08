// The room's door: a ReportDocument becomes an accessible PDF file, tagged for PDF/UA-1, or pictures of its pages. Both come
// from one layout, so the preview shows what the paper will. Runs in any one thread.
#pragma once

#include "domain/pageimage.h"
#include "domain/progress.h"
#include "domain/reportdocument.h"

#include <memory>

namespace insats::report {

// The same document gives the same bytes. Error(Cancelled), Error(FileUnreadable) for a picture.
QByteArray pdfOf(const ReportDocument &document, const Progress &progress);

// Gives the number of pages. An existing file is replaced when the new one is whole, and otherwise left as it is.
// Error(FileUnwritable) too.
int writePdf(const ReportDocument &document, const QString &path, const Progress &progress);

struct LaidOut;

// A document on its pages, for looking at them one by one. Belongs to one thread at a time.
class Preview {
public:
    Preview(const ReportDocument &document, const Progress &progress);

    int pageCount() const;
    // page: from 0. scale: pixels to a point, up to 8; the A4 page is 595 × 842 points.
    PageImage render(int page, double scale) const;

private:
    std::shared_ptr<const LaidOut> m_pages;
};

} // namespace insats::report
