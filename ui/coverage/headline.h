// The four figures above the matrix, each with what it is made of. C is never shown without U.
#pragma once

#include "domain/coverage.h"

#include <QWidget>

class QLabel;

namespace insats::ui {

class Headline : public QWidget {
    Q_OBJECT

public:
    explicit Headline(QWidget *parent = nullptr);

    void show(const CoverageReply &reply);

private:
    struct Figure {
        QLabel *name;
        QLabel *value;
        QLabel *numbers;
    };

    Figure addFigure(const QString &name, const QString &toolTip);

    Figure m_covered;
    Figure m_empty;
    Figure m_robust;
    Figure m_unknown;
};

} // namespace insats::ui
