#include "report/layout.h"

#include "report/blocks.h"
#include "report/contents.h"
#include "report/cover.h"
#include "report/matrices.h"
#include "report/tables.h"

namespace insats::report {

namespace {

struct BlockAdder {
    Draft &draft;
    qsizetype block;

    void operator()(const paper::Heading &heading) { addHeading(draft, heading, block); }
    void operator()(const paper::Paragraph &paragraph) { addParagraph(draft, paragraph); }
    void operator()(const paper::List &list) { addList(draft, list); }
    void operator()(const paper::KeyValues &values) { addKeyValues(draft, values.entries); }
    void operator()(const paper::Callout &callout) { addCallout(draft, callout); }
    void operator()(const paper::Picture &picture) { addPicture(draft, picture); }
    void operator()(const paper::Table &table) { addTable(draft, table); }
    void operator()(const paper::Matrix &matrix) { addMatrix(draft, matrix); }
    void operator()(const paper::Contents &contents) { addContents(draft, contents, block); }
    void operator()(const paper::NewPage &page) { draft.turnTo(page.orientation); }
};

// The cover and NewPage begin a page with whatever comes next.
void addBlock(Draft &draft, qsizetype block, bool &beginsPage)
{
    const std::size_t first = draft.slabs.size();
    std::visit(BlockAdder{draft, block}, draft.document.blocks.at(block));
    beginsPage |= std::holds_alternative<paper::NewPage>(draft.document.blocks.at(block));
    if (beginsPage && draft.slabs.size() > first) {
        draft.slabs[first].newPage = draft.orientation;
        beginsPage = false;
    }
}

} // namespace

LaidOut layOut(const ReportDocument &document, const Progress &progress)
{
    Draft draft(document, progress);
    bool beginsPage = document.cover.has_value();
    if (document.cover)
        addCover(draft, *document.cover);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        draft.step();
        addBlock(draft, i, beginsPage);
    }
    Pages pages = pagesOf(draft);
    return {std::move(draft.structure), std::move(pages)};
}

} // namespace insats::report
