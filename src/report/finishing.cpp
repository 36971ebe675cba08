#include "report/finishing.h"

#include "domain/error.h"
#include "report/documentwords.h"
#include "report/linkwriting.h"
#include "report/marknaming.h"
#include "report/outlinewriting.h"
#include "report/treewriting.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace insats::report {

namespace {

void describe(QPDF &pdf, const ReportDocument &document)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(languageOf(document)));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(document));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(infoOf(document)));
}

void name(QPDF &pdf, const LaidOut &pages, const DrawnPages &drawn)
{
    std::size_t number = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        std::vector<std::string> types;
        for (const NodeId node : drawn.marks.at(number))
            types.push_back(pages.structure.nodes().at(static_cast<std::size_t>(node)).type);
        page.addContentTokenFilter(std::make_shared<MarkNaming>(std::move(types)));
        page.getObjectHandle().replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        ++number;
    }
}

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray finished(const ReportDocument &document, const LaidOut &pages, const DrawnPages &drawn, const Progress &progress)
{
    try {
        progress.step(kDrawn, kFinished);
        QPDF pdf;
        pdf.processMemoryFile("report", drawn.pdf.data(), drawn.pdf.size());
        describe(pdf, document);
        name(pdf, pages, drawn);
        TreeWriter tree(pdf, pages.structure);
        tree.addMarks(drawn.marks);
        addLinks(pdf, pages.pages, tree);
        tree.write(pages.pages);
        writeOutline(pdf, pages.pages);
        progress.step((kDrawn + kFinished) / 2, kFinished);
        return bytesOf(pdf);
    } catch (const std::logic_error &error) {
        throw Error(ErrorKind::Storage, QStringLiteral("qpdf"), QString::fromUtf8(error.what()));
    } catch (const QPDFExc &error) {
        throw Error(ErrorKind::Storage, QStringLiteral("qpdf"), QString::fromUtf8(error.what()));
    }
}

} // namespace insats::report
