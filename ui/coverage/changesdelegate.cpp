#include "ui/coverage/changesdelegate.h"

#include "ui/coverage/changesmodel.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/type.h"
#include "wording/recordchanges.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace insats::ui {

namespace {

constexpr int kHeadHeight = 32;
constexpr int kRowHeight = 46;
constexpr int kMargin = 12;
constexpr int kIcon = 14;
constexpr int kGap = 8;

void paintElided(QPainter &painter, const QRect &place, const QString &text, Type type, const QColor &colour)
{
    painter.setFont(fontFor(type));
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

// Returns how much room it takes.
int paintRight(QPainter &painter, const QRect &place, const QString &text, const QColor &colour)
{
    painter.setFont(fontFor(Type::Strong));
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, text);
    return painter.fontMetrics().horizontalAdvance(text) + kGap;
}

void paintHead(QPainter &painter, QRect rest, const QModelIndex &index, bool isOpen, const Theme &theme)
{
    const auto icon = [&](const QString &name, const QColor &colour) {
        drawIcon(painter, QRectF(rest.left(), rest.center().y() - kIcon / 2.0 + 1, kIcon, kIcon), name, colour);
        rest.setLeft(rest.left() + kIcon + kGap);
    };
    icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme.text2);
    icon(pictureOf(static_cast<const ChangesModel *>(index.model())->causeAt(index)), theme.text);
    const QString count = QString::number(index.model()->rowCount(index));
    rest.setRight(rest.right() - paintRight(painter, rest, count, theme.text));
    paintElided(painter, rest, index.data().toString(), Type::Strong, theme.text);
}

void paintChange(QPainter &painter, const QRect &place, const RecordChange &change, const Theme &theme)
{
    QRect upper(place.left(), place.top() + 4, place.width(), 20);
    upper.setRight(upper.right() - paintRight(painter, upper, wording::cellsText(change), theme.text));
    paintElided(painter, upper, change.name, Type::Body, theme.text);
    const QRect lower(place.left(), place.top() + 23, place.width(), 18);
    paintElided(painter, lower, wording::shortText(change), Type::Note, theme.text2);
}

} // namespace

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.parent().isValid() ? kRowHeight : kHeadHeight};
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const RecordChange *change = static_cast<const ChangesModel *>(index.model())->at(index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      isSelected      ? theme.selectedRow
                          : isHovered ? theme.hoverRow
                          : change    ? theme.base
                                      : theme.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.weakLine);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    const QRect rest = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (change) {
        paintChange(*painter, rest.adjusted(kIcon + kGap, 0, 0, 0), *change, theme);
    } else {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        paintHead(*painter, rest, index, view && view->isExpanded(index), theme);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

} // namespace insats::ui
