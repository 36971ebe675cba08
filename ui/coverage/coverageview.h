// The grid of the matrix: one tab stop, arrows that stop at the edges, Home/End, Ctrl+Home/End, G and Shift+G to the next
// gap, Enter for the cell (after the grid pattern of the W3C's ARIA practices). Left of the first column stands the row's
// header: there Right opens the area and Left closes it.
#pragma once

#include "ui/coverage/coveragemodel.h"

#include <QTableView>

namespace insats::ui {

class AreaHeader;

class CoverageView : public QTableView {
    Q_OBJECT

public:
    explicit CoverageView(QWidget *parent = nullptr);

    void setCoverage(CoverageModel *model);

    // Chooses the cell and scrolls to it.
    void choose(const CellPlace &place);
    void chooseNextGap(bool forward, std::optional<GapTest> test = {});
    void chooseNextOf(CellState state);

signals:
    void currentCellChanged(const QModelIndex &index);
    void opened(); // Enter or double click
    void backRequested(); // Esc
    void noteRequested(); // N
    void compareRequested(); // C
    void whatIfRequested(); // W

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goTo(const QModelIndex &index);
    bool keyOnHeader(int key);
    bool keyInGrid(QKeyEvent *event);
    void focusHeader(int row);
    void leaveHeader();
    void setOpen(int row, bool open);
    void arrange();

    CoverageModel *m_model = nullptr;
    AreaHeader *m_areas;
    CellPlace m_place; // of the current cell, kept over resets
    bool m_hasPlace = false;
    bool m_arranging = false;
};

} // namespace insats::ui
