// What the colours and signs of a comparison mean.
#pragma once

#include <QWidget>

namespace insats::ui {

class ComparisonLegend : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonLegend(QWidget *parent = nullptr);
};

} // namespace insats::ui
