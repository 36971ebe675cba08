// Insatser per single year of age and level: where the offer falls away. A table with bars, so that every number is there.
#pragma once

#include "domain/coverage.h"

#include <QDialog>

namespace insats::ui {

class AgeLineDialog : public QDialog {
    Q_OBJECT

public:
    explicit AgeLineDialog(const CoverageReply &reply, QWidget *parent = nullptr);
};

} // namespace insats::ui
