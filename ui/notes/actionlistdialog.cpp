#include "ui/notes/actionlistdialog.h"

#include "domain/error.h"
#include "domain/noterules.h"
#include "ui/shared/labels.h"
#include "wording/gaptests.h"
#include "wording/names.h"
#include "wording/notes.h"
#include "wording/sentences.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace insats::ui {

namespace {

enum Column { DueColumn, SubjectColumn, GapColumn, DecisionColumn, OwnerColumn, ReasonColumn };

constexpr QSize kSize(1000, 560);
constexpr int kRowMargin = 10;

// Rows of two lines, with some room between them.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 2 * option.fontMetrics.height() + kRowMargin};
    }
};

QString dueIn(const Note &note)
{
    const QString due = wording::dueText(note, QDate::currentDate());
    return due.isEmpty() ? ActionListDialog::tr("no date") : due;
}

// What was decided; where nothing was, what is noted.
QString decisionIn(const Note &note) { return note.decision.isEmpty() ? note.text : note.decision; }

QTreeWidgetItem *itemOf(const NoteAction &action)
{
    const Note &note = action.note;
    auto *item = new QTreeWidgetItem(
        {dueIn(note), wording::subjectText(action),
         action.gap ? wording::nameOf(action.gap->judgement.test) : ActionListDialog::tr("none"),
         decisionIn(note).simplified(), note.ownerRole, note.reason ? wording::nameOf(*note.reason) : QString()});
    if (isOverdue(note, QDate::currentDate()))
        item->setFont(DueColumn, fontFor(Type::Strong));
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(column, item->text(column));
    item->setToolTip(DecisionColumn, wording::noteText(note, QDate::currentDate()));
    if (action.gap)
        item->setToolTip(GapColumn, wording::sentence(action.gap->judgement));
    return item;
}

} // namespace

ActionListDialog::ActionListDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(makeLabel({}, Type::Body, true))
    , m_scope(new QComboBox)
    , m_list(new QTreeWidget)
    , m_show(new QPushButton(tr("&Show")))
    , m_done(new QPushButton)
    , m_edit(new QPushButton(tr("Chan&ge …")))
    , m_copy(new QPushButton(tr("Co&py")))
    , m_save(new QPushButton(tr("Save as CS&V …")))
{
    setWindowTitle(tr("Action list"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    m_scope->addItem(tr("To do"));
    m_scope->addItem(tr("All, also what is done"));
    m_scope->setAccessibleName(tr("Which notes"));
    m_scope->setMinimumHeight(32);
    head->addWidget(m_scope);
    layout->addLayout(head);
    m_list->setHeaderLabels(
        {tr("Due"), tr("Cell or need"), tr("Gap now"), tr("Decision or note"), tr("Responsible"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(false);
    for (const auto &[column, width] :
         {std::pair(DueColumn, 170), std::pair(GapColumn, 120), std::pair(OwnerColumn, 110), std::pair(ReasonColumn, 110)})
        m_list->setColumnWidth(column, width);
    m_list->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(DecisionColumn, QHeaderView::Stretch);
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_show, m_done, m_edit, m_copy, m_save, close}) {
        button->setAutoDefault(false);
        if (button == m_copy)
            buttons->addStretch();
        buttons->addWidget(button);
    }
    m_show->setToolTip(tr("Shows the cell or the need (Enter)"));
    m_show->setDefault(true);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &ActionListDialog::goTo);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ActionListDialog::goTo);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ActionListDialog::showChosen);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ActionListDialog::fill);
    connect(m_save, &QPushButton::clicked, this, &ActionListDialog::saveAs);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const NoteAction *action = chosen())
            emit editRequested(*action);
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (const NoteAction *action = chosen())
            emit doneRequested(action->note, !isDone(action->note));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(wording::actionText(m_actions, QDate::currentDate()));
        emit noticed(tr("The action list is copied as text"));
    });
    m_list->setFocus();
    resize(kSize);
    fill();
}

ActionScope ActionListDialog::scope() const { return m_scope->currentIndex() == 0 ? ActionScope::Open : ActionScope::All; }

void ActionListDialog::setReply(const CoverageReply &reply)
{
    m_reply = reply;
    fill();
}

void ActionListDialog::fill()
{
    const NoteAction *before = chosen();
    const QUuid kept = before ? before->note.uuid : QUuid();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_actions = actionsOf(m_reply, scope());
    for (const NoteAction &action : m_actions) {
        auto *item = itemOf(action);
        m_list->addTopLevelItem(item);
        if (action.note.uuid == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const auto late = std::ranges::count_if(
        m_actions, [](const NoteAction &action) { return isOverdue(action.note, QDate::currentDate()); });
    m_summary->setText(m_actions.isEmpty()
                           ? tr("Nothing is to be done. Note something on a cell of the matrix (N) or on a need.")
                           : tr("%n note(s)", nullptr, static_cast<int>(m_actions.size())) + QStringLiteral(", ")
                               + tr("%n late", nullptr, static_cast<int>(late)));
    showChosen();
}

void ActionListDialog::showChosen()
{
    const NoteAction *action = chosen();
    for (QPushButton *button : {m_show, m_done, m_edit})
        button->setEnabled(action);
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(!m_actions.isEmpty());
    m_done->setText(action && isDone(action->note) ? tr("Not &done after all") : tr("Mark as &done"));
}

const NoteAction *ActionListDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_actions.size() ? &m_actions.at(row) : nullptr;
}

void ActionListDialog::goTo()
{
    const NoteAction *action = chosen();
    if (!action)
        return;
    if (action->note.cell)
        emit cellRequested(action->cells.value(0, *action->note.cell));
    else
        emit needRequested(action->note.need);
    accept();
}

void ActionListDialog::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the action list"),
                                                      tr("actions") + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    try {
        writeActionsCsv(m_reply, scope(), QDate::currentDate(), path);
        emit noticed(tr("Saved as %1").arg(path));
    } catch (const Error &error) {
        emit failed(wording::sentence(error));
    }
}

} // namespace insats::ui
