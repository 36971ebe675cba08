// The figures of a need area as a table with small charts; each leads to the insatser of its area and to the matrix.
#pragma once

#include "domain/registersreply.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace insats::ui {

class IndicatorModel;

class FiguresPane : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPane(QWidget *parent = nullptr);

    // shown: of the reply's figures.
    void show(const QList<Indicator> &shown, const RegistersReply &reply);

signals:
    void matrixRequested(const QString &area);
    void insatserRequested(const QString &area);

private:
    void buildTable();
    QString areaOfCurrent() const;
    void enableLinks();

    IndicatorModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_toMatrix;
    QPushButton *m_toInsatser;
};

} // namespace insats::ui
