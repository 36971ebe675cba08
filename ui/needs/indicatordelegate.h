// Paints the last column of the indicators: a line with the year before as a ring, the newest as a dot, the country as a
// stroke, and below it whether the newest is better or worse than the country. The numbers stand beside it.
#pragma once

#include <QStyledItemDelegate>

namespace insats::ui {

class IndicatorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace insats::ui
