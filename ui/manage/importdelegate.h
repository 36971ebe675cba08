// Paints the preview of an import: heads with picture and count, and rows with check box, place in the file, name, and what
// differs or why it is refused. A click on the box and Space tick; the rest of the row only chooses it.
#pragma once

#include <QStyledItemDelegate>

namespace insats::ui {

class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace insats::ui
