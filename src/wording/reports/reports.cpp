#include "wording/reports/reports.h"

#include "wording/reports/documents.h"
#include "wording/reports/reportpieces.h"

namespace insats::wording {

QString nameOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Overview: return Reports::tr("Overview");
    case ReportKind::Gaps: return Reports::tr("Gaps and decisions");
    case ReportKind::Iub: return Reports::tr("Register without needs assessment (IUB)");
    case ReportKind::Handout: return Reports::tr("Sheet for the family");
    case ReportKind::Area: return Reports::tr("One need area");
    }
    Q_UNREACHABLE();
}

ReportDocument documentOf(const ReportContent &content)
{
    switch (content.request.kind) {
    case ReportKind::Overview: return overviewDocument(content);
    case ReportKind::Gaps: return gapsDocument(content);
    case ReportKind::Iub: return iubDocument(content);
    case ReportKind::Handout: return handoutDocument(content);
    case ReportKind::Area: return areaDocument(content);
    }
    Q_UNREACHABLE();
}

} // namespace insats::wording
