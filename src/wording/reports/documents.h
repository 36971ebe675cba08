// One function for each report. What they have in common: wording/reports/reportpieces.h.
#pragma once

#include "domain/reportcontent.h"
#include "domain/reportdocument.h"

namespace insats::wording {

ReportDocument overviewDocument(const ReportContent &content);
ReportDocument gapsDocument(const ReportContent &content);
ReportDocument iubDocument(const ReportContent &content);
ReportDocument handoutDocument(const ReportContent &content);
ReportDocument areaDocument(const ReportContent &content);

} // namespace insats::wording
