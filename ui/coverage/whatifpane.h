// What is thought: the scenarios to choose from, the changes of the chosen one, the figures before and after, and the cells
// that change. Shows and asks; what is done about it is WhatIf's.
#pragma once

#include "ui/coverage/scenariodraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace insats::ui {

class ChangeList;
class LinkButton;
class ToneBox;

class WhatIfPane : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPane(QWidget *parent = nullptr);

    void showDraft(const ScenarioDraft &draft, const QList<Scenario> &stored);
    void showThoughts(const ScenarioDraft &draft, const Thoughts &thoughts);
    void focusFirst(); // what one adds with

signals:
    void closed();
    void chosen(const QUuid &scenario);
    void newRequested();
    void renameRequested();
    void throwAwayRequested();
    void saveRequested();
    void copyRequested();
    void planRequested();
    void turned(const insats::ScenarioChange &change, bool on);
    void editRequested(const insats::ScenarioChange &change);
    void removeRequested(const insats::ScenarioChange &change);
    void additionRequested(insats::ScenarioChangeKind kind);
    void placeRequested(const insats::CellPlace &place);
    void testRequested(insats::GapTest test);

private:
    QWidget *buildHead();
    QWidget *buildContent();
    QWidget *buildBar();
    void buildAddMenu();
    void buildFigures();
    void showFigures(const WhatIfReply &reply);
    void showEffects(const WhatIfReply &reply);

    QComboBox *m_scenarios;
    QLabel *m_unsaved;
    ToneBox *m_missing;
    ChangeList *m_changes;
    QPushButton *m_add;
    QTableWidget *m_figures;
    QLabel *m_effectsHead;
    QListWidget *m_effects;
    LinkButton *m_rename;
    LinkButton *m_throwAway;
    LinkButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_plan;
};

} // namespace insats::ui
