#include "catalogue/reportpreview.h"

#include "report/report.h"

namespace insats {

ReportPreview::ReportPreview(const ReportDocument &document, const Progress &progress)
    : m_pages(std::make_shared<report::Preview>(document, progress))
{
}

int ReportPreview::pageCount() const { return m_pages->pageCount(); }

PageImage ReportPreview::page(int page, double scale) const { return m_pages->render(page, scale); }

} // namespace insats
