#include "ui/search/resultpane.h"

#include "ui/search/nohitsview.h"
#include "ui/search/resultdelegate.h"
#include "ui/search/resultmodel.h"
#include "ui/search/resultview.h"
#include "ui/shared/labels.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace insats::ui {

ResultPane::ResultPane(QWidget *parent)
    : QWidget(parent)
    , m_total(new ElidedLabel(Type::Strong))
    , m_picture(new ElidedLabel(Type::Note, true))
    , m_order(makeLabel({}, Type::Note, true))
    , m_listOrNothing(new QStackedWidget)
    , m_model(new ResultModel(this))
    , m_nearModel(new ResultModel(this))
    , m_delegate(new ResultDelegate(this))
    , m_list(new ResultView)
    , m_nearList(new ResultView)
    , m_near(nullptr)
    , m_nearTitle(new ElidedLabel(Type::Strong))
    , m_noHits(new NoHitsView)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_active(m_list)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(makeRule());
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("Found insatser"));
    m_nearList->setModel(m_nearModel);
    m_nearList->setObjectName(QStringLiteral("near"));
    m_nearList->setAccessibleName(tr("Insatser that fit all but the age"));
    for (ResultView *list : {m_list, m_nearList})
        list->setItemDelegate(m_delegate);
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(m_noHits);
    m_near = buildNear();
    m_splitter->addWidget(m_listOrNothing);
    m_splitter->addWidget(m_near);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    connectList(*m_list, *m_nearList);
    connectList(*m_nearList, *m_list);
    connect(m_list, &ResultView::leftUpwards, this, &ResultPane::leftUpwards);
    connect(m_nearList, &ResultView::leftUpwards, this, [this] {
        if (m_model->rowCount() == 0) {
            emit leftUpwards();
            return;
        }
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    });
    connect(m_list, &ResultView::leftDownwards, this, [this] {
        if (m_nearModel->rowCount() == 0)
            return;
        m_nearList->setFocus(Qt::OtherFocusReason);
        m_nearList->setCurrentIndex(m_nearModel->index(0));
    });
    connect(m_model, &ResultModel::moreRequested, this, &ResultPane::moreRequested);
    connect(m_noHits, &NoHitsView::suggestionTaken, this, &ResultPane::suggestionTaken);
}

QWidget *ResultPane::buildHead()
{
    auto *head = new QWidget;
    head->setMinimumHeight(52);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(2);
    auto *firstLine = new QHBoxLayout;
    firstLine->addWidget(m_total, 1);
    firstLine->addWidget(m_order);
    layout->addLayout(firstLine);
    layout->addWidget(m_picture);
    return head;
}

QWidget *ResultPane::buildNear()
{
    auto *near = new QWidget;
    auto *layout = new QVBoxLayout(near);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(8);
    auto *picture = new IconLabel(16);
    picture->setIcon(QStringLiteral("info"));
    head->addWidget(picture);
    head->addWidget(m_nearTitle, 1);
    head->addWidget(makeLabel(tr("always shown apart"), Type::Note, true));
    layout->addWidget(makeRule());
    layout->addLayout(head);
    layout->addWidget(makeRule());
    layout->addWidget(m_nearList, 1);
    near->hide();
    return near;
}

// Only one of the two lists has a chosen row at a time.
void ResultPane::connectList(ResultView &list, ResultView &other)
{
    connect(&list, &ResultView::currentRowChanged, this, [this, &list, &other](const QModelIndex &index) {
        if (index.isValid()) {
            m_active = &list;
            other.setCurrentIndex({});
        }
        emit currentChanged();
    });
    connect(&list, &QListView::doubleClicked, this, &ResultPane::opened);
    connect(&list, &QListView::clicked, this, &ResultPane::clicked);
}

void ResultPane::setTaxonomy(const Taxonomy &taxonomy) { m_delegate->setTaxonomy(taxonomy); }

void ResultPane::setReply(const SearchReply &reply)
{
    const QUuid chosen = current() ? current()->intervention.uuid : QUuid();
    m_model->setReply(reply);
    if (reply.request.offset > 0)
        return;
    showHead(reply);
    showNear(reply);
    m_noHits->show(reply);
    m_listOrNothing->setCurrentWidget(reply.total > 0 ? static_cast<QWidget *>(m_list) : m_noHits);
    selectAgain(chosen);
}

void ResultPane::showHead(const SearchReply &reply)
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

void ResultPane::showNear(const SearchReply &reply)
{
    SearchReply near = reply;
    near.rows = reply.near;
    near.total = static_cast<int>(reply.near.size());
    m_nearModel->setReply(near);
    m_nearTitle->setText(tr("Near: %n fit(s) all but the age", nullptr, reply.nearTotal));
    m_near->setVisible(!reply.near.isEmpty());
}

// Keeps the chosen insats while it is among the answers and the list is in use; otherwise the first one is chosen, so that
// a card always shows.
void ResultPane::selectAgain(const QUuid &uuid)
{
    const bool inUse = m_list->hasFocus() || m_nearList->hasFocus();
    if (inUse) {
        for (ResultView *list : {m_list, m_nearList}) {
            const QModelIndex again = static_cast<ResultModel *>(list->model())->indexOf(uuid);
            if (again.isValid()) {
                list->setCurrentIndex(again);
                return;
            }
        }
    }
    ResultView *first = m_model->rowCount() > 0 ? m_list : m_nearList;
    m_active = first;
    first->setCurrentIndex(first->model()->index(0, 0));
    first->scrollToTop();
    if (isEmpty())
        emit currentChanged();
}

const SearchRow *ResultPane::current() const
{
    return static_cast<const ResultModel *>(m_active->model())->rowAt(m_active->currentIndex());
}

bool ResultPane::isEmpty() const { return m_model->rowCount() == 0 && m_nearModel->rowCount() == 0; }

void ResultPane::focusList()
{
    if (isEmpty())
        m_noHits->focusFirstWay();
    else
        m_active->setFocus(Qt::OtherFocusReason);
}

} // namespace insats::ui
