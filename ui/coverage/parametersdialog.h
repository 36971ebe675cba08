// The age bands and the limits of the gap tests of one catalogue.
#pragma once

#include "domain/coverageparameters.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace insats::ui {

class ParametersDialog : public QDialog {
    Q_OBJECT

public:
    // standardBands: those of the taxonomy, for "Standard".
    ParametersDialog(const QString &catalogue, const CoverageParameters &parameters, const QList<AgeBand> &standardBands,
                     QWidget *parent = nullptr);

    CoverageParameters parameters() const;

private:
    void fill(const CoverageParameters &parameters);
    void check();

    QList<AgeBand> m_standardBands;
    QLineEdit *m_bands;
    QLabel *m_bandsError;
    QSpinBox *m_thin;
    QSpinBox *m_overdue;
    QSpinBox *m_cliff;
    QCheckBox *m_everyone;
    QDialogButtonBox *m_buttons;
};

} // namespace insats::ui
