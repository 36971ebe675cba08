#include "ui/shared/choosedialog.h"

#include "ui/shared/twolinedelegate.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr QSize kSize(420, 420);
constexpr int kKeyRole = Qt::UserRole + 1;

} // namespace

ChooseDialog::ChooseDialog(const QString &title, const QString &verb, const QList<Row> &rows, QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(title);
    resize(kSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_filter->setPlaceholderText(tr("Find by name"));
    m_filter->setAccessibleName(tr("Find by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumHeight(32);
    m_filter->installEventFilter(this);
    layout->addWidget(m_filter);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title);
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox;
    m_accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_filter, &QLineEdit::textChanged, this, &ChooseDialog::narrow);
    narrow();
    m_filter->setFocus();
}

QString ChooseDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(kKeyRole).toString() : QString();
}

// Up and Down move in the list while one types.
bool ChooseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChooseDialog::narrow()
{
    m_list->clear();
    for (const Row &row : m_rows) {
        if (!row.name.contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(row.name, m_list);
        item->setData(Qt::UserRole, row.note);
        item->setData(kKeyRole, row.key);
        item->setToolTip(row.name);
        item->setData(Qt::AccessibleTextRole, row.note.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.note);
    }
    m_list->setCurrentRow(0);
    m_accept->setEnabled(m_list->count() > 0);
}

} // namespace insats::ui
