// Edits one insats: every field in its input, rules told while typing, undo and redo over all fields. Saves nothing itself.
#pragma once

#include "domain/history.h"
#include "domain/rule.h"
#include "ui/manage/fieldforms.h"

class QLabel;
class QSplitter;
class QTabWidget;
class QUndoStack;

namespace insats::ui {

class ToneBox;

class InterventionEditor : public QWidget {
    Q_OBJECT

public:
    explicit InterventionEditor(QWidget *parent = nullptr);
    ~InterventionEditor() override;

    // Builds the inputs anew; what was being edited is given up.
    void setTaxonomy(const Taxonomy &taxonomy);

    void offer(const KnownWords &known);

    void edit(const Intervention &record);
    void showNothing();

    bool hasRecord() const { return m_hasRecord; }
    const Intervention &record() const { return m_record; }
    const Intervention &original() const { return m_original; }
    bool isChanged() const;

    // As the inputs show it; the same as record() unless an input cannot hold a value.
    Intervention shownRecord() const;

    // Fields that keep the record from being saved.
    int faults() const { return m_faults; }

    void undo();
    void redo();
    void discard(); // back to how it was given, as one more step
    void focusFirst();

    // In a narrow window the placements stand below the other fields.
    void setStacked(bool stacked);

    // Shown below the placements.
    void setBelowPlacements(QWidget *widget);

    // The value of one field, as a step that can be undone.
    void change(const QString &field, const QJsonValue &value);

signals:
    void stateChanged(); // what is changed, faulty, or undoable

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString field;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
        int tab = 0;
    };

    class Step;

    QWidget *buildSection(const FormSection &section, int tab);
    FieldEditor *addRow(QLayout *layout, const FormField &form, int tab);
    void apply(const QString &field, const QJsonValue &value);
    void showAll();
    void showFindings();
    void layOut();

    Intervention m_record;
    Intervention m_original;
    bool m_hasRecord = false;
    int m_faults = 0;
    int m_typing = 0; // steps of one stay in a field are one step
    QList<Row> m_rows;
    QUndoStack *m_steps;
    QSplitter *m_halves;
    QTabWidget *m_tabs;
    ToneBox *m_general;
    QWidget *m_placements = nullptr;
    class QVBoxLayout *m_side;
};

} // namespace insats::ui
