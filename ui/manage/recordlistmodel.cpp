#include "ui/manage/recordlistmodel.h"

#include "wording/names.h"

namespace insats::ui {

void RecordListModel::setRecords(const QList<ListedRecord> &records)
{
    beginResetModel();
    m_records = records;
    narrow();
    endResetModel();
}

void RecordListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    narrow();
    endResetModel();
}

void RecordListModel::narrow()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        if (m_records.at(i).name.contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(i);
    }
}

const ListedRecord *RecordListModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_records.at(m_shown.at(index.row())) : nullptr;
}

int RecordListModel::rowOf(const QUuid &uuid) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_records.at(m_shown.at(row)).uuid == uuid)
            return row;
    }
    return -1;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    const ListedRecord *record = at(index);
    if (!record)
        return {};
    const QString reviewed = record->reviewedOn.isValid() ? tr("Reviewed %1").arg(wording::shortDateText(record->reviewedOn))
                                                          : tr("Never reviewed");
    const QString note = record->status == InterventionStatus::Active
        ? reviewed
        : QStringLiteral("%1 · %2").arg(wording::nameOf(record->status), reviewed);
    switch (role) {
    case Qt::DisplayRole: return record->name;
    case Qt::UserRole: return note;
    case Qt::AccessibleTextRole: return QStringLiteral("%1. %2").arg(record->name, note);
    case Qt::ToolTipRole: return record->name;
    default: return {};
    }
}

} // namespace insats::ui
