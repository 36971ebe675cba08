#include "ui/shared/rowtable.h"

#include "ui/shared/labels.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kIconSize = 32;
constexpr int kSentenceWidth = 420;
constexpr int kDepthRole = Qt::UserRole + 1;
constexpr int kDepthSpaces = 5;

// The chosen row as in every list of the window; numbers to the right.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = themeOf(option->palette);
        option->palette.setColor(QPalette::Highlight, theme.selectedRow);
        option->palette.setColor(QPalette::HighlightedText, theme.text);
        const int depth = index.data(kDepthRole).toInt();
        if (index.column() == 0 && depth == 0)
            option->font = fontFor(Type::Strong);
        if (depth > 0)
            option->text.prepend(QString(depth * kDepthSpaces, QLatin1Char(' ')));
        bool isNumber = false;
        option->text.toLongLong(&isNumber);
        if (isNumber)
            option->displayAlignment = Qt::AlignVCenter | Qt::AlignRight;
    }
};

} // namespace

RowTable::RowTable(const QString &accessibleName, const QStringList &columns, int widest)
    : m_table(new QTreeWidget)
    , m_icon(new IconLabel(kIconSize))
    , m_sentence(makeLabel({}, Type::Body, true))
{
    m_table->setHeaderLabels(columns);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(accessibleName);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(widest, QHeaderView::Stretch);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &RowTable::currentChanged);
    addWidget(m_table);
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(kSentenceWidth);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addStretch();
    addWidget(empty);
    setFocusProxy(m_table);
}

void RowTable::setEmpty(const QString &iconName, const QString &sentence)
{
    m_icon->setIcon(iconName);
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(kSentenceWidth));
}

void RowTable::setRows(const QList<Row> &rows)
{
    const QString chosen = currentKey();
    m_table->clear();
    for (const Row &row : rows) {
        auto *item = new QTreeWidgetItem(m_table, row.cells);
        item->setData(0, Qt::UserRole, row.key);
        for (int column = 0; column < row.cells.size(); ++column)
            item->setToolTip(column, row.cells.at(column));
        if (!row.explanation.isEmpty()) {
            item->setToolTip(0, row.explanation);
            item->setData(0, Qt::AccessibleDescriptionRole, row.explanation);
        }
        item->setData(0, kDepthRole, row.depth);
        if (row.key == chosen)
            m_table->setCurrentItem(item);
    }
    if (!m_table->currentItem())
        m_table->setCurrentItem(m_table->topLevelItem(0));
    setCurrentIndex(rows.isEmpty() ? 1 : 0);
    emit currentChanged();
}

QString RowTable::currentKey() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
}

} // namespace insats::ui
