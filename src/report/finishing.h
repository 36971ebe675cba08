// Drawn pages become a document: structure tree, links, outline, language, title and the mark of PDF/UA-1.
#pragma once

#include "report/drawing.h"

namespace insats::report {

QByteArray finished(const ReportDocument &document, const LaidOut &pages, const DrawnPages &drawn, const Progress &progress);

} // namespace insats::report
