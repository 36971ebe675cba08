// The case worker's journey in the real window, by keyboard: type, list, card, shortlist, back. Pictures are kept in the
// folder named by the environment variable INSATS_PICTURES, when it is set.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/mainwindow.h"
#include "ui/shared/cardview.h"
#include "ui/search/comparedialog.h"
#include "ui/shared/facetpanel.h"
#include "ui/search/methodsdialog.h"
#include "ui/search/nohitsview.h"
#include "ui/search/resultview.h"
#include "ui/search/savedsearches.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpage.h"
#include "ui/search/shortlistbar.h"
#include "ui/search/understoodbar.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

// The window on a new file with the bundled catalogue, after its first answer.
class OpenedWindow {
public:
    explicit OpenedWindow(const QString &catalogue = {})
        : window(client)
    {
        QObject::connect(&client, &CatalogueClient::found, &window, [this](const SearchReply &reply) { last = reply; });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, catalogue);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        waitFor([this] { return last.has_value(); });
    }

    // Waits until the question that stands in the window is answered.
    void settle()
    {
        waitFor([this] { return client.isAnswered(); });
        QApplication::processEvents();
    }

    template <class Widget>
    Widget &part()
    {
        if constexpr (std::same_as<Widget, SearchPage>)
            return window.searchPage();
        else
            return *window.searchPage().findChild<Widget *>();
    }

    ResultView &hits() { return *window.findChild<ResultView *>(u"hits"_s); }
    ResultView &near() { return *window.findChild<ResultView *>(u"near"_s); }

    void keepPicture(const QString &name) { keepPictureOf(window, name); }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    std::optional<SearchReply> last;
};

QString firstName(OpenedWindow &opened) { return opened.hits().model()->index(0, 0).data().toString(); }

} // namespace

TEST(SearchJourneyTest, OpensOnAllInsatserWithThePicturesDate)
{
    OpenedWindow opened;
    ASSERT_TRUE(opened.last);
    EXPECT_EQ(opened.last->total, opened.last->sizes.value(0).interventions);
    QStringList labels;
    for (const QLabel *label : opened.window.findChildren<QLabel *>())
        labels.append(label->text());
    EXPECT_TRUE(labels.contains(u"Ale 2017 är en bild från 20 februari 2018"_s)) << labels.join(u'|').toStdString();
    opened.keepPicture(u"start"_s);
}

TEST(SearchJourneyTest, TypingShowsTheInsatsAndItsCardAndEscapeGoesBackStepByStep)
{
    OpenedWindow opened;
    auto &box = opened.part<SearchBox>();
    EXPECT_EQ(opened.window.focusWidget(), &box);
    type(box, u"läxhjälp"_s);
    opened.settle();
    EXPECT_EQ(firstName(opened), u"Läxhjälp"_s);
    opened.keepPicture(u"laxhjalp"_s);

    press(opened.window, Qt::Key_Down);
    EXPECT_EQ(opened.window.focusWidget(), &opened.hits());
    press(opened.window, Qt::Key_Return);
    EXPECT_EQ(opened.window.focusWidget(), &opened.part<CardView>());
    EXPECT_EQ(opened.part<CardView>().accessibleName(), u"Kort: Läxhjälp"_s);
    opened.keepPicture(u"kort"_s);

    press(opened.window, Qt::Key_Escape);
    EXPECT_EQ(opened.window.focusWidget(), &opened.hits());
    press(opened.window, Qt::Key_Escape);
    EXPECT_EQ(opened.window.focusWidget(), &box);
    EXPECT_EQ(box.text(), u"läxhjälp"_s);
    press(opened.window, Qt::Key_Escape);
    opened.settle();
    EXPECT_TRUE(box.text().isEmpty());
    EXPECT_EQ(opened.last->total, opened.last->sizes.value(0).interventions);
}

TEST(SearchJourneyTest, EnterActsOnTheAnswerToWhatStandsInTheBox)
{
    OpenedWindow opened;
    type(opened.part<SearchBox>(), u"läxhjälp"_s);
    press(opened.window, Qt::Key_Return); // before the answer is there
    EXPECT_TRUE(waitFor([&] { return opened.window.focusWidget() == &opened.part<CardView>(); }));
    EXPECT_EQ(opened.part<CardView>().accessibleName(), u"Kort: Läxhjälp"_s);
}

TEST(SearchJourneyTest, TypingInTheListGoesToTheBox)
{
    OpenedWindow opened;
    press(opened.window, Qt::Key_Down);
    ASSERT_EQ(opened.window.focusWidget(), &opened.hits());
    type(opened.hits(), u"b"_s);
    EXPECT_EQ(opened.window.focusWidget(), &opened.part<SearchBox>());
    EXPECT_EQ(opened.part<SearchBox>().text(), u"b"_s);
}

TEST(SearchJourneyTest, AnAgeKeepsWhatFitsAndPutsUnknownAgesLast)
{
    OpenedWindow opened;
    opened.part<FacetPanel>().setAge(AskedAge{14, 14});
    opened.settle();
    ASSERT_GT(opened.last->unknownAge, 0);
    ASSERT_LT(opened.last->unknownAge, opened.last->total);
    EXPECT_NE(opened.last->rows.constFirst().ageFit, AgeFit::Unknown);
    opened.keepPicture(u"14 ar"_s);
    opened.hits().scrollToBottom(); // brings the rest
    opened.settle();
    EXPECT_EQ(opened.hits().model()->rowCount(), opened.last->total);
    EXPECT_EQ(opened.last->rows.constLast().ageFit, AgeFit::Unknown);
}

TEST(SearchJourneyTest, ShortlistTakesAndGivesBackAndCopiesAsText)
{
    OpenedWindow opened;
    type(opened.part<SearchBox>(), u"skilda världar"_s);
    opened.settle();
    opened.part<SearchPage>().toggleShortlist();
    auto &shortlist = opened.part<ShortlistBar>();
    ASSERT_EQ(shortlist.interventions().size(), 1);
    EXPECT_EQ(shortlist.interventions().constFirst().name, u"Skilda världar"_s);
    opened.keepPicture(u"urval"_s);
    opened.part<SearchPage>().copyCard();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Skilda världar\n"_s));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Kontakt: ej angiven"_s));
    opened.part<SearchPage>().toggleShortlist();
    EXPECT_TRUE(shortlist.interventions().isEmpty());
}

TEST(SearchJourneyTest, NothingFoundOffersAWayOnThatWorks)
{
    OpenedWindow opened;
    opened.part<FacetPanel>().setAge(AskedAge{14, 14});
    type(opened.part<SearchBox>(), u"zzzz"_s);
    opened.settle();
    EXPECT_EQ(opened.last->total, 0);
    EXPECT_TRUE(opened.part<NoHitsView>().isVisible());
    opened.keepPicture(u"inga traffar"_s);
    const auto ways = opened.part<NoHitsView>().findChildren<QToolButton *>();
    ASSERT_FALSE(ways.isEmpty());
    press(opened.window, Qt::Key_Down);
    EXPECT_EQ(opened.window.focusWidget(), ways.constFirst());
    ways.constLast()->click();
    EXPECT_TRUE(waitFor(
        [&] { return opened.client.isAnswered() && opened.last->total == opened.last->sizes.value(0).interventions; }));
}

TEST(SearchJourneyTest, ACatalogueWithoutInsatserSaysSo)
{
    OpenedWindow opened(u"alingsas_2023"_s);
    ASSERT_TRUE(opened.part<NoHitsView>().isVisible());
    EXPECT_EQ(opened.part<NoHitsView>().accessibleName(), u"Katalogen har inga insatser"_s);
}

TEST(SearchJourneyTest, ASituationIsReadAndEachPartCanBeTakenAway)
{
    OpenedWindow opened;
    type(opened.part<SearchBox>(), u"grupp 10 år utan beslut"_s);
    opened.settle();
    ASSERT_EQ(opened.last->understood.size(), 2);
    EXPECT_GT(opened.last->nearTotal, 0);
    opened.keepPicture(u"situation"_s);
    const auto parts = opened.part<UnderstoodBar>().findChildren<QPushButton *>();
    ASSERT_EQ(parts.size(), 2);
    parts.constFirst()->click();
    EXPECT_TRUE(waitFor([&] { return opened.client.isAnswered() && opened.last->understood.size() == 1; }));
    EXPECT_EQ(opened.part<SearchBox>().text(), u"grupp utan beslut"_s);
}

TEST(SearchJourneyTest, DownGoesOnFromTheHitsToTheNearOnesAndBack)
{
    OpenedWindow opened;
    type(opened.part<SearchBox>(), u"läxhjälp 3 år"_s);
    opened.settle();
    ASSERT_EQ(opened.last->near.size(), 1);
    press(opened.window, Qt::Key_Down);
    for (int i = 0; i < opened.last->rows.size(); ++i)
        press(opened.window, Qt::Key_Down);
    EXPECT_EQ(opened.window.focusWidget(), &opened.near());
    EXPECT_EQ(opened.part<CardView>().accessibleName(), u"Kort: Läxhjälp"_s);
    press(opened.window, Qt::Key_Up);
    EXPECT_EQ(opened.window.focusWidget(), &opened.hits());
}

TEST(SearchJourneyTest, TheCardSaysWhyItIsThere)
{
    OpenedWindow opened;
    type(opened.part<SearchBox>(), u"foraldradgivning"_s);
    opened.settle();
    auto *why = opened.part<CardView>().findChild<LinkButton *>();
    ASSERT_TRUE(why && why->isVisible());
    why->click();
    const ToneBox *reasons = opened.part<CardView>().findChildren<ToneBox *>().constLast();
    EXPECT_TRUE(reasons->isVisible());
    EXPECT_TRUE(reasons->accessibleName().contains(u"foraldradgivning"_s)) << reasons->accessibleName().toStdString();
    opened.keepPicture(u"varfor"_s);
}

TEST(SearchJourneyTest, TwoToFourInsatserOfTheShortlistCanBeCompared)
{
    const QList<Intervention> two = [] {
        Intervention one;
        one.name = u"Läxhjälp"_s;
        one.cost = Cost::Free;
        one.places = {u"Nödinge"_s};
        Intervention other = one;
        other.name = u"Lovskola"_s;
        other.cost = Cost::Fee;
        return QList{one, other};
    }();
    CompareDialog dialog(two);
    const auto *table = dialog.findChild<QTableView *>();
    keepPictureOf(dialog, u"jamfor"_s);
    ASSERT_EQ(table->model()->columnCount(), 2);
    EXPECT_EQ(table->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Kostnad"_s);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Kostar"_s);
    EXPECT_EQ(table->model()->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"Beskrivning (lika)"_s);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST(SearchJourneyTest, AKeptSearchComesBackWholeAndCanBeForgotten)
{
    const SavedSearch search{
        u"Tonåringar"_s, u"grupp"_s, {{Facet::Level, {u"riktad"_s}}, {Facet::Place, {QString()}}}, AskedAge{13, 19}};
    keepSearch(search);
    ASSERT_EQ(savedSearches(), QList{search});
    keepSearch({u"Tonåringar"_s, u"annat"_s, {}, {}});
    ASSERT_EQ(savedSearches().size(), 1);
    EXPECT_EQ(savedSearches().constFirst().text, u"annat"_s);
    forgetSearch(u"Tonåringar"_s);
    EXPECT_TRUE(savedSearches().isEmpty());
}

TEST(SearchJourneyTest, SizeAndPanesAreRemembered)
{
    CatalogueClient client;
    {
        MainWindow window(client);
        window.resize(1111, 777);
        window.show();
        window.close();
    }
    const MainWindow again(client);
    EXPECT_EQ(again.size(), QSize(1111, 777));
}

TEST(SearchJourneyTest, EveryControlThatTakesFocusHasAName)
{
    OpenedWindow opened;
    int seen = 0;
    for (QWidget *widget : opened.window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->inherits("QMenuBar"))
            continue;
        if (widget->focusProxy() || qobject_cast<QSpinBox *>(widget->parentWidget()))
            continue;
        ++seen;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(spoken);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GE(seen, 6);
}

TEST(SearchJourneyTest, StrangeTextNeverStopsTheWindow)
{
    OpenedWindow opened;
    for (const QString &text : {u"\"AND OR (("_s, u"😀"_s, QString(10000, u'ö'), u"a:b*^~"_s, QString(QChar(0xD800))}) {
        opened.part<SearchPage>().setText(text);
        opened.settle();
        EXPECT_EQ(opened.last->request.text, text);
    }
}

TEST(SearchJourneyTest, ANarrowWindowShowsTheCardInThePlaceOfTheList)
{
    OpenedWindow opened;
    opened.window.resize(620, 700);
    QApplication::processEvents();
    ASSERT_FALSE(opened.part<CardView>().isVisible());
    press(opened.window, Qt::Key_Return);
    opened.settle();
    EXPECT_TRUE(opened.part<CardView>().isVisible());
    EXPECT_FALSE(opened.hits().isVisible());
    opened.keepPicture(u"smalt"_s);
    press(opened.window, Qt::Key_Escape);
    EXPECT_TRUE(opened.hits().isVisible());
}

TEST(SearchJourneyTest, TheCardSaysWhoseConsentIsNeededOnceAnAgeIsAsked)
{
    OpenedWindow opened(u"alingsas_iub_2025"_s);
    const auto boxesOf = [&opened] {
        QStringList texts;
        for (const ToneBox *box : opened.part<CardView>().findChildren<ToneBox *>()) {
            if (box->isVisible())
                texts.append(box->findChild<QLabel *>()->text());
        }
        return texts.join(u'|');
    };
    type(opened.part<SearchBox>(), u"efter barnförhöret"_s);
    opened.settle();
    ASSERT_EQ(firstName(opened), u"Efter barnförhöret"_s);
    EXPECT_FALSE(boxesOf().contains(u"Samtycke"_s)) << boxesOf().toStdString();
    type(opened.part<SearchBox>(), u" 12 år"_s);
    opened.settle();
    EXPECT_TRUE(boxesOf().contains(u"Under 15 år måste vårdnadshavaren samtycka"_s)) << boxesOf().toStdString();
    opened.keepPicture(u"samtycke"_s);
    auto &box = opened.part<SearchBox>();
    box.setText(u"efter barnförhöret 15 år"_s);
    opened.settle();
    EXPECT_TRUE(boxesOf().contains(u"samtycker den unga själv"_s)) << boxesOf().toStdString();
    box.setText(u"medling vid ungas konflikter 17 år"_s);
    opened.settle();
    ASSERT_EQ(firstName(opened), u"Medling vid ungas konflikter"_s);
    EXPECT_TRUE(boxesOf().contains(u"ända tills barnet fyller 18"_s)) << boxesOf().toStdString();
}

TEST(SearchJourneyTest, TheCardOfAFamilyCentreSaysWhatItLacks)
{
    OpenedWindow opened;
    type(opened.part<SearchBox>(), u"familjecentralen"_s);
    opened.settle();
    ASSERT_EQ(firstName(opened), u"Familjecentralen"_s);
    QStringList texts;
    for (const QLabel *label : opened.part<CardView>().findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.join(u'|').contains(u"För att vara familjecentral saknas: barnmorskemottagning i samma hus."_s));
    opened.keepPicture(u"familjecentral"_s);
}

TEST(SearchJourneyTest, TheMethodsLeadToTheInsatserThatUseThem)
{
    OpenedWindow opened(u"alingsas_iub_2025"_s);
    opened.part<SearchPage>().showMethods();
    auto *dialog = opened.window.findChild<MethodsDialog *>();
    auto *tree = dialog->findChild<QTreeWidget *>();
    waitFor([tree] { return tree->topLevelItemCount() > 0; });
    EXPECT_EQ(tree->topLevelItemCount(), 23);
    keepPictureOf(*dialog, u"metoder"_s);
    auto *filter = dialog->findChild<QLineEdit *>();
    EXPECT_EQ(dialog->focusWidget(), filter);
    type(*filter, u"craft"_s);
    EXPECT_EQ(tree->currentItem()->text(0), u"Community Reinforcement Approach and Family Training (CRAFT)"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    opened.settle();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(opened.last);
    EXPECT_EQ(opened.last->total, 3);
}
