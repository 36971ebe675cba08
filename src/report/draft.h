// A document while it is laid out: slabs, which no page break cuts, in the order of the text. Blocks add slabs; paging.h
// puts them on pages.
#pragma once

#include "domain/progress.h"
#include "report/content.h"
#include "report/textlayout.h"

#include <QSet>

namespace insats::report {

struct Bookmark {
    QString title;
    int level = 1;
    QStringList anchors;
    bool inOutline = true;
};

// A place where the number of a page is written once it is known.
struct PageNumberSlot {
    QString anchor;
    Point rightEnd; // on the baseline
    TextStyle style;
    NodeId node = kArtifact;
};

// What a table repeats on each page that it reaches, and says at the end of each that it does not end on.
struct Repeat {
    Content head;
    double headHeight = 0;
    Content continued;
    double continuedHeight = 0;
};

struct Slab {
    double before = 0; // free space wanted above; the larger of this and the slab before's after, none at the top of a page
    double height = 0;
    double after = 0;
    Content content;
    Content foot; // at the lower edge
    bool keepWithNext = false;
    std::shared_ptr<const Repeat> repeat; // of the table that it is a row of
    Content atTop; // drawn too when it is the first on a page
    double heightAtTop = 0; // at least, then
    std::vector<Bookmark> bookmarks;
    std::vector<PageNumberSlot> numbers;
    std::optional<paper::Orientation> newPage; // begins a page
};

using Slabs = std::vector<Slab>;

struct Draft {
    Draft(const ReportDocument &values, const Progress &watched);

    void turnTo(paper::Orientation orientation);
    NodeId node(std::string type) { return structure.add(0, std::move(type)); }
    void take(Slabs added);
    void step(); // a block or a row of a table more is laid out

    const ReportDocument &document;
    const Progress &progress;
    Theme theme;
    Typesetter type;
    Structure structure;
    Slabs slabs;
    std::vector<int> levels; // of each block, when it is a heading; without skips
    QSet<QString> anchors; // that links can lead to
    paper::Orientation orientation = paper::Orientation::Portrait;
    double width = 0; // between the margins
    double height = 0;
    int done = 0; // blocks and rows
    int total = 1;
};

// Of all the work, in thousandths, what each part of it ends with.
inline constexpr int kLaidOut = 600;
inline constexpr int kDrawn = 800;
inline constexpr int kFinished = 1000;

// The anchor of the block that every heading has, besides its own.
QString anchorOf(qsizetype block);

} // namespace insats::report
