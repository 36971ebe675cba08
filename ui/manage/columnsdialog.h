// What the columns of a table mean: the first rows, and above each column which field it is; the sheet when there are
// several, and where the headings stand.
#pragma once

#include "domain/table.h"

#include <QDialog>

class QComboBox;
class QSpinBox;
class QTableWidget;

namespace insats::ui {

class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(const QList<Sheet> &sheets, int sheet, const TableLayout &layout, QWidget *parent = nullptr);

    int sheet() const;
    TableLayout chosenLayout() const;

private:
    void buildRows();
    QComboBox *makeFields(int column, const QString &chosen);

    QList<Sheet> m_sheets;
    TableLayout m_layout; // as it was given
    int m_given; // the sheet that it is of
    QComboBox *m_sheet;
    QSpinBox *m_headerRow;
    QTableWidget *m_table;
    QList<QComboBox *> m_fields;
};

} // namespace insats::ui
