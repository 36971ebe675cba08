#include "report/linkwriting.h"

#include <QUrl>

namespace insats::report {

namespace {

constexpr double kAbove = 12; // what is led to does not stick to the edge of the window

QPDFObjectHandle actionOf(const QString &address)
{
    QPDFObjectHandle action = QPDFObjectHandle::parse("<< /Type /Action /S /URI >>");
    action.replaceKey("/URI", QPDFObjectHandle::newString(QUrl(address).toEncoded().toStdString()));
    return action;
}

QPDFObjectHandle annotationOf(const LinkArea &link, double pageHeight)
{
    const Rect &place = link.place;
    QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    annotation.replaceKey("/Rect",
                          QPDFObjectHandle::newFromRectangle(
                              {place.x, pageHeight - place.y - place.height, place.x + place.width, pageHeight - place.y}));
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(link.text.toStdString()));
    return annotation;
}

} // namespace

QPDFObjectHandle destinationOf(const std::vector<QPDFObjectHandle> &pdfPages, const Pages &pages, const Place &place)
{
    const auto page = static_cast<std::size_t>(place.page);
    const double top = std::min(pages.pages.at(page).height, pages.pages.at(page).height - place.y + kAbove);
    return QPDFObjectHandle::newArray({pdfPages.at(page), QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newReal(top, 2), QPDFObjectHandle::newNull()});
}

void addLinks(QPDF &pdf, const Pages &pages, TreeWriter &tree)
{
    const std::vector<QPDFObjectHandle> pdfPages = pdf.getAllPages();
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const Page &page = pages.pages[i];
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const LinkArea &link : page.content.links) {
            QPDFObjectHandle annotation = pdf.makeIndirectObject(annotationOf(link, page.height));
            if (link.anchor.isEmpty())
                annotation.replaceKey("/A", actionOf(link.address));
            else
                annotation.replaceKey("/Dest", destinationOf(pdfPages, pages, pages.anchors.value(link.anchor)));
            tree.addAnnotation(link.node, annotation, pdfPages[i]);
            annotations.appendItem(annotation);
        }
        QPDFObjectHandle object = pdfPages[i];
        if (annotations.getArrayNItems() > 0)
            object.replaceKey("/Annots", annotations);
    }
}

} // namespace insats::report
