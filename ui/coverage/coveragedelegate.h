// Paints one cell: the number on its colour, planned ones, flags and the years that are reached; in a what-if the number
// before and after with the flags that come and go; in a comparison the difference. Also used for pictures.
#pragma once

#include "ui/coverage/coveragemodel.h"
#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

namespace insats::ui {

inline constexpr int kLevelGap = 8; // before the first column of a level

class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The place of the cell within its column and row.
QRectF cellPlace(const QRectF &place, const CoverageModel &model, int column);

void paintCell(QPainter &painter, const QRectF &place, const CoverageModel &model, const QModelIndex &index,
               const Theme &theme);

} // namespace insats::ui
