// Keeping a catalogue in the real window: beginning one, freezing, archiving, handing out, and the file itself.
#include "support/bytes.h"
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/files/backupdialog.h"
#include "ui/files/cataloguedialog.h"
#include "ui/files/fileactions.h"
#include "ui/mainwindow.h"
#include "ui/manage/archivepane.h"
#include "ui/manage/historylist.h"
#include "ui/manage/interventioneditor.h"
#include "ui/manage/managepage.h"
#include "ui/manage/snapshotspane.h"
#include "ui/search/searchpage.h"
#include "ui/shared/cataloguechooser.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/namedialog.h"
#include "ui/shared/tonebox.h"
#include "ui/words/synonymdialog.h"
#include "ui/words/wordsdialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

template <class Widget>
Widget &partOf(const QWidget &whole, const QString &accessibleName)
{
    for (Widget *widget : whole.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return *widget;
    }
    throw std::runtime_error("no " + accessibleName.toStdString());
}

QPushButton &buttonOf(const QWidget &whole, const QString &text)
{
    for (QPushButton *button : whole.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return *button;
    }
    throw std::runtime_error("no button " + text.toStdString());
}

// Does something in the next dialog of that kind, once it is seen.
template <class Dialog>
void answer(std::function<void(Dialog &)> how)
{
    auto *looking = new QTimer(qApp);
    QObject::connect(looking, &QTimer::timeout, looking, [looking, how] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        looking->stop();
        looking->deleteLater();
        how(*dialog);
    });
    looking->start(20);
}

void press(const QString &text)
{
    answer<QMessageBox>([text](QMessageBox &question) { buttonOf(question, text).click(); });
}

// The window on Ale 2017, on the page that keeps it.
class OpenedKeeper {
public:
    OpenedKeeper()
        : window(client)
    {
        QObject::connect(&window.managePage(), &ManagePage::noticed, &window,
                         [this](const QString &sentence) { notices.append(sentence); });
        QObject::connect(&files(), &FileActions::noticed, &window,
                         [this](const QString &sentence) { notices.append(sentence); });
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        open(u"katalog.sqlite"_s);
        window.open(MainWindow::Page::Manage);
    }

    void open(const QString &name)
    {
        QSignalSpy opened(&client, &CatalogueClient::opened);
        client.open(path(name), false, u"ale_2017"_s);
        ASSERT_TRUE(opened.wait());
        QApplication::processEvents();
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    FileActions &files() { return window.fileActions(); }
    CatalogueChooser &chooser() { return *window.findChild<CatalogueChooser *>(); }
    QTreeWidget &table(const QString &name) { return partOf<QTreeWidget>(window, name); }
    QListView &editList() { return partOf<QListView>(window.managePage(), u"Insatser"_s); }
    InterventionEditor &editor() { return *window.findChild<InterventionEditor *>(); }
    void tab(const QString &text)
    {
        QTabWidget *tabs = window.managePage().findChild<QTabWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == text)
                tabs->setCurrentIndex(i);
        }
    }
    bool noticed(const QString &beginning)
    {
        return waitFor([&] {
            return std::ranges::any_of(notices, [&](const QString &notice) { return notice.startsWith(beginning); });
        });
    }

    // What the worker answers; the window takes its part before.
    template <class Work>
    auto asked(Work work)
    {
        std::optional<decltype(work(std::declval<Catalogue &>()))> reply;
        client.ask(&window, work, [&reply](const auto &answer) { reply = answer; });
        waitFor([&] { return reply.has_value(); });
        return reply.value();
    }

    // Insatser of that name in Ale 2017.
    qsizetype countOf(const QString &name)
    {
        return asked([name](Catalogue &catalogue) {
            return std::ranges::count(catalogue.listed({u"ale_2017"_s}), name, &ListedRecord::name);
        });
    }

    void edit(const QString &name)
    {
        const QUuid uuid = asked([name](Catalogue &catalogue) {
            return catalogue.search({.text = u'"' + name + u'"'}).rows.value(0).intervention.uuid;
        });
        window.managePage().edit(uuid);
        waitFor([&] { return editor().hasRecord() && editor().original().uuid == uuid; });
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    QStringList notices;
};

} // namespace

TEST(KeepJourneyTest, ANewCatalogueIsBegunAndIsTheChosenOne)
{
    OpenedKeeper opened;
    opened.window.open(MainWindow::Page::Search);
    answer<CatalogueDialog>([](CatalogueDialog &dialog) {
        EXPECT_FALSE(buttonOf(dialog, u"Börja"_s).isEnabled());
        partOf<QLineEdit>(dialog, u"Kommun"_s).setText(u"Ale"_s);
        const QString year = QString::number(QDate::currentDate().year());
        EXPECT_EQ(partOf<QLineEdit>(dialog, u"Titel"_s).text(), u"Ale "_s + year);
        QLineEdit &date = partOf<QLineEdit>(dialog, u"Datum för inventeringen"_s);
        EXPECT_EQ(date.text(), QDate::currentDate().toString(Qt::ISODate));
        date.setText(u"2026-11-31"_s);
        EXPECT_FALSE(buttonOf(dialog, u"Börja"_s).isEnabled());
        keepPictureOf(dialog, u"ny katalog fel datum"_s);
        date.setText(u"2017-03-01"_s);
        EXPECT_EQ(partOf<QLineEdit>(dialog, u"Titel"_s).text(), u"Ale 2017"_s);
        EXPECT_FALSE(buttonOf(dialog, u"Börja"_s).isEnabled()); // there is one of that title
        partOf<QLineEdit>(dialog, u"Titel"_s).setText(u"Ale, arbetskatalog"_s);
        keepPictureOf(dialog, u"ny katalog"_s);
        buttonOf(dialog, u"Börja"_s).click();
    });
    opened.files().addCatalogue();
    ASSERT_TRUE(opened.noticed(u"Ale, arbetskatalog är påbörjad"_s));
    EXPECT_EQ(opened.chooser().chosen(), QStringList{u"ale_2017_2"_s}); // ale_2017 is taken
    EXPECT_TRUE(opened.window.managePage().isVisible());
    EXPECT_TRUE(waitFor([&] { return opened.editList().model()->rowCount() == 0; }));
    keepPictureOf(opened.window, u"ny katalog påbörjad"_s);
}

TEST(KeepJourneyTest, DetailsOfTheChosenCatalogueAreChangedAndTheChoiceStays)
{
    OpenedKeeper opened;
    answer<CatalogueDialog>([](CatalogueDialog &dialog) {
        QLineEdit &title = partOf<QLineEdit>(dialog, u"Titel"_s);
        EXPECT_EQ(title.text(), u"Ale 2017"_s);
        title.setText(u"Ale, inventeringen"_s);
        keepPictureOf(dialog, u"katalogens uppgifter"_s);
        buttonOf(dialog, u"Spara"_s).click();
    });
    opened.files().editCatalogue();
    ASSERT_TRUE(opened.noticed(u"Uppgifterna om Ale, inventeringen är sparade"_s));
    EXPECT_EQ(opened.chooser().text(), u"Ale, inventeringen"_s);
    EXPECT_EQ(opened.chooser().chosen(), QStringList{u"ale_2017"_s});
}

TEST(KeepJourneyTest, SeveralChosenCataloguesHaveNoDetails)
{
    OpenedKeeper opened;
    opened.chooser().choose({u"ale_2017"_s, u"ale_2023"_s});
    opened.files().editCatalogue();
    EXPECT_TRUE(opened.noticed(u"Välj en katalog"_s));
}

TEST(KeepJourneyTest, AStateIsFrozenUnderANameOnceAndForgotten)
{
    OpenedKeeper opened;
    opened.tab(u"Frysningar"_s);
    QTreeWidget &table = opened.table(u"Frysningar"_s);
    QApplication::processEvents();
    keepPictureOf(opened.window, u"frysningar tom"_s);
    EXPECT_FALSE(table.isVisible());
    answer<NameDialog>([](NameDialog &dialog) {
        QLineEdit &name = partOf<QLineEdit>(dialog, u"Namn"_s);
        EXPECT_EQ(name.text(), QDate::currentDate().toString(Qt::ISODate));
        name.setText(u"Före mötet"_s);
        keepPictureOf(dialog, u"frys"_s);
        buttonOf(dialog, u"Frys"_s).click();
    });
    buttonOf(opened.window.managePage(), u"Frys läget …"_s).click();
    ASSERT_TRUE(opened.noticed(u"Fryst som Före mötet"_s));
    ASSERT_TRUE(waitFor([&] { return table.topLevelItemCount() == 1; }));
    EXPECT_EQ(table.topLevelItem(0)->text(0), u"Före mötet"_s);
    EXPECT_EQ(table.topLevelItem(0)->text(3), u"Ale 2017"_s);
    EXPECT_EQ(table.topLevelItem(0)->text(4), u"226"_s);
    keepPictureOf(opened.window, u"frysningar"_s);

    answer<NameDialog>([](NameDialog &dialog) {
        partOf<QLineEdit>(dialog, u"Namn"_s).setText(u"Före mötet"_s);
        EXPECT_FALSE(buttonOf(dialog, u"Frys"_s).isEnabled());
        keepPictureOf(dialog, u"frys taget namn"_s);
        dialog.reject();
    });
    buttonOf(opened.window.managePage(), u"Frys läget …"_s).click();
    ASSERT_TRUE(waitFor([] { return QApplication::activeModalWidget() == nullptr; }));

    press(u"Avbryt"_s);
    buttonOf(*opened.window.findChild<SnapshotsPane *>(), u"Glöm …"_s).click();
    EXPECT_EQ(table.topLevelItemCount(), 1);
    press(u"Glöm"_s);
    buttonOf(*opened.window.findChild<SnapshotsPane *>(), u"Glöm …"_s).click();
    EXPECT_TRUE(opened.noticed(u"Frysningen Före mötet är glömd"_s));
    EXPECT_EQ(table.topLevelItemCount(), 0);
}

TEST(KeepJourneyTest, AnArchivedInsatsStandsInTheArchiveUntilItIsPutBack)
{
    OpenedKeeper opened;
    opened.tab(u"Arkiv"_s);
    QApplication::processEvents();
    keepPictureOf(opened.window, u"arkiv tomt"_s);
    opened.edit(u"Babycafé"_s);
    press(u"Arkivera"_s);
    buttonOf(opened.window.managePage(), u"Arkivera …"_s).click();
    ASSERT_TRUE(opened.noticed(u"Babycafé är arkiverad"_s));
    EXPECT_EQ(opened.countOf(u"Babycafé"_s), 0);
    opened.tab(u"Arkiv"_s);
    QTreeWidget &table = opened.table(u"Arkiverade insatser"_s);
    ASSERT_TRUE(waitFor([&] { return table.topLevelItemCount() == 1; }));
    EXPECT_EQ(table.topLevelItem(0)->text(0), u"Babycafé"_s);
    EXPECT_FALSE(opened.window.findChild<MessageBar *>()->isVisible());
    EXPECT_EQ(table.topLevelItem(0)->text(1), u"Ale 2017"_s);
    keepPictureOf(opened.window, u"arkiv"_s);
    buttonOf(opened.window.managePage(), u"Lägg tillbaka"_s).click();
    EXPECT_TRUE(opened.noticed(u"Babycafé är tillbaka i Ale 2017"_s));
    EXPECT_TRUE(waitFor([&] { return table.topLevelItemCount() == 0; }));
    EXPECT_EQ(opened.countOf(u"Babycafé"_s), 1);
}

TEST(KeepJourneyTest, TheChosenCatalogueIsHandedOutInEveryForm)
{
    OpenedKeeper opened;
    for (const auto &[format, name, beginning] : {std::tuple(FileFormat::Xlsx, u"ut.xlsx"_s, QByteArray("PK")),
                                                  std::tuple(FileFormat::Csv, u"ut.csv"_s, QByteArray()),
                                                  std::tuple(FileFormat::Json, u"ut.json"_s, QByteArray("{"))}) {
        opened.notices.clear();
        opened.files().exportTo(opened.path(name), format);
        ASSERT_TRUE(opened.noticed(u"226 insatser exporterade till "_s + opened.path(name))) << name.toStdString();
        EXPECT_TRUE(bytesOf(opened.path(name)).startsWith(beginning));
    }
    opened.files().writeTemplate(opened.path(u"mall.xlsx"_s));
    ASSERT_TRUE(opened.noticed(u"Den tomma mallen är sparad som "_s));
    EXPECT_TRUE(QFile::exists(opened.path(u"mall.xlsx"_s)));
}

TEST(KeepJourneyTest, AnExportThatCannotBeWrittenIsToldInTheWindow)
{
    OpenedKeeper opened;
    opened.files().exportTo(opened.path(u"saknas/ut.csv"_s), FileFormat::Csv);
    EXPECT_TRUE(waitFor([&] { return opened.window.findChild<MessageBar *>()->isVisible(); }));
}

TEST(KeepJourneyTest, AnotherFileStartsThePagesAnew)
{
    OpenedKeeper opened;
    opened.edit(u"Babycafé"_s);
    opened.window.searchPage().setText(u"läxhjälp"_s);
    opened.files().makeFile(opened.path(u"ny.sqlite"_s));
    answer<CatalogueDialog>([](CatalogueDialog &dialog) {
        partOf<QLineEdit>(dialog, u"Kommun"_s).setText(u"Åmål"_s);
        buttonOf(dialog, u"Börja"_s).click();
    });
    ASSERT_TRUE(opened.noticed(u"Åmål "_s));
    EXPECT_EQ(opened.client.path(), opened.path(u"ny.sqlite"_s));
    EXPECT_FALSE(opened.editor().hasRecord());
    EXPECT_EQ(partOf<QLineEdit>(opened.window.searchPage(), u"Sök insatser"_s).text(), QString());
    EXPECT_EQ(opened.chooser().chosen().value(0).left(5), u"amal_"_s);
    EXPECT_FALSE(opened.window.findChild<MessageBar *>()->isVisible());
    EXPECT_FALSE(opened.window.findChild<HistoryList *>()->isVisible());
    keepPictureOf(opened.window, u"ny fil"_s);
}

TEST(KeepJourneyTest, AFileThatCannotBeOpenedLeavesTheOneBefore)
{
    OpenedKeeper opened;
    writeBytes(opened.path(u"brev.sqlite"_s), "hej hej hej hej hej hej");
    opened.files().openFile(opened.path(u"brev.sqlite"_s));
    EXPECT_TRUE(waitFor([&] { return opened.window.findChild<MessageBar *>()->isVisible(); }));
    EXPECT_EQ(opened.client.path(), opened.path(u"katalog.sqlite"_s));
    EXPECT_GT(opened.asked([](Catalogue &catalogue) { return catalogue.search({}).total; }), 0);
}

TEST(KeepJourneyTest, UnsavedChangesAreAskedAboutBeforeTheFileIsLeft)
{
    OpenedKeeper opened;
    opened.edit(u"Babycafé"_s);
    partOf<QLineEdit>(opened.window.managePage(), u"Namn"_s).setText(u"Babykafé"_s);
    press(u"Fortsätt redigera"_s);
    opened.files().makeFile(opened.path(u"ny.sqlite"_s));
    QApplication::processEvents();
    EXPECT_FALSE(QFile::exists(opened.path(u"ny.sqlite"_s)));
    press(u"Fortsätt redigera"_s);
    EXPECT_FALSE(opened.window.close());
    press(u"Spara"_s);
    EXPECT_TRUE(opened.window.close());
    Catalogue file(opened.path(u"katalog.sqlite"_s));
    EXPECT_EQ(std::ranges::count(file.listed({}), u"Babykafé"_s, &ListedRecord::name), 1);
}

TEST(KeepJourneyTest, ACopyIsWholeAndStandsAlone)
{
    OpenedKeeper opened;
    opened.files().saveCopy(opened.path(u"kopia.sqlite"_s));
    ASSERT_TRUE(opened.noticed(u"En kopia är sparad som "_s + opened.path(u"kopia.sqlite"_s)));
    EXPECT_EQ(Catalogue::verify(opened.path(u"kopia.sqlite"_s)).faults, QStringList());
}

TEST(KeepJourneyTest, ABackupBringsBackWhatWas)
{
    OpenedKeeper opened;
    opened.files().backUp();
    ASSERT_TRUE(opened.noticed(u"Säkerhetskopierad som "_s));
    opened.edit(u"Babycafé"_s);
    press(u"Arkivera"_s);
    buttonOf(opened.window.managePage(), u"Arkivera …"_s).click();
    ASSERT_TRUE(opened.noticed(u"Babycafé är arkiverad"_s));
    answer<BackupDialog>([](BackupDialog &dialog) {
        keepPictureOf(dialog, u"säkerhetskopior"_s);
        buttonOf(dialog, u"Återställ"_s).click();
    });
    opened.files().chooseBackup();
    ASSERT_TRUE(opened.noticed(u"Säkerhetskopian är på plats"_s));
    EXPECT_EQ(opened.countOf(u"Babycafé"_s), 1);
    EXPECT_EQ(QDir(opened.folder.path()).entryList({u"katalog.sqlite.backup-*"_s}).size(), 2);
}

TEST(KeepJourneyTest, ADamagedBackupIsRefusedAndTheFileGoesOn)
{
    OpenedKeeper opened;
    writeBytes(opened.path(u"katalog.sqlite.backup-20260101-120000"_s), QByteArray("SQLite format 3\0", 16));
    answer<BackupDialog>([](BackupDialog &dialog) { buttonOf(dialog, u"Återställ"_s).click(); });
    opened.files().chooseBackup();
    EXPECT_TRUE(waitFor([&] { return opened.window.findChild<MessageBar *>()->isVisible(); }));
    EXPECT_EQ(opened.asked([](Catalogue &catalogue) { return catalogue.search({.catalogues = {u"ale_2017"_s}}).total; }),
              226);
    EXPECT_EQ(QDir(opened.folder.path()).entryList({u"katalog.sqlite.backup-*"_s}).size(), 1);
}

TEST(KeepJourneyTest, WithoutBackupsTheDialogSaysHowToMakeOne)
{
    OpenedKeeper opened;
    answer<BackupDialog>([](BackupDialog &dialog) {
        keepPictureOf(dialog, u"säkerhetskopior tom"_s);
        EXPECT_FALSE(buttonOf(dialog, u"Återställ"_s).isEnabled());
        dialog.reject();
    });
    opened.files().chooseBackup();
    EXPECT_EQ(opened.notices, QStringList());
}

TEST(KeepJourneyTest, ARenamedAreaIsRenamedOnEveryPage)
{
    OpenedKeeper opened;
    answer<WordsDialog>([&](WordsDialog &dialog) {
        QTreeWidget &areas = partOf<QTreeWidget>(dialog, u"Behovsområden"_s);
        ASSERT_TRUE(waitFor([&] { return areas.topLevelItemCount() > 7; }));
        keepPictureOf(dialog, u"ord och områden"_s);
        areas.setCurrentItem(areas.findItems(u"Psykisk hälsa"_s, Qt::MatchExactly).constFirst());
        answer<NameDialog>([](NameDialog &change) {
            QLineEdit &name = partOf<QLineEdit>(change, u"Namn"_s);
            name.setText(u"Trygghet"_s);
            EXPECT_FALSE(buttonOf(change, u"Spara"_s).isEnabled());
            name.setText(u"Må bra"_s);
            keepPictureOf(change, u"ändra område"_s);
            buttonOf(change, u"Spara"_s).click();
        });
        buttonOf(*areas.parentWidget()->parentWidget(), u"Ändra …"_s).click();
        EXPECT_TRUE(waitFor([&] { return !areas.findItems(u"Må bra"_s, Qt::MatchExactly).isEmpty(); }));
        areas.setCurrentItem(areas.topLevelItem(1));
        buttonOf(*areas.parentWidget()->parentWidget(), u"Ta bort"_s).click();
        EXPECT_TRUE(waitFor([&] { return dialog.findChild<ToneBox *>()->isVisible(); })); // placements use it
        keepPictureOf(dialog, u"ord och områden används"_s);
        dialog.reject();
    });
    opened.files().editWords();
    const QStringList areas = opened.asked([](Catalogue &catalogue) { return catalogue.wordUse().areas.keys(); });
    EXPECT_TRUE(areas.contains(u"Må bra"_s));
    EXPECT_FALSE(areas.contains(u"Psykisk hälsa"_s));
    opened.window.open(MainWindow::Page::Coverage);
    QTest::qWait(500);
    keepPictureOf(opened.window, u"täckning med nytt namn"_s);
}

TEST(KeepJourneyTest, OrganisationsGroupsAndSynonymsAreKeptInOneDialog)
{
    OpenedKeeper opened;
    answer<WordsDialog>([&](WordsDialog &dialog) {
        QTabWidget &tabs = *dialog.findChild<QTabWidget *>();
        tabs.setCurrentIndex(1);
        QTreeWidget &groups = partOf<QTreeWidget>(dialog, u"Målgrupper"_s);
        ASSERT_TRUE(waitFor([&] { return groups.topLevelItemCount() > 0; }));
        answer<NameDialog>([](NameDialog &fresh) {
            partOf<QLineEdit>(fresh, u"Namn"_s).setText(u"barn på skyddat boende i Ale"_s);
            buttonOf(fresh, u"Lägg till"_s).click();
        });
        buttonOf(dialog, u"Ny grupp …"_s).click();
        EXPECT_TRUE(
            waitFor([&] { return !groups.findItems(u"barn på skyddat boende i Ale"_s, Qt::MatchExactly).isEmpty(); }));
        keepPictureOf(dialog, u"grupper"_s);
        tabs.setCurrentIndex(2);
        answer<SynonymDialog>([](SynonymDialog &fresh) {
            partOf<QLineEdit>(fresh, u"Ord"_s).setText(u"läxis"_s);
            EXPECT_FALSE(buttonOf(fresh, u"Spara"_s).isEnabled());
            partOf<QLineEdit>(fresh, u"Betyder"_s).setText(u"läxhjälp, studiestöd"_s);
            keepPictureOf(fresh, u"ny synonym"_s);
            buttonOf(fresh, u"Spara"_s).click();
        });
        buttonOf(dialog, u"Ny synonym …"_s).click();
        QTreeWidget &synonyms = partOf<QTreeWidget>(dialog, u"Synonymer"_s);
        EXPECT_TRUE(waitFor([&] { return !synonyms.findItems(u"läxis"_s, Qt::MatchExactly).isEmpty(); }));
        keepPictureOf(dialog, u"synonymer"_s);
        tabs.setCurrentIndex(3);
        QTreeWidget &organisations = partOf<QTreeWidget>(dialog, u"Organisationer"_s);
        const QString from = organisations.topLevelItem(0)->text(0);
        const QString to = organisations.topLevelItem(1)->text(0);
        organisations.setCurrentItem(organisations.topLevelItem(0));
        answer<NameDialog>([to](NameDialog &rename) {
            partOf<QLineEdit>(rename, u"Namn"_s).setText(to);
            press(u"Slå ihop"_s);
            buttonOf(rename, u"Byt namn"_s).click();
        });
        keepPictureOf(dialog, u"organisationer"_s);
        buttonOf(dialog, u"Byt namn eller slå ihop …"_s).click();
        EXPECT_TRUE(waitFor([&] { return organisations.findItems(from, Qt::MatchExactly).isEmpty(); }));
        EXPECT_FALSE(organisations.findItems(to, Qt::MatchExactly).isEmpty());
        dialog.reject();
    });
    opened.files().editWords();
}
