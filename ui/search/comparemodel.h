// Two to four cards side by side: a row for each fact, a column for each insats; rows that differ come first.
#pragma once

#include "domain/intervention.h"

#include <QAbstractTableModel>

namespace insats::ui {

class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { DiffersRole = Qt::UserRole };

    CompareModel(const QList<Intervention> &interventions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString label;
        QStringList values;
        bool differs = false;
    };

    QStringList m_names;
    QList<Row> m_rows;
};

} // namespace insats::ui
