#include "ui/search/methodsdialog.h"

#include "ui/shared/labels.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace insats::ui {

namespace {

enum Column { NameColumn, AgeColumn, TargetColumn, ScopeColumn };

constexpr int kWordsRole = Qt::UserRole;
constexpr int kRowHeight = 26;

QString quoted(const QString &words) { return QLatin1Char('"') + words + QLatin1Char('"'); }

QTreeWidgetItem *itemOf(const MethodEntry &method)
{
    const bool isShort = !method.abbreviation.isEmpty() && method.abbreviation != method.name;
    auto *item =
        new QTreeWidgetItem({isShort ? QStringLiteral("%1 (%2)").arg(method.name, method.abbreviation) : method.name});
    item->setFont(NameColumn, fontFor(Type::Strong));
    item->setSizeHint(NameColumn, {0, kRowHeight});
    item->setData(NameColumn, kWordsRole, isShort ? method.abbreviation : quoted(method.name));
    for (const MethodUse &use : method.uses) {
        auto *child = new QTreeWidgetItem(
            {use.interventionName, isKnown(use.age) ? wording::ageText(use.age) : QString(), use.target, use.scope});
        child->setSizeHint(NameColumn, {0, kRowHeight});
        child->setData(NameColumn, kWordsRole, use.interventionName);
        for (const Column column : {TargetColumn, ScopeColumn})
            child->setToolTip(column, child->text(column));
        item->addChild(child);
    }
    return item;
}

bool holds(const QTreeWidgetItem &item, const QString &text)
{
    for (int column = 0; column < item.columnCount(); ++column) {
        if (item.text(column).contains(text, Qt::CaseInsensitive))
            return true;
    }
    for (int i = 0; i < item.childCount(); ++i) {
        if (holds(*item.child(i), text))
            return true;
    }
    return false;
}

} // namespace

MethodsDialog::MethodsDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(makeLabel({}, Type::Body, true))
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Methods"));
    m_filter->setPlaceholderText(tr("Method, abbreviation, insats or target group"));
    m_filter->setAccessibleName(tr("Filter the methods"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setHeaderLabels({tr("Method and insats"), tr("Age"), tr("Target group"), tr("Scope")});
    m_tree->setAccessibleName(tr("Methods"));
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(AgeColumn, 136);
    m_tree->setColumnWidth(TargetColumn, 260);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnWidth(ScopeColumn, 220);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *show = buttons->addButton(tr("&Search for it"), QDialogButtonBox::ActionRole);
    show->setToolTip(tr("Searches for the insatser that use the chosen method (Enter)"));
    connect(show, &QPushButton::clicked, this, [this] { search(m_tree->currentItem()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &MethodsDialog::filter);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) { search(item); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    show->setDefault(true); // Enter, from the filter and from the list
    resize(960, 640);
}

void MethodsDialog::setMethods(const QList<MethodEntry> &methods)
{
    m_tree->clear();
    qsizetype uses = 0;
    for (const MethodEntry &method : methods) {
        QTreeWidgetItem *item = itemOf(method);
        m_tree->addTopLevelItem(item);
        item->setFirstColumnSpanned(true);
        uses += method.uses.size();
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_summary->setText(methods.isEmpty()
                           ? tr("No insats in the chosen catalogues says which method it uses.")
                           : tr("%1 methods, named in %2 places in the chosen catalogues.").arg(methods.size()).arg(uses));
    filter(m_filter->text());
}

void MethodsDialog::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        item->setHidden(!text.trimmed().isEmpty() && !holds(*item, text.trimmed()));
    }
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QTreeWidgetItem *top = current && current->parent() ? current->parent() : current;
    for (int i = 0; (!top || top->isHidden()) && i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isHidden()) {
            m_tree->setCurrentItem(m_tree->topLevelItem(i));
            return;
        }
    }
}

void MethodsDialog::search(const QTreeWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    emit searchRequested(item->data(NameColumn, kWordsRole).toString());
    accept();
}

} // namespace insats::ui
