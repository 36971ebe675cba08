// The flags of the gap tests: a letter in a shape of its own, so that they are told apart without colour. The same on
// screen, in pictures and on paper.
#pragma once

#include "domain/coverage.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QPainter;

namespace insats::ui {

inline constexpr int kFlagSize = 16;

// Black on a white edge in either theme, so that it stands out on every colour of cell.
void paintFlag(QPainter &painter, const QRectF &place, GapTest test);

// The hatched ground of an empty cell.
void paintHatch(QPainter &painter, const QRectF &place, const Theme &theme);

class FlagLabel : public QWidget {
    Q_OBJECT

public:
    explicit FlagLabel(GapTest test, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GapTest m_test;
};

} // namespace insats::ui
