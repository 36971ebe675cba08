// The tab in which insatser are edited: a list to choose from, the editor, its history, and saving.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/saving.h"
#include "domain/taxonomy.h"
#include "ui/manage/fieldforms.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace insats::ui {

class CatalogueClient;
class HistoryList;
class InterventionEditor;
class RecordListModel;
class ToneBox;

class EditPane : public QWidget {
    Q_OBJECT

public:
    explicit EditPane(CatalogueClient &client, QWidget *parent = nullptr);

    void setCatalogues(const QStringList &ids);
    void edit(const QUuid &uuid);
    void addNew();
    void clear();

    // Asks when something would be lost. False: stay.
    bool mayLeave();

signals:
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildBar();
    void start(const Taxonomy &taxonomy, const QList<CatalogueInfo> &all);
    void askForList();
    void showList(const QList<ListedRecord> &records);
    void showRecord(const Intervention &record);
    void askForHistory();
    void showState();
    void chooseCurrent();
    void chooseShown();
    void save();
    enum class Afterwards { Stay, Leave }; // Leave: something else is edited by then
    void saveRecord(const Intervention &before, const Intervention &record, Afterwards afterwards);
    void settleConflict(const Intervention &before, const Intervention &theirs, const Intervention &ours,
                        Afterwards afterwards);
    void copy();
    void copyToCatalogue();
    void archive();
    QString catalogueForNew();

    CatalogueClient &m_client;
    Taxonomy m_taxonomy;
    QList<CatalogueInfo> m_all;
    QStringList m_catalogues;
    bool m_listed = false;
    QUuid m_wanted; // to choose when the list comes
    bool m_entering = false; // its fields get the focus then
    bool m_isChoosing = false; // the program, not a person

    QSplitter *m_columns;
    QLineEdit *m_filter;
    RecordListModel *m_model;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_name;
    QLabel *m_changed;
    QLabel *m_nothing;
    InterventionEditor *m_editor;
    HistoryList *m_history;
    QLabel *m_faults;
    QPushButton *m_discard;
    QPushButton *m_copy;
    QPushButton *m_archive;
    QPushButton *m_save;
};

} // namespace insats::ui
