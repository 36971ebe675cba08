#include "ui/search/searchpage.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/search/cardview.h"
#include "ui/search/facetpanel.h"
#include "ui/search/nohitsview.h"
#include "ui/search/resultdelegate.h"
#include "ui/search/resultmodel.h"
#include "ui/search/resultview.h"
#include "ui/search/searchbox.h"
#include "ui/search/shortlistbar.h"
#include "ui/shared/labels.h"
#include "wording/card.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace insats::ui {

namespace {

constexpr int kRowsAtATime = 300;

// Below these widths the filters fold away, and then the card takes the place of the list.
constexpr int kRoomForFilters = 900;
constexpr int kRoomForCard = 640;

const QString kSplitterKey = QStringLiteral("search/splitter");

QString withWordReplaced(const QString &text, const QString &word, const QString &other)
{
    const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(whole, other);
}

} // namespace

SearchPage::SearchPage(CatalogueClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_box(new SearchBox)
    , m_filterButton(new QPushButton(tr("Filter")))
    , m_facets(new FacetPanel)
    , m_total(new ElidedLabel(Type::Strong))
    , m_picture(new ElidedLabel(Type::Note, true))
    , m_order(makeLabel({}, Type::Note, true))
    , m_listOrNothing(new QStackedWidget)
    , m_model(new ResultModel(this))
    , m_delegate(new ResultDelegate(this))
    , m_list(new ResultView)
    , m_listPane(nullptr)
    , m_noHits(new NoHitsView)
    , m_card(new CardView)
    , m_shortlist(new ShortlistBar)
    , m_splitter(new QSplitter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(makeRule());
    m_listPane = buildList();
    for (QWidget *pane : {static_cast<QWidget *>(m_facets), m_listPane, static_cast<QWidget *>(m_card)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({300, 468, 424});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setMinimumWidth(320); // narrower than all panes together: arrange() hides what has no room
    m_facets->setMinimumWidth(220);
    m_listPane->setMinimumWidth(320);
    m_card->setMinimumWidth(280);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeRule());
    layout->addWidget(m_shortlist);
    connectParts();
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
    layout->addWidget(m_filterButton);
    layout->addWidget(m_box, 1);
    return head;
}

QWidget *SearchPage::buildList()
{
    auto *pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setMinimumHeight(52);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(16, 6, 16, 6);
    headLayout->setSpacing(2);
    auto *firstLine = new QHBoxLayout;
    firstLine->addWidget(m_total, 1);
    firstLine->addWidget(m_order);
    headLayout->addLayout(firstLine);
    headLayout->addWidget(m_picture);
    layout->addWidget(head);
    layout->addWidget(makeRule());
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Found insatser"));
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(m_noHits);
    layout->addWidget(m_listOrNothing, 1);
    return pane;
}

void SearchPage::connectParts()
{
    connect(&m_client, &CatalogueClient::opened, this, &SearchPage::start);
    connect(&m_client, &CatalogueClient::found, this, &SearchPage::show);
    connect(m_box, &QLineEdit::textChanged, this, &SearchPage::ask);
    connect(m_box, &SearchBox::leftDownwards, this, &SearchPage::enterList);
    connect(m_box, &SearchBox::openRequested, this, &SearchPage::openWhenAnswered);
    connect(m_box, &SearchBox::backRequested, this, &SearchPage::stepBack);
    connect(m_facets, &FacetPanel::changed, this, &SearchPage::ask);
    connect(m_filterButton, &QPushButton::toggled, this, [this](bool on) {
        m_filtersOpened = on;
        arrange();
    });
    connect(m_list, &ResultView::currentRowChanged, this, &SearchPage::showRow);
    connect(m_list, &ResultView::leftUpwards, this, &SearchPage::focusBox);
    connect(m_list, &QListView::doubleClicked, this, &SearchPage::openCard);
    connect(m_list, &QListView::clicked, this, [this] {
        if (width() < kRoomForCard)
            openCard();
    });
    connect(m_model, &ResultModel::moreRequested, this, [this](int offset) {
        SearchRequest more = request();
        more.offset = offset;
        m_client.search(more);
    });
    connect(m_noHits, &NoHitsView::suggestionTaken, this, &SearchPage::take);
    connect(m_card, &CardView::shortlistRequested, this, &SearchPage::toggleShortlist);
    connect(m_card, &CardView::copyRequested, this, &SearchPage::copyCard);
    connect(m_shortlist, &ShortlistBar::changed, this, &SearchPage::showShortlisted);
    connect(m_shortlist, &ShortlistBar::chosen, this, [this](const Intervention &intervention) {
        m_card->show({intervention, {}, {}, {}}, {});
        showShortlisted();
        openCard();
    });
    connect(m_shortlist, &ShortlistBar::copyRequested, this, [this] {
        QStringList cards;
        for (const Intervention &intervention : m_shortlist->interventions())
            cards.append(wording::cardText(intervention));
        QGuiApplication::clipboard()->setText(cards.join(QStringLiteral("\n———\n\n")));
        emit noticed(tr("Copied %n insats(er) as text", nullptr, static_cast<int>(cards.size())));
    });
}

void SearchPage::start(const Taxonomy &taxonomy, const QStringList &catalogues)
{
    m_catalogues = catalogues;
    m_facets->setTaxonomy(taxonomy);
    m_delegate->setTaxonomy(taxonomy);
    m_card->setTaxonomy(taxonomy);
    m_started = true;
    ask();
}

SearchRequest SearchPage::request() const
{
    return {m_box->text(), m_catalogues, m_facets->choices(), m_facets->age(), 0, kRowsAtATime};
}

void SearchPage::ask()
{
    if (m_started)
        m_client.search(request());
}

void SearchPage::show(const SearchReply &reply)
{
    m_askedAge = reply.age;
    const SearchRow *current = m_model->rowAt(m_list->currentIndex());
    const QUuid chosen = current ? current->intervention.uuid : QUuid();
    m_facets->setCounts(reply.facets);
    m_model->setReply(reply);
    showHead(reply);
    if (reply.total == 0)
        m_noHits->show(reply);
    m_listOrNothing->setCurrentWidget(reply.total > 0 ? static_cast<QWidget *>(m_list) : m_noHits);
    if (reply.request.offset == 0)
        selectAgain(chosen);
    emit answered(reply);
    if (std::exchange(m_openWhenAnswered, false))
        openCard();
}

void SearchPage::showHead(const SearchReply &reply)
{
    QString total = tr("%n insats(er)", nullptr, reply.total);
    if (reply.age && reply.total > 0) {
        total = tr("%1 · %2 fit %3, %4 without a stated age")
                    .arg(total)
                    .arg(reply.total - reply.unknownAge)
                    .arg(wording::askedAgeText(*reply.age))
                    .arg(reply.unknownAge);
    }
    m_total->setText(total);
    m_order->setText(reply.request.text.trimmed().isEmpty() ? tr("by name") : tr("best match first"));
    QStringList lines;
    for (const CatalogueInfo &catalogue : reply.catalogues) {
        if (catalogue.frozen && catalogue.inventoryDate.isValid())
            lines.append(tr("%1 is a picture of %2").arg(catalogue.title, wording::dateText(catalogue.inventoryDate)));
    }
    if (reply.indexed < reply.stored)
        lines.append(tr("%1 of %2 searched so far").arg(reply.indexed).arg(reply.stored));
    if (!reply.unmatchedWords.isEmpty() && reply.total > 0)
        lines.append(tr("stands nowhere: %1").arg(reply.unmatchedWords.join(QStringLiteral(", "))));
    m_picture->setText(lines.join(QStringLiteral(" · ")));
    m_picture->setVisible(!lines.isEmpty());
}

// Keeps the chosen insats while it is among the answers; otherwise the first one is chosen, so that a card always shows.
void SearchPage::selectAgain(const QUuid &uuid)
{
    QModelIndex index = m_model->indexOf(uuid);
    const bool stays = index.isValid() && m_list->hasFocus();
    if (!stays)
        index = m_model->index(0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        showRow(index);
    else if (!stays)
        m_list->scrollToTop();
}

void SearchPage::showRow(const QModelIndex &index)
{
    if (const SearchRow *row = m_model->rowAt(index))
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
    FacetChoices choices = m_facets->choices();
    switch (suggestion.kind) {
    case SuggestionKind::WithoutWord: {
        QString text = m_box->text();
        m_box->setText(text.remove(suggestion.value, Qt::CaseInsensitive).simplified());
        break;
    }
    case SuggestionKind::WithoutChoice:
        choices[suggestion.facet].removeAll(suggestion.value);
        if (choices[suggestion.facet].isEmpty())
            choices.remove(suggestion.facet);
        m_facets->setChoices(choices);
        break;
    case SuggestionKind::WithoutAge: m_facets->setAge({}); break;
    case SuggestionKind::Instead: m_box->setText(withWordReplaced(m_box->text(), suggestion.word, suggestion.value)); break;
    case SuggestionKind::Everything: clearAll(); break;
    }
    focusBox();
}

void SearchPage::toggleShortlist()
{
    if (m_card->hasCard())
        m_shortlist->toggle(m_card->row()->intervention);
}

void SearchPage::copyCard()
{
    if (!m_card->hasCard())
        return;
    QGuiApplication::clipboard()->setText(wording::cardText(m_card->row()->intervention));
    emit noticed(tr("Copied %1 as text").arg(m_card->row()->intervention.name));
}

void SearchPage::clearAll()
{
    m_box->clear();
    m_facets->clear();
}

void SearchPage::focusBox() { m_box->setFocus(Qt::ShortcutFocusReason); }

void SearchPage::setText(const QString &text) { m_box->setText(text); }

void SearchPage::enterList()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
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
    enterList();
}

// One step at a time: card, list, text, filters.
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
    m_listPane->setVisible(roomForCard || !m_cardOpened);
}

void SearchPage::saveState(QSettings &settings) const { settings.setValue(kSplitterKey, m_splitter->saveState()); }

void SearchPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(kSplitterKey).toByteArray());
}

} // namespace insats::ui
