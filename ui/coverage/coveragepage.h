// The page "Täckning": figures, matrix, legend and the chosen cell. Asks the client for the matrix at every change of the
// filters and shows the latest answer.
#pragma once

#include "domain/scenario.h"
#include "ui/coverage/coveragemodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace insats::ui {

class CardView;
class CatalogueClient;
class CellPane;
class CoverageView;
class FacetPanel;
class FindingsDialog;
class Headline;
class Legend;
class LinkButton;
class ActionListDialog;
class NoteEditing;
class ToneBox;
class WhatIf;
class WhatIfPane;

class CoveragePage : public QWidget {
    Q_OBJECT

public:
    explicit CoveragePage(CatalogueClient &client, QWidget *parent = nullptr);

    void focusMatrix();
    CellPlace place() const; // of the chosen cell
    void setCatalogues(const QStringList &ids);

    // What stands in the shortlist of the search page.
    void setShortlist(const QList<Intervention> &interventions);

    // What the matrix shows.
    CoverageRequest request() const;

    // What the window's menu asks for.
    QMenu *exportMenu() { return m_exportMenu; }
    void showAgeLine();
    void showFindings();
    void showActions();
    void toggleWhatIf();
    bool mayLeave(); // false: a scenario is unsaved, and is to stay so

    // Chooses the cell, or the first one of its level, as soon as the matrix is there.
    void showPlace(const CellPlace &place);
    void editParameters();

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void compareRequested();
    void editRequested(const QUuid &insats);
    void needRequested(const QUuid &need);
    void forumRequested(const QUuid &forum);
    void figuresRequested(const QString &area);
    void answered(const insats::CoverageReply &reply);
    void noticed(const QString &sentence);
    void failed(const QString &sentence);
    void needsRequested(const QString &area);
    void shortlistRequested(const insats::Intervention &intervention);
    void searchRequested(const insats::FacetChoices &choices);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildBar();
    QWidget *buildMatrix();
    QWidget *buildLenses();
    void buildExportMenu();
    void connectParts();

    void start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &all, const QStringList &chosen);
    void takeWords(const Taxonomy &taxonomy);
    void ask();
    void show(const CoverageReply &reply);
    void showWhatIf(const WhatIfReply &reply);
    void showFigures(const CoverageReply &reply);
    void connectWhatIf();
    void takeWhatIf(bool on);
    void fillProviders(const QStringList &providers);
    void showNotice(const CoverageReply &reply);
    void showCell();
    void showShortlisted();
    void showCard(const Intervention &intervention);
    void closeCard();
    void search(const CellPlace &place);
    void saveAs(const QString &suffix);
    void arrange();
    void connectNotes();
    void note(CellState state);
    void readActions();

    CatalogueClient &m_client;
    Taxonomy m_taxonomy;
    QStringList m_catalogues;
    QList<Intervention> m_shortlist;
    bool m_started = false;
    std::optional<CellPlace> m_wanted; // to choose when the matrix comes
    bool m_asked = false; // once the page has been seen
    bool m_paneOpened = false; // in a narrow window the pane takes the matrix's place
    WhatIfPane *m_whatIfPane;
    WhatIf *m_whatIf;
    CoverageModel *m_model;
    CoverageView *m_view;
    FacetPanel *m_facets;
    Headline *m_headline;
    Legend *m_legend;
    CellPane *m_cell;
    CardView *m_card;
    QStackedWidget *m_pane;
    QSplitter *m_side; // the cell, and below it what is thought
    QSplitter *m_splitter;
    QLabel *m_picture;
    QPushButton *m_filterButton;
    QComboBox *m_provider;
    QPushButton *m_countAll;
    QPushButton *m_whatIfButton;
    ToneBox *m_banner; // says that the matrix is thought
    ToneBox *m_notice;
    LinkButton *m_showAll;
    QMenu *m_exportMenu;
    FindingsDialog *m_findings;
    NoteEditing *m_notes;
    ActionListDialog *m_actions = nullptr;
};

} // namespace insats::ui
