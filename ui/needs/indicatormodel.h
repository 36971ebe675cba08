// Indicators as a table: measure, the last two measured years, the change, and the country.
#pragma once

#include "domain/indicator.h"

#include <QAbstractTableModel>

namespace insats::ui {

class IndicatorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Before, Newest, Change, Country, Chart };

    using QAbstractTableModel::QAbstractTableModel;

    void setIndicators(const QList<Indicator> &indicators);
    const Indicator &at(int row) const { return m_indicators.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const QModelIndex &index) const;

    QList<Indicator> m_indicators;
};

} // namespace insats::ui
