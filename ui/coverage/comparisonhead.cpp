#include "ui/coverage/comparisonhead.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "wording/comparison.h"
#include "wording/differences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace insats::ui {

namespace {

constexpr int kChooserWidth = 200;

enum Role { CatalogueRole = Qt::UserRole, SnapshotRole };

void addSide(QComboBox *box, const QString &name, const ComparedSide &side)
{
    box->addItem(name);
    box->setItemData(box->count() - 1, side.catalogue, CatalogueRole);
    box->setItemData(box->count() - 1, side.snapshot, SnapshotRole);
    box->setItemData(box->count() - 1, name, Qt::ToolTipRole);
}

ComparedSide sideOf(const QComboBox *box)
{
    return {box->currentData(CatalogueRole).toString(), box->currentData(SnapshotRole).toString()};
}

} // namespace

ComparisonHead::ComparisonHead(QMenu *exportMenu, QWidget *parent)
    : QWidget(parent)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_coveredNote(makeLabel({}, Type::Note, true))
    , m_unknownNote(makeLabel({}, Type::Note, true))
    , m_changedNote(new LinkButton({}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(20);
    layout->addWidget(buildTitle(), 0, Qt::AlignTop);
    auto *middle = new QWidget;
    auto *flow = new FlowLayout(16, middle);
    auto *swapping = new QPushButton(tr("Swap"));
    swapping->setToolTip(tr("What is before becomes after, and the other way round"));
    connect(swapping, &QPushButton::clicked, this, &ComparisonHead::swap);
    flow->addWidget(buildChooser(tr("&Before"), m_before));
    auto *then = new QWidget;
    auto *row = new QHBoxLayout(then);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeLabel(QStringLiteral("→"), Type::Body, true), 0, Qt::AlignBottom);
    row->addWidget(buildChooser(tr("A&fter"), m_after));
    row->addWidget(swapping, 0, Qt::AlignBottom);
    flow->addWidget(then);
    m_covered =
        addFigure(flow, tr("Coverage C"), tr("The share of cells with at least one insats that runs."), m_coveredNote);
    m_unknown = addFigure(flow, tr("Without stated age U"), tr("The share of placements that can stand in no age group."),
                          m_unknownNote);
    m_changedNote->setFont(fontFor(Type::Note));
    m_changedNote->setToolTip(tr("Goes to the next changed cell (G)"));
    m_changed =
        addFigure(flow, tr("Changed cells"), tr("Cells of areas in which other insatser stand than before."), m_changedNote);
    layout->addWidget(middle, 1);
    auto *share = new QPushButton(tr("Export"));
    share->setMenu(exportMenu);
    layout->addWidget(share, 0, Qt::AlignTop);
    connect(m_changedNote, &LinkButton::clicked, this, &ComparisonHead::nextRequested);
    for (QComboBox *box : {m_before, m_after}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonHead::changed);
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip); // long names are cut
    }
}

QWidget *ComparisonHead::buildTitle()
{
    auto *titles = new QWidget;
    auto *layout = new QVBoxLayout(titles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLabel(tr("Compare"), Type::Title));
    auto *back = new LinkButton(tr("Back to Coverage"));
    back->setToolTip(tr("To the same cell (Esc)"));
    connect(back, &LinkButton::clicked, this, &ComparisonHead::backRequested);
    layout->addWidget(back, 0, Qt::AlignLeft);
    return titles;
}

QWidget *ComparisonHead::buildChooser(const QString &name, QComboBox *box)
{
    auto *chooser = new QWidget;
    auto *layout = new QVBoxLayout(chooser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QLabel *label = makeLabel(name, Type::Note, true);
    label->setBuddy(box);
    box->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFixedWidth(kChooserWidth);
    layout->addWidget(label);
    layout->addWidget(box);
    return chooser;
}

ComparisonHead::Figure ComparisonHead::addFigure(QLayout *row, const QString &name, const QString &toolTip, QWidget *note)
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = makeLabel(name, Type::Note, true);
    auto *value = makeLabel({}, Type::Heading);
    title->setToolTip(toolTip);
    value->setToolTip(toolTip);
    column->addWidget(title);
    column->addWidget(value);
    column->addWidget(note, 0, Qt::AlignLeft);
    row->addWidget(group);
    return {group, value, note};
}

void ComparisonHead::setSides(const QList<CatalogueInfo> &catalogues, const QList<Snapshot> &snapshots)
{
    const ComparedSide before = sideOf(m_before);
    const ComparedSide after = sideOf(m_after);
    const QSignalBlocker quiet(this);
    fill(m_before, catalogues, snapshots);
    fill(m_after, catalogues, snapshots);
    choose(before, after);
}

void ComparisonHead::fill(QComboBox *box, const QList<CatalogueInfo> &catalogues, const QList<Snapshot> &snapshots)
{
    box->clear();
    for (const CatalogueInfo &catalogue : catalogues)
        addSide(box, wording::sideName(catalogue), {catalogue.id, {}});
    if (!snapshots.isEmpty())
        box->insertSeparator(box->count());
    for (auto it = snapshots.crbegin(); it != snapshots.crend(); ++it)
        addSide(box, wording::sideName(*it), {{}, it->name});
}

void ComparisonHead::select(QComboBox *box, const ComparedSide &side)
{
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).isEmpty()) // the line between
            continue;
        if (box->itemData(i, CatalogueRole).toString() == side.catalogue
            && box->itemData(i, SnapshotRole).toString() == side.snapshot)
            box->setCurrentIndex(i);
    }
}

ComparedSide ComparisonHead::before() const { return sideOf(m_before); }

ComparedSide ComparisonHead::after() const { return sideOf(m_after); }

void ComparisonHead::choose(const ComparedSide &before, const ComparedSide &after)
{
    {
        const QSignalBlocker quiet(this);
        select(m_before, before);
        select(m_after, after);
    }
    emit changed();
}

void ComparisonHead::swap() { choose(after(), before()); }

void ComparisonHead::show(const ComparisonReply &reply)
{
    const CoverageFigures &before = reply.before.figures;
    const CoverageFigures &after = reply.after.figures;
    m_covered.value->setText(wording::sharesText(before.c(), after.c()));
    m_coveredNote->setText(
        before.cells == after.cells
            ? tr("%1 of %2 cells").arg(wording::beforeAfterText(before.covered, after.covered)).arg(after.cells)
            : tr("%1 of %2 → %3 of %4 cells").arg(before.covered).arg(before.cells).arg(after.covered).arg(after.cells));
    m_unknown.value->setText(wording::sharesText(before.u(), after.u()));
    m_unknownNote->setText(tr("%1 placements").arg(wording::beforeAfterText(before.unknownAge, after.unknownAge)));
    m_changed.value->setText(wording::changedText(reply));
    m_changedNote->setText(wording::directionsText(changedCells(reply)));
    m_changedNote->setEnabled(std::ranges::any_of(reply.differences, differsInSupply));
}

} // namespace insats::ui
