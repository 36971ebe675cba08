// The facets as a tree of groups, values and, below need areas, sub-areas. Values can be ticked; counts come with every
// answer. As long as the values are the same ones, an answer changes counts only, so that nothing folds or jumps.
#pragma once

#include "domain/search.h"
#include "domain/taxonomy.h"

#include <QAbstractItemModel>

namespace insats::ui {

class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, IconRole, IsGroupRole, FacetRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setTaxonomy(const Taxonomy &taxonomy);
    void setCounts(const FacetCounts &counts);

    const FacetChoices &choices() const { return m_choices; }
    void setChoices(const FacetChoices &choices);
    int chosenCount() const;

    // Values that the question's text already asks for: ticked, too. Unticking one asks for its words to go.
    void setImplied(const FacetChoices &implied);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void choicesChanged();
    void impliedUnticked(insats::Facet facet);

private:
    struct Node {
        Facet facet = Facet::Level;
        QString value;
        int parent = -1; // -1 = a group
        int row = 0;
        QList<int> children;

        bool operator==(const Node &) const = default;
    };

    int addNode(QList<Node> &nodes, Facet facet, const QString &value, int parent) const;
    QList<Node> nodesFor(const FacetCounts &counts) const;
    QModelIndex indexOf(int node) const;
    QString iconOf(const Node &node) const;
    bool isChosen(const Node &node) const;
    void announceAll(const QList<int> &roles);

    Taxonomy m_taxonomy;
    QList<Node> m_nodes; // groups first, each before its children
    QList<int> m_groups;
    QMap<Facet, QMap<QString, int>> m_counts;
    FacetChoices m_choices;
    FacetChoices m_implied;
};

} // namespace insats::ui
