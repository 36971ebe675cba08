// The coordinator's journey through notes in the real window, by keyboard: a note and a mark on cells, a note on a need, the
// list to act on, and two windows on one file. Pictures are kept in the folder named by INSATS_PICTURES, when it is set.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/cellpane.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coveragepicture.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/headline.h"
#include "ui/coverage/legend.h"
#include "ui/mainwindow.h"
#include "ui/needs/linkedlist.h"
#include "ui/needs/needspage.h"
#include "ui/notes/actionlistdialog.h"
#include "ui/notes/notedialog.h"
#include "ui/notes/notesbox.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kEmpty{u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}};
const CellPlace kCertainGap{u"Förskola och skola"_s, {}, PreventionLevel::Selective, AgeBand{20, 24}};

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        texts.append(button->text());
    return texts;
}

template <class Widget>
Widget &named(const QWidget &whole, const QString &accessibleName)
{
    for (Widget *widget : whole.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return *widget;
    }
    throw std::runtime_error("no " + accessibleName.toStdString());
}

QAbstractButton &buttonOf(const QWidget &whole, const QString &text)
{
    for (QAbstractButton *button : whole.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text)
            return *button;
    }
    throw std::runtime_error("no button " + text.toStdString());
}

// The window on the bundled catalogue, on the page of the matrix, after its first answer.
class NotesJourneyTest : public ::testing::Test {
protected:
    NotesJourneyTest()
        : window(client)
    {
        QObject::connect(&client, &CatalogueClient::covered, &window, [this](const CoverageReply &reply) { last = reply; });
        client.open(path(), false, {});
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.open(MainWindow::Page::Coverage);
        waitFor([this] { return last.has_value(); });
        QApplication::processEvents();
    }

    QString path() const { return folder.filePath(u"katalog.sqlite"_s); }

    template <class Widget>
    Widget &part()
    {
        return *window.coveragePage().findChild<Widget *>();
    }

    CoverageView &view() { return part<CoverageView>(); }
    CellPane &pane() { return part<CellPane>(); }
    CoverageCell cell(const CellPlace &place) { return *part<CoverageModel>().cellAt(part<CoverageModel>().show(place)); }

    NoteDialog &dialog()
    {
        waitFor([this] { return window.findChild<NoteDialog *>() != nullptr; });
        return *window.findChild<NoteDialog *>();
    }

    // Saves the open dialog and waits for the matrix that it leads to.
    void save()
    {
        last.reset();
        NoteDialog &open = dialog();
        auto *buttons = open.findChild<QDialogButtonBox *>();
        buttons->buttons().constFirst()->click();
        EXPECT_TRUE(waitFor([this] { return last.has_value() && !window.findChild<NoteDialog *>(); }));
        QApplication::processEvents();
    }

    void noteOnCell(const CellPlace &place, const QString &text, const QString &due = {})
    {
        view().choose(place);
        view().setFocus();
        press(window, Qt::Key_N);
        named<QPlainTextEdit>(dialog(), u"Anteckning"_s).setPlainText(text);
        named<QLineEdit>(dialog(), u"Senast"_s).setText(due);
        save();
    }

    void markCell(const CellPlace &place, const QString &button, const QString &reason)
    {
        view().choose(place);
        QApplication::processEvents();
        buttonOf(pane(), button).click();
        named<QPlainTextEdit>(dialog(), u"Varför den inte räknas"_s).setPlainText(reason);
        named<QLineEdit>(dialog(), u"Beslutat av"_s).setText(u"styrgruppen"_s);
        save();
    }

    ActionListDialog &actions()
    {
        window.coveragePage().showActions();
        auto &list = part<ActionListDialog>();
        waitFor([&] { return list.findChild<QTreeWidget *>()->topLevelItemCount() > 0; });
        return list;
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    std::optional<CoverageReply> last;
};

} // namespace

TEST_F(NotesJourneyTest, ANoteIsWrittenByKeyboardAndShownWithItsCell)
{
    view().choose(kEmpty);
    ASSERT_EQ(window.focusWidget(), &view());
    press(window, Qt::Key_N);
    NoteDialog &open = dialog();
    EXPECT_TRUE(textsIn(open).contains(u"Skriv aldrig något om en enskild person."_s));
    QPlainTextEdit &text = named<QPlainTextEdit>(open, u"Anteckning"_s);
    EXPECT_EQ(open.focusWidget(), &text);
    type(text, u"Fältassistenterna når åldern, men det står inte i källan"_s);
    named<QPlainTextEdit>(open, u"Beslut"_s).setPlainText(u"Fråga dem före vårens möte"_s);
    named<QLineEdit>(open, u"Ansvarig"_s).setText(u"enhetschef"_s);
    named<QLineEdit>(open, u"Senast"_s).setText(u"2999-01-31"_s);
    keepPictureOf(open, u"anteckning dialog"_s);
    save();
    const QStringList texts = textsIn(pane());
    EXPECT_TRUE(texts.contains(u"Anteckningar"_s));
    EXPECT_TRUE(texts.contains(u"Fältassistenterna når åldern, men det står inte i källan"_s));
    EXPECT_TRUE(texts.contains(u"Beslut: Fråga dem före vårens möte · Ansvarig: enhetschef · Senast 31 januari 2999"_s))
        << texts.join(u'|').toStdString();
    EXPECT_TRUE(part<CoverageModel>().hasNotesAt(view().currentIndex()));
    EXPECT_TRUE(view().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Fältassistenterna"_s));
    EXPECT_EQ(last->figures.cells, 105);
    keepPictureOf(window, u"anteckning i cellen"_s);
}

TEST_F(NotesJourneyTest, ACellThatIsNotRelevantLeavesTheFiguresAndSaysWhy)
{
    markCell(kCertainGap, u"Ej relevant …"_s, u"Vuxna läser på Komvux"_s);
    markCell(kEmpty, u"Ej kartlagd …"_s, u"Polisen svarade inte"_s);
    EXPECT_EQ(cell(kCertainGap).state, CellState::NotRelevant);
    EXPECT_EQ(cell(kEmpty).state, CellState::NotMapped);
    EXPECT_TRUE(textsIn(part<Headline>()).contains(u"84 av 103 celler, 2 räknas inte"_s))
        << textsIn(part<Headline>()).join(u'|').toStdString();
    EXPECT_TRUE(textsIn(part<Legend>()).contains(u"ej relevant 1"_s));
    EXPECT_TRUE(textsIn(part<Legend>()).contains(u"ej kartlagd 1"_s));
    view().choose(kCertainGap);
    QApplication::processEvents();
    const QStringList texts = textsIn(pane());
    EXPECT_TRUE(texts.contains(u"Cellen räknas inte, och inga luckor letas här."_s));
    EXPECT_FALSE(texts.contains(u"Luckor"_s));
    EXPECT_FALSE(texts.contains(u"Ej relevant …"_s)); // it is so already
    EXPECT_TRUE(view().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Vuxna läser på Komvux"_s));
    keepPictureOf(window, u"ej relevant och ej kartlagd"_s);
    // The legend leads to the other one.
    buttonOf(part<Legend>(), u"ej kartlagd 1"_s).click();
    EXPECT_EQ(part<CoverageModel>().placeAt(view().currentIndex()), kEmpty);
}

TEST_F(NotesJourneyTest, CopiedTablesTextsAndPicturesGiveTheReasons)
{
    markCell(kCertainGap, u"Ej relevant …"_s, u"Vuxna läser på Komvux"_s);
    const auto exports = window.coveragePage().exportMenu()->actions();
    exports.at(0)->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"\t–\t"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Vuxna läser på Komvux"_s));
    exports.at(1)->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"84 av 104 celler"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Vuxna läser på Komvux"_s));
    const QString svg = folder.filePath(u"bild.svg"_s);
    savePicture(part<CoverageModel>(), svg);
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    EXPECT_TRUE(drawing.readAll().contains("Komvux"));
    const QString pictures = qEnvironmentVariable("INSATS_PICTURES");
    if (!pictures.isEmpty())
        savePicture(part<CoverageModel>(), QDir(pictures).filePath(u"matris med ej relevant.png"_s));
}

TEST_F(NotesJourneyTest, TheUnknownAgesTakeNoNote)
{
    view().choose({kEmpty.area, {}, kEmpty.level, {}});
    press(window, Qt::Key_N);
    QApplication::processEvents();
    EXPECT_FALSE(window.findChild<NoteDialog *>());
}

TEST_F(NotesJourneyTest, ANoteIsChangedItsHistoryIsShownAndItIsRemoved)
{
    noteOnCell(kEmpty, u"Fråga polisen"_s);
    buttonOf(pane(), u"Ändra"_s).click();
    EXPECT_EQ(named<QPlainTextEdit>(dialog(), u"Anteckning"_s).toPlainText(), u"Fråga polisen"_s);
    named<QPlainTextEdit>(dialog(), u"Anteckning"_s).setPlainText(u"Fråga räddningstjänsten"_s);
    save();
    EXPECT_TRUE(textsIn(pane()).contains(u"Fråga räddningstjänsten"_s));
    buttonOf(pane(), u"Historik"_s).click();
    const auto history = [this] {
        for (QDialog *one : window.findChildren<QDialog *>()) {
            if (one->windowTitle() == u"Anteckningens historik"_s)
                return one;
        }
        return static_cast<QDialog *>(nullptr);
    };
    ASSERT_TRUE(waitFor([&] { return history() != nullptr; }));
    EXPECT_TRUE(textsIn(*history()).contains(u"Anteckning: Fråga polisen → Fråga räddningstjänsten"_s))
        << textsIn(*history()).join(u'|').toStdString();
    keepPictureOf(*history(), u"anteckning historik"_s);
    history()->close();
    last.reset();
    buttonOf(pane(), u"Ta bort"_s).click();
    ASSERT_TRUE(waitFor([this] { return window.findChild<QMessageBox *>() != nullptr; }));
    buttonOf(*window.findChild<QMessageBox *>(), u"Ta bort"_s).click();
    ASSERT_TRUE(waitFor([this] { return last.has_value(); }));
    EXPECT_TRUE(last->notes.isEmpty());
    EXPECT_FALSE(textsIn(pane()).contains(u"Anteckningar"_s));
}

TEST_F(NotesJourneyTest, TheActionListIsInOrderAndLeadsToTheCell)
{
    noteOnCell({u"Fysisk hälsa"_s, {}, PreventionLevel::Selective, AgeBand{0, 5}}, u"Fråga BVC"_s);
    noteOnCell(kEmpty, u"Fråga polisen"_s, u"2999-01-31"_s);
    noteOnCell(kCertainGap, u"Fråga Komvux"_s, u"2020-01-31"_s);
    ActionListDialog &list = actions();
    QTreeWidget &entries = *list.findChild<QTreeWidget *>();
    const auto column = [&entries](int number) {
        QStringList texts;
        for (int i = 0; i < entries.topLevelItemCount(); ++i)
            texts.append(entries.topLevelItem(i)->text(number));
        return texts;
    };
    EXPECT_EQ(column(3), (QStringList{u"Fråga Komvux"_s, u"Fråga polisen"_s, u"Fråga BVC"_s}));
    EXPECT_EQ(column(0).constFirst(), u"Försenad sedan 31 januari 2020"_s);
    EXPECT_EQ(column(2).constFirst(), u"Absolut lucka"_s);
    EXPECT_TRUE(textsIn(list).contains(u"3 anteckningar, 1 försenad"_s)) << textsIn(list).join(u'|').toStdString();
    keepPictureOf(list, u"atgardslista"_s);
    buttonOf(list, u"Kopiera"_s).click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"1. Förskola och skola"_s));
    entries.setCurrentItem(entries.topLevelItem(1));
    entries.setFocus();
    press(list, Qt::Key_Return);
    EXPECT_FALSE(list.isVisible());
    EXPECT_EQ(part<CoverageModel>().placeAt(view().currentIndex()), kEmpty);
}

TEST_F(NotesJourneyTest, WhatIsDoneLeavesTheListAndIsStillInAll)
{
    noteOnCell(kEmpty, u"Fråga polisen"_s);
    ActionListDialog &list = actions();
    QTreeWidget &entries = *list.findChild<QTreeWidget *>();
    ASSERT_EQ(entries.topLevelItemCount(), 1);
    buttonOf(list, u"Markera som klar"_s).click();
    ASSERT_TRUE(waitFor([&] { return entries.topLevelItemCount() == 0; }));
    list.findChild<QComboBox *>()->setCurrentIndex(1);
    ASSERT_EQ(entries.topLevelItemCount(), 1);
    EXPECT_TRUE(entries.topLevelItem(0)->text(0).startsWith(u"Klar "_s));
    EXPECT_TRUE(buttonOf(list, u"Inte klar ändå"_s).isEnabled());
}

TEST_F(NotesJourneyTest, ANeedIsNotedOnItsPageAndFoundFromTheList)
{
    std::optional<RegistersReply> registers;
    QObject::connect(&client, &CatalogueClient::registersRead, &window,
                     [&](const RegistersReply &reply) { registers = reply; });
    window.open(MainWindow::Page::Needs);
    ASSERT_TRUE(waitFor([&] { return registers.has_value(); }));
    NeedsPage &page = window.needsPage();
    auto &needs = named<QListView>(page, u"Behov"_s);
    needs.setCurrentIndex(needs.model()->index(2, 0));
    buttonOf(page, u"Anteckna"_s).click();
    named<QPlainTextEdit>(dialog(), u"Beslut"_s).setPlainText(u"Lyfts i budgeten"_s);
    EXPECT_FALSE(named<QComboBox>(dialog(), u"Cellen"_s).isVisible());
    registers.reset();
    save();
    ASSERT_TRUE(waitFor([&] { return registers.has_value(); }));
    EXPECT_TRUE(textsIn(page).contains(u"Beslut: Lyfts i budgeten"_s)) << textsIn(page).join(u'|').toStdString();
    keepPictureOf(window, u"behov med anteckning"_s);
    const QUuid need = registers->notes.constFirst().need;
    window.open(MainWindow::Page::Coverage);
    ActionListDialog &list = actions();
    press(list, Qt::Key_Return);
    EXPECT_TRUE(page.isVisible());
    EXPECT_EQ(need, registers->needs.at(2).need.uuid);
}

TEST_F(NotesJourneyTest, WhoSavesOnTopOfSomebodyElseIsToldInWords)
{
    noteOnCell(kEmpty, u"Fråga polisen"_s);
    buttonOf(pane(), u"Ändra"_s).click();
    NoteDialog &open = dialog();
    {
        Catalogue other(path());
        Note theirs = other.notes({}).constFirst();
        theirs.text = u"Polisen är tillfrågad"_s;
        other.saveNote(theirs, u"annan"_s);
    }
    named<QPlainTextEdit>(open, u"Anteckning"_s).setPlainText(u"Fråga räddningstjänsten"_s);
    QAbstractButton *saving = open.findChild<QDialogButtonBox *>()->buttons().constFirst();
    saving->click();
    const auto told = [&open] {
        return textsIn(open).filter(u"Någon annan har ändrat anteckningen"_s).filter(u"Polisen är tillfrågad"_s);
    };
    ASSERT_TRUE(waitFor([&] { return !told().isEmpty(); }));
    keepPictureOf(open, u"anteckning nagon annan"_s);
    save();
    EXPECT_EQ(Catalogue(path()).notes({}).constFirst().text, u"Fråga räddningstjänsten"_s);
}

TEST_F(NotesJourneyTest, ASmallWindowHasRoomForTheDialogAndTheList)
{
    window.resize(1024, 700);
    markCell(kCertainGap, u"Ej relevant …"_s, u"Vuxna läser på Komvux"_s);
    noteOnCell(kEmpty, u"Fråga polisen"_s, u"2020-01-31"_s);
    keepPictureOf(window, u"anteckningar liten"_s);
    const ActionListDialog &list = actions();
    EXPECT_LE(list.width(), 1024);
    EXPECT_LE(list.height(), 700);
}
