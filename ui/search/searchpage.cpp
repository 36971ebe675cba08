#include "ui/search/searchpage.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/shared/cardview.h"
#include "ui/search/comparedialog.h"
#include "ui/shared/facetpanel.h"
#include "ui/search/methodsdialog.h"
#include "ui/search/resultpane.h"
#include "ui/search/savedsearchbutton.h"
#include "ui/search/searchbox.h"
#include "ui/search/shortlistbar.h"
#include "ui/search/understoodbar.h"
#include "ui/shared/labels.h"
#include "wording/card.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

namespace insats::ui {

namespace {

// A question is answered with some screenfuls; whoever scrolls on gets the rest in larger pieces.
constexpr int kRowsScrolledOn = 300;

// Below these widths the filters fold away, and then the card takes the place of the list.
constexpr int kRoomForFilters = 900;
constexpr int kRoomForCard = 640;

const QString kSplitterKey = QStringLiteral("search/splitter");

FacetChoices impliedBy(const QList<Understood> &understood)
{
    FacetChoices implied;
    for (const Understood &part : understood) {
        if (part.kind == UnderstoodKind::Condition)
            implied[part.facet] += part.values;
    }
    return implied;
}

} // namespace

SearchPage::SearchPage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_box(new SearchBox)
    , m_saved(new SavedSearchButton)
    , m_filterButton(new QPushButton(tr("Filter")))
    , m_understoodBar(new UnderstoodBar)
    , m_facets(new FacetPanel)
    , m_results(new ResultPane)
    , m_card(new CardView)
    , m_shortlist(new ShortlistBar)
    , m_methods(new MethodsDialog(this))
    , m_splitter(new QSplitter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_understoodBar);
    layout->addWidget(makeRule());
    for (QWidget *pane :
         {static_cast<QWidget *>(m_facets), static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_card)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({300, 468, 424});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setMinimumWidth(320); // narrower than all panes together: arrange() hides what has no room
    m_facets->setMinimumWidth(220);
    m_results->setMinimumWidth(320);
    m_card->setMinimumWidth(280);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeRule());
    layout->addWidget(m_shortlist);
    connectQuestion();
    connectAnswer();
    connectShortlist();
    showShortlisted();
}

QWidget *SearchPage::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    m_filterButton->setCheckable(true);
    m_filterButton->setFixedHeight(40);
    m_saved->setFixedHeight(40);
    layout->addWidget(m_filterButton);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_saved);
    return head;
}

void SearchPage::connectQuestion()
{
    connect(&m_client, &CatalogueClient::opened, this, &SearchPage::start);
    connect(&m_client, &CatalogueClient::cataloguesChanged, m_card,
            [this](const Taxonomy &taxonomy, const QList<CatalogueInfo> &all) {
                takeWords(taxonomy);
                m_card->setCatalogues(all);
            });
    connect(&m_client, &CatalogueClient::centresRead, m_card, &CardView::setFamilyCentres);
    connect(m_box, &QLineEdit::textChanged, this, &SearchPage::ask);
    connect(m_box, &SearchBox::leftDownwards, m_results, &ResultPane::focusList);
    connect(m_box, &SearchBox::openRequested, this, &SearchPage::openWhenAnswered);
    connect(m_box, &SearchBox::backRequested, this, &SearchPage::stepBack);
    connect(m_saved, &SavedSearchButton::keepRequested, this, &SearchPage::keep);
    connect(m_saved, &SavedSearchButton::chosen, this, &SearchPage::recall);
    connect(m_understoodBar, &UnderstoodBar::removed, this, &SearchPage::removeFromText);
    connect(m_facets, &FacetPanel::changed, this, &SearchPage::ask);
    connect(m_facets, &FacetPanel::impliedUnticked, this, [this](Facet facet) {
        const auto part = std::ranges::find(m_understood, facet, &Understood::facet);
        if (part != m_understood.end())
            removeFromText(*part);
    });
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool on) {
        m_filtersOpened = on;
        arrange();
    });
}

void SearchPage::connectAnswer()
{
    connect(&m_client, &CatalogueClient::found, this, &SearchPage::show);
    connect(m_results, &ResultPane::currentChanged, this, &SearchPage::showCard);
    connect(m_results, &ResultPane::leftUpwards, this, &SearchPage::focusBox);
    connect(m_results, &ResultPane::opened, this, &SearchPage::openCard);
    connect(m_results, &ResultPane::clicked, this, [this] {
        if (width() < kRoomForCard)
            openCard();
    });
    connect(m_results, &ResultPane::moreRequested, this, [this](int offset) {
        SearchRequest more = request();
        more.offset = offset;
        more.limit = kRowsScrolledOn;
        m_client.search(more);
    });
    connect(m_results, &ResultPane::suggestionTaken, this, &SearchPage::take);
    connect(m_card, &CardView::shown, &m_client, &CatalogueClient::registerLinks);
    connect(&m_client, &CatalogueClient::linksRead, m_card, &CardView::setLinks);
    connect(m_card, &CardView::editRequested, this, &SearchPage::editRequested);
    connect(m_card, &CardView::needRequested, this, &SearchPage::needRequested);
    connect(m_card, &CardView::forumRequested, this, &SearchPage::forumRequested);
    connect(m_card, &CardView::figuresRequested, this, &SearchPage::figuresRequested);
    connect(m_card, &CardView::shortlistRequested, this, &SearchPage::toggleShortlist);
    connect(m_card, &CardView::copyRequested, this, &SearchPage::copyCard);
    connect(&m_client, &CatalogueClient::methodsRead, m_methods, &MethodsDialog::setMethods);
    connect(m_methods, &MethodsDialog::searchRequested, this, [this](const QString &words) {
        setQuestion(words, {});
        focusBox();
    });
}

void SearchPage::connectShortlist()
{
    connect(m_shortlist, &ShortlistBar::changed, this, &SearchPage::showShortlisted);
    connect(m_shortlist, &ShortlistBar::changed, this, [this] { emit shortlistChanged(m_shortlist->interventions()); });
    connect(m_shortlist, &ShortlistBar::chosen, this, [this](const Intervention &intervention) {
        m_card->show({intervention, {}, {}, {}}, {});
        showShortlisted();
        openCard();
    });
    connect(m_shortlist, &ShortlistBar::copyRequested, this, &SearchPage::copyShortlist);
    connect(m_shortlist, &ShortlistBar::compareRequested, this, &SearchPage::compareShortlist);
    connect(m_shortlist, &ShortlistBar::handoutRequested, this, &SearchPage::handoutRequested);
}

void SearchPage::start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &all, const QStringList &chosen)
{
    m_catalogues = chosen;
    takeWords(taxonomy);
    m_card->setCatalogues(all);
    if (std::exchange(m_started, true)) { // another file
        m_shortlist->clear();
        clearAll();
    }
    ask();
}

void SearchPage::takeWords(const Taxonomy &taxonomy)
{
    m_facets->setTaxonomy(taxonomy);
    m_results->setTaxonomy(taxonomy);
    m_card->setTaxonomy(taxonomy);
}

SearchRequest SearchPage::request() const { return {m_box->text(), m_catalogues, m_facets->choices(), m_facets->age()}; }

void SearchPage::ask()
{
    if (m_started)
        m_client.search(request());
}

void SearchPage::show(const SearchReply &reply)
{
    m_askedAge = reply.age;
    m_understood = reply.understood;
    m_understoodBar->show(reply);
    m_facets->setCounts(reply.facets);
    m_facets->setImplied(impliedBy(reply.understood));
    m_results->setReply(reply);
    emit answered(reply);
    if (std::exchange(m_openWhenAnswered, false))
        openCard();
}

void SearchPage::showCard()
{
    if (const SearchRow *row = m_results->current())
        m_card->show(*row, m_askedAge);
    else
        m_card->showNothing();
    showShortlisted();
}

void SearchPage::showShortlisted()
{
    m_card->setInShortlist(m_card->hasCard() && m_shortlist->contains(m_card->row()->intervention.uuid));
}

void SearchPage::take(const Suggestion &suggestion)
{
    m_facets->setAge(suggestion.question.age);
    m_facets->setChoices(suggestion.question.choices);
    m_box->setText(suggestion.question.text);
    focusBox();
}

void SearchPage::removeFromText(const Understood &part)
{
    QString text = m_box->text();
    if (text.mid(part.place.start, part.place.length) == part.text) // the text may have gone on meanwhile
        m_box->setText(text.remove(part.place.start, part.place.length).simplified());
    focusBox();
}

void SearchPage::keep(const QString &name)
{
    keepSearch({name, m_box->text(), m_facets->choices(), m_facets->age()});
    emit noticed(tr("The search is kept as %1").arg(name));
}

void SearchPage::recall(const SavedSearch &search)
{
    m_facets->setAge(search.age);
    m_facets->setChoices(search.choices);
    m_box->setText(search.text);
    focusBox();
}

void SearchPage::toggleShortlist()
{
    if (m_card->hasCard())
        toggleShortlisted(m_card->row()->intervention);
}

void SearchPage::toggleShortlisted(const Intervention &intervention) { m_shortlist->toggle(intervention); }

void SearchPage::compareShortlist()
{
    const qsizetype count = m_shortlist->interventions().size();
    if (count < kFewestCompared || count > kMostCompared)
        emit noticed(tr("Put two to four insatser in the shortlist to compare them"));
    else
        CompareDialog(m_shortlist->interventions(), this).exec();
}

void SearchPage::copyShortlist()
{
    QStringList cards;
    for (const Intervention &intervention : m_shortlist->interventions())
        cards.append(wording::cardText(intervention));
    QGuiApplication::clipboard()->setText(cards.join(QStringLiteral("\n———\n\n")));
    emit noticed(tr("Copied %n insats(er) as text", nullptr, static_cast<int>(cards.size())));
}

void SearchPage::copyCard()
{
    if (!m_card->hasCard())
        return;
    QGuiApplication::clipboard()->setText(wording::cardText(m_card->row()->intervention));
    emit noticed(tr("Copied %1 as text").arg(m_card->row()->intervention.name));
}

void SearchPage::editCard()
{
    if (m_card->hasCard())
        emit editRequested(m_card->row()->intervention.uuid);
}

void SearchPage::clearAll()
{
    m_box->clear();
    m_facets->clear();
}

void SearchPage::showMethods()
{
    m_client.methods(m_catalogues);
    m_methods->show();
    m_methods->raise();
}

void SearchPage::focusBox() { m_box->setFocus(Qt::ShortcutFocusReason); }

void SearchPage::setText(const QString &text) { m_box->setText(text); }

void SearchPage::setQuestion(const QString &text, const FacetChoices &choices)
{
    m_facets->setAge({});
    m_facets->setChoices(choices);
    m_box->setText(text);
}

void SearchPage::setCatalogues(const QStringList &ids)
{
    m_catalogues = ids;
    ask();
}

void SearchPage::openWhenAnswered()
{
    if (m_client.isAnswered())
        openCard();
    else
        m_openWhenAnswered = true;
}

void SearchPage::openCard()
{
    if (!m_card->hasCard())
        return;
    m_cardOpened = true;
    arrange();
    m_card->setFocus(Qt::OtherFocusReason);
}

void SearchPage::closeCard()
{
    m_cardOpened = false;
    arrange();
    m_results->focusList();
}

// One step at a time: card, list, text, what was understood with it, filters.
void SearchPage::stepBack()
{
    const QWidget *focused = focusWidget();
    if (focused && (m_card == focused || m_card->isAncestorOf(focused)))
        closeCard();
    else if (focused != m_box)
        focusBox();
    else if (!m_box->text().isEmpty())
        m_box->clear();
    else
        m_facets->clear();
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Escape) {
        stepBack();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openWhenAnswered();
    } else if (isText && event->key() != Qt::Key_Space) {
        focusBox();
        m_box->end(false);
        m_box->insert(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SearchPage::arrange()
{
    const bool roomForFilters = width() >= kRoomForFilters;
    const bool roomForCard = width() >= kRoomForCard;
    m_filterButton->setVisible(!roomForFilters);
    m_facets->setVisible(roomForFilters || m_filtersOpened);
    m_card->setVisible(roomForCard ? roomForFilters || !m_filtersOpened : m_cardOpened);
    m_results->setVisible(roomForCard || !m_cardOpened);
}

void SearchPage::saveState(QSettings &settings) const { settings.setValue(kSplitterKey, m_splitter->saveState()); }

void SearchPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(kSplitterKey).toByteArray());
}

} // namespace insats::ui
