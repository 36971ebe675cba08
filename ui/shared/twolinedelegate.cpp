#include "ui/shared/twolinedelegate.h"

#include "ui/shared/theme.h"
#include "ui/shared/type.h"

#include <QPainter>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 44;

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->fillRect(option.rect, isSelected ? theme.selectedRow : isHovered ? theme.hoverRow : theme.base);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    if (isFocused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QRect text = option.rect.adjusted(10, 4, -8, -4);
    const auto draw = [&](Type type, const QColor &colour, Qt::Alignment place, const QString &words) {
        painter->setFont(fontFor(type));
        painter->setPen(colour);
        painter->drawText(text, place | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    };
    draw(Type::Strong, theme.text, Qt::AlignTop, index.data().toString());
    draw(Type::Note, theme.text2, Qt::AlignBottom, index.data(Qt::UserRole).toString());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {100, kRowHeight}; }

} // namespace insats::ui
