// Rows of two lines: what it is called above, more about it below (Qt::UserRole). Both are cut when there is no room.
#pragma once

#include <QStyledItemDelegate>

namespace insats::ui {

class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace insats::ui
