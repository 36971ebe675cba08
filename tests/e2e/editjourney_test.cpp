// The editor's journey in the real window: an insats is changed, saved, taken back, copied, added, archived.
#include "support/builders.h"
#include "support/pictures.h"
#include "support/printers.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/mainwindow.h"
#include "ui/manage/conflictdialog.h"
#include "ui/manage/interventioneditor.h"
#include "ui/manage/managepage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/labels.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;

namespace {

// The window on Ale 2017, on the page that keeps it, when its list is there.
class OpenedEditor {
public:
    OpenedEditor()
        : window(client)
    {
        QObject::connect(&window.managePage(), &ManagePage::noticed, &window,
                         [this](const QString &sentence) { notices.append(sentence); });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, u"ale_2017"_s);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.open(MainWindow::Page::Manage);
        waitFor([this] { return list().model()->rowCount() > 0; });
    }

    QListView &list() { return part<QListView>(u"Insatser"_s); }
    InterventionEditor &editor() { return *window.managePage().findChild<InterventionEditor *>(); }
    QLineEdit &line(const QString &name) { return part<QLineEdit>(name); }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *button : window.managePage().findChildren<QPushButton *>()) {
            if (button->text() == text)
                return *button;
        }
        throw std::runtime_error("no button " + text.toStdString());
    }

    template <class Widget>
    Widget &part(const QString &accessibleName)
    {
        for (Widget *widget : window.managePage().findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return *widget;
        }
        throw std::runtime_error("no " + accessibleName.toStdString());
    }

    void choose(const QString &name)
    {
        const auto found = list().model()->match(list().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        list().setCurrentIndex(found.value(0));
        waitFor([&] { return editor().hasRecord() && editor().original().name == name; });
        QApplication::processEvents();
    }

    bool saved(const QString &notice)
    {
        return waitFor([&] { return notices.contains(notice); }) && waitFor([&] { return !editor().isChanged(); });
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    QStringList notices;
};

} // namespace

TEST(EditJourneyTest, AChangedNameIsSavedAndFound)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    keepPictureOf(opened.window, u"redigera"_s);
    EXPECT_FALSE(opened.button(u"Spara"_s).isEnabled());
    opened.line(u"Namn"_s).setText(u"Babykafé"_s);
    EXPECT_TRUE(opened.editor().isChanged());
    press(opened.line(u"Namn"_s), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(opened.saved(u"Babykafé är sparad"_s)) << opened.notices.join(u'|').toStdString();
    EXPECT_EQ(opened.editor().original().revision, 2);
    opened.window.searchPage().setText(u"babykafé"_s);
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&found](const SearchReply &reply) { found = reply; });
    EXPECT_TRUE(waitFor([&] { return found && found->total == 1; }));
    keepPictureOf(opened.window, u"redigera sparad"_s);
}

TEST(EditJourneyTest, UndoAndRedoGoThroughAllFields)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    const Intervention before = opened.editor().record();
    opened.line(u"Namn"_s).setText(u"Fik"_s);
    opened.line(u"Målgrupp"_s).setText(u"Alla"_s);
    opened.part<QTableWidget>(u"Placeringar i matrisen"_s).cellActivated(1, 2);
    EXPECT_EQ(opened.editor().record().placements.size(), before.placements.size() + 1);
    const Intervention after = opened.editor().record();
    opened.line(u"Namn"_s).setFocus();
    for (int step = 0; step < 3; ++step)
        press(opened.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(opened.editor().record(), before);
    EXPECT_FALSE(opened.editor().isChanged());
    EXPECT_EQ(opened.line(u"Namn"_s).text(), u"Babycafé"_s);
    for (int step = 0; step < 3; ++step)
        press(opened.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(opened.editor().record(), after);
    opened.button(u"Ångra ändringar"_s).click();
    EXPECT_EQ(opened.editor().record(), before);
    press(opened.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(opened.editor().record(), after);
    opened.editor().discard();
}

TEST(EditJourneyTest, LettersTypedInOneStayAreOneStep)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    opened.line(u"Målgrupp"_s).setFocus();
    type(opened.line(u"Målgrupp"_s), u"Små"_s);
    EXPECT_EQ(opened.editor().record().target, u"Små"_s);
    press(opened.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(opened.editor().record().target, QString());
}

TEST(EditJourneyTest, WhatARuleForbidsIsToldAtItsFieldAndNotSaved)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    opened.line(u"Ålder från"_s).setText(u"12"_s);
    opened.line(u"Ålder till"_s).setText(u"6"_s);
    EXPECT_EQ(opened.editor().faults(), 1);
    EXPECT_FALSE(opened.button(u"Spara"_s).isEnabled());
    QStringList told;
    for (const QLabel *label : opened.editor().findChildren<QLabel *>()) {
        if (label->isVisible())
            told.append(label->text());
    }
    EXPECT_TRUE(told.join(u'|').contains(u"Lägsta åldern, 12, är högre än den högsta, 6"_s))
        << told.join(u'|').toStdString();
    keepPictureOf(opened.window, u"redigera fel"_s);
    opened.line(u"Ålder till"_s).setText(u"16"_s);
    EXPECT_EQ(opened.editor().faults(), 0);
    EXPECT_TRUE(opened.button(u"Spara"_s).isEnabled());
    opened.line(u"Namn"_s).clear();
    EXPECT_EQ(opened.editor().faults(), 1);
    opened.editor().discard();
}

TEST(EditJourneyTest, EveryFieldOfEveryRecordComesThroughTheEditorUnchanged)
{
    OpenedEditor opened;
    QList<Intervention> all;
    opened.client.ask(
        &opened.window,
        [](Catalogue &catalogue) {
            QList<QUuid> ids;
            for (const ListedRecord &record : catalogue.listed({}))
                ids.append(record.uuid);
            return catalogue.cards(ids);
        },
        [&all](const QList<Intervention> &cards) { all = cards; });
    ASSERT_TRUE(waitFor([&] { return all.size() == 376; }));
    all.append(interventionWithEveryField());
    for (const Intervention &record : all) {
        opened.editor().edit(record);
        ASSERT_FALSE(opened.editor().isChanged()) << record.name.toStdString();
        for (const Change &change : changesBetween(record, opened.editor().shownRecord()))
            ADD_FAILURE() << record.name.toStdString() << ": " << change.field.toStdString();
    }
    opened.editor().showNothing();
}

TEST(EditJourneyTest, AnotherVersionThatWasSavedMeanwhileIsShownFieldByField)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    Intervention theirs = opened.editor().original();
    theirs.target = u"Småbarnsföräldrar"_s;
    opened.line(u"Namn"_s).setText(u"Babykafé"_s);
    bool isSaved = false;
    opened.client.ask(
        &opened.window, [theirs](Catalogue &catalogue) { return catalogue.save(theirs, u"annan"_s); },
        [&isSaved](const SaveReply &) { isSaved = true; });
    ASSERT_TRUE(waitFor([&] { return isSaved; }));
    int shown = 0;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &opened.window, [&] {
        if (auto *dialog = qobject_cast<ConflictDialog *>(QApplication::activeModalWidget())) {
            if (shown++ == 0)
                keepPictureOf(*dialog, u"redigera krock"_s);
            dialog->accept();
        }
    });
    answering.start(50);
    opened.button(u"Spara"_s).click();
    ASSERT_TRUE(opened.saved(u"Babykafé är sparad"_s));
    EXPECT_GT(shown, 0);
    EXPECT_EQ(opened.editor().original().target, u"Småbarnsföräldrar"_s); // theirs stays
    EXPECT_EQ(opened.editor().original().revision, 3);
}

TEST(EditJourneyTest, ANewInsatsIsMadeAndACopyOfIt)
{
    OpenedEditor opened;
    opened.button(u"Ny insats"_s).click();
    ASSERT_TRUE(opened.editor().hasRecord());
    EXPECT_FALSE(opened.button(u"Spara"_s).isEnabled());
    opened.line(u"Namn"_s).setText(u"Öppen mottagning"_s);
    opened.button(u"Spara"_s).click();
    ASSERT_TRUE(opened.saved(u"Öppen mottagning är sparad"_s));
    EXPECT_EQ(opened.editor().original().revision, 1);
    EXPECT_TRUE(waitFor([&] { return opened.list().model()->rowCount() == 227; }));
    for (QAction *action : opened.button(u"Kopiera"_s).menu()->actions()) {
        if (action->text().contains(u"insats här"_s))
            action->trigger();
    }
    EXPECT_EQ(opened.editor().record().name, u"Öppen mottagning (kopia)"_s);
    opened.button(u"Spara"_s).click();
    EXPECT_TRUE(opened.saved(u"Öppen mottagning (kopia) är sparad"_s));
    EXPECT_TRUE(waitFor([&] { return opened.list().model()->rowCount() == 228; }));
}

TEST(EditJourneyTest, AnArchivedInsatsLeavesTheList)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &opened.window, [] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            question->buttons().constFirst()->click();
    });
    answering.start(50);
    opened.button(u"Arkivera …"_s).click();
    EXPECT_TRUE(waitFor([&] { return opened.notices.contains(u"Babycafé är arkiverad"_s); }));
    EXPECT_TRUE(waitFor([&] { return opened.list().model()->rowCount() == 225; }));
    EXPECT_FALSE(opened.editor().hasRecord());
}

TEST(EditJourneyTest, AChangeInTheHistoryCanBeTakenBack)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    opened.line(u"Namn"_s).setText(u"Babykafé"_s);
    opened.button(u"Spara"_s).click();
    ASSERT_TRUE(opened.saved(u"Babykafé är sparad"_s));
    LinkButton *undo = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (LinkButton *link : opened.window.managePage().findChildren<LinkButton *>()) {
            if (link->text() == u"Ångra"_s)
                undo = link;
        }
        return undo != nullptr;
    }));
    undo->click();
    EXPECT_TRUE(waitFor([&] { return opened.editor().original().name == u"Babycafé"_s; }));
    EXPECT_EQ(opened.editor().original().revision, 3);
}

TEST(EditJourneyTest, LeavingAsksOnlyWhenSomethingWouldBeLost)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    EXPECT_TRUE(opened.window.managePage().mayLeave());
    opened.line(u"Namn"_s).setText(u"Babykafé"_s);
    int asked = 0;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &opened.window, [&asked] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            ++asked;
            for (QAbstractButton *button : question->buttons()) {
                if (button->text() == u"Fortsätt redigera"_s)
                    button->click();
            }
        }
    });
    answering.start(50);
    opened.list().setCurrentIndex(opened.list().model()->index(0, 0));
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(opened.editor().record().name, u"Babykafé"_s);
    answering.stop();
    opened.editor().discard();
}

TEST(EditJourneyTest, WhatIsSavedOnLeavingDoesNotComeBackIntoTheEditor)
{
    OpenedEditor opened;
    opened.choose(u"Babycafé"_s);
    opened.line(u"Namn"_s).setText(u"Babykafé"_s);
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, &opened.window, [] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            for (QAbstractButton *button : question->buttons()) {
                if (button->text() == u"Spara"_s)
                    button->click();
            }
        }
    });
    answering.start(50);
    opened.choose(u"Adoptionsärenden"_s);
    EXPECT_TRUE(waitFor([&] { return opened.notices.contains(u"Babykafé är sparad"_s); }));
    QTest::qWait(200);
    EXPECT_EQ(opened.editor().original().name, u"Adoptionsärenden"_s);
    EXPECT_FALSE(opened.editor().isChanged());
}

TEST(EditJourneyTest, WithNothingChosenNothingIsFoundFaulty)
{
    OpenedEditor opened;
    opened.editor().showNothing();
    EXPECT_EQ(opened.editor().faults(), 0);
    for (const QLabel *label : opened.editor().findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().startsWith(u"Måste fyllas i"_s));
}

TEST(EditJourneyTest, FromTheCardToTheEditor)
{
    OpenedEditor opened;
    opened.window.open(MainWindow::Page::Search);
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&found](const SearchReply &reply) { found = reply; });
    opened.window.searchPage().setText(u"läxhjälp"_s);
    ASSERT_TRUE(waitFor([&] { return found && found->request.text == u"läxhjälp"_s; }));
    opened.window.searchPage().editCard();
    EXPECT_TRUE(opened.window.managePage().isVisible());
    EXPECT_TRUE(waitFor([&] { return opened.editor().original().name == u"Läxhjälp"_s; }));
    EXPECT_EQ(opened.window.focusWidget(), &opened.line(u"Namn"_s));
    EXPECT_EQ(opened.list().currentIndex().data().toString(), u"Läxhjälp"_s);
    EXPECT_TRUE(opened.list().selectionModel()->isSelected(opened.list().currentIndex()));
    keepPictureOf(opened.window, u"redigera fran kort"_s);
}
