#include "report/outlinewriting.h"

#include "report/linkwriting.h"

namespace insats::report {

namespace {

struct Item {
    QPDFObjectHandle object;
    int level = 0;
    int kids = 0;
};

class OutlineWriter {
public:
    explicit OutlineWriter(QPDF &pdf)
        : m_pdf(pdf)
    {
        m_path.push_back({pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"))});
    }

    void add(const OutlineEntry &entry, const QPDFObjectHandle &destination)
    {
        while (m_path.back().level >= entry.level)
            close();
        QPDFObjectHandle object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
        object.replaceKey("/Dest", destination);
        hang(object);
        m_path.push_back({object, entry.level});
    }

    QPDFObjectHandle finish()
    {
        while (m_path.size() > 1)
            close();
        return m_path.front().object;
    }

private:
    void hang(QPDFObjectHandle &object)
    {
        Item &parent = m_path.back();
        object.replaceKey("/Parent", parent.object);
        if (parent.kids == 0) {
            parent.object.replaceKey("/First", object);
        } else {
            QPDFObjectHandle before = parent.object.getKey("/Last");
            before.replaceKey("/Next", object);
            object.replaceKey("/Prev", before);
        }
        parent.object.replaceKey("/Last", object);
        ++parent.kids;
        const int count = parent.level == 0 ? parent.kids : -parent.kids; // closed below the first level
        parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    }

    void close() { m_path.pop_back(); }

    QPDF &m_pdf;
    std::vector<Item> m_path; // from the root to the entry that was added last
};

} // namespace

void writeOutline(QPDF &pdf, const Pages &pages)
{
    if (pages.outline.empty())
        return;
    const std::vector<QPDFObjectHandle> pdfPages = pdf.getAllPages();
    OutlineWriter writer(pdf);
    for (const OutlineEntry &entry : pages.outline)
        writer.add(entry, destinationOf(pdfPages, pages, entry.place));
    pdf.getRoot().replaceKey("/Outlines", writer.finish());
    if (pages.pages.size() > 4)
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace insats::report
