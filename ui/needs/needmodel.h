// The needs of a register, some of them, one below the other.
#pragma once

#include "domain/coverage.h"

#include <QAbstractListModel>

namespace insats::ui {

class NeedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setAnswers(const QList<NeedAnswer> &answers);
    const NeedAnswer *at(const QModelIndex &index) const;
    int rowOf(const QUuid &need) const; // −1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    // Shown: the need. Spoken: also what it states, and what meets it.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NeedAnswer> m_answers;
};

} // namespace insats::ui
