#include "report/paging.h"

#include "report/edges.h"
#include "report/placing.h"

#include <algorithm>

namespace insats::report {

namespace {

struct WaitingNumber {
    std::size_t page;
    PageNumberSlot slot;
};

class Pager {
public:
    explicit Pager(Draft &draft)
        : m_draft(draft)
    {
    }

    Pages run()
    {
        beginPage(paper::Orientation::Portrait);
        Slabs &slabs = m_draft.slabs;
        for (std::size_t first = 0; first < slabs.size();) {
            std::size_t behind = first + 1;
            while (behind < slabs.size() && slabs[behind - 1].keepWithNext && !slabs[behind].newPage)
                ++behind;
            putGroup(first, behind);
            first = behind;
        }
        fillNumbers();
        addEdges(m_draft, m_result.pages);
        return std::move(m_result);
    }

private:
    Slab &slab(std::size_t i) { return m_draft.slabs[i]; }

    void beginPage(paper::Orientation orientation)
    {
        Page &page = m_result.pages.emplace_back();
        m_orientation = orientation;
        if (orientation == paper::Orientation::Landscape)
            std::swap(page.width, page.height);
        m_y = m_draft.theme.top;
        m_bottom = page.height - m_draft.theme.bottom;
        m_after = 0;
        m_empty = true;
    }

    // A page that nothing stands on is not left behind.
    void turnTo(paper::Orientation orientation)
    {
        if (m_empty)
            m_result.pages.pop_back();
        beginPage(orientation);
    }

    void breakBefore(std::size_t next)
    {
        const auto &repeat = slab(next).repeat;
        const bool tableGoesOn = next > 0 && repeat && slab(next - 1).repeat == repeat;
        if (tableGoesOn)
            page().content.add(repeat->continued, m_draft.theme.margin, m_y);
        beginPage(m_orientation);
        if (tableGoesOn) {
            page().content.add(repeat->head, m_draft.theme.margin, m_y);
            m_y += repeat->headHeight;
        }
    }

    Page &page() { return m_result.pages.back(); }

    double gapBefore(const Slab &slab) const { return m_empty ? 0 : std::max(m_after, slab.before); }

    double heightOf(std::size_t first, std::size_t behind)
    {
        double height = 0;
        double after = m_after;
        for (std::size_t i = first; i < behind; ++i) {
            height += (m_empty && i == first ? 0 : std::max(after, slab(i).before)) + slab(i).height;
            after = slab(i).after;
        }
        return height;
    }

    // Room that a table needs to say that it goes on.
    double noteAfter(std::size_t last)
    {
        const auto &repeat = slab(last).repeat;
        const bool more = last + 1 < m_draft.slabs.size() && repeat && slab(last + 1).repeat == repeat;
        return more ? repeat->continuedHeight : 0;
    }

    bool fits(std::size_t first, std::size_t behind)
    {
        return m_y + heightOf(first, behind) + noteAfter(behind - 1) <= m_bottom + 0.01;
    }

    void putGroup(std::size_t first, std::size_t behind)
    {
        if (slab(first).newPage)
            turnTo(*slab(first).newPage);
        if (!fits(first, behind) && !m_empty)
            breakBefore(first);
        const bool whole = fits(first, behind);
        for (std::size_t i = first; i < behind; ++i) {
            if (!whole && !m_empty && !fits(i, i + 1))
                breakBefore(i);
            put(slab(i));
        }
    }

    void put(Slab &slab)
    {
        m_y += gapBefore(slab);
        const double x = m_draft.theme.margin;
        const double height = m_empty ? std::max(slab.height, slab.heightAtTop) : slab.height;
        if (m_empty)
            page().content.add(std::move(slab.atTop), x, m_y);
        page().content.add(std::move(slab.content), x, m_y);
        page().content.add(std::move(slab.foot), x, m_y + height);
        const int number = static_cast<int>(m_result.pages.size()) - 1;
        for (const Bookmark &bookmark : slab.bookmarks)
            take(bookmark, {number, m_y});
        for (const PageNumberSlot &slot : slab.numbers) {
            m_waiting.push_back({m_result.pages.size() - 1, slot});
            m_waiting.back().slot.rightEnd.x += x;
            m_waiting.back().slot.rightEnd.y += m_y;
        }
        m_y += height;
        m_after = slab.after;
        m_empty = false;
    }

    void take(const Bookmark &bookmark, const Place &place)
    {
        if (bookmark.inOutline)
            m_result.outline.push_back({bookmark.title, bookmark.level, place});
        for (const QString &anchor : bookmark.anchors) {
            if (!anchor.isEmpty() && !m_result.anchors.contains(anchor))
                m_result.anchors.insert(anchor, place);
        }
    }

    void fillNumbers()
    {
        for (const auto &[page, slot] : m_waiting) {
            const int number = m_result.anchors.value(slot.anchor).page + 1;
            const TextLine line = m_draft.type.line(QString::number(number), slot.style);
            const Point at{slot.rightEnd.x - line.width, slot.rightEnd.y - line.baseline};
            place(m_result.pages[page].content, line, at, slot.node, slot.style.colour);
        }
    }

    Draft &m_draft;
    Pages m_result;
    paper::Orientation m_orientation = paper::Orientation::Portrait;
    double m_y = 0;
    double m_bottom = 0;
    double m_after = 0;
    bool m_empty = true;
    std::vector<WaitingNumber> m_waiting;
};

} // namespace

Pages pagesOf(Draft &draft) { return Pager(draft).run(); }

} // namespace insats::report
