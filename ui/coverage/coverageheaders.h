// The headers of the matrix. On top two levels: prevention level with its placements, and age band. At the left the areas,
// which open and close.
#pragma once

#include "ui/coverage/coveragemodel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>

namespace insats::ui {

inline constexpr int kLevelHeaderHeight = 26;
inline constexpr int kBandHeaderHeight = 24;

class LevelHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit LevelHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class AreaHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit AreaHeader(QWidget *parent = nullptr);

    // The row whose header has the keyboard; −1 = none.
    void setFocusedRow(int row);
    int focusedRow() const { return m_focusedRow; }

signals:
    void openToggled(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int m_focusedRow = -1;
};

void paintLevel(QPainter &painter, const QRectF &place, const CoverageModel &model, int level, const Theme &theme);
// opening: with the arrow that says that the area opens.
void paintArea(QPainter &painter, const QRectF &place, const CoverageModel &model, int row, bool opening,
               const Theme &theme);

} // namespace insats::ui
