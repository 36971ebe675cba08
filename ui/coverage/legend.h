// What colours, signs and flags mean, and how many cells have each. A sign or a flag leads to the next cell that has it.
#pragma once

#include "domain/coverage.h"

#include <QWidget>

namespace insats::ui {

class FlowLayout;

class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void show(const CoverageReply &reply);

signals:
    void testChosen(insats::GapTest test);
    void stateChosen(insats::CellState state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStates();

    CoverageReply m_reply;
    FlowLayout *m_layout;
};

} // namespace insats::ui
