// The coordinator's journey through needs and figures in the real window.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/mainwindow.h"
#include "ui/needs/needspage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/labels.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
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

TEST(NeedsJourneyTest, OnlyWhatHasNoSupplyCanBeShownAndEachNeedIsSpokenWhole)
{
    OpenedNeeds opened(u"ale_2017"_s);
    opened.choose(u"Psykisk hälsa"_s);
    const qsizetype all = opened.shownNeeds().size();
    for (QCheckBox *box : opened.window.needsPage().findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"Utan utbud"_s))
            box->click();
    }
    const QStringList without = opened.shownNeeds();
    EXPECT_LT(without.size(), all);
    EXPECT_TRUE(without.join(u'|').contains(u"NPF"_s)) << without.join(u'|').toStdString();
    const QString spoken = opened.needs().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"Ingen insats"_s)) << spoken.toStdString();
    keepPictureOf(opened.window, u"behov utan utbud"_s);
}

TEST(NeedsJourneyTest, FromANeedToTheInsatsThatMeetsItAndToTheMatrixAndBack)
{
    OpenedNeeds opened(u"ale_2017"_s);
    opened.choose(u"Förskola och skola"_s);
    opened.window.needsPage().findChild<QLineEdit *>()->setText(u"B008"_s);
    ASSERT_EQ(opened.shownNeeds().size(), 1) << opened.shownNeeds().join(u'|').toStdString();
    LinkButton *first = nullptr;
    for (LinkButton *link : opened.window.needsPage().findChildren<LinkButton *>()) {
        if (link->text() == u"Läxhjälp"_s)
            first = link;
    }
    ASSERT_TRUE(first) << opened.links().join(u'|').toStdString();
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&found](const SearchReply &reply) { found = reply; });
    first->click();
    ASSERT_TRUE(waitFor([&] { return found && found->request.text.contains(u"Läxhjälp"_s); }));
    EXPECT_TRUE(opened.window.searchPage().isVisible());
    EXPECT_EQ(found->rows.value(0).intervention.name, u"Läxhjälp"_s);
    opened.window.open(MainWindow::Page::Needs);
    for (QPushButton *button : opened.window.needsPage().findChildren<QPushButton *>()) {
        if (button->text().contains(u"Täckning"_s))
            button->click();
    }
    auto &view = *opened.window.coveragePage().findChild<CoverageView *>();
    ASSERT_TRUE(waitFor([&] { return view.currentIndex().isValid(); }));
    EXPECT_TRUE(opened.window.coveragePage().isVisible());
    const auto toNeeds = [&opened]() -> LinkButton * {
        for (LinkButton *link : opened.window.coveragePage().findChildren<LinkButton *>()) {
            if (link->text().contains(u"Behov och mått"_s))
                return link;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return toNeeds() != nullptr; }));
    keepPictureOf(opened.window, u"tackning behov"_s);
    toNeeds()->click();
    EXPECT_TRUE(opened.window.needsPage().isVisible());
    EXPECT_EQ(opened.areas().currentItem()->text(), u"Förskola och skola"_s);
}

TEST(NeedsJourneyTest, EveryTabShowsWhatItPromises)
{
    OpenedNeeds opened;
    auto &tabs = *opened.window.needsPage().findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QApplication::processEvents();
        keepPictureOf(opened.window, u"behov flik %1"_s.arg(tab));
    }
    EXPECT_EQ(opened.part<QTableView>(u"Mått"_s).model()->rowCount(), 109);
    EXPECT_TRUE(opened.links().contains(u"SIMBA-Team"_s)) << opened.links().join(u'|').toStdString();
}

TEST(NeedsJourneyTest, ANarrowWindowStacksTheColumnsAndScrolls)
{
    OpenedNeeds opened;
    opened.window.resize(640, 400);
    QApplication::processEvents();
    EXPECT_LE(opened.window.width(), 700);
    EXPECT_TRUE(opened.areas().isVisible());
    keepPictureOf(opened.window, u"behov smalt"_s);
}

TEST(NeedsJourneyTest, AFigureAndAForumLeadToTheirAreaInTheMatrix)
{
    OpenedNeeds opened;
    opened.choose(u"Trygghet"_s);
    auto &figures = opened.part<QTableView>(u"Mått"_s);
    figures.setCurrentIndex(figures.model()->index(1, 0));
    emit figures.activated(figures.currentIndex());
    auto &view = *opened.window.coveragePage().findChild<CoverageView *>();
    ASSERT_TRUE(waitFor([&] { return view.currentIndex().isValid(); }));
    EXPECT_TRUE(opened.window.coveragePage().isVisible());
    EXPECT_TRUE(view.currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(u"Trygghet"_s));
    opened.window.open(MainWindow::Page::Needs);
    EXPECT_TRUE(opened.links().contains(u"Täckning: Trygghet"_s));
}

TEST(NeedsJourneyTest, FromAFigureToTheInsatserOfItsArea)
{
    OpenedNeeds opened(u"ale_2017"_s);
    opened.choose(u"Trygghet"_s);
    auto &figures = opened.part<QTableView>(u"Mått"_s);
    ASSERT_GT(figures.model()->rowCount(), 0);
    figures.setCurrentIndex(figures.model()->index(0, 0));
    keepPictureOf(opened.window, u"behov matt ale 2017"_s);
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&found](const SearchReply &reply) { found = reply; });
    for (QPushButton *button : opened.window.needsPage().findChildren<QPushButton *>()) {
        if (button->text() == u"Insatser i området"_s)
            button->click();
    }
    ASSERT_TRUE(waitFor([&] { return found && found->request.choices.contains(Facet::Area); }));
    EXPECT_TRUE(opened.window.searchPage().isVisible());
    EXPECT_GT(found->total, 0);
    EXPECT_LT(found->total, 226);
}

TEST(NeedsJourneyTest, FromTheCardOfAnInsatsBackToTheNeedThatItMeets)
{
    OpenedNeeds opened(u"ale_2017"_s);
    opened.window.open(MainWindow::Page::Search);
    opened.window.searchPage().setText(u"Läxhjälp"_s);
    LinkButton *need = nullptr;
    ASSERT_TRUE(waitFor([&] {
        need = nullptr;
        for (LinkButton *link : opened.window.searchPage().findChildren<LinkButton *>()) {
            if (link->text() == u"B008"_s)
                need = link;
        }
        return need != nullptr;
    }));
    keepPictureOf(opened.window, u"kort med behov"_s);
    need->click();
    EXPECT_TRUE(opened.window.needsPage().isVisible());
    EXPECT_TRUE(opened.needs().currentIndex().data().toString().contains(u"läxor"_s))
        << opened.needs().currentIndex().data().toString().toStdString();
    QStringList texts;
    for (const QLabel *label : opened.window.findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(u"134 behov, 50 av dem utan utbud"_s)); // not the answer of the page before
    keepPictureOf(opened.window, u"behov fran kort"_s);
}

TEST(NeedsJourneyTest, FromTheCardToTheForumThatNamesTheInsats)
{
    OpenedNeeds opened(u"ale_2017"_s);
    opened.window.open(MainWindow::Page::Search);
    opened.window.searchPage().setText(u"SIMBA-Team"_s);
    LinkButton *forum = nullptr;
    ASSERT_TRUE(waitFor([&] {
        forum = nullptr;
        for (LinkButton *link : opened.window.searchPage().findChildren<LinkButton *>()) {
            if (link->text().contains(u"SIMBA"_s) && link->isVisible())
                forum = link;
        }
        return forum != nullptr;
    }));
    forum->click();
    QApplication::processEvents();
    EXPECT_TRUE(opened.window.needsPage().isVisible());
    keepPictureOf(opened.window, u"forum fran kort"_s);
}

TEST(NeedsJourneyTest, EveryInsatsBehindANumberCanBeReached)
{
    OpenedNeeds opened(u"ale_2017"_s);
    LinkButton *more = nullptr;
    for (LinkButton *link : opened.window.needsPage().findChildren<LinkButton *>()) {
        if (!more && link->text().startsWith(u"och "_s))
            more = link;
    }
    ASSERT_TRUE(more);
    const QString text = more->text();
    const int hidden = text.section(u' ', 1, 1).toInt();
    const qsizetype before = opened.links().size();
    more->click();
    QApplication::processEvents();
    EXPECT_EQ(opened.links().size(), before + hidden) << text.toStdString();
}
