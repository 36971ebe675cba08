#include "ui/shared/facetdelegate.h"

#include "ui/shared/facetmodel.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kGroupHeight = 28;
constexpr int kValueHeight = 26;
constexpr int kCheckSize = 16;
constexpr int kIconSize = 16;
constexpr int kGap = 8;

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QString &name, const Theme &theme)
{
    painter->setFont(fontFor(Type::Strong));
    painter->setPen(theme.text);
    painter->drawText(option.rect.adjusted(4, 0, -kGap, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
}

void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, bool checked)
{
    QStyleOptionViewItem box = option;
    box.rect = place;
    box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const int count = index.data(FacetModel::CountRole).toInt();
    const QString icon = index.data(FacetModel::IconRole).toString();
    const QColor colour = count > 0 ? theme.text : theme.text2;
    QRect rest = option.rect.adjusted(4, 0, -12, 0);
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintCheck(painter, option, QRect(rest.left(), rest.center().y() - kCheckSize / 2 + 1, kCheckSize, kCheckSize), checked);
    rest.setLeft(rest.left() + kCheckSize + kGap);
    if (!icon.isEmpty()) {
        drawIcon(*painter, QRectF(rest.left(), rest.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize), icon, colour);
        rest.setLeft(rest.left() + kIconSize + kGap);
    }
    painter->setFont(fontFor(checked ? Type::Strong : Type::Body));
    painter->setPen(colour);
    const QString number = QLocale().toString(count);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, number);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(number) - kGap);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, name);
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, index.data(FacetModel::IsGroupRole).toBool() ? kGroupHeight : kValueHeight};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        painter->fillRect(option.rect, theme.selectedRow);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hoverRow);
    if (index.data(FacetModel::IsGroupRole).toBool())
        paintGroup(painter, option, index.data().toString(), theme);
    else
        paintValue(painter, option, index, theme);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

// The whole line is the target, not only the box.
bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool spaced = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !spaced)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace insats::ui
