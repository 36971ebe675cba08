#include "ui/coverage/changesmodel.h"

#include "wording/comparison.h"
#include "wording/recordchanges.h"

namespace insats::ui {

QString pictureOf(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Added: return QStringLiteral("plus");
    case ChangeCause::Ended: return QStringLiteral("minus");
    case ChangeCause::Retagged: return QStringLiteral("tag");
    case ChangeCause::Edited: return QStringLiteral("pencil");
    case ChangeCause::Reviewed: return QStringLiteral("cal");
    }
    Q_UNREACHABLE();
}

void ChangesModel::setChanges(const QList<RecordChange> &changes, bool sameCatalogue)
{
    beginResetModel();
    m_changes = changes;
    m_sameCatalogue = sameCatalogue;
    m_groups.clear();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const ChangeCause cause = changes.at(i).cause;
        if (m_groups.isEmpty() || m_groups.constLast().cause != cause)
            m_groups.append({cause, i, 0});
        ++m_groups.last().count;
    }
    endResetModel();
}

// Causes carry 0, their changes the position of the cause from 1.
QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ChangesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_groups.at(parent.row()).count : 0;
}

int ChangesModel::columnCount(const QModelIndex &) const { return 1; }

const RecordChange *ChangesModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    return &m_changes.at(group.first + index.row());
}

ChangeCause ChangesModel::causeAt(const QModelIndex &index) const
{
    const RecordChange *change = at(index);
    return change ? change->cause : m_groups.at(index.row()).cause;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordChange *change = at(index);
    switch (role) {
    case Qt::DisplayRole: return change ? change->name : wording::nameOf(causeAt(index), m_sameCatalogue);
    case Qt::ToolTipRole: return change ? change->name + QLatin1Char('\n') + wording::shortText(*change) : QVariant();
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    if (!change)
        return tr("%1, %n insats(er)", nullptr, m_groups.at(index.row()).count).arg(index.data().toString());
    return QStringLiteral("%1. %2. %3.").arg(change->name, wording::shortText(*change), wording::spokenCellsText(*change));
}

} // namespace insats::ui
