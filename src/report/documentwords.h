// What a document says of itself as a whole: language, title, author, date, and that it keeps PDF/UA-1.
#pragma once

#include "domain/reportdocument.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace insats::report {

// As PDF strings take it.
std::string languageOf(const ReportDocument &document);

// The document's, else its first heading; never empty.
QString titleOf(const ReportDocument &document);

QPDFObjectHandle infoOf(const ReportDocument &document);
std::string xmpOf(const ReportDocument &document);

} // namespace insats::report
