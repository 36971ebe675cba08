// The placements of an insats: need areas × prevention levels to tick, and below it each placement with its sub-area, target
// group and own ages.
#pragma once

#include "domain/taxonomy.h"
#include "ui/manage/fieldeditor.h"

class QTableWidget;
class QVBoxLayout;

namespace insats::ui {

class PlacementsField : public FieldEditor {
    Q_OBJECT

public:
    explicit PlacementsField(const Taxonomy &taxonomy);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    void buildGrid();
    void showGrid();
    void showRows();
    void toggle(int row, int column);
    void change(const QList<Placement> &placements);
    QWidget *makeRow(int number);

    Taxonomy m_taxonomy;
    QList<Placement> m_placements;
    QTableWidget *m_grid;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace insats::ui
