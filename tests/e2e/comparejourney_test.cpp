// The coordinator's journey before and after a year: freezes the inventory, edits it, and sees by keyboard what differs,
// where and why. Pictures are kept in the folder named by INSATS_PICTURES, when it is set.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/changesmodel.h"
#include "ui/coverage/changespane.h"
#include "ui/coverage/comparepage.h"
#include "ui/coverage/comparisonhead.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/mainwindow.h"
#include "ui/search/searchbox.h"
#include "ui/shared/labels.h"
#include "ui/shared/themechoice.h"
#include "ui/shared/tonebox.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kAle = u"ale_2017"_s;

void edit(Catalogue &catalogue, const QString &name, auto &&change)
{
    for (const ListedRecord &listed : catalogue.listed({kAle})) {
        if (listed.name != name)
            continue;
        Intervention record = catalogue.card(listed.uuid.toString(QUuid::WithoutBraces));
        change(record);
        catalogue.save(record, u"samordnare"_s);
        return;
    }
    FAIL() << name.toStdString();
}

// Ale 2017 frozen as "Före", then edited: one that is new, two that end, two re-tagged, one renamed, one reviewed.
void freezeAndEdit(const QString &path)
{
    Catalogue catalogue(path);
    catalogue.freeze(u"Före"_s, {kAle}, u"samordnare"_s);
    Intervention team;
    team.catalogue = kAle;
    team.name = u"Skolsocialt team"_s;
    team.sources = {{u"Provdokument"_s, {}}};
    team.placements = {{u"Förskola och skola"_s,
                        u"Lärande och pedagogiskt stöd"_s,
                        PreventionLevel::Indicated,
                        {},
                        AgeRange{6, 15, AgeBasis::Stated},
                        PlacementBasis::Source}};
    catalogue.save(team, u"samordnare"_s);
    edit(catalogue, u"Tvärballa bankomaten"_s, [](Intervention &r) { r.status = InterventionStatus::Ended; });
    edit(catalogue, u"Fritidskort"_s, [](Intervention &r) { r.status = InterventionStatus::Paused; });
    edit(catalogue, u"FNT Musik"_s, [](Intervention &r) { r.placements[0].age = {13, 20, AgeBasis::Stated}; });
    edit(catalogue, u"Fritidshem"_s, [](Intervention &r) { r.target = u"Elever i årskurs F–6"_s; });
    edit(catalogue, u"Kulturskolan"_s, [](Intervention &r) { r.name = u"Ale kulturskola"_s; });
    edit(catalogue, u"Påverkanstorg"_s, [](Intervention &r) { r.reviewedOn = QDate(2018, 2, 1); });
}

// The window on the edited inventory, on the page of the comparison, after its first answer.
class OpenedComparison {
public:
    explicit OpenedComparison(QSize size = {1280, 800}, bool isEdited = true)
        : window(client)
    {
        const QString path = folder.filePath(u"katalog.sqlite"_s);
        if (isEdited)
            freezeAndEdit(path);
        QObject::connect(&window.comparePage(), &ComparePage::answered, &window, [this] { ++answers; });
        QObject::connect(&client, &CatalogueClient::covered, &window, [this] { isCovered = true; });
        client.open(path, false, {});
        window.resize(size);
        window.show();
        window.activateWindow();
        window.open(MainWindow::Page::Coverage);
        waitFor([this] { return isCovered; });
        QApplication::processEvents();
        press(window, Qt::Key_C);
        waitFor([this] { return answers > 0; });
        QApplication::processEvents();
        settle();
    }

    // Runs `change` and waits for the comparison that it leads to.
    void after(auto &&change)
    {
        const int before = answers;
        change();
        waitFor([this, before] { return answers > before; });
        QApplication::processEvents();
    }

    // Layouts follow their texts some events later.
    void settle() { QTest::qWait(60); }
    void keepPicture(const QString &name)
    {
        settle();
        keepPictureOf(window, name);
    }

    template <class Widget>
    Widget &part()
    {
        return *window.comparePage().findChild<Widget *>();
    }

    CoverageView &view() { return part<CoverageView>(); }
    CoverageModel &model() { return part<CoverageModel>(); }
    ChangesModel &changes() { return part<ChangesModel>(); }
    QTreeView &list() { return *part<ChangesPane>().findChild<QTreeView *>(); }
    CellPlace place() { return model().placeAt(view().currentIndex()); }

    QStringList texts()
    {
        QStringList texts;
        for (const QLabel *label : window.comparePage().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        for (const LinkButton *link : window.comparePage().findChildren<LinkButton *>()) {
            if (link->isVisible())
                texts.append(link->text());
        }
        return texts;
    }
    bool says(const QString &part) { return texts().join(u'\n').contains(part); }

    // "Tillkommit 1: Skolsocialt team", and so on.
    QStringList listed()
    {
        QStringList rows;
        for (int cause = 0; cause < changes().rowCount(); ++cause) {
            const QModelIndex head = changes().index(cause, 0);
            QStringList names;
            for (int row = 0; row < changes().rowCount(head); ++row)
                names.append(changes().index(row, 0, head).data().toString());
            rows.append(head.data().toString() + u": "_s + names.join(u", "_s));
        }
        return rows;
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    int answers = 0;
    bool isCovered = false;
};

const CellPlace kMusic{u"Delaktighet och inflytande"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}};

} // namespace

TEST(CompareJourneyTest, CShowsEachChangeOnceUnderItsCause)
{
    OpenedComparison opened;
    EXPECT_EQ(opened.listed(),
              (QStringList{u"Tillkommit: Skolsocialt team"_s, u"Upphört: Fritidskort, Tvärballa bankomaten"_s,
                           u"Ommärkt: FNT Musik, Fritidshem"_s, u"Ändrade uppgifter: Ale kulturskola"_s,
                           u"Omgranskat, samma innehåll: Påverkanstorg"_s}));
    // Fritidskort and bankomaten leave the same three cells, FNT Musik comes to three, the team to two.
    EXPECT_TRUE(opened.says(u"8 av 105"_s)) << opened.texts().join(u'\n').toStdString();
    EXPECT_TRUE(opened.says(u"5 fler, 3 färre"_s));
    EXPECT_TRUE(opened.says(u"Utan åldersuppgift U"_s)); // C is never shown without it
    opened.keepPicture(u"jamfor"_s);
}

TEST(CompareJourneyTest, GGoesFromChangedCellToChangedCellAndEscBackToTheSameCellOfTheMatrix)
{
    OpenedComparison opened;
    press(opened.window, Qt::Key_Home, Qt::ControlModifier);
    QSet<QString> seen;
    for (int i = 0; i < 9; ++i) { // eight cells and a column of unknown ages
        press(opened.window, Qt::Key_G);
        ASSERT_NE(opened.model().differenceAt(opened.view().currentIndex()), nullptr);
        seen.insert(opened.view().currentIndex().data(Qt::AccessibleTextRole).toString());
    }
    EXPECT_EQ(seen.size(), 9);
    const CellPlace begun = opened.window.coveragePage().place();
    press(opened.window, Qt::Key_Escape);
    EXPECT_TRUE(opened.window.coveragePage().isVisible());
    EXPECT_FALSE(opened.window.comparePage().isVisible());
    EXPECT_EQ(opened.window.coveragePage().place(), begun);
    EXPECT_EQ(opened.window.focusWidget(), opened.window.coveragePage().findChild<CoverageView *>());
}

TEST(CompareJourneyTest, EnterShowsWhatIsBehindACellAndEscShowsAllAgain)
{
    OpenedComparison opened;
    opened.view().choose(kMusic);
    EXPECT_TRUE(opened.says(u"0 → 1 insatser (+1)."_s)) << opened.texts().join(u'\n').toStdString();
    EXPECT_TRUE(opened.says(u"Ommärkt: FNT Musik."_s));
    EXPECT_TRUE(opened.model().isRetagged(opened.view().currentIndex()));
    press(opened.window, Qt::Key_Return);
    EXPECT_EQ(opened.listed(), QStringList{u"Ommärkt: FNT Musik"_s});
    EXPECT_EQ(opened.window.focusWidget(), &opened.list());
    EXPECT_TRUE(opened.says(u"Placeringens ålder: ålder ej angiven → 13–20 år"_s))
        << opened.texts().join(u'\n').toStdString();
    opened.keepPicture(u"jamfor cell"_s);
    press(opened.window, Qt::Key_Escape);
    EXPECT_EQ(opened.listed().size(), 5);
    EXPECT_EQ(opened.window.focusWidget(), &opened.view());
    EXPECT_TRUE(opened.window.comparePage().isVisible());
}

TEST(CompareJourneyTest, AnUnchangedCellHasNothingBehindIt)
{
    OpenedComparison opened;
    opened.view().choose({u"Psykisk hälsa"_s, {}, PreventionLevel::Universal, AgeBand{6, 12}});
    EXPECT_EQ(opened.model().differenceAt(opened.view().currentIndex()), nullptr);
    EXPECT_TRUE(opened.says(u"Som förut."_s)) << opened.texts().join(u'\n').toStdString();
    press(opened.window, Qt::Key_Return);
    EXPECT_EQ(opened.listed(), QStringList());
    EXPECT_TRUE(opened.says(u"Ingen insats har kommit till cellen eller lämnat den."_s));
}

TEST(CompareJourneyTest, AChosenChangeFramesItsCellsAndEnterGoesThere)
{
    OpenedComparison opened;
    opened.list().setFocus();
    const QModelIndex ended = opened.changes().index(1, 0);
    opened.list().setCurrentIndex(ended);
    press(opened.window, Qt::Key_Down);
    press(opened.window, Qt::Key_Down);
    ASSERT_EQ(opened.list().currentIndex().data().toString(), u"Tvärballa bankomaten"_s);
    int marked = 0;
    for (int column = 0; column < opened.model().columnCount(); ++column)
        marked += opened.model().isMarked(opened.model().index(0, column));
    EXPECT_EQ(marked, 3);
    opened.keepPicture(u"jamfor insats"_s);
    press(opened.window, Qt::Key_Return);
    EXPECT_EQ(opened.window.focusWidget(), &opened.view());
    EXPECT_EQ(opened.place(), (CellPlace{u"Delaktighet och inflytande"_s, {}, PreventionLevel::Universal, AgeBand{13, 15}}));
}

TEST(CompareJourneyTest, SwappingTurnsWhatCameIntoWhatEnded)
{
    OpenedComparison opened;
    auto *swapping = [&]() -> QPushButton * {
        for (auto *button : opened.part<ComparisonHead>().findChildren<QPushButton *>()) {
            if (button->text() == u"Byt plats"_s)
                return button;
        }
        return nullptr;
    }();
    ASSERT_NE(swapping, nullptr);
    opened.after([&] { swapping->click(); });
    EXPECT_TRUE(opened.says(u"3 fler, 5 färre"_s)) << opened.texts().join(u'\n').toStdString();
    EXPECT_TRUE(opened.listed().contains(u"Upphört: Skolsocialt team"_s));
}

TEST(CompareJourneyTest, AnotherCatalogueIsSaidToDifferForOtherReasons)
{
    OpenedComparison opened;
    auto boxes = opened.part<ComparisonHead>().findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 2);
    opened.after([&] { boxes.at(0)->setCurrentText(u"Ale 2017, 20 feb. 2018"_s); });
    EXPECT_TRUE(opened.says(u"Båda sidorna är samma"_s)) << opened.texts().join(u'\n').toStdString();
    opened.after([&] { boxes.at(1)->setCurrentIndex(boxes.at(1)->findText(u"Ale 2023, 13 dec. 2023"_s)); });
    EXPECT_TRUE(opened.says(u"två olika inventeringar"_s)) << opened.texts().join(u'\n').toStdString();
    EXPECT_TRUE(opened.says(u"Efter har inga siffror"_s));
    EXPECT_TRUE(opened.listed().constFirst().startsWith(u"Bara i efter: "_s));
    opened.keepPicture(u"jamfor ale 2023"_s);
    opened.after([&] { opened.part<QCheckBox>().click(); });
    EXPECT_FALSE(opened.says(u"Efter har inga siffror"_s));
    opened.keepPicture(u"jamfor ale 2023 med egna"_s);
    opened.after([&] { boxes.at(1)->setCurrentIndex(boxes.at(1)->findText(u"Alingsås IUB"_s, Qt::MatchStartsWith)); });
    opened.keepPicture(u"jamfor alingsas"_s);
}

TEST(CompareJourneyTest, WithoutASnapshotItSaysHowToGetOne)
{
    OpenedComparison opened({1280, 800}, false);
    EXPECT_TRUE(opened.says(u"frys läget"_s)) << opened.texts().join(u'\n').toStdString();
    EXPECT_EQ(opened.listed(), QStringList());
    opened.keepPicture(u"jamfor utan frysning"_s);
}

TEST(CompareJourneyTest, WhatIsSavedMeanwhileIsComparedAtOnce)
{
    OpenedComparison opened;
    opened.after([&] {
        opened.client.change(
            &opened.window,
            [](Catalogue &catalogue) {
                edit(catalogue, u"Bokklubb"_s, [](Intervention &r) { r.status = InterventionStatus::Ended; });
                return true;
            },
            [](bool) {});
    });
    EXPECT_TRUE(opened.listed().contains(u"Upphört: Bokklubb, Fritidskort, Tvärballa bankomaten"_s))
        << opened.listed().join(u'\n').toStdString();
}

TEST(CompareJourneyTest, AnInsatsOfTheListIsShownOnTheSearchPage)
{
    OpenedComparison opened;
    opened.view().choose(kMusic);
    press(opened.window, Qt::Key_Return);
    for (LinkButton *link : opened.part<ChangesPane>().findChildren<LinkButton *>()) {
        if (link->text() == u"Visa insatsen"_s)
            link->click();
    }
    EXPECT_TRUE(waitFor([&] { return !opened.window.comparePage().isVisible(); }));
    EXPECT_EQ(opened.window.findChild<SearchBox *>()->text(), u"FNT Musik"_s);
}

TEST(CompareJourneyTest, TheTextForTheClipboardTellsFiguresAndCauses)
{
    OpenedComparison opened;
    opened.part<QMenu>().actions().constFirst()->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"Före: "_s, u"Ändrade celler 8 av 105: 5 fler, 3 färre"_s, u"Upphört: 2"_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
}

TEST(CompareJourneyTest, InANarrowWindowTheListTakesThePlaceOfTheMatrix)
{
    OpenedComparison opened({820, 700});
    EXPECT_TRUE(opened.view().isVisible());
    EXPECT_FALSE(opened.list().isVisible());
    opened.keepPicture(u"jamfor smal"_s);
    opened.view().choose(kMusic);
    press(opened.window, Qt::Key_Return);
    EXPECT_FALSE(opened.view().isVisible());
    EXPECT_TRUE(opened.list().isVisible());
    opened.keepPicture(u"jamfor smal lista"_s);
    press(opened.window, Qt::Key_Escape);
    EXPECT_TRUE(opened.view().isVisible());
}

TEST(CompareJourneyTest, ItIsTheSameInDarkAndInASmallWindow)
{
    chooseTheme(u"dark"_s);
    dress(*qApp);
    {
        OpenedComparison opened({1024, 700});
        EXPECT_TRUE(opened.view().isVisible());
        EXPECT_TRUE(opened.list().isVisible());
        opened.keepPicture(u"jamfor mork"_s);
    }
    chooseTheme(u"light"_s);
    dress(*qApp);
}
