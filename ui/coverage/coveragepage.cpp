#include "ui/coverage/coveragepage.h"

#include "catalogue/coveragefile.h"
#include "domain/error.h"
#include "ui/bridge/catalogueclient.h"
#include "ui/coverage/agelinedialog.h"
#include "ui/coverage/cellpane.h"
#include "ui/coverage/coveragepicture.h"
#include "ui/coverage/coverageview.h"
#include "ui/coverage/findingsdialog.h"
#include "ui/coverage/headline.h"
#include "ui/coverage/legend.h"
#include "ui/coverage/parametersdialog.h"
#include "ui/notes/actionlistdialog.h"
#include "ui/notes/noteediting.h"
#include "ui/coverage/whatif.h"
#include "ui/coverage/whatifpane.h"
#include "ui/shared/cardview.h"
#include "ui/shared/facetpanel.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"
#include "ui/shared/tonebox.h"
#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/coveragetables.h"
#include "wording/notes.h"
#include "wording/sentences.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace insats::ui {

namespace {

constexpr int kRoomForPane = 760; // below it the pane takes the place of the matrix
constexpr qsizetype kNamedInNotice = 6;

const QString kSplitterKey = QStringLiteral("coverage/splitter");

} // namespace

CoveragePage::CoveragePage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_whatIfPane(new WhatIfPane)
    , m_whatIf(new WhatIf(client, *m_whatIfPane, this))
    , m_model(new CoverageModel(this))
    , m_view(new CoverageView)
    , m_facets(new FacetPanel)
    , m_headline(new Headline)
    , m_legend(new Legend)
    , m_cell(new CellPane)
    , m_card(new CardView)
    , m_pane(new QStackedWidget)
    , m_side(new QSplitter(Qt::Vertical))
    , m_splitter(new QSplitter)
    , m_picture(makeLabel({}, Type::Note, true))
    , m_filterButton(new QPushButton(tr("Filter")))
    , m_provider(new QComboBox)
    , m_countAll(new QPushButton(tr("Count all")))
    , m_whatIfButton(new QPushButton(tr("What if")))
    , m_banner(new ToneBox(Tone::Info))
    , m_notice(new ToneBox(Tone::Info))
    , m_exportMenu(new QMenu(tr("&Export the matrix"), this))
    , m_findings(new FindingsDialog(this))
    , m_notes(new NoteEditing(client, this))
{
    buildExportMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(makeRule());
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(buildMatrix());
    auto *cardSide = new QWidget;
    auto *cardLayout = new QVBoxLayout(cardSide);
    cardLayout->setContentsMargins(0, 0, 0, 0);
    auto *back = new LinkButton(tr("Back to the cell"));
    connect(back, &LinkButton::clicked, this, &CoveragePage::closeCard);
    cardLayout->addWidget(back, 0, Qt::AlignLeft);
    cardLayout->addWidget(m_card, 1);
    m_pane->addWidget(m_cell);
    m_pane->addWidget(cardSide);
    m_side->addWidget(m_pane);
    m_side->addWidget(m_whatIfPane);
    m_side->setChildrenCollapsible(false);
    m_side->setSizes({220, 460});
    m_whatIfPane->hide();
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({250, 900, 292});
    m_splitter->setChildrenCollapsible(false);
    m_facets->setMinimumWidth(220);
    m_facets->hide();
    m_side->setMinimumWidth(260);
    m_splitter->setMinimumWidth(320); // narrower than all panes together: arrange() hides what has no room
    layout->addWidget(m_splitter, 1);
    m_view->setCoverage(m_model);
    m_actions = new ActionListDialog(this); // after the page's own controls in the order of focus
    connectParts();
    connectNotes();
    connectWhatIf();
}

QWidget *CoveragePage::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(20);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeLabel(tr("Coverage"), Type::Title));
    titles->addWidget(m_picture);
    titles->addStretch();
    layout->addLayout(titles);
    layout->addWidget(m_headline, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    auto *share = new QPushButton(tr("Export"));
    share->setMenu(m_exportMenu);
    auto *actions = new QPushButton(tr("Action list"));
    actions->setToolTip(tr("What is noted and decided, by due date and gap"));
    connect(actions, &QPushButton::clicked, this, &CoveragePage::showActions);
    buttons->addWidget(share);
    buttons->addWidget(actions);
    buttons->addStretch();
    layout->addLayout(buttons);
    return head;
}

QWidget *CoveragePage::buildLenses()
{
    auto *lenses = new QWidget;
    auto *layout = new QHBoxLayout(lenses);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const auto add = [&](Lens lens, const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setChecked(lens == m_model->lens());
        button->setToolTip(toolTip);
        group->addButton(button, static_cast<int>(lens));
        layout->addWidget(button);
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(static_cast<int>(lens) + 1)), this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(Lens::Count, tr("Count"), tr("How many insatser reach the ages (Alt+1)"));
    add(Lens::Providers, tr("Providers"), tr("How many organisations deliver; ? = not stated for some (Alt+2)"));
    add(Lens::LowThreshold, tr("Easy way in"),
        tr("How many are open or given without needs assessment; ? = the way in to some is not known (Alt+3)"));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { m_model->setLens(static_cast<Lens>(id)); });
    return lenses;
}

QWidget *CoveragePage::buildBar()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(8, bar);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addWidget(buildLenses());
    m_filterButton->setCheckable(true);
    m_countAll->setCheckable(true);
    m_countAll->setToolTip(tr("Counts everything as the source prints it, also what is planned or has ended"));
    m_provider->setAccessibleName(tr("Think a provider away"));
    m_provider->setToolTip(tr("Shows the matrix as if this provider were gone"));
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->setMinimumContentsLength(16);
    m_provider->setFixedHeight(m_filterButton->sizeHint().height());
    auto *ages = new QPushButton(tr("Age line"));
    ages->setToolTip(tr("Insatser per single year of age"));
    connect(ages, &QPushButton::clicked, this, &CoveragePage::showAgeLine);
    layout->addWidget(m_filterButton);
    layout->addWidget(m_countAll);
    layout->addWidget(m_provider);
    auto *findings = new QPushButton(tr("Conclusions"));
    findings->setToolTip(tr("What the report concluded, and what the rows say"));
    connect(findings, &QPushButton::clicked, this, &CoveragePage::showFindings);
    auto *compare = new QPushButton(tr("Compare"));
    compare->setToolTip(tr("With another catalogue, or with a snapshot (C)"));
    connect(compare, &QPushButton::clicked, this, &CoveragePage::compareRequested);
    layout->addWidget(compare);
    layout->addWidget(ages);
    layout->addWidget(findings);
    m_whatIfButton->setCheckable(true);
    m_whatIfButton->setToolTip(tr("Thinks changes without touching the catalogue, and shows what they do (W)"));
    layout->addWidget(m_whatIfButton);
    return bar;
}

QWidget *CoveragePage::buildMatrix()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(16, 0, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    m_showAll = new LinkButton(tr("Show all again"));
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_provider->setCurrentIndex(0);
        m_facets->clear();
    });
    m_notice->addAction(m_showAll);
    m_notice->hide();
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    return middle;
}

void CoveragePage::buildExportMenu()
{
    m_exportMenu->addAction(tr("Copy the &table"), this, [this] {
        QStringList lines;
        for (const QStringList &row : wording::matrixTable(m_model->reply()))
            lines.append(row.join(QLatin1Char('\t')));
        lines += wording::leftOutLines(m_model->reply());
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        emit noticed(tr("The table is copied, ready for a spreadsheet"));
    });
    m_exportMenu->addAction(tr("Copy as &text"), this, [this] {
        QGuiApplication::clipboard()->setText(wording::summaryText(m_model->reply()));
        emit noticed(tr("A paragraph about the matrix is copied"));
    });
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(tr("Every cell as &CSV …"), this, [this] { saveAs(QStringLiteral("csv")); });
    m_exportMenu->addAction(tr("&Picture (PNG) …"), this, [this] { saveAs(QStringLiteral("png")); });
    m_exportMenu->addAction(tr("&Drawing (SVG) …"), this, [this] { saveAs(QStringLiteral("svg")); });
}

void CoveragePage::connectParts()
{
    connect(&m_client, &CatalogueClient::opened, this, &CoveragePage::start);
    connect(&m_client, &CatalogueClient::cataloguesChanged, this, &CoveragePage::takeWords);
    connect(&m_client, &CatalogueClient::covered, this, &CoveragePage::show);
    connect(&m_client, &CatalogueClient::cardsRead, this,
            [this](const QList<Intervention> &cards) { m_cell->setCards(cards + m_whatIf->thoughtUp()); });
    connect(&m_client, &CatalogueClient::concluded, m_findings, &FindingsDialog::setFindings);
    connect(m_findings, &FindingsDialog::cellRequested, this, &CoveragePage::showPlace);
    connect(m_facets, &FacetPanel::changed, this, &CoveragePage::ask);
    connect(m_countAll, &QPushButton::toggled, this, &CoveragePage::ask);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &CoveragePage::ask);
    connect(m_filterButton, &QPushButton::toggled, this, &CoveragePage::arrange);
    connect(m_view, &CoverageView::currentCellChanged, this, &CoveragePage::showCell);
    connect(m_view, &CoverageView::compareRequested, this, &CoveragePage::compareRequested);
    connect(m_view, &CoverageView::opened, this, [this] {
        closeCard();
        m_paneOpened = true;
        arrange();
        m_cell->focusFirst();
    });
    connect(m_legend, &Legend::testChosen, this, [this](GapTest test) {
        m_view->chooseNextGap(true, test);
        focusMatrix();
    });
    connect(m_cell, &CellPane::namesNeeded, &m_client, &CatalogueClient::cards);
    connect(m_cell, &CellPane::cardRequested, this, &CoveragePage::showCard);
    connect(m_cell, &CellPane::cellRequested, this, [this](const CellPlace &place) {
        m_paneOpened = false;
        arrange();
        m_view->choose(place);
        focusMatrix();
    });
    connect(m_cell, &CellPane::searchRequested, this, &CoveragePage::search);
    connect(m_cell, &CellPane::needsRequested, this, &CoveragePage::needsRequested);
    connect(m_cell, &CellPane::copyRequested, this, [this] {
        const QModelIndex index = m_view->currentIndex();
        QGuiApplication::clipboard()->setText(index.data(Qt::AccessibleTextRole).toString());
        emit noticed(tr("The cell is copied as text"));
    });
    connect(m_card, &CardView::shown, &m_client, &CatalogueClient::registerLinks);
    connect(&m_client, &CatalogueClient::linksRead, m_card, &CardView::setLinks);
    connect(m_card, &CardView::editRequested, this, &CoveragePage::editRequested);
    connect(m_card, &CardView::needRequested, this, &CoveragePage::needRequested);
    connect(m_card, &CardView::forumRequested, this, &CoveragePage::forumRequested);
    connect(m_card, &CardView::figuresRequested, this, &CoveragePage::figuresRequested);
    connect(m_card, &CardView::shortlistRequested, this, [this] { emit shortlistRequested(m_card->row()->intervention); });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        closeCard();
        m_paneOpened = false;
        arrange();
        focusMatrix();
    });
}

void CoveragePage::connectWhatIf()
{
    connect(m_view, &CoverageView::whatIfRequested, this, &CoveragePage::toggleWhatIf);
    connect(m_whatIfButton, &QPushButton::clicked, this, [this](bool on) {
        if (!on)
            m_whatIf->turnOff();
        else if (m_catalogues.size() == 1)
            m_whatIf->turnOn(m_catalogues.constFirst());
        else
            emit noticed(tr("Choose one catalogue to think about"));
        m_whatIfButton->setChecked(m_whatIf->isOn());
    });
    connect(m_cell, &CellPane::startRequested, this, [this](const QUuid &planned) {
        if (!m_whatIf->isOn())
            m_whatIfButton->click();
        if (m_whatIf->isOn())
            m_whatIf->start(planned);
    });
    connect(m_whatIf, &WhatIf::turned, this, &CoveragePage::takeWhatIf);
    connect(m_whatIf, &WhatIf::changed, this, &CoveragePage::ask);
    connect(m_whatIf, &WhatIf::answered, this, &CoveragePage::showWhatIf);
    connect(m_whatIf, &WhatIf::noticed, this, &CoveragePage::noticed);
    connect(m_whatIfPane, &WhatIfPane::placeRequested, m_cell, &CellPane::cellRequested);
    connect(m_whatIfPane, &WhatIfPane::testRequested, m_legend, &Legend::testChosen);
}

void CoveragePage::toggleWhatIf() { m_whatIfButton->click(); }

bool CoveragePage::mayLeave() { return m_whatIf->mayLeave(); }

// Providers are thought away in the scenario then; what is exported is the catalogue only.
void CoveragePage::takeWhatIf(bool on)
{
    m_whatIfButton->setChecked(on);
    m_whatIfPane->setVisible(on);
    m_paneOpened = on;
    m_banner->hide();
    m_provider->setEnabled(!on);
    m_exportMenu->setEnabled(!on);
    arrange();
    const QString provider = m_provider->currentData().toString();
    const QSignalBlocker quiet(m_provider);
    m_provider->setCurrentIndex(0);
    if (on && !provider.isEmpty())
        m_whatIf->thinkAway(provider);
    else
        ask();
    if (on)
        m_whatIfPane->focusFirst();
    else
        focusMatrix();
}

void CoveragePage::start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &, const QStringList &chosen)
{
    m_catalogues = chosen;
    takeWords(taxonomy);
    m_asked = false; // of another file
    m_whatIf->forget();
    if (std::exchange(m_started, true))
        m_facets->clear();
    if (isVisible())
        ask();
}

void CoveragePage::takeWords(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
    m_facets->setTaxonomy(taxonomy);
    m_cell->setTaxonomy(taxonomy);
    m_card->setTaxonomy(taxonomy);
    m_whatIf->setTaxonomy(taxonomy);
}

void CoveragePage::connectNotes()
{
    connect(m_view, &CoverageView::noteRequested, this, [this] { note(CellState::Mapped); });
    connect(m_legend, &Legend::stateChosen, this, [this](CellState state) {
        m_view->chooseNextOf(state);
        focusMatrix();
    });
    connect(m_cell, &CellPane::noteRequested, this, &CoveragePage::note);
    connect(m_cell, &CellPane::noteEditRequested, this,
            [this](const Note &note) { m_notes->write(note, wording::placeText(*note.cell), {}); });
    connect(m_cell, &CellPane::noteRemoveRequested, m_notes, &NoteEditing::remove);
    connect(m_cell, &CellPane::noteHistoryRequested, m_notes, &NoteEditing::showHistory);
    connect(m_notes, &NoteEditing::noticed, this, &CoveragePage::noticed);
    connect(m_actions, &ActionListDialog::cellRequested, this, &CoveragePage::showPlace);
    connect(m_actions, &ActionListDialog::needRequested, this, &CoveragePage::needRequested);
    connect(m_actions, &ActionListDialog::editRequested, this,
            [this](const NoteAction &action) { m_notes->write(action.note, wording::subjectText(action), {}); });
    connect(m_actions, &ActionListDialog::doneRequested, m_notes, &NoteEditing::setDone);
    connect(m_actions, &ActionListDialog::noticed, this, &CoveragePage::noticed);
    connect(m_actions, &ActionListDialog::failed, this, &CoveragePage::failed);
    connect(&m_client, &CatalogueClient::changed, this, [this] {
        if (m_actions->isVisible())
            readActions();
    });
}

// A new note on the chosen cell.
void CoveragePage::note(CellState state)
{
    Note note;
    note.cell = m_model->placeAt(m_view->currentIndex());
    note.state = state;
    if (!note.cell->band)
        return emit noticed(wording::sentence(NoteFault::NoAges));
    m_notes->write(note, wording::placeText(*note.cell), m_model->reply().catalogues);
}

void CoveragePage::showActions()
{
    readActions();
    m_actions->show();
    m_actions->raise();
}

// The gaps are those of the whole matrix, whatever is filtered on the page.
void CoveragePage::readActions()
{
    CoverageRequest whole;
    whole.filter.catalogues = m_catalogues;
    m_client.ask(
        m_actions, [whole](Catalogue &file) { return file.coverage(whole, QDate::currentDate()); },
        [this](const CoverageReply &reply) { m_actions->setReply(reply); });
}

CoverageRequest CoveragePage::request() const
{
    CoverageRequest request;
    request.filter.catalogues = m_catalogues;
    request.filter.choices = m_facets->choices();
    request.filter.age = m_facets->age();
    request.counted = m_countAll->isChecked() ? CountedStatus::All : CountedStatus::Active;
    if (m_provider->currentIndex() > 0)
        request.withoutProviders = {m_provider->currentData().toString()};
    return request;
}

void CoveragePage::ask()
{
    if (!m_started)
        return;
    m_asked = true;
    if (m_whatIf->isOn())
        m_whatIf->ask(request());
    else
        m_client.coverage(request());
}

void CoveragePage::show(const CoverageReply &reply)
{
    if (m_whatIf->isOn())
        return; // the same question, asked before or again
    m_model->setReply(reply);
    fillProviders(reply.providers);
    showNotice(reply);
    showFigures(reply);
}

void CoveragePage::showWhatIf(const WhatIfReply &reply)
{
    m_model->setDifferences(reply.after, reply.differences, MatrixView::WhatIf);
    m_banner->setText(m_whatIf->bannerText());
    m_banner->setVisible(!m_whatIf->bannerText().isEmpty());
    showNotice(reply.before);
    showFigures(reply.after);
}

void CoveragePage::showFigures(const CoverageReply &reply)
{
    m_facets->setCounts(reply.facets);
    m_headline->show(reply);
    m_legend->show(reply);
    m_picture->setText((wording::pictureText(reply) + QLatin1Char(' ') + wording::oursText(reply)).trimmed());
    m_picture->setToolTip(wording::basisText(reply));
    showCell();
    emit answered(reply);
    if (m_wanted)
        showPlace(*m_wanted);
}

void CoveragePage::fillProviders(const QStringList &providers)
{
    const QString chosen = m_provider->currentData().toString();
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    m_provider->addItem(tr("All providers"));
    for (const QString &provider : providers)
        m_provider->addItem(tr("Without %1").arg(provider), provider);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

void CoveragePage::showNotice(const CoverageReply &reply)
{
    QStringList sentences;
    const bool asksForAll = !m_facets->isNarrowing() && reply.request.withoutProviders.isEmpty();
    if (asksForAll && reply.totals.all.interventions == 0)
        sentences.append(tr("The catalogue has no insatser that run, so the empty cells say nothing yet."));
    if (!reply.request.withoutProviders.isEmpty()) {
        QStringList places;
        for (const CellPlace &place : reply.emptied.first(std::min(reply.emptied.size(), kNamedInNotice)))
            places.append(wording::placeText(place));
        if (reply.emptied.size() > kNamedInNotice)
            places.append(QStringLiteral("…"));
        const QString without = tr("Without %1 %n cell(s) would be empty", nullptr, static_cast<int>(reply.emptied.size()))
                                    .arg(reply.request.withoutProviders.join(QStringLiteral(", ")));
        sentences.append(places.isEmpty() ? without + QLatin1Char('.')
                                          : QStringLiteral("%1: %2.").arg(without, places.join(QStringLiteral("; "))));
    }
    if (reply.changedCells > 0 || m_facets->isNarrowing())
        sentences.append(tr("%1 of %2 cells change.").arg(reply.changedCells).arg(reply.figures.cells));
    m_notice->setText(sentences.join(QLatin1Char(' ')));
    m_notice->setVisible(!sentences.isEmpty());
    m_showAll->setVisible(!asksForAll);
}

void CoveragePage::showCell()
{
    closeCard();
    m_cell->showCell(*m_model, m_view->currentIndex());
    m_whatIf->setPlace(m_model->placeAt(m_view->currentIndex()));
}

void CoveragePage::showCard(const Intervention &intervention)
{
    if (m_whatIf->hasThoughtUp(intervention.uuid)) {
        m_whatIf->edit(intervention.uuid);
        return;
    }
    m_card->show({intervention, {}, {}, {}}, {});
    showShortlisted();
    m_pane->setCurrentIndex(1);
}

void CoveragePage::setShortlist(const QList<Intervention> &interventions)
{
    m_shortlist = interventions;
    showShortlisted();
}

void CoveragePage::showShortlisted()
{
    if (!m_card->hasCard())
        return;
    const QUuid shown = m_card->row()->intervention.uuid;
    m_card->setInShortlist(std::ranges::count(m_shortlist, shown, &Intervention::uuid) > 0);
}

void CoveragePage::closeCard() { m_pane->setCurrentIndex(0); }

void CoveragePage::search(const CellPlace &place)
{
    FacetChoices choices = m_facets->choices();
    if (place.subArea && !place.subArea->isEmpty())
        choices[Facet::SubArea] = {*place.subArea};
    else
        choices[Facet::Area] = {place.area};
    choices[Facet::Level] = {codeOf(place.level)};
    emit searchRequested(choices);
}

void CoveragePage::saveAs(const QString &suffix)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the matrix"), tr("coverage") + QLatin1Char('.') + suffix,
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    try {
        if (suffix == QLatin1StringView("csv"))
            writeCoverageCsv(m_model->reply(), path);
        else
            savePicture(*m_model, path);
        emit noticed(tr("Saved as %1").arg(path));
    } catch (const Error &error) {
        emit failed(wording::sentence(error));
    }
}

void CoveragePage::showAgeLine() { AgeLineDialog(m_model->reply(), this).exec(); }

void CoveragePage::showFindings()
{
    m_client.findings(m_catalogues);
    m_findings->show();
    m_findings->raise();
}

void CoveragePage::showPlace(const CellPlace &place)
{
    m_wanted = place;
    if (m_model->reply().rows.isEmpty())
        return;
    CellPlace wanted = *std::exchange(m_wanted, std::nullopt);
    if (!wanted.band)
        wanted.band = m_model->reply().parameters.bands.value(0);
    m_view->choose(wanted);
    focusMatrix();
}

void CoveragePage::editParameters()
{
    if (m_model->reply().catalogues.size() != 1) {
        emit noticed(tr("Choose one catalogue to change how its matrix is read"));
        return;
    }
    const CatalogueInfo catalogue = m_model->reply().catalogues.constFirst();
    ParametersDialog dialog(catalogue.title, catalogue.coverage, m_taxonomy.bands, this);
    if (dialog.exec() == QDialog::Accepted)
        m_client.change(
            this,
            [id = catalogue.id, parameters = dialog.parameters(), role = tr("coordinator")](Catalogue &file) {
                file.setCoverageParameters(id, parameters, role);
                return true;
            },
            [](bool) {});
}

void CoveragePage::setCatalogues(const QStringList &ids)
{
    m_catalogues = ids;
    if (m_whatIf->isOn() && ids != QStringList{m_whatIf->catalogue()}) {
        m_whatIf->turnOff();
        if (ids.size() == 1)
            m_whatIf->turnOn(ids.constFirst());
    } else if (m_asked) {
        ask();
    }
}

CellPlace CoveragePage::place() const { return m_model->placeAt(m_view->currentIndex()); }

void CoveragePage::focusMatrix() { m_view->setFocus(Qt::ShortcutFocusReason); }

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        ask();
}

void CoveragePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CoveragePage::arrange()
{
    m_facets->setVisible(m_filterButton->isChecked());
    const bool room = width() >= kRoomForPane;
    m_side->setVisible(room || m_paneOpened);
    m_view->parentWidget()->setVisible(room || !m_paneOpened);
}

void CoveragePage::saveState(QSettings &settings) const { settings.setValue(kSplitterKey, m_splitter->saveState()); }

void CoveragePage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(kSplitterKey).toByteArray());
}

} // namespace insats::ui
