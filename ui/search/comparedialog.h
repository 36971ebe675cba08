// Two to four insatser side by side.
#pragma once

#include "domain/intervention.h"

#include <QDialog>

namespace insats::ui {

class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const QList<Intervention> &interventions, QWidget *parent = nullptr);
};

// How many can be compared.
inline constexpr int kFewestCompared = 2;
inline constexpr int kMostCompared = 4;

} // namespace insats::ui
