#include "ui/search/resultmodel.h"

#include "wording/names.h"

namespace insats::ui {

namespace {

QString spoken(const SearchRow &row)
{
    const Intervention &i = row.intervention;
    QStringList parts = {i.name};
    for (const Placement &placement : i.placements) {
        if (placement.level)
            parts.append(wording::nameOf(*placement.level));
        parts.append(placement.area);
    }
    parts.append(wording::ageText(shownAge(i)));
    for (const AccessRoute route : i.routes)
        parts.append(wording::nameOf(route));
    parts.removeDuplicates();
    return parts.join(QStringLiteral(". "));
}

} // namespace

void ResultModel::setReply(const SearchReply &reply)
{
    m_fetching = false;
    m_total = reply.total;
    if (reply.request.offset > 0 && reply.request.offset == m_rows.size()) {
        if (reply.rows.isEmpty())
            return;
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + reply.rows.size()) - 1);
        m_rows += reply.rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = reply.rows;
    endResetModel();
}

const SearchRow *ResultModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex ResultModel::indexOf(const QUuid &uuid) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).intervention.uuid == uuid)
            return index(i);
    }
    return {};
}

int ResultModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    const SearchRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->intervention.name;
    case Qt::AccessibleTextRole: return spoken(*row);
    case RowRole: return QVariant::fromValue(*row);
    default: return {};
    }
}

bool ResultModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_rows.size() < m_total; }

void ResultModel::fetchMore(const QModelIndex &parent)
{
    if (m_fetching || !canFetchMore(parent))
        return;
    m_fetching = true;
    emit moreRequested(static_cast<int>(m_rows.size()));
}

} // namespace insats::ui
