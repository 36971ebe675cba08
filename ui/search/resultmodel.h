// The found insatser as rows, in the order of the answer. More rows of the same question can be asked for.
#pragma once

#include "domain/search.h"

#include <QAbstractListModel>

namespace insats::ui {

class ResultModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; // a SearchRow

    using QAbstractListModel::QAbstractListModel;

    // Replaces the rows, or continues them when the answer begins where they end (request.offset).
    void setReply(const SearchReply &reply);

    const SearchRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QUuid &uuid) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreRequested(int offset);

private:
    QList<SearchRow> m_rows;
    int m_total = 0;
    bool m_fetching = false;
};

} // namespace insats::ui

Q_DECLARE_METATYPE(insats::SearchRow)
