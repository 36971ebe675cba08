// The coordinator's journey through needs and figures in the real window.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/coverageview.h"
#include "ui/mainwindow.h"
#include "ui/needs/needspage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/labels.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

// The window on all bundled catalogues, on the page of needs, after its first answer.
class OpenedNeeds {
public:
    explicit OpenedNeeds(const QString &catalogue = u"all"_s)
        : window(client)
    {
        QObject::connect(&client, &CatalogueClient::registersRead, &window,
                         [this](const RegistersReply &reply) { last = reply; });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, catalogue);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.open(MainWindow::Page::Needs);
        waitFor([this] { return last.has_value(); });
        QApplication::processEvents();
    }

    template <class Widget>
    Widget &part(const QString &accessibleName)
    {
        for (Widget *widget : window.needsPage().findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return *widget;
        }
        throw std::runtime_error("no " + accessibleName.toStdString());
    }

    QListWidget &areas() { return part<QListWidget>(u"Behovsområde"_s); }
    QListView &needs() { return part<QListView>(u"Behov"_s); }
    void choose(const QString &area)
    {
        for (int row = 0; row < areas().count(); ++row) {
            if (areas().item(row)->text().startsWith(area))
                areas().setCurrentRow(row);
        }
        QApplication::processEvents();
    }
    QStringList shownNeeds()
    {
        QStringList texts;
        for (int row = 0; row < needs().model()->rowCount(); ++row)
            texts.append(needs().model()->index(row, 0).data().toString());
        return texts;
    }
    QStringList links()
    {
        QStringList texts;
        for (const LinkButton *link : window.needsPage().findChildren<LinkButton *>())
            texts.append(link->text());
        return texts;
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    std::optional<RegistersReply> last;
};

} // namespace

TEST(NeedsJourneyTest, TheAreasAreListedWithTheirNeeds)
{
    OpenedNeeds opened;
    ASSERT_TRUE(opened.last);
    QStringList texts;
    int seen = 0;
    for (int row = 0; row < opened.areas().count(); ++row) {
        texts.append(opened.areas().item(row)->data(Qt::AccessibleTextRole).toString());
        seen += opened.areas().visualItemRect(opened.areas().item(row)).isEmpty() ? 0 : 1;
    }
    EXPECT_EQ(seen, texts.size());
    EXPECT_TRUE(texts.contains(u"Alla områden, 134"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"Psykisk hälsa, 27"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"Organisation, 46"_s)) << texts.join(u'|').toStdString();
    keepPictureOf(opened.window, u"behov"_s);
    opened.choose(u"Trygghet"_s);
    EXPECT_EQ(opened.shownNeeds().size(), 10);
    keepPictureOf(opened.window, u"behov trygghet"_s);
}
