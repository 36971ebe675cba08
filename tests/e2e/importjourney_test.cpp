// The coordinator takes a file in through the real window: sees what it would do, chooses, takes it in, and finds it.
#include "support/bytes.h"
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/mainwindow.h"
#include "ui/manage/columnsdialog.h"
#include "ui/manage/importcount.h"
#include "ui/manage/importdetail.h"
#include "ui/manage/importmodel.h"
#include "ui/manage/importpane.h"
#include "ui/manage/keptlayouts.h"
#include "ui/manage/managepage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QThread>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

// The window on the inventory of 2017, and that inventory as a file.
class OpenedImport {
public:
    explicit OpenedImport(const QString &catalogue = u"ale_2017"_s)
        : window(client)
    {
        QObject::connect(&client, &CatalogueClient::found, &window, [this](const SearchReply &reply) { found = reply; });
        QObject::connect(&client, &CatalogueClient::failed, &window, [this](const QString &sentence) { failed = sentence; });
        QObject::connect(&window.managePage(), &ManagePage::noticed, &window,
                         [this](const QString &text) { noticed = text; });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, catalogue);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        waitFor([this] { return found.has_value(); });
        window.open(MainWindow::Page::Manage);
        bool isExported = false;
        client.ask(
            &window,
            [path = file()](Catalogue &source) { return source.exportTo(path, FileFormat::Json, {u"ale_2017"_s}, {}); },
            [&isExported](const ExportReply &) { isExported = true; });
        waitFor([&] { return isExported; });
        set = QJsonDocument::fromJson(bytesOf(file())).object();
        records = set.value(u"interventions"_s).toArray();
    }

    QString file() const { return folder.filePath(u"arbetsmöte.json"_s); }
    void write()
    {
        set.insert(u"interventions"_s, records);
        // What it is stands first, as the program writes it; QJsonObject sorts its names.
        QJsonObject rest = set;
        const QString format = rest.take(u"format"_s).toString();
        writeBytes(file(), "{\"format\": \"" + format.toUtf8() + "\"," + QJsonDocument(rest).toJson().mid(1));
    }
    void change(int record, const QString &field, const QJsonValue &value)
    {
        QJsonObject changed = records.at(record).toObject();
        changed.insert(field, value);
        records.replace(record, changed);
    }
    QString nameOf(int record) { return records.at(record).toObject().value(u"name"_s).toString(); }

    bool read()
    {
        window.managePage().importFile(file());
        const bool isRead = waitFor([this] { return isShown(); });
        QApplication::processEvents();
        return isRead;
    }
    bool isShown() { return pane().findChild<QStackedWidget *>()->currentIndex() == 1; }

    ImportPane &pane() { return *window.managePage().findChild<ImportPane *>(); }
    ImportModel &model() { return *pane().findChild<ImportModel *>(); }
    QListView &list()
    {
        for (QListView *view : pane().findChildren<QListView *>()) {
            if (view->accessibleName() == u"Filens poster"_s)
                return *view;
        }
        throw std::runtime_error("no list");
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().at(model().index(row)) && model().index(row).data().toString() == name)
                list().setCurrentIndex(model().index(row));
        }
        QApplication::processEvents();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : pane().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }
    int count(ImportKind kind)
    {
        for (const ImportCount *count : pane().findChildren<ImportCount *>()) {
            if (count->kind() == kind)
                return count->count();
        }
        return -1;
    }
    QStringList labels(const QWidget &of)
    {
        QStringList texts;
        for (const QLabel *label : of.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    // Lets the worker do nothing for so long.
    void occupy(int ms)
    {
        client.ask(
            &window,
            [ms](const Catalogue &) {
                QThread::msleep(static_cast<unsigned long>(ms));
                return true;
            },
            [](bool) {});
    }
    SearchRow search(const QString &text)
    {
        found.reset();
        client.search({.text = text, .catalogues = {u"ale_2017"_s}});
        waitFor([this] { return found.has_value(); });
        return found ? found->rows.value(0) : SearchRow();
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    std::optional<SearchReply> found;
    QString failed;
    QString noticed;
    QJsonObject set;
    QJsonArray records;
};

// Three changed records, one dropped.
void changeSome(OpenedImport &opened)
{
    opened.change(0, u"summary"_s, u"Ett nytt ord: xylofonverkstad."_s);
    opened.change(1, u"summary"_s, u"Ska inte tas in: zitterverkstad."_s);
    opened.change(2, u"summary"_s, u"Ska behållas som förr: valthornsverkstad."_s);
    opened.change(2, u"journal_system"_s, u"Oboejournalen"_s);
    opened.records.removeLast();
    opened.write();
}

} // namespace

TEST(ImportJourneyTest, TheCountsSayWhatTheFileWouldDoAndNothingIsSavedYet)
{
    OpenedImport opened;
    keepPictureOf(opened.window, u"import tom"_s);
    const int all = static_cast<int>(opened.records.size());
    changeSome(opened);
    ASSERT_TRUE(opened.read()) << opened.failed.toStdString();
    EXPECT_EQ(opened.count(ImportKind::Added), 0);
    EXPECT_EQ(opened.count(ImportKind::Changed), 3);
    EXPECT_EQ(opened.count(ImportKind::Unchanged), all - 4);
    EXPECT_EQ(opened.count(ImportKind::Refused), 0);
    EXPECT_EQ(opened.count(ImportKind::Missing), 1);
    EXPECT_EQ(opened.model().rowCount(), 4);
    EXPECT_TRUE(opened.list().hasFocus());
    EXPECT_EQ(opened.search(u"xylofonverkstad"_s).intervention.name, QString());
    for (const QScrollBar *bar : opened.pane().findChildren<QScrollBar *>()) {
        EXPECT_TRUE(!bar->isVisible()
                    || bar->parentWidget()->parentWidget()->accessibleName() == u"Posten"_s); // all has room
    }
    EXPECT_TRUE(opened.labels(opened.pane()).contains(u"katalogfil från Insatskartan, 225 insatser"_s));
    keepPictureOf(opened.window, u"import"_s);
}

TEST(ImportJourneyTest, ByKeyboardARowIsLeftOutAFieldIsKeptAndTheRestIsTakenInAndFound)
{
    OpenedImport opened;
    changeSome(opened);
    const QString oldSummary = opened.search(opened.nameOf(2)).intervention.summary;
    ASSERT_TRUE(opened.read());
    press(opened.window, Qt::Key_Down);
    EXPECT_EQ(opened.list().currentIndex().data().toString(), opened.nameOf(1));
    press(opened.window, Qt::Key_Space);
    EXPECT_EQ(opened.model().chosen(), 2);
    EXPECT_EQ(opened.button(u"Ta in"_s)->text(), u"Ta in 2 rader"_s);
    press(opened.window, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(opened.list().currentIndex().data().toString(), opened.nameOf(2));
    const QStringList shown = opened.labels(*opened.pane().findChild<ImportDetail *>());
    EXPECT_TRUE(shown.contains(u"Känns igen på sitt id. 2 fält skiljer sig."_s)) << shown.join(u'|').toStdString();
    EXPECT_TRUE(shown.contains(u"Ska behållas som förr: valthornsverkstad."_s)) << shown.join(u'|').toStdString();
    int tabs = 0;
    for (; !qobject_cast<QRadioButton *>(opened.window.focusWidget()) && tabs < 9; ++tabs)
        press(opened.window, Qt::Key_Tab);
    EXPECT_LE(tabs, 3); // past the step buttons and the pane
    QRadioButton *keep = nullptr;
    for (QRadioButton *button : opened.pane().findChildren<QRadioButton *>()) {
        if (button->accessibleName() == u"Sammanfattning: Behåll katalogens värde"_s)
            keep = button;
    }
    ASSERT_TRUE(keep);
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    QApplication::processEvents();
    keepPictureOf(opened.window, u"import valt"_s);
    press(opened.window, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !opened.isShown(); })) << opened.failed.toStdString();
    EXPECT_EQ(opened.noticed, u"Intaget från arbetsmöte.json: 0 nya, 2 ändrade."_s);
    EXPECT_TRUE(opened.labels(opened.pane()).contains(opened.noticed));
    keepPictureOf(opened.window, u"import intaget"_s);
    EXPECT_EQ(opened.search(u"xylofonverkstad"_s).intervention.name, opened.nameOf(0));
    EXPECT_EQ(opened.search(u"zitterverkstad"_s).intervention.name, QString());
    const Intervention kept = opened.search(opened.nameOf(2)).intervention;
    EXPECT_EQ(kept.name, opened.nameOf(2));
    EXPECT_EQ(kept.summary, oldSummary);
    EXPECT_EQ(kept.journalSystem, u"Oboejournalen"_s);
}

TEST(ImportJourneyTest, WithNothingChosenThereIsNothingToTakeIn)
{
    OpenedImport opened;
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    press(opened.window, Qt::Key_Up); // to the head
    press(opened.window, Qt::Key_Space);
    EXPECT_EQ(opened.model().chosen(), 0);
    EXPECT_FALSE(opened.button(u"Ta in"_s)->isEnabled());
    press(opened.window, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    EXPECT_TRUE(opened.isShown());
    QTest::mouseClick(opened.list().viewport(), Qt::LeftButton, {},
                      opened.list().visualRect(opened.model().index(1)).topLeft() + QPoint(24, 16));
    EXPECT_EQ(opened.model().chosen(), 1);
    QTest::mouseClick(opened.list().viewport(), Qt::LeftButton, {},
                      opened.list().visualRect(opened.model().index(2)).topLeft() + QPoint(200, 16));
    EXPECT_EQ(opened.model().chosen(), 1); // the name only chooses the row
    EXPECT_EQ(opened.list().currentIndex().row(), 2);
}

TEST(ImportJourneyTest, TheCountsShowAndHideTheirKind)
{
    OpenedImport opened;
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    for (ImportCount *count : opened.pane().findChildren<ImportCount *>()) {
        if (count->kind() == ImportKind::Changed || count->kind() == ImportKind::Missing)
            QTest::mouseClick(count, Qt::LeftButton);
    }
    EXPECT_EQ(opened.model().rowCount(), 2);
    EXPECT_EQ(opened.model().index(0).data().toString(), u"Saknas i filen 1"_s);
    EXPECT_TRUE(opened.labels(*opened.pane().findChild<ImportDetail *>())
                    .contains(u"Står i katalogen men inte i filen. Den lämnas som den är."_s));
    keepPictureOf(opened.window, u"import saknas"_s);
}

TEST(ImportJourneyTest, EscapeLeavesTheFileAndSavesNothing)
{
    OpenedImport opened;
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    press(opened.window, Qt::Key_Escape);
    EXPECT_FALSE(opened.isShown());
    EXPECT_EQ(opened.model().rowCount(), 0);
    EXPECT_EQ(opened.search(u"xylofonverkstad"_s).intervention.name, QString());
}

TEST(ImportJourneyTest, ReadingThatIsStoppedShowsNothingThoughTheAnswerComes)
{
    OpenedImport opened;
    changeSome(opened);
    opened.occupy(100);
    opened.window.managePage().importFile(opened.file());
    press(opened.window, Qt::Key_Escape);
    EXPECT_EQ(opened.noticed, u"Avbrutet. Inget har ändrats."_s);
    QTest::qWait(400);
    EXPECT_FALSE(opened.isShown());
    EXPECT_TRUE(opened.failed.isEmpty()) << opened.failed.toStdString();
    EXPECT_TRUE(opened.read());
}

TEST(ImportJourneyTest, SavingThatTakesLongShowsHowFarItHasComeAndStoppedSavesNothing)
{
    OpenedImport opened;
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    auto &bar = *opened.pane().findChild<QProgressBar *>();
    opened.occupy(1500);
    press(opened.window, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(opened.button(u"Ta in"_s)->isEnabled());
    QTest::qWait(500);
    EXPECT_FALSE(bar.isVisible());
    QTest::qWait(700);
    EXPECT_TRUE(bar.isVisible());
    keepPictureOf(opened.window, u"import sparar"_s);
    press(opened.window, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return !bar.isVisible(); }));
    EXPECT_EQ(opened.noticed, u"Avbrutet. Inget har ändrats."_s);
    EXPECT_TRUE(opened.failed.isEmpty()) << opened.failed.toStdString();
    EXPECT_TRUE(opened.isShown());
    EXPECT_TRUE(opened.button(u"Ta in"_s)->isEnabled());
    EXPECT_EQ(opened.search(u"xylofonverkstad"_s).intervention.name, QString());
}

TEST(ImportJourneyTest, RefusedRowsSayWhyAndAreSavedWithTheirReasons)
{
    OpenedImport opened;
    opened.change(3, u"age"_s, QJsonObject{{u"min"_s, 12}, {u"max"_s, 6}, {u"basis"_s, u"stated"_s}});
    opened.change(4, u"cost"_s, u"dyrt"_s);
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    ASSERT_GE(opened.count(ImportKind::Refused), 1);
    opened.choose(opened.nameOf(3));
    keepPictureOf(opened.window, u"import avvisat"_s);
    const QString csv = opened.folder.filePath(u"avvisade.csv"_s);
    ASSERT_TRUE(opened.button(u"Spara avvisade rader"_s)->isVisible());
    opened.pane().saveRefused(csv);
    ASSERT_TRUE(waitFor([&] { return opened.noticed.contains(csv); })) << opened.failed.toStdString();
    const QString saved = QString::fromUtf8(bytesOf(csv));
    EXPECT_TRUE(saved.contains(opened.nameOf(3))) << saved.toStdString();
    EXPECT_TRUE(saved.contains(u"post 4"_s)) << saved.toStdString();
    EXPECT_FALSE(saved.contains(opened.nameOf(0)));
}

TEST(ImportJourneyTest, AFileDroppedOnAnyPageIsShownAndOtherFilesAreNotTaken)
{
    OpenedImport opened;
    changeSome(opened);
    opened.window.open(MainWindow::Page::Search);
    const auto enter = [&opened](const QString &path) {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent event(QPoint(300, 300), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&opened.window, &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(enter(opened.folder.filePath(u"bild.png"_s)));
    EXPECT_TRUE(enter(opened.file()));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(opened.file())});
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.window, &event);
    ASSERT_TRUE(waitFor([&] { return opened.isShown(); }));
    EXPECT_TRUE(opened.window.managePage().isVisible());
    EXPECT_EQ(opened.count(ImportKind::Changed), 3);
}

TEST(ImportJourneyTest, WhatSomebodyElseSavedMeanwhileStopsItAndTheChoiceSurvivesReadingAgain)
{
    OpenedImport opened;
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    press(opened.window, Qt::Key_Down);
    press(opened.window, Qt::Key_Space);
    const QUuid first = QUuid::fromString(opened.records.at(0).toObject().value(u"uuid"_s).toString());
    bool isSaved = false;
    opened.client.change(
        &opened.window,
        [first](Catalogue &catalogue) {
            Intervention record = catalogue.cards({first}).constFirst();
            record.followUp = u"Någon annans ord"_s;
            return catalogue.save(record, u"annan"_s).outcome;
        },
        [&isSaved](SaveOutcome outcome) { isSaved = outcome == SaveOutcome::Saved; });
    ASSERT_TRUE(waitFor([&] { return isSaved; }));
    press(opened.window, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !opened.failed.isEmpty(); }));
    ASSERT_TRUE(waitFor([&] { return opened.button(u"Läs om filen"_s)->isVisible(); }));
    EXPECT_TRUE(opened.isShown());
    EXPECT_TRUE(opened.button(u"Ta in"_s)->isEnabled());
    keepPictureOf(opened.window, u"import krock"_s);
    opened.button(u"Läs om filen"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !opened.button(u"Läs om filen"_s)->isVisible(); }));
    EXPECT_EQ(opened.model().chosen(), 2);
    opened.button(u"Ta in"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !opened.isShown(); })) << opened.failed.toStdString();
    EXPECT_EQ(opened.search(u"xylofonverkstad"_s).intervention.name, opened.nameOf(0));
}

TEST(ImportJourneyTest, ATableAsksForItsCatalogueWhenSeveralAreChosen)
{
    OpenedImport opened(u"all"_s);
    const QString table = opened.folder.filePath(u"insatser.csv"_s);
    writeBytes(table, "Namn;Ålder\r\nOrkester;6-12\r\n");
    opened.window.managePage().importFile(table);
    auto &target = *opened.pane().findChild<QComboBox *>();
    EXPECT_TRUE(target.isVisible());
    EXPECT_TRUE(target.hasFocus());
    EXPECT_EQ(target.currentText(), u"Välj en …"_s);
    QTest::qWait(50);
    EXPECT_FALSE(opened.isShown());
    keepPictureOf(opened.window, u"import till katalog"_s);
    target.setCurrentIndex(target.findData(u"ale_2017"_s));
    ASSERT_TRUE(waitFor([&] { return opened.isShown(); })) << opened.failed.toStdString();
    EXPECT_EQ(opened.model().preview().request.into, u"ale_2017"_s);
    keepPictureOf(opened.window, u"import tabell"_s);
}

TEST(ImportJourneyTest, AWorkshopTableIsReadShownAndTakenIn)
{
    OpenedImport opened;
    const QString table = opened.folder.filePath(u"verkstad.csv"_s);
    writeBytes(table,
               u"Resultat av verkstaden;;;;\r\n"
               "Nivå;Område;Insats;Målgrupp;Vem gör det?\r\n"
               "Riktade;Psykisk hälsa;Stödsamtal i skolan;13-20 år;Elevhälsan\r\n"
               ";;Läxhjälp;åk 7-9;Biblioteket\r\n"
               "Medel;Psykisk hälsa;Prova på;Alla;\r\n"_s.toUtf8());
    opened.window.managePage().importFile(table);
    ASSERT_TRUE(waitFor([&] { return opened.isShown(); })) << opened.failed.toStdString();
    const ImportPreview preview = opened.model().preview();
    EXPECT_EQ(preview.count(ImportKind::Added), 1);
    EXPECT_EQ(preview.count(ImportKind::Changed), 1);
    EXPECT_EQ(preview.count(ImportKind::Refused), 1);
    ASSERT_TRUE(preview.request.layout);
    EXPECT_EQ(preview.request.layout->headerRow, 1);
    EXPECT_EQ(preview.request.layout->fields.value(4), QString()); // nobody can know what that column is
    keepPictureOf(opened.window, u"import verkstad"_s);
    ColumnsDialog dialog(preview.sheets, preview.request.sheet, *preview.request.layout);
    keepPictureOf(dialog, u"import kolumner"_s);

    // Said once what the column is, it is known for every file with the same headings.
    TableLayout corrected = *preview.request.layout;
    corrected.fields[4] = u"providers"_s;
    keepLayout(preview.sheets.constFirst(), corrected);
    opened.window.managePage().importFile(table);
    ASSERT_TRUE(waitFor([&] { return opened.model().preview().request.layout == corrected; }));
    EXPECT_EQ(deliveringOrganisations(opened.model().preview().records.constFirst().record), QStringList{u"Elevhälsan"_s});
    EXPECT_TRUE(opened.model().preview().problems.isEmpty());
}

TEST(ImportJourneyTest, AFileThatIsGoneIsASentenceAndThePageStaysUsable)
{
    OpenedImport opened;
    opened.window.managePage().importFile(opened.folder.filePath(u"borta.json"_s));
    ASSERT_TRUE(waitFor([&] { return opened.failed.contains(u"borta.json"_s); }));
    EXPECT_FALSE(opened.isShown());
    changeSome(opened);
    EXPECT_TRUE(opened.read());
}

TEST(ImportJourneyTest, ANarrowWindowStacksListAndRecordAndScrolls)
{
    OpenedImport opened;
    opened.change(4, u"cost"_s, u"dyrt"_s);
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    opened.window.resize(640, 400);
    QApplication::processEvents();
    EXPECT_LE(opened.window.width(), 700);
    for (const QPushButton *button : opened.pane().findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
        }
    }
    const QRect takeIn(opened.button(u"Ta in"_s)->mapTo(&opened.window, QPoint()), opened.button(u"Ta in"_s)->size());
    EXPECT_TRUE(opened.window.rect().contains(takeIn));
    keepPictureOf(opened.window, u"import smalt"_s);
}

TEST(ImportJourneyTest, WhatIsShownFollowsAChangeToDarkColours)
{
    OpenedImport opened;
    opened.change(4, u"cost"_s, u"dyrt"_s);
    changeSome(opened);
    ASSERT_TRUE(opened.read());
    const auto colourOf = [&opened](const QString &text) {
        for (const QLabel *label : opened.pane().findChildren<QLabel *>()) {
            if (label->text() == text)
                return label->palette().color(label->foregroundRole());
        }
        return QColor();
    };
    const QString value = u"Ett nytt ord: xylofonverkstad."_s;
    EXPECT_EQ(colourOf(value), lightTheme().ok.text);
    QApplication::setPalette(darkTheme().palette());
    QApplication::processEvents();
    EXPECT_EQ(colourOf(value), darkTheme().ok.text);
    keepPictureOf(opened.window, u"import mork"_s);
    QApplication::setPalette(lightTheme().palette());
}
