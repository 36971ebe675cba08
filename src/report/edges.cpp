#include "report/edges.h"

#include "report/placing.h"
#include "wording/reporttexts.h"

namespace insats::report {

namespace {

constexpr double kHeaderAt = 24;
constexpr double kFooterAt = 36; // from the lower edge

class EdgeWriter {
public:
    EdgeWriter(const Draft &draft, Page &page)
        : m_draft(draft)
        , m_page(page)
        , m_left(draft.theme.margin)
        , m_right(page.width - draft.theme.margin)
    {
    }

    void rule(double y) { m_page.content.shapes.push_back(line({m_left, y}, {m_right, y}, kLine)); }

    void put(const QString &left, const QString &right, double y)
    {
        const TextStyle &style = m_draft.theme.edge;
        const TextLine last = shortened(right, (m_right - m_left) * 0.6);
        place(m_page.content, last, {m_right - last.width, y}, kArtifact, style.colour);
        place(m_page.content, shortened(left, m_right - m_left - last.width - 16), {m_left, y}, kArtifact, style.colour);
    }

private:
    // These words stand whole in the document; here they only help to find one's way.
    TextLine shortened(const QString &text, double room) const
    {
        QString rest = text;
        TextLine line = m_draft.type.line(rest, m_draft.theme.edge);
        while (line.width > room && rest.size() > 1) {
            rest.truncate(std::min(rest.size() - 1, static_cast<qsizetype>(double(rest.size()) * room / line.width)));
            line = m_draft.type.line(rest + u'…', m_draft.theme.edge);
        }
        return line;
    }

    const Draft &m_draft;
    Page &m_page;
    double m_left;
    double m_right;
};

} // namespace

void addEdges(const Draft &draft, std::vector<Page> &pages)
{
    const paper::Margins &margins = draft.document.margins;
    const int count = static_cast<int>(pages.size());
    for (int i = draft.document.cover ? 1 : 0; i < count; ++i) {
        Page &page = pages[static_cast<std::size_t>(i)];
        EdgeWriter writer(draft, page);
        if (!margins.headerLeft.isEmpty() || !margins.headerRight.isEmpty()) {
            writer.put(margins.headerLeft, margins.headerRight, kHeaderAt);
            writer.rule(kHeaderAt + 16);
        }
        const QString right = margins.footerRight.isEmpty() ? wording::pageText(i + 1, count) : margins.footerRight;
        writer.put(margins.footerLeft, right, page.height - kFooterAt);
    }
}

} // namespace insats::report
