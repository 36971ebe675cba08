// The coordinator's journey in the real window, by keyboard: from the matrix to a gap, its cell, an insats and back; a
// provider thought away; files for others. Pictures are kept in the folder named by INSATS_PICTURES, when it is set.
#include "support/pictures.h"
#include "support/typing.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/agelinedialog.h"
#include "ui/coverage/cellpane.h"
#include "ui/coverage/coverageheaders.h"
#include "ui/coverage/coveragepage.h"
#include "ui/coverage/coveragepicture.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/findingsdialog.h"
#include "ui/coverage/parametersdialog.h"
#include "ui/mainwindow.h"
#include "ui/search/searchpage.h"
#include "ui/shared/cardview.h"
#include "ui/shared/cataloguechooser.h"
#include "ui/shared/facetpanel.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"
#include "wording/coverage.h"
#include "wording/findings.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace insats;
using namespace insats::test;
using namespace insats::ui;
using namespace Qt::StringLiterals;

namespace {

// The window on the bundled catalogue, on the page of the matrix, after its first answer.
class OpenedMatrix {
public:
    explicit OpenedMatrix(QSize size = {1280, 800})
        : window(client)
    {
        QObject::connect(&client, &CatalogueClient::covered, &window, [this](const CoverageReply &reply) { last = reply; });
        client.open(folder.filePath(u"katalog.sqlite"_s), false, {});
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

    template <class Widget>
    Widget &part()
    {
        return *window.coveragePage().findChild<Widget *>();
    }

    template <class Widget>
    Widget *namedPart(const QString &accessibleName)
    {
        for (Widget *widget : window.coveragePage().findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        throw std::runtime_error("no " + accessibleName.toStdString());
    }

    CoverageView &view() { return part<CoverageView>(); }
    CoverageModel &model() { return part<CoverageModel>(); }
    CellPlace place() { return model().placeAt(view().currentIndex()); }

    QTemporaryDir folder;
    CatalogueClient client;
    MainWindow window;
    std::optional<CoverageReply> last;
};

QStringList textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const LinkButton *link : widget.findChildren<LinkButton *>())
        texts.append(link->text());
    return texts;
}

} // namespace

TEST(CoverageJourneyTest, TheWholeMatrixIsSeenAtOnceInAnOrdinaryWindow)
{
    OpenedMatrix opened;
    ASSERT_TRUE(opened.last);
    const QRect seen = opened.view().viewport()->rect();
    const QModelIndex lastCell = opened.model().index(opened.model().rowCount() - 1, opened.model().columnCount() - 1);
    EXPECT_TRUE(seen.contains(opened.view().visualRect(opened.model().index(0, 0))));
    EXPECT_TRUE(seen.contains(opened.view().visualRect(lastCell)));
    keepPictureOf(opened.window, u"tackning"_s);
}

TEST(CoverageJourneyTest, ArrowsStopAtTheEdgesAndHomeAndEndGoToThem)
{
    OpenedMatrix opened;
    CoverageView &view = opened.view();
    ASSERT_EQ(opened.window.focusWidget(), &view);
    const auto at = [&view] { return std::pair(view.currentIndex().row(), view.currentIndex().column()); };
    press(opened.window, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(0, 0));
    press(opened.window, Qt::Key_Up);
    EXPECT_EQ(at(), std::pair(0, 0));
    press(opened.window, Qt::Key_End);
    EXPECT_EQ(at(), std::pair(0, opened.model().columnCount() - 1));
    press(opened.window, Qt::Key_Right);
    EXPECT_EQ(at(), std::pair(0, opened.model().columnCount() - 1));
    press(opened.window, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(opened.model().rowCount() - 2, opened.model().columnCount() - 1)); // totals are no cells
    press(opened.window, Qt::Key_Down);
    EXPECT_EQ(at().first, opened.model().rowCount() - 2);
}

TEST(CoverageJourneyTest, LeftOfTheFirstCellStandsTheAreaWhichOpensAndCloses)
{
    OpenedMatrix opened;
    const int rows = opened.model().rowCount();
    press(opened.window, Qt::Key_Home, Qt::ControlModifier);
    press(opened.window, Qt::Key_Left);
    ASSERT_EQ(opened.part<AreaHeader>().focusedRow(), 0);
    press(opened.window, Qt::Key_Right);
    EXPECT_EQ(opened.model().rowCount(), rows + 2); // Delaktighet, Inflytande
    EXPECT_EQ(opened.part<AreaHeader>().focusedRow(), 0);
    keepPictureOf(opened.window, u"tackning delomraden"_s);
    press(opened.window, Qt::Key_Left);
    EXPECT_EQ(opened.model().rowCount(), rows);
    press(opened.window, Qt::Key_Down);
    EXPECT_EQ(opened.part<AreaHeader>().focusedRow(), 1);
    press(opened.window, Qt::Key_Right);
    press(opened.window, Qt::Key_Right);
    EXPECT_EQ(opened.part<AreaHeader>().focusedRow(), -1);
    EXPECT_EQ(opened.view().currentIndex(), opened.model().index(1, 0));
}

TEST(CoverageJourneyTest, GGoesFromGapToGapAndShiftGBack)
{
    OpenedMatrix opened;
    press(opened.window, Qt::Key_Home, Qt::ControlModifier);
    press(opened.window, Qt::Key_G);
    const CellPlace first = opened.place();
    ASSERT_FALSE(opened.model().cellAt(opened.view().currentIndex())->flags.isEmpty());
    press(opened.window, Qt::Key_G);
    EXPECT_NE(opened.place(), first);
    press(opened.window, Qt::Key_G, Qt::ShiftModifier);
    EXPECT_EQ(opened.place(), first);
}

TEST(CoverageJourneyTest, AnEmptyCellAnswersWithItsGapsAndItsNeighbours)
{
    OpenedMatrix opened;
    opened.view().choose({u"Trygghet"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}});
    CellPane &pane = opened.part<CellPane>();
    ASSERT_TRUE(waitFor([&] { return textsIn(pane).contains(u"Brottsofferjouren"_s); }));
    const QStringList texts = textsIn(pane);
    EXPECT_TRUE(texts.contains(u"Möjlig absolut lucka"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"Bruten trappa"_s));
    EXPECT_TRUE(texts.contains(u"Närmast"_s));
    keepPictureOf(opened.window, u"tackning tom cell"_s);
}

TEST(CoverageJourneyTest, FromACellToAnInsatsAndBackByKeyboard)
{
    OpenedMatrix opened;
    opened.view().choose({u"Psykisk hälsa"_s, {}, PreventionLevel::Selective, AgeBand{13, 15}});
    ASSERT_TRUE(waitFor([&] { return textsIn(opened.part<CellPane>()).contains(u"Tjejgrupp, killgrupp"_s); }));
    press(opened.window, Qt::Key_Return);
    auto *name = qobject_cast<LinkButton *>(opened.window.focusWidget());
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), u"Tjejgrupp, killgrupp"_s);
    press(opened.window, Qt::Key_Space);
    ASSERT_TRUE(opened.part<CardView>().isVisible());
    EXPECT_EQ(opened.part<CardView>().row()->intervention.name, u"Tjejgrupp, killgrupp"_s);
    keepPictureOf(opened.window, u"tackning kort"_s);
    auto *shortlist = opened.part<CardView>().findChild<QPushButton *>();
    const QString before = shortlist->text();
    EXPECT_FALSE(before.isEmpty());
    shortlist->click();
    EXPECT_NE(shortlist->text(), before);
    press(opened.window, Qt::Key_Escape);
    EXPECT_FALSE(opened.part<CardView>().isVisible());
    EXPECT_EQ(opened.window.focusWidget(), &opened.view());
}

TEST(CoverageJourneyTest, ACellOpensAsAQuestionOnTheSearchPage)
{
    OpenedMatrix opened;
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&](const SearchReply &reply) { found = reply; });
    opened.view().choose({u"Trygghet"_s, {}, PreventionLevel::Indicated, AgeBand{0, 5}});
    const auto buttons = opened.part<CellPane>().findChildren<QPushButton *>();
    buttons.constFirst()->click();
    ASSERT_TRUE(waitFor([&] { return found && found->request.choices.value(Facet::Level) == QStringList{u"riktad"_s}; }));
    EXPECT_EQ(found->request.choices.value(Facet::Area), QStringList{u"Trygghet"_s});
    EXPECT_TRUE(opened.window.searchPage().isVisible());
}

TEST(CoverageJourneyTest, AProviderThoughtAwayTellsWhatWouldBeEmpty)
{
    OpenedMatrix opened;
    QComboBox &providers = *opened.namedPart<QComboBox>(u"Tänk bort en utförare"_s);
    const int row = providers.findData(u"Ungdomsmottagningen"_s);
    ASSERT_GT(row, 0);
    opened.after([&] { providers.setCurrentIndex(row); });
    EXPECT_EQ(opened.last->emptied.size(), 5);
    const auto boxes = opened.part<CoverageView>().parentWidget()->findChildren<ToneBox *>();
    const ToneBox *notice = *std::ranges::find_if(boxes, [](const ToneBox *box) { return box->isVisible(); });
    EXPECT_TRUE(textsIn(*notice).join(u' ').contains(u"Utan Ungdomsmottagningen skulle 5 celler bli tomma"_s));
    keepPictureOf(opened.window, u"tackning utan utforare"_s);
    opened.after([&] { notice->findChild<LinkButton *>()->click(); });
    EXPECT_TRUE(opened.last->emptied.isEmpty());
    EXPECT_FALSE(notice->isVisible());
}

TEST(CoverageJourneyTest, FiltersAreTheFacetsOfTheSearchPage)
{
    OpenedMatrix opened;
    const int all = opened.last->totals.all.interventions;
    opened.after([&] { opened.part<FacetPanel>().setChoices({{Facet::Route, {u"open"_s}}}); });
    EXPECT_LT(opened.last->totals.all.interventions, all);
    EXPECT_GT(opened.last->changedCells, 0);
    EXPECT_FALSE(opened.last->facets.isEmpty());
}

TEST(CoverageJourneyTest, CellsAndBothLevelsOfTheirHeadersAreSpoken)
{
    OpenedMatrix opened;
    const QModelIndex index = opened.model().show({u"Psykisk hälsa"_s, {}, PreventionLevel::Selective, AgeBand{6, 12}});
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&opened.view());
    ASSERT_TRUE(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(index.row(), index.column());
    ASSERT_TRUE(cell && cell->tableCellInterface());
    const QString name = cell->text(QAccessible::Name);
    EXPECT_TRUE(name.startsWith(u"Psykisk hälsa, förebyggande, 6–12 år. 3 insatser, "_s)) << name.toStdString();
    const auto columnHeaders = cell->tableCellInterface()->columnHeaderCells();
    ASSERT_EQ(columnHeaders.size(), 1);
    EXPECT_EQ(columnHeaders.constFirst()->text(QAccessible::Name), u"Förebyggande, 6–12 år"_s);
    const auto rowHeaders = cell->tableCellInterface()->rowHeaderCells();
    ASSERT_EQ(rowHeaders.size(), 1);
    EXPECT_TRUE(rowHeaders.constFirst()->text(QAccessible::Name).startsWith(u"Psykisk hälsa, "_s));
}

TEST(CoverageJourneyTest, EveryControlThatTakesFocusHasAName)
{
    OpenedMatrix opened;
    int seen = 0;
    for (QWidget *widget : opened.window.coveragePage().findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        ++seen;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(spoken);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GE(seen, 12);
}

TEST(CoverageJourneyTest, TheMatrixIsCopiedAsATableAndAsText)
{
    OpenedMatrix opened;
    const auto actions = opened.window.coveragePage().exportMenu()->actions();
    actions.at(0)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2 + 7 + 1);
    for (const QString &line : lines)
        EXPECT_EQ(line.count(u'\t'), 18);
    actions.at(1)->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"84 av 105 celler (80 %)"_s));
}

TEST(CoverageJourneyTest, ThePictureHoldsTheWholeMatrixInPngAndSvg)
{
    OpenedMatrix opened;
    const QString png = opened.folder.filePath(u"bild.png"_s);
    const QString svg = opened.folder.filePath(u"bild.svg"_s);
    savePicture(opened.model(), png);
    savePicture(opened.model(), svg);
    EXPECT_EQ(QImage(png).size(), pictureSize(opened.model()) * 2);
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    const QByteArray text = drawing.readAll();
    EXPECT_TRUE(text.contains("Psykisk h") && text.contains("<svg"));
    const QString pictures = qEnvironmentVariable("INSATS_PICTURES");
    if (!pictures.isEmpty())
        QFile::copy(png, QDir(pictures).filePath(u"matris.png"_s));
}

TEST(CoverageJourneyTest, ChangedBandsAreKeptWithTheCatalogueAndShownAtOnce)
{
    OpenedMatrix opened;
    ParametersDialog dialog(u"Ale 2017"_s, {}, opened.last->parameters.bands);
    keepPictureOf(dialog, u"matrisens regler"_s);
    EXPECT_TRUE(dialog.parameters().bands.isEmpty()); // the standard ones are not copied
    CoverageParameters parameters;
    parameters.bands = {{0, 9}, {10, 24}};
    opened.after([&] {
        opened.client.change(
            &opened.window,
            [parameters](Catalogue &file) {
                file.setCoverageParameters(u"ale_2017"_s, parameters, u"samordnare"_s);
                return true;
            },
            [](bool) {});
    });
    EXPECT_EQ(opened.model().columnCount(), 9);
    EXPECT_EQ(opened.last->figures.cells, 7 * 3 * 2);
}

TEST(CoverageJourneyTest, BandsAreReadAsPeopleWriteThem)
{
    EXPECT_EQ(wording::bandsFromText(u" 0–5, 6-12 ,13"_s), (QList<AgeBand>{{0, 5}, {6, 12}, {13, 13}}));
    for (const QString &wrong : {u""_s, u"5-0"_s, u"0-5,5-9"_s, u"6-9,0-5"_s, u"0-5,"_s, u"a-b"_s})
        EXPECT_TRUE(wording::bandsFromText(wrong).isEmpty()) << wrong.toStdString();
}

TEST(CoverageJourneyTest, TheAgeLineShowsEverySingleYear)
{
    OpenedMatrix opened;
    AgeLineDialog dialog(*opened.last);
    dialog.show();
    const auto *table = dialog.findChild<QTableView *>();
    ASSERT_EQ(table->model()->columnCount(), 25);
    EXPECT_EQ(table->model()->index(3, 14).data().toInt(), opened.last->ageLine.all.at(14));
    keepPictureOf(dialog, u"alderslinje"_s);
}

TEST(CoverageJourneyTest, TheReportsConclusionsStandBesideTheMatrixWithTheirVerdicts)
{
    OpenedMatrix opened;
    QList<Finding> findings;
    QObject::connect(&opened.client, &CatalogueClient::concluded, &opened.window,
                     [&](const QList<Finding> &answer) { findings = answer; });
    opened.window.coveragePage().showFindings();
    ASSERT_TRUE(waitFor([&] { return !findings.isEmpty(); }));
    QApplication::processEvents();
    FindingsDialog &dialog = opened.part<FindingsDialog>();
    EXPECT_TRUE(dialog.isVisible());
    const QStringList texts = textsIn(dialog);
    for (const Finding &finding : findings)
        EXPECT_TRUE(texts.contains(wording::statementOf(finding.id))) << finding.id.toStdString();
    EXPECT_TRUE(texts.contains(u"stämmer delvis"_s));
    keepPictureOf(dialog, u"slutsatser"_s);
}

TEST(CoverageJourneyTest, SearchAndMatrixFollowTheChosenCatalogues)
{
    OpenedMatrix opened;
    std::optional<SearchReply> found;
    QObject::connect(&opened.client, &CatalogueClient::found, &opened.window,
                     [&](const SearchReply &reply) { found = reply; });
    auto *chooser = opened.window.findChild<CatalogueChooser *>();
    const int alone = opened.last->totals.all.interventions;
    opened.after([&] { chooser->menu()->actions().constLast()->trigger(); });
    EXPECT_GT(opened.last->catalogues.size(), 1);
    EXPECT_GT(opened.last->totals.all.interventions, alone);
    ASSERT_TRUE(waitFor([&] { return found.has_value(); }));
    EXPECT_EQ(found->catalogues.size(), opened.last->catalogues.size());
    keepPictureOf(opened.window, u"tackning alla kataloger"_s);
}

TEST(CoverageJourneyTest, ASmallWindowKeepsHeadersAndScrollsTheCells)
{
    OpenedMatrix opened(QSize(700, 560));
    opened.window.resize(700, 560);
    QApplication::processEvents();
    CoverageView &view = opened.view();
    press(opened.window, Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    EXPECT_TRUE(view.horizontalHeader()->isVisible() && view.verticalHeader()->isVisible());
    keepPictureOf(opened.window, u"tackning liten"_s);
}
