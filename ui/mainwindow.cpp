#include "ui/mainwindow.h"

#include "catalogue/datafile.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/comparepage.h"
#include "ui/coverage/coveragepage.h"
#include "ui/manage/importpane.h"
#include "ui/files/fileactions.h"
#include "ui/manage/managepage.h"
#include "ui/needs/needspage.h"
#include "ui/reports/reportactions.h"
#include "ui/search/searchpage.h"
#include "ui/shared/cataloguechooser.h"
#include "ui/shared/labels.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/rail.h"
#include "ui/shared/settings.h"
#include "ui/shared/themechoice.h"
#include "wording/names.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace insats::ui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");

// The one file that is dragged; empty when it is none that can be taken in.
QString draggedFile(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return isImportable(path) ? path : QString();
}

} // namespace

MainWindow::MainWindow(CatalogueClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_catalogues(new CatalogueChooser)
    , m_search(new SearchPage(client))
    , m_coverage(new CoveragePage(client))
    , m_compare(new ComparePage(client))
    , m_matrices(new QStackedWidget)
    , m_needs(new NeedsPage(client))
    , m_manage(new ManagePage(client))
    , m_files(new FileActions(client, this, [this] { return mayLeave(); }))
    , m_reports(new ReportActions(
          client, this, [this] { return m_coverage->request(); }, [this] { return m_coverage->place().area; }))
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_messages(new MessageBar)
    , m_found(makeLabel({}, Type::Note, true))
    , m_size(new ElidedLabel(Type::Note, true))
    , m_file(makeLabel({}, Type::Note, true))
{
    setWindowTitle(QStringLiteral("Insatskartan"));
    buildCentre();
    buildMenus();
    buildStatusBar();
    connect(&m_client, &CatalogueClient::failed, m_messages, &MessageBar::showError);
    connectPages();
    connectComparison();
    connectFiles();
    restore();
    setAcceptDrops(true);
    m_search->focusBox();
}

void MainWindow::connectPages()
{
    connect(&m_client, &CatalogueClient::opened, m_catalogues,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all, const QStringList &chosen) {
                m_catalogues->setCatalogues(all, chosen);
                menuBar()->setCornerWidget(m_catalogues); // again: a menu bar gives room when it is set
                m_catalogues->setVisible(all.size() > 1);
            });
    connect(m_catalogues, &CatalogueChooser::changed, m_search, &SearchPage::setCatalogues);
    connect(m_catalogues, &CatalogueChooser::changed, m_coverage, &CoveragePage::setCatalogues);
    connect(m_catalogues, &CatalogueChooser::changed, m_needs, &NeedsPage::setCatalogues);
    connect(m_catalogues, &CatalogueChooser::changed, m_manage, &ManagePage::setCatalogues);
    connect(m_manage, &ManagePage::noticed, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); });
    const auto notice = [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); };
    connect(m_search, &SearchPage::answered, this, &MainWindow::showAnswer);
    connect(m_search, &SearchPage::noticed, this, notice);
    connect(m_search, &SearchPage::shortlistChanged, m_coverage, &CoveragePage::setShortlist);
    connect(m_search, &SearchPage::shortlistChanged, m_reports, &ReportActions::setShortlist);
    connect(m_search, &SearchPage::handoutRequested, m_reports, [this] { m_reports->show(ReportKind::Handout); });
    connect(m_reports, &ReportActions::noticed, this, notice);
    connect(m_coverage, &CoveragePage::answered, this, &MainWindow::showCovered);
    connect(m_coverage, &CoveragePage::noticed, this, notice);
    connect(m_coverage, &CoveragePage::failed, m_messages, &MessageBar::showError);
    connect(m_coverage, &CoveragePage::shortlistRequested, m_search, &SearchPage::toggleShortlisted);
    connect(m_coverage, &CoveragePage::searchRequested, this, [this](const FacetChoices &choices) {
        m_search->setQuestion({}, choices);
        open(Page::Search);
    });
    connect(m_needs, &NeedsPage::answered, this, &MainWindow::showRegisters);
    connect(m_needs, &NeedsPage::noticed, this, notice);
    connect(m_needs, &NeedsPage::insatsRequested, this, &MainWindow::searchFor);
    connect(m_needs, &NeedsPage::areaRequested, this, [this](const QString &area) {
        m_search->setQuestion({}, {{Facet::Area, {area}}});
        open(Page::Search);
    });
    connect(m_needs, &NeedsPage::cellRequested, this, [this](const CellPlace &place) {
        showMatrix();
        open(Page::Coverage);
        m_coverage->showPlace(place);
    });
    connect(m_coverage, &CoveragePage::needsRequested, this, [this](const QString &area) {
        open(Page::Needs);
        m_needs->showArea(area);
    });
    const auto leadToRegisters = [this](auto *page) {
        using Leading = std::remove_pointer_t<decltype(page)>;
        connect(page, &Leading::editRequested, this, [this](const QUuid &insats) {
            open(Page::Manage);
            m_manage->edit(insats);
        });
        connect(page, &Leading::needRequested, this, [this](const QUuid &need) {
            open(Page::Needs);
            m_needs->showNeed(need);
        });
        connect(page, &Leading::forumRequested, this, [this](const QUuid &forum) {
            open(Page::Needs);
            m_needs->showForum(forum);
        });
        connect(page, &Leading::figuresRequested, this, [this](const QString &area) {
            open(Page::Needs);
            m_needs->showFigures(area);
        });
    };
    leadToRegisters(m_search);
    leadToRegisters(m_coverage);
    connect(m_rail, &Rail::chosen, this, [this](int page) { open(static_cast<Page>(page)); });
}

void MainWindow::connectComparison()
{
    connect(m_catalogues, &CatalogueChooser::changed, m_compare, &ComparePage::setCatalogues);
    connect(m_coverage, &CoveragePage::compareRequested, this, &MainWindow::compare);
    connect(m_compare, &ComparePage::backRequested, this, [this] { open(Page::Coverage); });
    connect(m_compare, &ComparePage::answered, this, [this] { m_found->setText(foundHere()); });
    connect(m_compare, &ComparePage::noticed, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, 4000); });
    connect(m_compare, &ComparePage::failed, m_messages, &MessageBar::showError);
    connect(m_compare, &ComparePage::insatsRequested, this, &MainWindow::searchFor);
}

void MainWindow::compare()
{
    open(Page::Coverage);
    m_matrices->setCurrentWidget(m_compare);
    m_found->setText(foundHere());
    m_compare->open(m_coverage->place());
}

void MainWindow::showMatrix() { m_matrices->setCurrentWidget(m_coverage); }

void MainWindow::connectFiles()
{
    connect(&m_client, &CatalogueClient::cataloguesChanged, m_catalogues,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all) {
                m_catalogues->setCatalogues(all, m_catalogues->chosen());
                m_catalogues->setVisible(all.size() > 1);
            });
    connect(&m_client, &CatalogueClient::fileOpened, this, [this](const QString &path) {
        m_messages->hide(); // about the file before
        m_file->setText(QFileInfo(path).fileName());
        m_file->setToolTip(QDir::toNativeSeparators(path));
        m_file->setVisible(path != ownFilePath());
    });
    connect(m_catalogues, &CatalogueChooser::changed, m_files, &FileActions::setChosen);
    connect(m_files, &FileActions::noticed, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(m_files, &FileActions::failed, m_messages, &MessageBar::showError);
    connect(m_files, &FileActions::catalogueAdded, this, [this](const QString &id) {
        m_catalogues->choose({id});
        open(Page::Manage);
    });
}

void MainWindow::open(Page page)
{
    if (page == Page::Coverage && m_pages->currentIndex() == static_cast<int>(page))
        showMatrix(); // from the comparison, which is kept when one comes from another page
    m_rail->choose(static_cast<int>(page));
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_found->setText(foundHere());
    switch (page) {
    case Page::Search: m_search->focusBox(); break;
    case Page::Coverage:
        if (m_matrices->currentWidget() == m_compare)
            m_compare->focusMatrix();
        else
            m_coverage->focusMatrix();
        break;
    case Page::Needs: m_needs->focusNeeds(); break;
    case Page::Manage: m_manage->focusTab(); break;
    }
}

void MainWindow::searchFor(const QString &name)
{
    m_search->setQuestion(name, {}); // whose name is asked for whole comes first
    open(Page::Search);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail->addPage(QStringLiteral("search"), tr("Search\ninsatser"), QStringLiteral("Ctrl+1"));
    m_rail->addPage(QStringLiteral("grid"), tr("Coverage"), QStringLiteral("Ctrl+2"));
    m_rail->addPage(QStringLiteral("bars"), tr("Needs\nand figures"), QStringLiteral("Ctrl+3"));
    m_rail->addPage(QStringLiteral("pencil"), tr("Manage"), QStringLiteral("Ctrl+4"));
    m_rail->choose(0);
    columns->addWidget(m_rail);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    m_pages->addWidget(m_search);
    m_matrices->addWidget(m_coverage);
    m_matrices->addWidget(m_compare);
    m_pages->addWidget(m_matrices);
    m_pages->addWidget(m_needs);
    m_pages->addWidget(m_manage);
    rows->addWidget(m_pages, 1);
    columns->addLayout(rows, 1);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Import …"), this, [this] {
        open(Page::Manage);
        m_manage->chooseImport();
    });
    m_files->fill(*file);
    file->addMenu(m_reports->menu());
    m_coverage->exportMenu()->addSeparator();
    m_coverage->exportMenu()->addMenu(m_reports->menu());
    auto *report = new QAction(this); // the window's own, so that the keys open the menu wherever one is
    report->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    connect(report, &QAction::triggered, this,
            [this] { m_reports->menu()->popup(m_pages->mapToGlobal(QPoint(16, 16))); });
    addAction(report);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("&Copy the insats as text"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), m_search,
                    &SearchPage::copyCard);
    edit->addAction(tr("C&lear text and filters"), m_search, &SearchPage::clearAll);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QMenu *colours = view->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const auto addColours = [&](const QString &name, const QString &text) {
        QAction *action = colours->addAction(text, this, [this, name] { emit themeRequested(name); });
        action->setCheckable(true);
        action->setChecked(chosenTheme() == name);
        group->addAction(action);
    };
    addColours(QStringLiteral("system"), tr("As the &system"));
    addColours(QStringLiteral("light"), tr("&Light"));
    addColours(QStringLiteral("dark"), tr("&Dark"));

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    go->addAction(tr("&Search insatser"), QKeySequence(QStringLiteral("Ctrl+1")), this, [this] { open(Page::Search); });
    go->addAction(tr("&Coverage"), QKeySequence(QStringLiteral("Ctrl+2")), this, [this] { open(Page::Coverage); });
    go->addAction(tr("&Needs and figures"), QKeySequence(QStringLiteral("Ctrl+3")), this, [this] { open(Page::Needs); });
    go->addAction(tr("&Manage"), QKeySequence(QStringLiteral("Ctrl+4")), this, [this] { open(Page::Manage); });
    go->addAction(tr("Search &box"), QKeySequence(QStringLiteral("Ctrl+F")), this, [this] { open(Page::Search); });

    QMenu *insats = menuBar()->addMenu(tr("&Insats"));
    insats->addAction(tr("&Add to or remove from the shortlist"), QKeySequence(QStringLiteral("Ctrl+D")), m_search,
                      &SearchPage::toggleShortlist);
    insats->addAction(tr("&Edit the insats"), QKeySequence(Qt::Key_F2), m_search, &SearchPage::editCard);
    insats->addAction(tr("&New insats …"), QKeySequence(QStringLiteral("Ctrl+N")), this, [this] {
        open(Page::Manage);
        m_manage->addNew();
    });
    insats->addSeparator();
    insats->addAction(tr("&Compare the shortlist"), QKeySequence(QStringLiteral("Ctrl+J")), m_search,
                      &SearchPage::compareShortlist);
    insats->addSeparator();
    insats->addAction(tr("&Methods …"), QKeySequence(QStringLiteral("Ctrl+M")), this, [this] {
        open(Page::Search);
        m_search->showMethods();
    });

    QMenu *coverage = menuBar()->addMenu(tr("Co&verage"));
    coverage->addAction(tr("&Compare …"), this, &MainWindow::compare);
    coverage->addMenu(m_coverage->exportMenu());
    coverage->addAction(tr("&What if …"), this, [this] {
        open(Page::Coverage);
        m_coverage->toggleWhatIf();
    });
    coverage->addAction(tr("Insatser per &year of age"), m_coverage, &CoveragePage::showAgeLine);
    coverage->addAction(tr("&Action list"), m_coverage, &CoveragePage::showActions);
    coverage->addAction(tr("The report's &conclusions"), m_coverage, &CoveragePage::showFindings);
    coverage->addAction(tr("How the matrix is &read …"), m_coverage, &CoveragePage::editParameters);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Insatskartan"), this, [this] {
        QMessageBox::about(this, tr("About Insatskartan"),
                           tr("Insatskartan finds what a child, a young person or a family can be offered.\n\n"
                              "The catalogue describes services, never people. Nothing that you search for is kept, "
                              "and the program uses no network.\n\nVersion %1 · GPL 3 or later")
                               .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::buildStatusBar()
{
    m_found->setContentsMargins(12, 0, 0, 0);
    m_size->setContentsMargins(0, 0, 12, 0);
    statusBar()->addWidget(m_found);
    statusBar()->addPermanentWidget(m_size);
    m_file->setContentsMargins(0, 0, 12, 0);
    m_file->hide();
    statusBar()->addPermanentWidget(m_file);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::showCovered(const CoverageReply &reply)
{
    showFound(Page::Coverage,
              tr("%1 cells, %2 insatser, %3 placements")
                  .arg(reply.figures.cells)
                  .arg(reply.totals.all.interventions)
                  .arg(reply.totals.all.placements));
}

void MainWindow::showRegisters(const RegistersReply &reply)
{
    showFound(Page::Needs,
              tr("%1 needs, %2 of them without supply")
                  .arg(reply.needs.size())
                  .arg(std::ranges::count(reply.needs, Verdict::Holds, &NeedAnswer::verdict)));
}

// Each page keeps its own line, and the one of the page that is seen is shown.
void MainWindow::showFound(Page page, const QString &text)
{
    m_foundOn[page] = text;
    if (m_pages->currentIndex() == static_cast<int>(page))
        m_found->setText(foundHere());
}

QString MainWindow::foundHere() const
{
    const bool isCompared = m_matrices->currentWidget() == m_compare;
    const auto page = static_cast<Page>(m_pages->currentIndex());
    return page == Page::Coverage && isCompared ? m_compare->statusText() : m_foundOn.value(page);
}

void MainWindow::showAnswer(const SearchReply &reply)
{
    showFound(Page::Search, tr("%n insats(er)", nullptr, reply.total));
    QStringList sizes;
    QStringList titles;
    for (const CatalogueInfo &catalogue : reply.catalogues) {
        titles.append(catalogue.title);
        const auto size = std::ranges::find(reply.sizes, catalogue.id, &CatalogueSize::catalogue);
        const CatalogueSize none;
        const CatalogueSize &known = size == reply.sizes.end() ? none : *size;
        const QString counted = tr("%1: %2 insatser, %3 placements in the matrix")
                                    .arg(catalogue.title)
                                    .arg(known.interventions)
                                    .arg(known.placements);
        sizes.append(catalogue.inventoryDate.isValid()
                         ? tr("%1, as of %2").arg(counted, wording::shortDateText(catalogue.inventoryDate))
                         : counted);
    }
    m_size->setText(sizes.join(QStringLiteral(" · ")));
    // The platform adds the program's name.
    setWindowTitle(titles.size() == 1 ? titles.constFirst() : QApplication::applicationDisplayName());
}

void MainWindow::restore()
{
    const QSettings settings = windowSettings();
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray()))
        resize(1280, 800);
    m_search->restoreState(settings);
    m_coverage->restoreState(settings);
    m_compare->restoreState(settings);
}

bool MainWindow::mayLeave() { return m_manage->mayLeave() && m_coverage->mayLeave(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave() || !m_client.settle()) { // what could not be saved is told in the window
        event->ignore();
        return;
    }
    QSettings settings = windowSettings();
    settings.setValue(kGeometryKey, saveGeometry());
    m_search->saveState(settings);
    m_coverage->saveState(settings);
    m_compare->saveState(settings);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(Page::Manage);
    m_manage->importFile(path);
}

} // namespace insats::ui
