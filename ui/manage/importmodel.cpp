#include "ui/manage/importmodel.h"

#include "wording/importtexts.h"

#include <QTextDocument>

namespace insats::ui {

bool isWritten(ImportKind kind) { return kind == ImportKind::Added || kind == ImportKind::Changed; }

QString noteOf(const ImportRecord &record)
{
    if (record.kind == ImportKind::Changed)
        return wording::differenceLine(record.changes);
    return record.problems.isEmpty() ? QString() : wording::reasonText(record.problems.constFirst());
}

const QList<ImportKind> &ImportModel::kinds()
{
    static const QList<ImportKind> kinds = {ImportKind::Added, ImportKind::Changed, ImportKind::Refused,
                                            ImportKind::Unchanged, ImportKind::Missing};
    return kinds;
}

void ImportModel::setPreview(const ImportPreview &preview, const ImportChoice &choice)
{
    beginResetModel();
    m_preview = preview;
    m_counts.clear();
    for (const ImportRecord &record : m_preview.records)
        ++m_counts[record.kind];
    takeChoice(choice);
    m_shown.clear();
    for (const ImportKind kind : {ImportKind::Added, ImportKind::Changed, ImportKind::Refused}) {
        if (m_counts.value(kind) > 0)
            m_shown.insert(kind);
    }
    if (m_shown.isEmpty())
        m_shown = {ImportKind::Unchanged, ImportKind::Missing};
    listRows();
    endResetModel();
    emit choiceChanged();
}

// What is no longer there, or no longer differs, is forgotten.
void ImportModel::takeChoice(const ImportChoice &choice)
{
    m_choice = {};
    m_leftOut.clear();
    for (const ImportRecord &record : m_preview.records) {
        if (!isWritten(record.kind))
            continue;
        if (choice.leftOut.contains(record.record.uuid))
            leaveOut(record, true);
        const QStringList kept = choice.kept.value(record.record.uuid);
        for (const Change &change : record.changes) {
            if (kept.contains(change.field))
                m_choice.kept[record.record.uuid].append(change.field);
        }
    }
}

void ImportModel::listRows()
{
    m_rows.clear();
    QHash<ImportKind, QList<int>> records;
    for (int i = 0; i < m_preview.records.size(); ++i)
        records[m_preview.records.at(i).kind].append(i);
    for (const ImportKind kind : kinds()) {
        if (!m_shown.contains(kind) || m_counts.value(kind) == 0)
            continue;
        m_rows.append({kind, -1});
        for (const int record : records.value(kind))
            m_rows.append({kind, record});
    }
}

void ImportModel::setShown(ImportKind kind, bool isShown)
{
    if (m_shown.contains(kind) == isShown)
        return;
    beginResetModel();
    if (isShown)
        m_shown.insert(kind);
    else
        m_shown.remove(kind);
    listRows();
    endResetModel();
}

const ImportRecord *ImportModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).record < 0)
        return nullptr;
    return &m_preview.records.at(m_rows.at(index.row()).record);
}

ImportKind ImportModel::kindAt(const QModelIndex &index) const { return m_rows.at(index.row()).kind; }

QModelIndex ImportModel::difference(const QModelIndex &from, int step) const
{
    const int start = from.isValid() ? from.row() + step : step > 0 ? 0 : rowCount() - 1;
    for (int row = start; row >= 0 && row < rowCount(); row += step) {
        if (m_rows.at(row).kind == ImportKind::Changed && m_rows.at(row).record >= 0)
            return index(row);
    }
    return {};
}

QModelIndex ImportModel::indexOf(const QUuid &uuid) const
{
    for (int row = 0; row < rowCount() && !uuid.isNull(); ++row) {
        if (m_rows.at(row).record >= 0 && m_preview.records.at(m_rows.at(row).record).record.uuid == uuid)
            return index(row);
    }
    return {};
}

QModelIndex ImportModel::firstRecord() const { return rowCount() > 1 ? index(1) : QModelIndex(); }

int ImportModel::chosen(ImportKind kind) const { return isWritten(kind) ? m_counts.value(kind) - m_leftOut.value(kind) : 0; }

// False when it is so already.
bool ImportModel::leaveOut(const ImportRecord &record, bool isLeftOut)
{
    const QUuid &uuid = record.record.uuid;
    if (m_choice.leftOut.contains(uuid) == isLeftOut)
        return false;
    if (isLeftOut)
        m_choice.leftOut.insert(uuid);
    else
        m_choice.leftOut.remove(uuid);
    m_leftOut[record.kind] += isLeftOut ? 1 : -1;
    return true;
}

void ImportModel::setKept(const QModelIndex &index, const QString &field, bool isKept)
{
    const ImportRecord *record = at(index);
    if (!record || this->isKept(index, field) == isKept)
        return;
    QStringList &kept = m_choice.kept[record->record.uuid];
    const bool keptAll = kept.size() == record->changes.size();
    if (isKept)
        kept.append(field);
    else
        kept.removeAll(field);
    const bool keepsAll = kept.size() == record->changes.size();
    if (kept.isEmpty())
        m_choice.kept.remove(record->record.uuid);
    if (keptAll || keepsAll)
        leaveOut(*record, keepsAll);
    tellChanged(index.row(), index.row(), record->kind);
}

bool ImportModel::isKept(const QModelIndex &index, const QString &field) const
{
    const ImportRecord *record = at(index);
    return record && m_choice.kept.value(record->record.uuid).contains(field);
}

// The head counts its records, so it changes with them.
void ImportModel::tellChanged(int first, int last, ImportKind kind)
{
    emit dataChanged(index(first), index(last));
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).kind == kind) {
            emit dataChanged(index(row), index(row));
            break;
        }
    }
    emit choiceChanged();
}

int ImportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

Qt::CheckState ImportModel::checkOf(const Row &row) const
{
    if (row.record >= 0)
        return m_choice.leftOut.contains(m_preview.records.at(row.record).record.uuid) ? Qt::Unchecked : Qt::Checked;
    return m_leftOut.value(row.kind) == 0 ? Qt::Checked : chosen(row.kind) == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
}

QString ImportModel::headText(ImportKind kind) const
{
    switch (kind) {
    case ImportKind::Added:
    case ImportKind::Changed: return tr("%1 of %2 chosen").arg(chosen(kind)).arg(m_counts.value(kind));
    case ImportKind::Refused: return tr("are not taken in");
    case ImportKind::Unchanged: return tr("nothing differs");
    case ImportKind::Missing: return tr("are left as they are");
    }
    Q_UNREACHABLE();
}

QString ImportModel::spokenText(const Row &row) const
{
    if (row.record < 0)
        return QStringLiteral("%1 %2, %3")
            .arg(wording::nameOf(row.kind), QString::number(m_counts.value(row.kind)), headText(row.kind));
    const ImportRecord &record = m_preview.records.at(row.record);
    QStringList parts = {record.record.name.isEmpty() ? tr("without a name") : record.record.name, wording::nameOf(row.kind),
                         wording::placeInFile(record.where), noteOf(record)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.record < 0 ? QStringLiteral("%1 %2").arg(wording::nameOf(row.kind)).arg(m_counts.value(row.kind))
                              : m_preview.records.at(row.record).record.name;
    case NoteRole: return row.record < 0 ? headText(row.kind) : noteOf(m_preview.records.at(row.record));
    case Qt::ToolTipRole: return Qt::convertFromPlainText(data(index, NoteRole).toString()); // whatever stands in the file
    case Qt::AccessibleTextRole: return spokenText(row);
    case Qt::CheckStateRole: return isWritten(row.kind) ? QVariant(checkOf(row)) : QVariant();
    default: return {};
    }
}

// Ticking a record that keeps every field takes the file's values again: else nothing of it would be taken.
bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isWritten(kindAt(index)))
        return false;
    const Row row = m_rows.at(index.row());
    const bool isLeftOut = value.toInt() == Qt::Unchecked;
    const auto mark = [&](const ImportRecord &record) {
        const auto kept = m_choice.kept.constFind(record.record.uuid);
        if (!isLeftOut && kept != m_choice.kept.cend() && kept->size() == record.changes.size())
            m_choice.kept.erase(kept);
        return leaveOut(record, isLeftOut);
    };
    if (row.record >= 0) {
        mark(m_preview.records.at(row.record));
        tellChanged(index.row(), index.row(), row.kind);
        return true;
    }
    int last = index.row();
    for (; last + 1 < rowCount() && m_rows.at(last + 1).kind == row.kind; ++last)
        mark(m_preview.records.at(m_rows.at(last + 1).record));
    tellChanged(index.row(), last, row.kind);
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isWritten(kindAt(index)) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace insats::ui
