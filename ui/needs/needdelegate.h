// Paints a need: its number and words, in two lines at most, what it states, and what meets it.
#pragma once

#include <QStyledItemDelegate>

namespace insats::ui {

class NeedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace insats::ui
