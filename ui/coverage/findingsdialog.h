// "Rapportens slutsatser": what the report concluded, and what the rows at hand say about it, with numbers and a way to the
// cells. Stays open beside the matrix.
#pragma once

#include "domain/finding.h"

#include <QDialog>

class QLabel;
class QScrollArea;

namespace insats::ui {

class FindingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit FindingsDialog(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);

signals:
    void cellRequested(const insats::CellPlace &place);

private:
    QWidget *blockOf(const Finding &finding);

    QLabel *m_summary;
    QScrollArea *m_scroll;
};

} // namespace insats::ui
