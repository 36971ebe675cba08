// A coordinator thinks changes in the real window: what they do to the matrix, that the catalogue stays as it is, and that
// nothing thought is lost. Pictures are kept in the folder named by INSATS_PICTURES, when it is set.
#include "support/pictures.h"
#include "support/printers.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/cellpane.h"
#include "ui/coverage/changelist.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/hypotheticaldialog.h"
#include "ui/coverage/whatifpane.h"
#include "ui/mainwindow.h"
#include "ui/shared/choosedialog.h"
#include "ui/shared/labels.h"
#include "ui/shared/namedialog.h"
#include "ui/shared/theme.h"
#include "ui/shared/tonebox.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace {

const QString kMind = u"Psykisk hälsa"_s;
const CellPlace kOlder{kMind, {}, PreventionLevel::Selective, AgeBand{16, 19}};
const CellPlace kOldest{kMind, {}, PreventionLevel::Selective, AgeBand{20, 24}};

QPushButton &buttonOf(const QWidget &whole, const QString &text)
{
    for (QPushButton *button : whole.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return *button;
    }
    throw std::runtime_error("no button " + text.toStdString());
}

LinkButton &linkOf(const QWidget &whole, const QString &text)
{
    for (LinkButton *link : whole.findChildren<LinkButton *>()) {
        if (link->text() == text)
            return *link;
    }
    throw std::runtime_error("no link " + text.toStdString());
}

template <class Widget>
Widget &partOf(const QWidget &whole, const QString &accessibleName)
{
    for (Widget *widget : whole.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return *widget;
    }
    throw std::runtime_error("no " + accessibleName.toStdString());
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

bool noDialog()
{
    return waitFor([] { return QApplication::activeModalWidget() == nullptr; });
}

// The window on Ale 2017, on the page of the matrix, after its first answer.
class OpenedMatrix {
public:
    explicit OpenedMatrix(QSize size = {1280, 800})
        : window(client)
    {
        QObject::connect(&window.coveragePage(), &CoveragePage::answered, &window,
                         [this](const CoverageReply &reply) { last = reply; });
        QObject::connect(&window.coveragePage(), &CoveragePage::noticed, &window,
                         [this](const QString &sentence) { notices.append(sentence); });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, u"ale_2017"_s);
        window.resize(size);
        window.show();
        window.activateWindow();
        window.open(MainWindow::Page::Coverage);
        waitFor([this] { return last.has_value(); });
        QApplication::processEvents();
    }

    // Runs `change` and waits for the matrix that it leads to.
    void after(auto &&change)
    {
        last.reset();
        change();
        waitFor([this] { return last.has_value(); });
        QApplication::processEvents();
    }

    // Thinks up the clinic at the chosen cell, and waits for what it does.
    void thinkUpClinic(int oldest = 24)
    {
        answer<HypotheticalDialog>([oldest](HypotheticalDialog &dialog) {
            partOf<QLineEdit>(dialog, u"Namn"_s).setText(u"Öppen mottagning"_s);
            partOf<QLineEdit>(dialog, u"Utförare"_s).setText(u"Ny mottagning"_s);
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
                if (box->text() == u"Öppen för alla"_s || (box->text() == u"Ingång okänd"_s && box->isChecked()))
                    box->click();
            }
            for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
                if (line->accessibleName().endsWith(u" till"_s))
                    line->setText(QString::number(oldest));
            }
            keepPictureOf(dialog, u"tankom ny insats"_s);
            buttonOf(dialog, u"Lägg till i scenariot"_s).click();
        });
        after([this] { add(u"Ny insats …"_s); });
        EXPECT_TRUE(noDialog());
        window.activateWindow(); // which no window manager does here
        EXPECT_TRUE(waitFor([this] { return window.isActiveWindow(); }));
    }

    void add(const QString &text)
    {
        for (QAction *action : buttonOf(pane(), u"Lägg till ändring"_s).menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        throw std::runtime_error("no action " + text.toStdString());
    }

    QList<CellPlace> changedPlaces()
    {
        QList<CellPlace> places;
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < model().columnCount(); ++column) {
                if (const CellDifference *difference = model().differenceAt(model().index(row, column)))
                    places.append(difference->place);
            }
        }
        return places;
    }

    QString banner()
    {
        for (const ToneBox *box : view().parentWidget()->findChildren<ToneBox *>()) {
            if (box->isVisible())
                return box->accessibleName();
        }
        return {};
    }

    template <class Widget>
    Widget &part()
    {
        return *window.coveragePage().findChild<Widget *>();
    }

    CoverageView &view() { return part<CoverageView>(); }
    CoverageModel &model() { return part<CoverageModel>(); }
    WhatIfPane &pane() { return part<WhatIfPane>(); }
    QComboBox &scenarios() { return partOf<QComboBox>(pane(), u"Scenario"_s); }
    QList<Scenario> stored()
    {
        std::optional<QList<Scenario>> found;
        client.ask(
            &window, [](Catalogue &catalogue) { return catalogue.scenarios({}); },
            [&found](const QList<Scenario> &scenarios) { found = scenarios; });
        waitFor([&found] { return found.has_value(); });
        return found.value_or(QList<Scenario>());
    }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    QStringList notices;
    std::optional<CoverageReply> last;
};

} // namespace

TEST(WhatIfJourneyTest, AnOpenClinicShowsExactlyTheCellsItChangesAndRemovingItRestoresAll)
{
    OpenedMatrix opened;
    const CoverageReply untouched = *opened.last;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    ASSERT_TRUE(opened.pane().isVisible());
    EXPECT_EQ(opened.window.focusWidget(), &buttonOf(opened.pane(), u"Lägg till ändring"_s));
    EXPECT_TRUE(opened.changedPlaces().isEmpty());
    keepPictureOf(opened.window, u"tankom tomt"_s);

    opened.thinkUpClinic();
    EXPECT_THAT(opened.changedPlaces(), ElementsAre(kOlder, kOldest));
    const CellDifference *oldest = opened.model().differenceAt(opened.model().show(kOldest));
    ASSERT_TRUE(oldest);
    EXPECT_EQ(std::pair(oldest->before, oldest->after), std::pair(1, 2));
    EXPECT_EQ(oldest->gone.size(), 2); // thin, and a single provider
    EXPECT_TRUE(opened.banner().contains(u"Katalogen är orörd"_s)) << opened.banner().toStdString();
    EXPECT_EQ(opened.last->totals.all.interventions, untouched.totals.all.interventions + 1);
    opened.view().choose(kOldest);
    QApplication::processEvents();
    keepPictureOf(opened.window, u"tankom oppen mottagning"_s);
    const QModelIndex cell = opened.view().currentIndex();
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().contains(u"1 → 2"_s));

    opened.after([&] { linkOf(opened.part<ChangeList>(), u"Ta bort"_s).click(); });
    EXPECT_TRUE(opened.changedPlaces().isEmpty());
    EXPECT_EQ(*opened.last, untouched);
    EXPECT_EQ(opened.banner(), QString());
    opened.after([&] { opened.window.coveragePage().toggleWhatIf(); });
    EXPECT_FALSE(opened.pane().isVisible());
    EXPECT_EQ(*opened.last, untouched);
}

TEST(WhatIfJourneyTest, AChangeIsLeftOutAndTakenInWithItsBox)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    answer<ChooseDialog>([](ChooseDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"ungdomsmott"_s);
        keepPictureOf(dialog, u"tankom utan utforare valj"_s);
        buttonOf(dialog, u"Lägg till i scenariot"_s).click();
    });
    opened.after([&] { opened.add(u"Utan en utförare …"_s); });
    EXPECT_EQ(opened.last->emptied.size(), 4); // the fifth has the clinic now
    keepPictureOf(opened.window, u"tankom tva andringar"_s);
    auto &without = partOf<QCheckBox>(opened.pane(), u"Utan utföraren Ungdomsmottagningen"_s);
    EXPECT_TRUE(without.accessibleDescription().contains(u"5 blir tomma"_s))
        << without.accessibleDescription().toStdString();
    without.setFocus();
    opened.after([&] { press(opened.window, Qt::Key_Space); });
    EXPECT_THAT(opened.changedPlaces(), ElementsAre(kOlder, kOldest));
    EXPECT_EQ(opened.window.focusWidget(), &without);
    opened.after([&] { press(opened.window, Qt::Key_Space); });
    EXPECT_EQ(opened.last->emptied.size(), 4);
}

TEST(WhatIfJourneyTest, TheListOfEffectsAndTheFiguresLeadIntoTheMatrix)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    auto &effects = partOf<QListWidget>(opened.pane(), u"Celler som ändras"_s);
    ASSERT_EQ(effects.count(), 4); // of the area and of its sub-area
    effects.setFocus();
    effects.setCurrentRow(2);
    press(opened.window, Qt::Key_Return);
    EXPECT_EQ(opened.model().placeAt(opened.view().currentIndex()).band, kOlder.band);
    EXPECT_EQ(opened.window.focusWidget(), &opened.view());

    auto &figures = partOf<QTableWidget>(opened.pane(), u"Siffror före och efter"_s);
    ASSERT_EQ(figures.rowCount(), 15);
    for (int row = 0; row < figures.rowCount(); ++row) {
        if (figures.item(row, 0)->text() != u"Tunn täckning"_s)
            continue;
        EXPECT_EQ(figures.item(row, 1)->text().toInt() - 1, figures.item(row, 2)->text().toInt());
        EXPECT_EQ(figures.item(row, 3)->text(), u"−1"_s);
        figures.setCurrentCell(row, 0);
        figures.setFocus();
        press(opened.window, Qt::Key_Return);
        const CoverageCell *cell = opened.model().cellAt(opened.view().currentIndex());
        ASSERT_TRUE(cell);
        EXPECT_EQ(std::ranges::count(cell->flags, GapTest::G2, &Judgement::test), 1);
    }
}

TEST(WhatIfJourneyTest, AScenarioIsSavedRenamedChosenAgainAndThrownAway)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    answer<NameDialog>([](NameDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"Fler öppna dörrar"_s);
        buttonOf(dialog, u"OK"_s).click();
    });
    buttonOf(opened.pane(), u"Spara"_s).click();
    ASSERT_TRUE(waitFor([&] { return opened.scenarios().currentText() == u"Fler öppna dörrar"_s; }));
    ASSERT_TRUE(waitFor([&] { return !buttonOf(opened.pane(), u"Spara"_s).isEnabled(); }));
    ASSERT_EQ(opened.stored().size(), 1);

    answer<NameDialog>([](NameDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"Öppen mottagning 16–24"_s);
        buttonOf(dialog, u"OK"_s).click();
    });
    linkOf(opened.pane(), u"Byt namn …"_s).click();
    ASSERT_TRUE(waitFor([&] { return opened.stored().value(0).name == u"Öppen mottagning 16–24"_s; }));
    QApplication::processEvents();
    keepPictureOf(opened.window, u"tankom sparat"_s);

    opened.after([&] { buttonOf(opened.pane(), u"Nytt"_s).click(); });
    EXPECT_TRUE(opened.changedPlaces().isEmpty());
    ASSERT_EQ(opened.scenarios().count(), 2);
    opened.after([&] {
        opened.scenarios().setCurrentIndex(1);
        emit opened.scenarios().activated(1);
    });
    EXPECT_THAT(opened.changedPlaces(), ElementsAre(kOlder, kOldest));
    EXPECT_TRUE(opened.banner().contains(u"Öppen mottagning 16–24"_s));

    answer<QMessageBox>([](QMessageBox &question) { buttonOf(question, u"Kasta"_s).click(); });
    opened.after([&] { linkOf(opened.pane(), u"Kasta …"_s).click(); });
    EXPECT_TRUE(waitFor([&] { return opened.stored().isEmpty(); }));
    EXPECT_TRUE(opened.changedPlaces().isEmpty());
}

TEST(WhatIfJourneyTest, WhatSomebodyElseHasSavedMeanwhileIsKeptAndSoIsWhatIsThoughtHere)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    const auto saveAs = [&](const QString &name) {
        answer<NameDialog>([name](NameDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(name);
            buttonOf(dialog, u"OK"_s).click();
        });
        buttonOf(opened.pane(), u"Spara"_s).click();
        ASSERT_TRUE(waitFor([&] { return opened.notices.contains(u"Scenariot %1 är sparat"_s.arg(name)); }));
    };
    saveAs(u"Först"_s);
    Scenario others = opened.stored().value(0);
    opened.thinkUpClinic(19); // a second one, unsaved
    others.withoutProviders = {u"Biblioteket"_s};
    opened.client.change(
        &opened.window, [others](Catalogue &catalogue) { return catalogue.saveScenario(others); }, [](const Scenario &) {});
    QString failure;
    QObject::connect(&opened.client, &CatalogueClient::failed, &opened.window,
                     [&failure](const QString &sentence) { failure = sentence; });
    buttonOf(opened.pane(), u"Spara"_s).click();
    ASSERT_TRUE(waitFor([&] { return !failure.isEmpty(); }));
    ASSERT_TRUE(waitFor([&] { return opened.scenarios().currentText() == u"Nytt scenario"_s; }));
    saveAs(u"Sedan"_s);
    const QList<Scenario> stored = opened.stored();
    ASSERT_EQ(stored.size(), 2);
    EXPECT_EQ(stored.at(0).withoutProviders, QStringList{u"Biblioteket"_s});
    EXPECT_EQ(stored.at(1).added.size(), 2);
}

TEST(WhatIfJourneyTest, WhatIsUnsavedIsAskedForBeforeItIsLost)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    opened.after([&] { opened.window.coveragePage().toggleWhatIf(); }); // off: it stays
    EXPECT_TRUE(opened.changedPlaces().isEmpty());
    opened.after([&] { opened.window.coveragePage().toggleWhatIf(); });
    EXPECT_EQ(opened.changedPlaces().size(), 2);

    answer<QMessageBox>([](QMessageBox &question) { buttonOf(question, u"Tänk vidare"_s).click(); });
    EXPECT_FALSE(opened.window.close());
    answer<QMessageBox>([](QMessageBox &question) { buttonOf(question, u"Tänk vidare"_s).click(); });
    buttonOf(opened.pane(), u"Nytt"_s).click();
    ASSERT_TRUE(noDialog());
    EXPECT_EQ(opened.changedPlaces().size(), 2);
    answer<QMessageBox>([](QMessageBox &question) { buttonOf(question, u"Kasta"_s).click(); });
    EXPECT_TRUE(opened.window.close());
}

TEST(WhatIfJourneyTest, ItIsHandedOverAsText)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    linkOf(opened.pane(), u"Kopiera som text"_s).click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"Ny insats: Öppen mottagning"_s, u"Psykisk hälsa, förebyggande, 20–24 år: 1 → 2 insatser"_s,
                                u"84 av 105 celler (80 %) före, 84 av 105 celler (80 %) efter"_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
}

TEST(WhatIfJourneyTest, WhatIsDecidedIsEnteredAsPlannedWithItsSourceAndThenBegins)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    answer<NameDialog>([](NameDialog &dialog) {
        keepPictureOf(dialog, u"tankom lagg in"_s);
        dialog.findChild<QLineEdit *>()->setText(u"Nämndens beslut § 12"_s);
        buttonOf(dialog, u"Lägg in"_s).click();
    });
    buttonOf(opened.pane(), u"Lägg in som planerad …"_s).click();
    ASSERT_TRUE(waitFor([&] { return opened.notices.contains(u"1 insats är inlagd som planerad"_s); }))
        << opened.notices.join(u'|').toStdString();
    ASSERT_TRUE(waitFor([&] { return opened.changedPlaces().size() == 2; }));
    std::optional<Intervention> record;
    opened.client.ask(
        &opened.window,
        [](Catalogue &catalogue) {
            for (const ListedRecord &listed : catalogue.listed({u"ale_2017"_s})) {
                if (listed.name == u"Öppen mottagning"_s)
                    return catalogue.cards({listed.uuid}).value(0);
            }
            return Intervention();
        },
        [&record](const Intervention &card) { record = card; });
    ASSERT_TRUE(waitFor([&] { return record.has_value(); }));
    EXPECT_EQ(record->status, InterventionStatus::Planned);
    EXPECT_EQ(record->sources, (QList<Source>{{u"Nämndens beslut § 12"_s, {}}}));
    EXPECT_TRUE(waitFor([&] {
        return opened.pane().findChildren<QCheckBox *>().value(0)->accessibleName()
            == u"Planerad insats som börjar: Öppen mottagning"_s;
    }));
    EXPECT_THAT(opened.changedPlaces(), UnorderedElementsAre(kOlder, kOldest));
    keepPictureOf(opened.window, u"tankom inlagd"_s);
}

TEST(WhatIfJourneyTest, EveryControlThatTakesFocusHasAName)
{
    OpenedMatrix opened;
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    int seen = 0;
    for (QWidget *widget : opened.pane().findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        ++seen;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(spoken);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GE(seen, 12);
}

TEST(WhatIfJourneyTest, InASmallWindowThePaneTakesTheMatrixsPlace)
{
    OpenedMatrix opened(QSize(1024, 700));
    opened.view().choose(kOlder);
    opened.after([&] { press(opened.window, Qt::Key_W); });
    opened.thinkUpClinic();
    keepPictureOf(opened.window, u"tankom 1024"_s);
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkTheme().palette());
    QApplication::processEvents();
    keepPictureOf(opened.window, u"tankom mork"_s);
    QApplication::setPalette(light);
    opened.window.resize(720, 700);
    QApplication::processEvents();
    EXPECT_TRUE(opened.pane().isVisible());
    EXPECT_FALSE(opened.view().isVisible());
    keepPictureOf(opened.window, u"tankom smal"_s);
    press(opened.window, Qt::Key_Escape);
    EXPECT_TRUE(opened.view().isVisible());
}
