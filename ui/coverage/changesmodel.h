// The insatser that make a difference, as a tree: causes with their counts, and under each its changes. A reset for each new
// answer and each new choice of what is shown.
#pragma once

#include "domain/comparison.h"

#include <QAbstractItemModel>
#include <QSet>

namespace insats::ui {

class ChangesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setChanges(const QList<RecordChange> &changes, bool sameCatalogue);

    const RecordChange *at(const QModelIndex &index) const; // none for a cause
    ChangeCause causeAt(const QModelIndex &index) const;
    qsizetype size() const { return m_changes.size(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        ChangeCause cause;
        qsizetype first; // in m_changes
        int count;
    };

    QList<RecordChange> m_changes; // by cause
    QList<Group> m_groups; // none is empty
    bool m_sameCatalogue = true;
};

// The picture of a cause, a name in resources/icons.
QString pictureOf(ChangeCause cause);

} // namespace insats::ui
