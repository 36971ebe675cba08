#include "ui/needs/figurespane.h"

#include "ui/needs/indicatordelegate.h"
#include "ui/needs/indicatormodel.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace insats::ui {

namespace {

// Of the catalogues whose figures are shown though they were not chosen.
QStringList titlesOfOthers(const RegistersReply &reply)
{
    QStringList titles;
    for (const Indicator &indicator : reply.indicators) {
        const bool isChosen = std::ranges::count(reply.catalogues, indicator.catalogue, &CatalogueInfo::id) > 0;
        const QString title = reply.titles.value(indicator.catalogue);
        if (!isChosen && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

} // namespace

FiguresPane::FiguresPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new IndicatorModel(this))
    , m_table(new QTableView)
    , m_note(makeWrappedLabel({}, Type::Note, true))
    , m_toMatrix(new QPushButton(tr("Show its area in Coverage")))
    , m_toInsatser(new QPushButton(tr("Insatser of its area")))
{
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_note->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    auto *links = new QHBoxLayout;
    links->setContentsMargins(12, 8, 12, 8);
    links->setSpacing(8);
    links->addWidget(m_toInsatser);
    links->addWidget(m_toMatrix);
    links->addStretch();
    column->addLayout(links);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPane::enableLinks);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FiguresPane::enableLinks);
    const auto toMatrix = [this] {
        if (!areaOfCurrent().isEmpty())
            emit matrixRequested(areaOfCurrent());
    };
    connect(m_table, &QTableView::activated, this, toMatrix);
    connect(m_toMatrix, &QPushButton::clicked, this, toMatrix);
    connect(m_toInsatser, &QPushButton::clicked, this, [this] { emit insatserRequested(areaOfCurrent()); });
    enableLinks();
}

void FiguresPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new IndicatorDelegate(m_table));
    m_table->setAccessibleName(tr("Figures"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(52);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(IndicatorModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(IndicatorModel::Before, 58), std::pair(IndicatorModel::Newest, 58),
                                        std::pair(IndicatorModel::Change, 78), std::pair(IndicatorModel::Country, 58),
                                        std::pair(IndicatorModel::Chart, 156)})
        m_table->setColumnWidth(column, width);
}

void FiguresPane::show(const QList<Indicator> &shown, const RegistersReply &reply)
{
    m_model->setIndicators(shown);
    QString note = tr("Ring: the year before · dot: the newest · stroke: the country. No score is made.");
    if (reply.indicators.isEmpty())
        note = tr("The chosen catalogues have no figures.");
    else if (shown.isEmpty())
        note = tr("No figures about this.");
    else if (const QStringList others = titlesOfOthers(reply); !others.isEmpty())
        note = tr("From %1, the same municipality.").arg(others.join(QStringLiteral(", "))) + QLatin1Char(' ') + note;
    m_note->setText(note);
}

QString FiguresPane::areaOfCurrent() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->at(current.row()).area : QString();
}

void FiguresPane::enableLinks()
{
    for (QPushButton *button : {m_toMatrix, m_toInsatser})
        button->setEnabled(!areaOfCurrent().isEmpty());
}

} // namespace insats::ui
