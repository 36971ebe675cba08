// The records that an editor keeps, narrowed by a part of the name.
#pragma once

#include "domain/saving.h"

#include <QAbstractListModel>

namespace insats::ui {

class RecordListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRecords(const QList<ListedRecord> &records);
    void setFilter(const QString &text);

    const ListedRecord *at(const QModelIndex &index) const;
    int rowOf(const QUuid &uuid) const; // -1 = not shown
    qsizetype total() const { return m_records.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();

    QList<ListedRecord> m_records;
    QString m_filter;
    QList<qsizetype> m_shown;
};

} // namespace insats::ui
