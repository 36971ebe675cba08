#include "ui/shared/facetmodel.h"

#include "ui/shared/icons.h"
#include "wording/names.h"

namespace insats::ui {

namespace {

// The groups of the panel, most used first. Age is asked for in a field of its own; sub-areas stand below their areas.
constexpr Facet kGroups[] = {Facet::Level,    Facet::Area,   Facet::Route, Facet::Audience, Facet::Group,
                             Facet::Provider, Facet::Format, Facet::Cost,  Facet::Place,    Facet::Status};

template <Coded Enum>
QString codedIcon(const QString &value)
{
    const auto known = fromCode<Enum>(value);
    return known ? iconName(*known) : QString();
}

} // namespace

void FacetModel::setTaxonomy(const Taxonomy &taxonomy) { m_taxonomy = taxonomy; }

int FacetModel::addNode(QList<Node> &nodes, Facet facet, const QString &value, int parent) const
{
    const int number = static_cast<int>(nodes.size());
    nodes.append({facet, value, parent, 0, {}});
    if (parent >= 0) {
        nodes[number].row = static_cast<int>(nodes.at(parent).children.size());
        nodes[parent].children.append(number);
    }
    return number;
}

QList<FacetModel::Node> FacetModel::nodesFor(const FacetCounts &counts) const
{
    QList<Node> nodes;
    int row = 0;
    for (const Facet facet : kGroups) {
        const int group = addNode(nodes, facet, QString(), -1);
        nodes[group].row = row++;
        for (const FacetCount &value : counts.value(facet)) {
            const int node = addNode(nodes, facet, value.value, group);
            const auto area = std::ranges::find(m_taxonomy.areas, value.value, &NeedArea::name);
            if (facet != Facet::Area || area == m_taxonomy.areas.end() || area->subAreas.size() < 2)
                continue;
            for (const SubArea &subArea : area->subAreas)
                addNode(nodes, Facet::SubArea, subArea.name, node);
        }
    }
    return nodes;
}

void FacetModel::setCounts(const FacetCounts &counts)
{
    m_counts.clear();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        for (const FacetCount &value : it.value())
            m_counts[it.key()][value.value] = value.count;
    }
    const QList<Node> nodes = nodesFor(counts);
    if (nodes == m_nodes) {
        announceAll({CountRole, Qt::AccessibleTextRole});
        return;
    }
    beginResetModel();
    m_nodes = nodes;
    m_groups.clear();
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).parent < 0)
            m_groups.append(i);
    }
    endResetModel();
}

void FacetModel::setChoices(const FacetChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    announceAll({Qt::CheckStateRole});
    emit choicesChanged();
}

void FacetModel::setImplied(const FacetChoices &implied)
{
    if (implied == m_implied)
        return;
    m_implied = implied;
    announceAll({Qt::CheckStateRole});
}

int FacetModel::chosenCount() const
{
    int sum = 0;
    for (const QStringList &values : m_choices)
        sum += static_cast<int>(values.size());
    return sum;
}

void FacetModel::announceAll(const QList<int> &roles)
{
    for (const Node &node : m_nodes) {
        if (!node.children.isEmpty())
            emit dataChanged(indexOf(node.children.constFirst()), indexOf(node.children.constLast()), roles);
    }
}

QModelIndex FacetModel::indexOf(int node) const { return createIndex(m_nodes.at(node).row, 0, static_cast<quintptr>(node)); }

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &siblings =
        parent.isValid() ? m_nodes.at(static_cast<qsizetype>(parent.internalId())).children : m_groups;
    return column == 0 && row >= 0 && row < siblings.size() ? indexOf(siblings.at(row)) : QModelIndex();
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes.at(static_cast<qsizetype>(child.internalId())).parent;
    return parent < 0 ? QModelIndex() : indexOf(parent);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return static_cast<int>(m_nodes.at(static_cast<qsizetype>(parent.internalId())).children.size());
}

int FacetModel::columnCount(const QModelIndex &) const { return 1; }

QString FacetModel::iconOf(const Node &node) const
{
    switch (node.facet) {
    case Facet::Level: return codedIcon<PreventionLevel>(node.value);
    case Facet::Route: return codedIcon<AccessRoute>(node.value);
    case Facet::Area: {
        const auto area = std::ranges::find(m_taxonomy.areas, node.value, &NeedArea::name);
        return area == m_taxonomy.areas.end() ? QStringLiteral("rings") : area->icon;
    }
    default: return {};
    }
}

bool FacetModel::isChosen(const Node &node) const
{
    return m_choices.value(node.facet).contains(node.value) || m_implied.value(node.facet).contains(node.value);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes.at(static_cast<qsizetype>(index.internalId()));
    const bool isGroup = node.parent < 0;
    const QString name = isGroup ? wording::nameOf(node.facet) : wording::nameOf(node.facet, node.value);
    const int count = m_counts.value(node.facet).value(node.value);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return name;
    case Qt::AccessibleTextRole: return isGroup ? name : tr("%1, %n insats(er)", nullptr, count).arg(name);
    case Qt::CheckStateRole: return isGroup ? QVariant() : QVariant(isChosen(node) ? Qt::Checked : Qt::Unchecked);
    case CountRole: return isGroup ? QVariant() : QVariant(count);
    case IconRole: return isGroup ? QString() : iconOf(node);
    case IsGroupRole: return isGroup;
    case FacetRole: return QVariant::fromValue(static_cast<int>(node.facet));
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const Node &node = m_nodes.at(static_cast<qsizetype>(index.internalId()));
    if (node.parent < 0)
        return false;
    if (value.toInt() != Qt::Checked && m_implied.value(node.facet).contains(node.value)) {
        emit impliedUnticked(node.facet);
        return true;
    }
    QStringList &chosen = m_choices[node.facet];
    chosen.removeAll(node.value);
    if (value.toInt() == Qt::Checked)
        chosen.append(node.value);
    if (chosen.isEmpty())
        m_choices.remove(node.facet);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit choicesChanged();
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isGroup = m_nodes.at(static_cast<qsizetype>(index.internalId())).parent < 0;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isGroup ? Qt::NoItemFlags : Qt::ItemIsUserCheckable);
}

} // namespace insats::ui
