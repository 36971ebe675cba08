// The page "Jämför" under "Täckning": two catalogues, or one at two times, held against each other. Asks anew at every
// choice and whenever the file changes, and shows the latest answer.
#pragma once

#include "domain/comparison.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QMenu;
class QSettings;
class QSplitter;

namespace insats::ui {

class CatalogueClient;
class ChangesPane;
class ComparisonHead;
class CoverageModel;
class CoverageView;
class ToneBox;

class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(CatalogueClient &client, QWidget *parent = nullptr);

    // The chosen catalogue of the window: it is compared with its newest snapshot until something else is chosen.
    void setCatalogues(const QStringList &ids);

    // Begins at this cell, with the keyboard in the matrix.
    void open(const CellPlace &place);
    void focusMatrix();

    // What the window's status bar says of it.
    QString statusText() const;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void backRequested();
    void answered();
    void noticed(const QString &sentence);
    void failed(const QString &sentence);
    void insatsRequested(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMatrix();
    void buildExportMenu();
    void connectParts();
    void start(const QList<CatalogueInfo> &all, const QStringList &chosen);
    void askSides();
    void chooseUsual(const QList<Snapshot> &snapshots);
    void ask();
    void show(const ComparisonReply &reply);
    void showNotice();
    void showCell();
    void filterByCell();
    void goTo(const QList<CellPlace> &places);
    void stepBack();
    void showInsats(const QUuid &insats);
    void saveAs(const QString &title, const QString &name, QList<QStringList> (*tableOf)(const ComparisonReply &));
    void arrange();

    CatalogueClient &m_client;
    QList<CatalogueInfo> m_all;
    QStringList m_chosen; // in the window
    bool m_isUsual = true; // nothing else has been chosen here
    bool m_opened = false; // the file
    bool m_listOpened = false; // in a narrow window the list takes the matrix's place
    quint64 m_latest = 0;
    std::optional<CellPlace> m_wanted;
    ComparisonReply m_reply;
    QMenu *m_exportMenu;
    ComparisonHead *m_head;
    ToneBox *m_notice;
    QCheckBox *m_withOurs;
    CoverageModel *m_model;
    CoverageView *m_view;
    QLabel *m_cell;
    ChangesPane *m_changes;
    QSplitter *m_splitter;
};

} // namespace insats::ui
