// Slabs onto pages: headings stay with what follows, rows whole, and a table that goes on begins with its head again.
#pragma once

#include "report/draft.h"

#include <optional>

namespace insats::report {

struct Page {
    double width = kPaperShort;
    double height = kPaperLong;
    Content content;
};

// Where an anchor or an outline entry leads: page from 0, y from its top.
struct Place {
    int page = 0;
    double y = 0;
};

struct OutlineEntry {
    QString title;
    int level = 1;
    Place place;
};

struct Pages {
    std::vector<Page> pages; // one at least
    std::vector<OutlineEntry> outline;
    QHash<QString, Place> anchors;
};

Pages pagesOf(Draft &draft);

} // namespace insats::report
