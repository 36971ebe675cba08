#include "ui/manage/placementsfield.h"

#include "domain/fieldjson.h"
#include "ui/manage/agefield.h"
#include "ui/manage/plainfields.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/fieldtexts.h"
#include "wording/names.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

namespace insats::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kLeastLevelWidth = 60;
constexpr int kCountRole = Qt::UserRole;

// A filled cell with a check mark; with their number when there are several.
class TickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.palette);
        const int count = index.data(kCountRole).toInt();
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isFocused = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(isFocused ? theme.text : theme.controlBorder, isFocused ? 2 : 1));
        painter->setBrush(count > 0 ? theme.accent : theme.base);
        painter->drawRoundedRect(cell, 2, 2);
        if (count > 0) {
            const QRectF mark(cell.center().x() - 8, cell.center().y() - 8, 16, 16);
            icon(QStringLiteral("check"), theme.onAccent).paint(painter, mark.toRect());
        }
        if (count > 1) {
            painter->setPen(theme.onAccent);
            painter->setFont(fontFor(Type::Note));
            painter->drawText(cell.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        }
        painter->restore();
    }
};

QComboBox *makeSubAreas(const NeedArea &area, const QString &chosen)
{
    auto *box = new QComboBox;
    box->setMinimumHeight(32);
    box->addItem(PlacementsField::tr("none"), QString());
    for (const SubArea &sub : area.subAreas)
        box->addItem(sub.name, sub.name);
    if (box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

} // namespace

PlacementsField::PlacementsField(const Taxonomy &taxonomy)
    : m_taxonomy(taxonomy)
    , m_grid(new QTableWidget)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    buildGrid();
    m_layout->addWidget(m_grid);
    setFocusProxy(m_grid);
    showGrid();
}

void PlacementsField::buildGrid()
{
    const int levels = static_cast<int>(kCodes<PreventionLevel>.size());
    m_grid->setRowCount(static_cast<int>(m_taxonomy.areas.size()));
    m_grid->setColumnCount(levels);
    for (int column = 0; column < levels; ++column)
        m_grid->setHorizontalHeaderItem(column, new QTableWidgetItem(wording::nameOf(static_cast<PreventionLevel>(column))));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setVerticalHeaderItem(row, new QTableWidgetItem(m_taxonomy.areas.at(row).name));
        for (int column = 0; column < levels; ++column) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_grid->setItem(row, column, item);
        }
    }
    m_grid->setItemDelegate(new TickDelegate(m_grid));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->setShowGrid(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->viewport()->setBackgroundRole(QPalette::Window);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->horizontalHeader()->setFont(fontFor(Type::Note));
    m_grid->horizontalHeader()->setMinimumSectionSize(kLeastLevelWidth);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setSectionsClickable(false);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_grid->verticalHeader()->setSectionsClickable(false);
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->setFixedHeight(m_grid->verticalHeader()->length() + m_grid->horizontalHeader()->sizeHint().height() + 8);
    connect(m_grid, &QTableWidget::cellClicked, this, &PlacementsField::toggle);
    connect(m_grid, &QTableWidget::cellActivated, this, &PlacementsField::toggle);
}

QJsonValue PlacementsField::value() const { return toJson(m_placements); }

void PlacementsField::setValue(const QJsonValue &value)
{
    QList<Problem> problems;
    QList<Placement> placements;
    fromJson(value, placements, {QString(), problems});
    if (placements == m_placements && m_rows)
        return;
    m_placements = placements;
    showGrid();
    showRows();
}

void PlacementsField::setName(const QString &name) { m_grid->setAccessibleName(name); }

void PlacementsField::showGrid()
{
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const QString area = m_taxonomy.areas.at(row).name;
            const auto level = static_cast<PreventionLevel>(column);
            const auto count = std::ranges::count_if(m_placements, [&](const Placement &placement) {
                return placement.area == area && placement.level == level;
            });
            m_grid->item(row, column)->setData(kCountRole, static_cast<int>(count));
            const QString place = QStringLiteral("%1, %2").arg(area, wording::nameOf(level));
            m_grid->item(row, column)
                ->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1: ticked").arg(place) : tr("%1: not ticked").arg(place));
        }
    }
}

void PlacementsField::toggle(int row, int column)
{
    const QString area = m_taxonomy.areas.at(row).name;
    const auto level = static_cast<PreventionLevel>(column);
    QList<Placement> placements = m_placements;
    const auto isHere = [&](const Placement &placement) { return placement.area == area && placement.level == level; };
    if (placements.removeIf(isHere) == 0) {
        Placement added;
        added.area = area;
        added.level = level;
        if (m_taxonomy.areas.at(row).subAreas.size() == 1)
            added.subArea = m_taxonomy.areas.at(row).subAreas.constFirst().name;
        placements.append(added);
    }
    change(placements);
}

void PlacementsField::change(const QList<Placement> &placements)
{
    m_placements = placements;
    showGrid();
    showRows();
    emit edited();
}

void PlacementsField::showRows()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (int number = 0; number < m_placements.size(); ++number)
        rows->addWidget(makeRow(number));
    m_layout->addWidget(m_rows);
}

QWidget *PlacementsField::makeRow(int number)
{
    const Placement &placement = m_placements.at(number);
    const QString title =
        placement.level ? QStringLiteral("%1 · %2").arg(placement.area, wording::nameOf(*placement.level)) : placement.area;
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(12, 8, 12, 8);
    form->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(makeWrappedLabel(title, Type::Strong), 1);
    auto *remove = new LinkButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(title));
    head->addWidget(remove, 0, Qt::AlignTop);
    form->addRow(head);
    const auto area = std::ranges::find(m_taxonomy.areas, placement.area, &NeedArea::name);
    if (area != m_taxonomy.areas.end()) {
        QComboBox *sub = makeSubAreas(*area, placement.subArea);
        sub->setAccessibleName(tr("Sub-area, %1").arg(title));
        form->addRow(tr("Sub-area"), sub);
        connect(sub, &QComboBox::currentIndexChanged, this, [this, number, sub] {
            m_placements[number].subArea = sub->currentData().toString();
            emit edited();
        });
    }
    auto *target = new LineField;
    target->setValue(placement.target);
    target->setName(tr("Target group, %1").arg(title));
    form->addRow(tr("Target group"), target);
    auto *age = new AgeField;
    age->setValue(toJson(placement.age));
    age->setName(tr("Age, %1").arg(title));
    form->addRow(tr("Age"), age);
    auto *basis = new ChoiceField(choicesOf<PlacementBasis>());
    basis->setValue(codeOf(placement.basis));
    basis->setName(tr("Placed by, %1").arg(title));
    form->addRow(tr("Placed by"), basis);
    connect(target, &FieldEditor::edited, this, [this, number, target] {
        m_placements[number].target = target->value().toString();
        emit edited();
    });
    connect(age, &FieldEditor::edited, this, [this, number, age] {
        QList<Problem> none;
        AgeRange range;
        fromJson(age->value(), range, {QString(), none});
        m_placements[number].age = range;
        emit edited();
    });
    connect(basis, &FieldEditor::edited, this, [this, number, basis] {
        m_placements[number].basis = fromCode<PlacementBasis>(basis->value().toString()).value_or(PlacementBasis::Source);
        emit edited();
    });
    connect(
        remove, &LinkButton::clicked, this,
        [this, number] {
            QList<Placement> placements = m_placements;
            placements.removeAt(number);
            change(placements);
        },
        Qt::QueuedConnection);
    return box;
}

} // namespace insats::ui
