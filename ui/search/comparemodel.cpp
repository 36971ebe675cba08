#include "ui/search/comparemodel.h"

#include "ui/shared/type.h"
#include "wording/card.h"
#include "wording/names.h"

namespace insats::ui {

namespace {

// What a card says, label by label; facts that one card lacks are "not stated" there.
QList<wording::Fact> factsOf(const Intervention &intervention)
{
    QList<wording::Fact> facts = {{CompareModel::tr("Description"), intervention.summary, {}, true}};
    facts += wording::facts(intervention);
    facts.append(
        {CompareModel::tr("In the matrix"), wording::placementLines(intervention).join(QLatin1Char('\n')), {}, true});
    facts.append({CompareModel::tr("Reviewed"), wording::dateText(intervention.reviewedOn), {}, true});
    return facts;
}

} // namespace

CompareModel::CompareModel(const QList<Intervention> &interventions, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (int column = 0; column < interventions.size(); ++column) {
        m_names.append(interventions.at(column).name);
        for (const wording::Fact &fact : factsOf(interventions.at(column))) {
            auto row = std::ranges::find(m_rows, fact.label, &Row::label);
            if (row == m_rows.end()) {
                m_rows.append({fact.label, QStringList(interventions.size(), tr("not stated")), false});
                row = m_rows.end() - 1;
            }
            if (!fact.value.isEmpty())
                row->values[column] = fact.value;
        }
    }
    for (Row &row : m_rows)
        row.differs = row.values.count(row.values.constFirst()) < row.values.size();
    std::ranges::stable_partition(m_rows, [](const Row &row) { return row.differs; });
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.values.at(index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(m_names.at(index.column()), row.label, row.values.at(index.column()));
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    case DiffersRole: return row.differs;
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::FontRole)
        return fontFor(Type::Strong);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_names.value(section);
    const Row &row = m_rows.at(section);
    return row.differs ? row.label : tr("%1 (same)").arg(row.label);
}

} // namespace insats::ui
