// The reports as documents: what was found, put into words for paper. The language is the one that the program speaks.
#pragma once

#include "domain/reportcontent.h"
#include "domain/reportdocument.h"

namespace insats::wording {

QString nameOf(ReportKind kind);

ReportDocument documentOf(const ReportContent &content);

} // namespace insats::wording
