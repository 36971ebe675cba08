#include "ui/coverage/comparepage.h"

#include "catalogue/comparisonfile.h"
#include "domain/error.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/changespane.h"
#include "ui/coverage/comparisonhead.h"
#include "ui/coverage/comparisonlegend.h"
#include "ui/coverage/coverageview.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"
#include "wording/comparison.h"
#include "wording/comparisontables.h"
#include "wording/sentences.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

namespace insats::ui {

namespace {

constexpr int kRoomForList = 760; // below it the list takes the place of the matrix

const QString kSplitterKey = QStringLiteral("compare/splitter");

} // namespace

ComparePage::ComparePage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_exportMenu(new QMenu(this))
    , m_head(new ComparisonHead(m_exportMenu))
    , m_notice(new ToneBox(Tone::Info))
    , m_withOurs(new QCheckBox(tr("Count placements by our &own reading too")))
    , m_model(new CoverageModel(this))
    , m_view(new CoverageView)
    , m_cell(makeWrappedLabel({}, Type::Note, true))
    , m_changes(new ChangesPane)
    , m_splitter(new QSplitter)
{
    buildExportMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(makeRule());
    m_splitter->addWidget(buildMatrix());
    m_splitter->addWidget(m_changes);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 292});
    m_splitter->setChildrenCollapsible(false);
    m_changes->setMinimumWidth(240);
    m_splitter->setMinimumWidth(320); // narrower than both: arrange() hides what has no room
    layout->addWidget(m_splitter, 1);
    m_view->setCoverage(m_model);
    m_view->setAccessibleName(tr("Matrix of differences"));
    m_view->setAccessibleDescription(
        tr("Need areas by prevention level and age. G goes to the next changed cell, Enter shows "
           "the changes behind a cell, Esc goes back to Coverage."));
    connectParts();
}

QWidget *ComparePage::buildMatrix()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(4);
    m_withOurs->setToolTip(tr("Placements that the source does not print"));
    layout->addWidget(m_withOurs);
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_cell);
    layout->addWidget(new ComparisonLegend);
    return middle;
}

void ComparePage::buildExportMenu()
{
    m_exportMenu->addAction(tr("Copy as &text"), this, [this] {
        QGuiApplication::clipboard()->setText(wording::comparisonLines(m_reply).join(QLatin1Char('\n')));
        emit noticed(tr("The comparison is copied as text"));
    });
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(tr("The &changes as CSV …"), this,
                            [this] { saveAs(tr("Export the changes"), tr("changes"), wording::changeTable); });
    m_exportMenu->addAction(tr("Every c&ell as CSV …"), this,
                            [this] { saveAs(tr("Export the cells"), tr("compared cells"), wording::comparedCellTable); });
}

void ComparePage::connectParts()
{
    connect(&m_client, &CatalogueClient::opened, this,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all, const QStringList &chosen) { start(all, chosen); });
    connect(&m_client, &CatalogueClient::cataloguesChanged, this, [this](const Taxonomy &, const QList<CatalogueInfo> &all) {
        m_all = all;
        askSides();
    });
    connect(&m_client, &CatalogueClient::changed, this, &ComparePage::askSides);
    connect(m_head, &ComparisonHead::changed, this, [this] {
        m_isUsual = false;
        ask();
    });
    connect(m_head, &ComparisonHead::backRequested, this, &ComparePage::backRequested);
    connect(m_head, &ComparisonHead::nextRequested, this, [this] {
        m_view->chooseNextGap(true);
        focusMatrix();
    });
    connect(m_withOurs, &QCheckBox::toggled, this, &ComparePage::ask);
    connect(m_view, &CoverageView::currentCellChanged, this, &ComparePage::showCell);
    connect(m_view, &CoverageView::opened, this, &ComparePage::filterByCell);
    connect(m_changes, &ChangesPane::chosen, m_model, &CoverageModel::setMarked);
    connect(m_changes, &ChangesPane::opened, this, &ComparePage::goTo);
    connect(m_changes, &ChangesPane::insatsRequested, this, &ComparePage::showInsats);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ComparePage::stepBack);
}

void ComparePage::start(const QList<CatalogueInfo> &all, const QStringList &chosen)
{
    m_all = all;
    m_chosen = chosen;
    m_isUsual = true;
    m_opened = true;
    askSides();
}

void ComparePage::setCatalogues(const QStringList &ids)
{
    m_chosen = ids;
    m_isUsual = true;
    askSides();
}

void ComparePage::askSides()
{
    if (!m_opened || !isVisible())
        return;
    m_client.ask(
        this, [](Catalogue &catalogue) { return catalogue.snapshots(); },
        [this](const QList<Snapshot> &snapshots) {
            m_head->setSides(m_all, snapshots);
            if (m_isUsual)
                chooseUsual(snapshots);
            ask();
        });
}

void ComparePage::chooseUsual(const QList<Snapshot> &snapshots)
{
    const ComparedSide now{m_chosen.isEmpty() ? m_all.value(0).id : m_chosen.constFirst(), {}};
    ComparedSide then = now;
    for (const Snapshot &snapshot : snapshots) {
        if (snapshot.catalogues.contains(now.catalogue))
            then = {{}, snapshot.name};
    }
    const QSignalBlocker quiet(m_head);
    m_head->choose(then, now);
}

void ComparePage::ask()
{
    if (m_all.isEmpty())
        return;
    const ComparisonRequest request{m_head->before(), m_head->after(), m_withOurs->isChecked()};
    m_client.ask(
        this, [request](Catalogue &catalogue) { return catalogue.compare(request, QDate::currentDate()); },
        [this, serial = ++m_latest](const ComparisonReply &reply) {
            if (serial == m_latest)
                show(reply);
        });
}

void ComparePage::show(const ComparisonReply &reply)
{
    m_reply = reply;
    m_head->show(reply);
    m_model->setDifferences(reply.after, reply.differences, MatrixView::Comparison);
    m_model->setRetagged(onlyRetagged(reply));
    m_model->setBefore(reply.before);
    m_changes->show(reply);
    showNotice();
    if (m_wanted)
        m_view->choose(*std::exchange(m_wanted, std::nullopt));
    showCell();
    emit answered();
}

void ComparePage::showNotice()
{
    QStringList sentences = wording::caveats(m_reply);
    if (m_reply.request.before == m_reply.request.after)
        sentences.append(tr("Both sides are the same. Choose another one, or freeze the catalogue under Manage before it "
                            "changes, to compare with later."));
    else if (m_reply.changes.isEmpty())
        sentences.append(tr("Nothing differs. What both sides hold is the same."));
    m_notice->setText(sentences.join(QLatin1Char(' ')));
    m_notice->setVisible(!sentences.isEmpty());
}

void ComparePage::showCell()
{
    const QModelIndex index = m_view->currentIndex();
    const CellDifference *difference = m_model->differenceAt(index);
    m_cell->setText(difference ? wording::behindText(*difference, m_reply) : index.data(Qt::AccessibleTextRole).toString());
}

void ComparePage::filterByCell()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_model->contentAt(index))
        return;
    const CellDifference *difference = m_model->differenceAt(index);
    m_changes->showBehind(difference ? *difference : CellDifference{.place = m_model->placeAt(index)});
    m_listOpened = true;
    arrange();
    m_changes->focusList();
}

void ComparePage::goTo(const QList<CellPlace> &places)
{
    if (places.isEmpty()) {
        emit noticed(tr("It changes no cell"));
        return;
    }
    m_listOpened = false;
    arrange();
    m_view->choose(places.constFirst());
    focusMatrix();
}

void ComparePage::stepBack()
{
    const bool wasInMatrix = m_view->hasFocus();
    const bool wasNarrowed = m_changes->isNarrowed();
    m_listOpened = false;
    arrange();
    if (wasNarrowed)
        m_changes->showAll();
    if (wasInMatrix && !wasNarrowed)
        emit backRequested();
    else
        focusMatrix();
}

void ComparePage::showInsats(const QUuid &insats)
{
    m_client.ask(
        this, [insats](Catalogue &catalogue) { return catalogue.cards({insats}); },
        [this](const QList<Intervention> &found) {
            if (found.isEmpty())
                emit noticed(tr("It is not in the catalogue any more"));
            else
                emit insatsRequested(found.constFirst().name);
        });
}

void ComparePage::saveAs(const QString &title, const QString &name, QList<QStringList> (*tableOf)(const ComparisonReply &))
{
    const QString path =
        QFileDialog::getSaveFileName(this, title, name + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    try {
        writeComparisonCsv(m_reply, tableOf(m_reply), path);
        emit noticed(tr("Saved as %1").arg(path));
    } catch (const Error &error) {
        emit failed(wording::sentence(error));
    }
}

void ComparePage::open(const CellPlace &place)
{
    m_wanted = place;
    if (!m_reply.after.rows.isEmpty())
        m_view->choose(place);
    focusMatrix();
}

void ComparePage::focusMatrix() { m_view->setFocus(Qt::ShortcutFocusReason); }

QString ComparePage::statusText() const
{
    return tr("Before %n placement(s)", nullptr, m_reply.before.totals.all.placements) + QStringLiteral(" · ")
        + tr("after %1").arg(m_reply.after.totals.all.placements);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askSides();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparePage::arrange()
{
    const bool room = width() >= kRoomForList;
    m_changes->setVisible(room || m_listOpened);
    m_view->parentWidget()->setVisible(room || !m_listOpened);
}

void ComparePage::saveState(QSettings &settings) const { settings.setValue(kSplitterKey, m_splitter->saveState()); }

void ComparePage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(kSplitterKey).toByteArray());
}

} // namespace insats::ui
