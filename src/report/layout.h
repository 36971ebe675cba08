// A document on its pages: every block in its place.
#pragma once

#include "report/paging.h"

namespace insats::report {

struct LaidOut {
    Structure structure;
    Pages pages;
};

// Error(Cancelled) when a stop is asked for, Error(FileUnreadable) for a picture that is none.
LaidOut layOut(const ReportDocument &document, const Progress &progress);

} // namespace insats::report
