#include "ui/coverage/changespane.h"

#include "ui/coverage/changesdelegate.h"
#include "ui/coverage/changesmodel.h"
#include "ui/shared/labels.h"
#include "wording/comparison.h"
#include "wording/coverage.h"
#include "wording/recordchanges.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTreeView>

namespace insats::ui {

namespace {

constexpr int kDetailHeight = 160;

QList<CellPlace> placesOf(const RecordChange *change) { return change ? change->came + change->left : QList<CellPlace>(); }

} // namespace

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangesModel(this))
    , m_tree(new QTreeView)
    , m_title(makeLabel(tr("Changes"), Type::Heading))
    , m_about(makeWrappedLabel(tr("by cause"), Type::Note, true))
    , m_all(new LinkButton(tr("Show all changes")))
    , m_nothing(makeWrappedLabel({}, Type::Body, true))
    , m_detail(new QWidget)
    , m_name(makeWrappedLabel({}, Type::Strong))
    , m_lines(makeTextLabel(Type::Note))
    , m_show(new LinkButton(tr("Show the insats")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    for (QWidget *head : QList<QWidget *>{m_title, m_about, m_nothing})
        head->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(12, 8, 12, 8);
    detail->addWidget(m_name);
    detail->addWidget(m_lines);
    detail->addWidget(m_show, 0, Qt::AlignLeft);
    detail->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(kDetailHeight);
    layout->addWidget(makeRule());
    layout->addWidget(scroll);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ChangesDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Changes by cause"));
    m_tree->setAccessibleDescription(tr("Enter goes to the cells of a change."));
    m_all->hide();
    connect(m_all, &LinkButton::clicked, this, &ChangesPane::showAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesPane::showDetail);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->at(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->at(index))
            emit opened(placesOf(m_model->at(index)));
    });
    connect(m_show, &LinkButton::clicked, this, [this] {
        if (const RecordChange *change = current())
            emit insatsRequested(change->record);
    });
}

void ChangesPane::show(const ComparisonReply &reply)
{
    m_reply = reply;
    showAll();
}

void ChangesPane::showAll()
{
    m_isNarrowed = false;
    m_about->setText(tr("by cause"));
    m_nothing->setText(tr("Nothing differs. What both sides hold is the same."));
    list(m_reply.changes);
}

void ChangesPane::showBehind(const CellDifference &difference)
{
    m_isNarrowed = true;
    m_about->setText(tr("behind %1").arg(wording::placeText(difference.place)));
    m_nothing->setText(tr("No insats has come to this cell or left it."));
    list(changesBehind(difference, m_reply.changes));
}

void ChangesPane::list(const QList<RecordChange> &changes)
{
    m_model->setChanges(changes, m_reply.sameCatalogue);
    m_all->setVisible(m_isNarrowed);
    m_nothing->setVisible(changes.isEmpty());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex cause = m_model->index(row, 0);
        m_tree->setExpanded(cause, m_isNarrowed || m_model->causeAt(cause) != ChangeCause::Reviewed);
    }
    showDetail();
}

const RecordChange *ChangesPane::current() const { return m_model->at(m_tree->currentIndex()); }

void ChangesPane::showDetail()
{
    const RecordChange *change = current();
    m_show->setVisible(change);
    m_name->setText(change ? change->name : QString());
    m_name->setVisible(change);
    QStringList lines;
    if (change) {
        lines.append(wording::nameOf(change->cause, m_reply.sameCatalogue));
        lines += wording::differenceLines(*change);
        if (!change->came.isEmpty())
            lines.append(tr("Comes to: %1").arg(wording::placesText(change->came)));
        if (!change->left.isEmpty())
            lines.append(tr("Leaves: %1").arg(wording::placesText(change->left)));
        if (change->came.isEmpty() && change->left.isEmpty())
            lines.append(tr("No cell of an area counts another number because of it."));
    } else if (m_model->size() > 0) {
        lines.append(tr("Choose a change, and its cells are framed in the matrix."));
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    emit chosen(placesOf(change));
}

void ChangesPane::focusList()
{
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0) {
        const QModelIndex first = m_model->index(0, 0);
        m_tree->setCurrentIndex(m_tree->isExpanded(first) ? m_model->index(0, 0, first) : first);
    }
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

} // namespace insats::ui
