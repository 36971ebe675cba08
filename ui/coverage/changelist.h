// The changes of a scenario: each can be taken away for the moment, changed and removed, and says what it does by itself.
#pragma once

#include "ui/coverage/scenariodraft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace insats::ui {

class ChangeList : public QWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    // Without thoughts yet nothing is said of what they do.
    void show(const ScenarioDraft &draft, const Thoughts &thoughts);

signals:
    void turned(const insats::ScenarioChange &change, bool on);
    void editRequested(const insats::ScenarioChange &change);
    void removeRequested(const insats::ScenarioChange &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        ScenarioChange change;
        QCheckBox *box;
        QLabel *name;
        QLabel *note;
    };

    void build(const QList<ScenarioChange> &changes);
    Row addRow(const ScenarioChange &change);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QList<Row> m_rows;
};

} // namespace insats::ui
