#include "support/printers.h"

#include "report/report.h"
#include "support/bytes.h"
#include "support/reportsamples.h"
#include "support/thrown.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;

namespace {

void fill(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

ReportDocument longTable(int rows)
{
    paper::Table table;
    table.header = {{u"Nummer"_s, u"Insats"_s, u"Beskrivning"_s}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QString::number(i), u"Familjerådgivning"_s, u"Samtal för par och familjer som har det svårt."_s});
    return reportOf({table});
}

} // namespace

TEST(ReportTest, TheSameDocumentGivesTheSameBytes)
{
    const QByteArray pdf = report::pdfOf(fullReport(), {});
    EXPECT_TRUE(pdf.startsWith("%PDF-1.7"));
    EXPECT_EQ(report::pdfOf(fullReport(), {}), pdf);
}

TEST(ReportTest, AFileIsReplacedWhenTheNewOneIsWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    fill(path, "old");
    report::writePdf(handout(), path, {});
    EXPECT_EQ(bytesOf(path), report::pdfOf(handout(), {}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(ReportTest, AStoppedReportLeavesTheFileAsItWas)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    fill(path, "old");
    for (const int stopAt : {0, 100, 650, 850, 1000}) {
        std::stop_source source;
        const Progress progress{[&](int done, int) {
                                    if (done >= stopAt)
                                        source.request_stop();
                                },
                                source.get_token()};
        const auto kind = kindThrownBy([&] { report::writePdf(longTable(200), path, progress); });
        EXPECT_EQ(kind.has_value(), stopAt < 1000) << stopAt;
        if (kind) {
            EXPECT_EQ(*kind, ErrorKind::Cancelled);
            EXPECT_EQ(bytesOf(path), "old");
        }
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(ReportTest, WhatCannotBeWrittenOrReadIsRefused)
{
    EXPECT_EQ(kindThrownBy([] { report::writePdf(handout(), u"/nowhere/rapport.pdf"_s, {}); }), ErrorKind::FileUnwritable);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.png"_s);
    fill(path, "no picture");
    const ReportDocument document = reportOf({paper::Picture{path, u"Vapen"_s}});
    EXPECT_EQ(kindThrownBy([&] { report::writePdf(document, folder.filePath(u"a.pdf"_s), {}); }), ErrorKind::FileUnreadable);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"a.pdf"_s)));
}

TEST(ReportTest, AThousandRowsTellHowFarTheyHaveCome)
{
    int calls = 0;
    int last = -1;
    bool forward = true;
    const Progress progress{[&](int done, int total) {
        ++calls;
        forward &= done >= last && done <= total;
        last = done;
    }};
    report::pdfOf(longTable(1000), progress);
    EXPECT_GT(calls, 1000);
    EXPECT_TRUE(forward);
    EXPECT_EQ(last, 1000);
}

TEST(ReportTest, ThePreviewShowsThePagesOfTheFile)
{
    const report::Preview preview(fullReport(), {});
    EXPECT_GE(preview.pageCount(), 8);
    const PageImage upright = preview.render(3, 1);
    EXPECT_EQ(upright.width, 595);
    EXPECT_EQ(upright.height, 842);
    EXPECT_EQ(upright.argb32.size(), 595 * 842 * 4);
    EXPECT_GT(upright.width, preview.render(4, 0.5).height);
    const quint32 *pixels = reinterpret_cast<const quint32 *>(upright.argb32.constData());
    EXPECT_EQ(pixels[0], 0xFFFFFFFF);
    EXPECT_GT(std::count(pixels, pixels + 595 * 842, 0xFF08519C), 500);
    EXPECT_EQ(preview.render(0, 2).width, 1191);
}
