// The tab "Importera": takes a file, shows what taking it in would do, lets people choose, and takes it in, all or nothing.
// Reading and saving are done by the worker and can be stopped.
#pragma once

#include "domain/error.h"
#include "domain/importing.h"
#include "domain/taxonomy.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace insats::ui {

class CatalogueClient;
class ElidedLabel;
class ImportCount;
class ImportDetail;
class ImportModel;
class LinkButton;
class ToneBox;
class WorkBar;

// Whether a file is called like one that can be taken in.
bool isImportable(const QString &path);

class ImportPane : public QWidget {
    Q_OBJECT

public:
    explicit ImportPane(CatalogueClient &client, QWidget *parent = nullptr);

    void chooseFile();
    void importFile(const QString &path);

    // The chosen ones: a table goes into the only one, otherwise it is asked for.
    void setCatalogues(const QStringList &ids);

    void saveRefused(const QString &path);

signals:
    void noticed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Work { None, Reading, Saving };

    QWidget *buildTarget();
    QWidget *buildEmpty();
    QWidget *buildPreview();
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildBottom();
    void addKeys();

    void start(const QList<CatalogueInfo> &all);
    void setTarget(const QString &catalogue);
    void takeTarget();
    void read(const ImportChoice &choice);
    void readAgain();
    void editColumns();
    void show(const ImportPreview &preview, const ImportChoice &choice);
    void showHead();
    void showNotices();
    void showChoice();
    void filter(ImportKind kind, bool isShown);
    void goToDifference(int step);
    void takeIn();
    void showTakenIn(int added, int changed);
    void askWhereToSaveRefused();
    void cancel();
    void showEmpty(const QString &done);
    Progress begin(Work work);
    void giveUpReading();
    void stop();
    void end();
    void endWithout(ErrorKind kind);
    void arrange();
    void colour();

    CatalogueClient &m_client;
    QList<CatalogueInfo> m_all;
    QStringList m_chosen;
    ImportRequest m_request;
    QString m_waiting; // a file that came before the catalogue was open
    bool m_started = false;

    Work m_work = Work::None;
    int m_workNumber = 0; // answers to an older one are dropped

    ImportModel *m_model;
    QWidget *m_target;
    QComboBox *m_catalogue;
    QStackedWidget *m_stack;
    WorkBar *m_progress;
    ToneBox *m_done;
    QLabel *m_invitation;
    QPushButton *m_choose;
    ElidedLabel *m_file;
    QLabel *m_recognised;
    LinkButton *m_columns;
    QBoxLayout *m_head;
    QList<ImportCount *> m_counts;
    ToneBox *m_conflict;
    ToneBox *m_problems;
    ToneBox *m_news;
    QListView *m_list;
    ImportDetail *m_detail;
    QSplitter *m_halves;
    QBoxLayout *m_bottom;
    QPushButton *m_cancel;
    QPushButton *m_saveRefused;
    QPushButton *m_takeIn;
};

} // namespace insats::ui
