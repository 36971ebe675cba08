// Paints the tree of changes: causes with picture and count, and changes with the name, the cells and one line of what
// differs.
#pragma once

#include <QStyledItemDelegate>

namespace insats::ui {

class ChangesDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace insats::ui
