#include "ui/coverage/coverageview.h"

#include "ui/coverage/coveragedelegate.h"
#include "ui/coverage/coverageheaders.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace insats::ui {

namespace {

constexpr int kLeastCell = 40;
constexpr int kMostCell = 66;
constexpr int kUnknownCell = 34;
constexpr int kLeastRow = 52;
constexpr int kMostRow = 72;
constexpr int kTotalRow = 30;
constexpr int kLeastHeader = 138;
constexpr int kMostHeader = 230;

} // namespace

CoverageView::CoverageView(QWidget *parent)
    : QTableView(parent)
    , m_areas(new AreaHeader)
{
    setHorizontalHeader(new LevelHeader);
    setVerticalHeader(m_areas);
    setItemDelegate(new CoverageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Coverage matrix"));
    setAccessibleDescription(tr("Need areas by prevention level and age. Enter shows the insatser of a cell, G goes to the "
                                "next gap."));
    connect(m_areas, &AreaHeader::openToggled, this, [this](int row) {
        if (m_model->canOpen(row))
            setOpen(row, !m_model->isOpen(row));
    });
    connect(this, &QTableView::doubleClicked, this, &CoverageView::opened);
}

void CoverageView::setCoverage(CoverageModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        const QModelIndex index = m_hasPlace ? m_model->show(m_place) : QModelIndex();
        setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &CoverageView::arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CoverageView::arrange);
}

void CoverageView::choose(const CellPlace &place) { goTo(m_model->show(place)); }

void CoverageView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CoverageView::chooseNextGap(bool forward, std::optional<GapTest> test)
{
    goTo(m_model->nextGap(currentIndex(), forward, test));
}

void CoverageView::chooseNextOf(CellState state) { goTo(m_model->nextOf(state, currentIndex())); }

void CoverageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_areas->setFocusedRow(-1);
    if (current.isValid() && !m_model->isTotal(current.row())) {
        m_place = m_model->placeAt(current);
        m_hasPlace = true;
    }
    emit currentCellChanged(current);
}

void CoverageView::focusOutEvent(QFocusEvent *event)
{
    m_areas->setFocusedRow(-1);
    QTableView::focusOutEvent(event);
}

void CoverageView::focusHeader(int row)
{
    m_areas->setFocusedRow(row);
    clearSelection();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild((row + 1) * (m_model->columnCount() + 1)); // headers come before the cells of their row
    QAccessible::updateAccessibility(&event);
}

void CoverageView::leaveHeader()
{
    const int row = m_areas->focusedRow();
    m_areas->setFocusedRow(-1);
    setCurrentIndex({});
    setCurrentIndex(m_model->index(row, 0));
}

void CoverageView::setOpen(int row, bool open)
{
    const bool onHeader = m_areas->focusedRow() >= 0;
    m_model->setOpen(row, open);
    const QModelIndex index = m_model->index(row, onHeader ? 0 : std::max(0, currentIndex().column()));
    setCurrentIndex({});
    setCurrentIndex(index);
    if (onHeader)
        focusHeader(row);
}

bool CoverageView::keyOnHeader(int key)
{
    const int row = m_areas->focusedRow();
    const int lastRow = m_model->rowCount() - 2; // the last is the row of totals
    switch (key) {
    case Qt::Key_Right:
        if (m_model->canOpen(row) && !m_model->isOpen(row))
            setOpen(row, true);
        else
            leaveHeader();
        return true;
    case Qt::Key_Left:
        if (m_model->canOpen(row) && m_model->isOpen(row))
            setOpen(row, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_model->canOpen(row))
            setOpen(row, !m_model->isOpen(row));
        return true;
    case Qt::Key_Up: focusHeader(std::max(0, row - 1)); return true;
    case Qt::Key_Down: focusHeader(std::min(lastRow, row + 1)); return true;
    default: return false;
    }
}

bool CoverageView::keyInGrid(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        if (currentIndex().column() > 0)
            return false;
        focusHeader(currentIndex().row());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(); return true;
    case Qt::Key_Escape: emit backRequested(); return true;
    case Qt::Key_N: emit noteRequested(); return true;
    case Qt::Key_C: emit compareRequested(); return true;
    case Qt::Key_W: emit whatIfRequested(); return true;
    case Qt::Key_G: chooseNextGap(!(event->modifiers() & Qt::ShiftModifier)); return true;
    default: return false;
    }
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    const bool taken = m_areas->focusedRow() >= 0 ? keyOnHeader(event->key()) || keyInGrid(event) : keyInGrid(event);
    if (!taken)
        QTableView::keyPressEvent(event);
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
    scrollTo(currentIndex()); // what grows beside the matrix takes room from it
}

// Everything at once where there is room; scrolled under fixed headers where there is not.
void CoverageView::arrange()
{
    if (!m_model || m_model->rowCount() == 0 || m_arranging)
        return;
    m_arranging = true;
    const int levels = static_cast<int>(kCodes<PreventionLevel>.size());
    const int rows = m_model->rowCount() - 1;
    const int roomBelow = height() - horizontalHeader()->sizeHint().height() - kTotalRow - 4;
    const bool rowsFit = rows * kLeastRow <= roomBelow;
    const int fixed = levels * kUnknownCell + (levels - 1) * kLevelGap;
    const int room = width() - fixed - (rowsFit ? 0 : verticalScrollBar()->sizeHint().width());
    const int cells = levels * m_model->bandCount();
    const int cell = std::clamp((room - kLeastHeader) / cells, kLeastCell, kMostCell);
    m_areas->setFixedWidth(std::clamp(room - cells * cell - 4, kLeastHeader, kMostHeader));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool startsLevel = column > 0 && column % (m_model->bandCount() + 1) == 0;
        setColumnWidth(column, (m_model->isUnknownAge(column) ? kUnknownCell : cell) + (startsLevel ? kLevelGap : 0));
    }
    const int row = std::clamp(roomBelow / std::max(1, rows), kLeastRow, kMostRow);
    for (int i = 0; i < rows; ++i)
        setRowHeight(i, row);
    setRowHeight(rows, kTotalRow);
    m_arranging = false;
}

} // namespace insats::ui
