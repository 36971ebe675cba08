// The page of needs and figures: the register of needs by area with what meets each, beside it the indicators, the forums of
// collaboration, who is hard to reach, and what hangs on volunteers or ends soon.
#pragma once

#include "domain/registersreply.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace insats::ui {

class CatalogueClient;
class FiguresPane;
class LinkedList;
class NeedModel;
class NoteEditing;

class NeedsPage : public QWidget {
    Q_OBJECT

public:
    explicit NeedsPage(CatalogueClient &client, QWidget *parent = nullptr);

    void setCatalogues(const QStringList &ids);
    void focusNeeds();
    void showArea(const QString &area);
    void showNeed(const QUuid &need);
    void showForum(const QUuid &forum);
    void showFigures(const QString &area);

signals:
    void answered(const insats::RegistersReply &reply);
    void insatsRequested(const QString &name);
    void areaRequested(const QString &area); // its insatser
    void cellRequested(const insats::CellPlace &place);
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildAreas();
    QWidget *buildNeeds();
    QWidget *buildTabs();
    void start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &all, const QStringList &chosen);
    void arrange();
    void ask();
    void show(const RegistersReply &reply);
    void showAreas();
    void showChosen();
    void showChosenNeed();
    void showNotes(const Need &need);
    void noteNeed();
    void showIndicators();
    void showCollaborations();
    void showHardToReach();
    void showVulnerable();
    void showEverything();
    void showWanted();
    QString chosenArea() const;
    bool isShown(const NeedAnswer &answer) const;

    CatalogueClient &m_client;
    Taxonomy m_taxonomy;
    QStringList m_catalogues;
    RegistersReply m_reply;
    // To choose when the answer comes.
    QString m_wantedArea;
    QUuid m_wantedNeed;
    QUuid m_wantedForum;
    bool m_asked = false;
    bool m_started = false;

    QSplitter *m_columns;
    QLabel *m_counts;
    QLineEdit *m_filter;
    QListWidget *m_areas;
    QCheckBox *m_withoutSupply;
    QCheckBox *m_withoutLevel;
    QCheckBox *m_withAge;
    QLabel *m_found;
    NeedModel *m_needModel;
    QListView *m_needs;
    LinkedList *m_need;
    QPushButton *m_toMatrix;
    QPushButton *m_note;
    NoteEditing *m_notes;
    QTabWidget *m_tabs;
    FiguresPane *m_figures;
    LinkedList *m_collaborations;
    LinkedList *m_hardToReach;
    LinkedList *m_vulnerable;
};

} // namespace insats::ui
