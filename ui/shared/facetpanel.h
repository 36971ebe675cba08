// The left pane of the search page: age, and the facets with their counts.
#pragma once

#include "ui/shared/facetmodel.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTreeView;

namespace insats::ui {

class LinkButton;

class FacetPanel : public QWidget {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setTaxonomy(const Taxonomy &taxonomy);
    void setCounts(const FacetCounts &counts);

    const FacetChoices &choices() const { return m_model->choices(); }
    std::optional<AskedAge> age() const;
    bool isNarrowing() const { return age() || !choices().isEmpty(); }

    void setImplied(const FacetChoices &implied);
    void setChoices(const FacetChoices &choices);
    void setAge(std::optional<AskedAge> age);
    void clear();

signals:
    void changed();
    void impliedUnticked(insats::Facet facet);

private:
    QWidget *buildHead();
    QWidget *buildAge();
    void buildTree();
    void showChosen();
    void expandFirstTime();

    FacetModel *m_model;
    QLabel *m_chosen;
    QStringList m_words; // of the taxonomy
    LinkButton *m_clear;
    QSpinBox *m_age;
    QTreeView *m_tree;
};

} // namespace insats::ui
