// Paints one found insats: name with the match marked, age, level and area chips, and how it is reached.
#pragma once

#include "domain/taxonomy.h"

#include <QStyledItemDelegate>

namespace insats::ui {

class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Which picture stands for which need area.
    void setTaxonomy(const Taxonomy &taxonomy);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QHash<QString, QString> m_areaIcons;
};

// The picture of each need area.
QHash<QString, QString> areaIcons(const Taxonomy &taxonomy);

} // namespace insats::ui
