#include "ui/shared/facetpanel.h"

#include "ui/shared/facetdelegate.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeView>

namespace insats::ui {

namespace {

constexpr int kOldestAge = 99;

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(this))
    , m_chosen(makeLabel({}, Type::Note, true))
    , m_clear(new LinkButton(tr("Clear")))
    , m_age(new QSpinBox)
    , m_tree(new QTreeView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildAge());
    buildTree();
    layout->addWidget(m_tree, 1);
    connect(m_model, &FacetModel::choicesChanged, this, &FacetPanel::showChosen);
    connect(m_model, &FacetModel::choicesChanged, this, &FacetPanel::changed);
    connect(m_model, &FacetModel::impliedUnticked, this, &FacetPanel::impliedUnticked);
    connect(m_age, &QSpinBox::valueChanged, this, &FacetPanel::showChosen);
    connect(m_age, &QSpinBox::valueChanged, this, &FacetPanel::changed);
    connect(m_clear, &LinkButton::clicked, this, &FacetPanel::clear);
    showChosen();
}

QWidget *FacetPanel::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(makeLabel(tr("Filter"), Type::Strong));
    layout->addStretch();
    layout->addWidget(m_chosen);
    m_clear->setFont(fontFor(Type::Note));
    m_clear->setAccessibleName(tr("Clear all filters"));
    layout->addWidget(m_clear);
    head->setFixedHeight(36);
    return head;
}

QWidget *FacetPanel::buildAge()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 4, 12, 8);
    QLabel *label = makeLabel(tr("&Age"), Type::Strong);
    label->setBuddy(m_age);
    layout->addWidget(label);
    layout->addStretch();
    m_age->setRange(-1, kOldestAge);
    m_age->setValue(-1);
    m_age->setSpecialValueText(tr("any"));
    m_age->setSuffix(tr(" years"));
    m_age->setAccessibleName(tr("Age in years"));
    m_age->setToolTip(tr("Shows what fits exactly this age. Insatser without a stated age come last."));
    m_age->setFixedWidth(104);
    layout->addWidget(m_age);
    return row;
}

void FacetPanel::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setMouseTracking(true);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAccessibleName(tr("Filter"));
    m_tree->setTextElideMode(Qt::ElideRight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetPanel::expandFirstTime);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(FacetModel::IsGroupRole).toBool())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

// The short groups that most questions use; the long ones open on demand.
void FacetPanel::expandFirstTime()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const auto facet = static_cast<Facet>(group.data(FacetModel::FacetRole).toInt());
        m_tree->setExpanded(group, facet == Facet::Level || facet == Facet::Area || facet == Facet::Route);
    }
}

// What was chosen by a word that has another name now would find nothing, and nobody could see why.
void FacetPanel::setTaxonomy(const Taxonomy &taxonomy)
{
    QStringList words = taxonomy.groups;
    for (const NeedArea &area : taxonomy.areas) {
        words.append(area.name);
        for (const SubArea &subArea : area.subAreas)
            words.append(subArea.name);
    }
    const bool isRenamed = !m_words.isEmpty() && words != m_words && m_model->chosenCount() > 0;
    m_words = words;
    m_model->setTaxonomy(taxonomy);
    if (isRenamed)
        clear();
}

void FacetPanel::setCounts(const FacetCounts &counts) { m_model->setCounts(counts); }

std::optional<AskedAge> FacetPanel::age() const
{
    return m_age->value() < 0 ? std::nullopt : std::optional(AskedAge{m_age->value(), m_age->value()});
}

void FacetPanel::setImplied(const FacetChoices &implied) { m_model->setImplied(implied); }

void FacetPanel::setChoices(const FacetChoices &choices) { m_model->setChoices(choices); }

void FacetPanel::setAge(std::optional<AskedAge> age) { m_age->setValue(age ? age->from : -1); }

void FacetPanel::clear()
{
    {
        const QSignalBlocker quiet(this); // one change, not two
        setAge({});
        setChoices({});
    }
    emit changed();
}

void FacetPanel::showChosen()
{
    const int count = m_model->chosenCount() + (age() ? 1 : 0);
    m_chosen->setText(count > 0 ? tr("%n chosen", nullptr, count) : QString());
    m_clear->setVisible(count > 0);
}

} // namespace insats::ui
