// The finished file is read back: it keeps what of PDF/UA-1 a program can check, and each check can fail.
#include "support/printers.h"

#include "report/pdfcheck.h"
#include "report/report.h"
#include "support/reportsamples.h"

#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using testing::Contains;
using testing::IsEmpty;

namespace {

// The smallest PNG: one pixel.
const QByteArray kPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

const QByteArray &fullPdf()
{
    static const QByteArray pdf = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"logo.png"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kPng);
        file.close();
        ReportDocument document = fullReport();
        document.cover->logo = paper::Picture{path, u"Ale kommuns vapen"_s, 64};
        return report::pdfOf(document, {});
    }();
    return pdf;
}

QStringList faultsAfter(void (*change)(QPDF &)) { return uaFaults(changed(fullPdf(), change)); }

QPDFObjectHandle first(QPDF &pdf, const std::string &type) { return elementsOf(pdf, type).at(0); }

QPDFObjectHandle page(QPDF &pdf, std::size_t number) { return pdf.getAllPages().at(number); }

} // namespace

TEST(AccessibilityTest, AReportWithEverythingKeepsTheRules) { EXPECT_THAT(uaFaults(fullPdf()), IsEmpty()); }

TEST(AccessibilityTest, AHandOutKeepsTheRules) { EXPECT_THAT(uaFaults(report::pdfOf(handout(), {})), IsEmpty()); }

TEST(AccessibilityTest, AnEmptyDocumentKeepsTheRules)
{
    EXPECT_THAT(uaFaults(report::pdfOf(ReportDocument(), {})), IsEmpty());
}

TEST(AccessibilityTest, WritingAgainKeepsTheRules)
{
    EXPECT_THAT(faultsAfter([](QPDF &) {}), IsEmpty());
}

TEST(AccessibilityTest, MissingWordsOfTheDocumentAreCaught)
{
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); }), Contains(u"no language"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); }), Contains(u"not marked as tagged"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }),
                Contains(u"the title is not shown"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getRoot().removeKey("/Metadata"); }), Contains(u"no mark of PDF/UA"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); }),
                Contains(u"no title"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }),
                Contains(u"no structure tree"_s));
}

TEST(AccessibilityTest, UntaggedAndNestedContentIsCaught)
{
    EXPECT_THAT(faultsAfter([](QPDF &pdf) {
                    QPDFPageObjectHelper(page(pdf, 1))
                        .addPageContents(QPDFObjectHandle::newStream(&pdf, "\n0 0 10 10 re f\n"), false);
                }),
                Contains(u"something drawn that is neither tagged nor artifact"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) {
                    QPDFPageObjectHelper(page(pdf, 1))
                        .addPageContents(QPDFObjectHandle::newStream(&pdf, "\n/P <</MCID 99>> BDC\n"), false);
                }),
                testing::IsSupersetOf({u"marks that are nested or not closed"_s, u"a mark that stands in no element"_s}));
}

TEST(AccessibilityTest, ATreeThatIsNotWholeIsCaught)
{
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "P").removeKey("/K"); }),
                Contains(u"a mark that stands in no element"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "P").replaceKey("/K", first(pdf, "H1").getKey("/K")); }),
                Contains(u"a mark in two elements"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "P").replaceKey("/P", first(pdf, "H1")); }),
                Contains(u"a child that names another parent"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { page(pdf, 0).removeKey("/StructParents"); }),
                Contains(u"a mark with no way back to its element"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { page(pdf, 0).removeKey("/Tabs"); }), Contains(u"a page without tab order"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) {
                    first(pdf, "H1").getKey("/K").getArrayItem(0).replaceKey("/MCID", QPDFObjectHandle::newInteger(98));
                }),
                Contains(u"a mark that stands in no element"_s));
}

TEST(AccessibilityTest, FaultyTablesAreCaught)
{
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "TH").removeKey("/A"); }),
                testing::IsSupersetOf({u"a heading cell without scope"_s, u"a table that is not regular"_s}));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "TR").getKey("/K").eraseItem(0); }),
                Contains(u"a table that is not regular"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) {
                    first(pdf, "TH").getKey("/A").replaceKey("/RowSpan", QPDFObjectHandle::newInteger(90));
                }),
                Contains(u"a cell that reaches below its table"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { pdf.getRoot().getKey("/StructTreeRoot").removeKey("/IDTree"); }),
                Contains(u"a cell with a heading that is none"_s));
}

TEST(AccessibilityTest, HeadingsPicturesAndLinksWithoutWhatTheyNeedAreCaught)
{
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "H2").replaceKey("/S", QPDFObjectHandle::newName("/H4")); }),
                Contains(u"a heading that skips a level"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { first(pdf, "Figure").removeKey("/Alt"); }),
                Contains(u"a picture without words"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) {
                    QPDFObjectHandle link = first(pdf, "Link");
                    link.replaceKey("/K", link.getKey("/K").getArrayItem(0));
                }),
                Contains(u"a link that leads nowhere"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { page(pdf, 1).getKey("/Annots").getArrayItem(0).removeKey("/Contents"); }),
                Contains(u"a link without words"_s));
    EXPECT_THAT(faultsAfter([](QPDF &pdf) { page(pdf, 1).getKey("/Annots").getArrayItem(0).removeKey("/StructParent"); }),
                Contains(u"a link outside the tree"_s));
}
