// From the window to paper: a report is looked at page by page, read as text, and saved. Pictures are kept in the folder
// named by INSATS_PICTURES, when it is set.
#include "support/bytes.h"
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/mainwindow.h"
#include "ui/reports/reportactions.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportpages.h"
#include "ui/search/searchpage.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

class ReportJourneyTest : public ::testing::Test {
protected:
    ReportJourneyTest()
        : window(client)
    {
        QObject::connect(&client, &CatalogueClient::found, &window, [this](const SearchReply &reply) { found = reply; });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, {});
        window.resize(1280, 800);
        window.show();
        waitFor([this] { return found.has_value(); });
    }

    // The open report, once its first page is shown.
    ReportDialog &shown(ReportKind kind)
    {
        ReportDialog *dialog = window.reportActions().show(kind);
        EXPECT_NE(dialog, nullptr);
        waitForPage(*dialog);
        return *dialog;
    }

    void waitForPage(ReportDialog &dialog)
    {
        const auto *pages = dialog.findChild<ReportPages *>();
        waitFor([pages] {
            for (const QLabel *label : pages->findChildren<QLabel *>()) {
                if (!label->pixmap(Qt::ReturnByValue).isNull())
                    return true;
            }
            return false;
        });
    }

    static QString textOf(const ReportDialog &dialog) { return dialog.findChild<QPlainTextEdit *>()->toPlainText(); }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    std::optional<SearchReply> found;
};

} // namespace

TEST_F(ReportJourneyTest, AReportIsSeenOnItsPagesReadAsTextAndSaved)
{
    ReportDialog &dialog = shown(ReportKind::Gaps);
    keepPictureOf(dialog, u"rapport luckor"_s);
    EXPECT_TRUE(textOf(dialog).contains(u"Luckor inom Ale 2017"_s));
    auto *number = dialog.findChild<QSpinBox *>();
    EXPECT_GE(number->maximum(), 2);
    number->setValue(2);
    int pages = 0;
    QObject::connect(&dialog, &ReportDialog::saved, &window, [&pages](const QString &, int count) { pages = count; });
    const QString path = folder.filePath(u"luckor.pdf"_s);
    dialog.saveAs(path);
    waitFor([&pages] { return pages > 0; });
    EXPECT_EQ(pages, number->maximum());
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF-"));
    dialog.close();
}

TEST_F(ReportJourneyTest, AnAreaReportBecomesThatOfAnotherArea)
{
    ReportDialog &dialog = shown(ReportKind::Area);
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto areas = std::ranges::find_if(boxes, &QComboBox::isVisible);
    ASSERT_NE(areas, boxes.end());
    (*areas)->setCurrentText(u"Trygghet"_s);
    waitFor([&] { return textOf(dialog).contains(u"# Trygghet: Ale 2017"_s); });
    keepPictureOf(dialog, u"rapport omrade"_s);
    dialog.close();
}

TEST_F(ReportJourneyTest, ASheetForTheFamilyIsMadeOfTheShortlist)
{
    EXPECT_EQ(window.reportActions().show(ReportKind::Handout), nullptr); // nothing chosen yet
    const Intervention first = found->rows.constFirst().intervention;
    window.searchPage().toggleShortlisted(first);
    ReportDialog &dialog = shown(ReportKind::Handout);
    EXPECT_TRUE(textOf(dialog).contains(first.name));
    EXPECT_TRUE(textOf(dialog).contains(u"alltid ansöka om hjälp"_s));
    keepPictureOf(dialog, u"rapport blad"_s);
    dialog.close();
}
