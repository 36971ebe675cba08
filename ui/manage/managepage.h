// The page "Förvalta": editing, taking files in, what was archived, and snapshots, each in a tab of its own.
#pragma once

#include "domain/catalogueinfo.h"
#include "domain/taxonomy.h"

#include <QWidget>

class QTabWidget;

namespace insats::ui {

class ArchivePane;
class CatalogueClient;
class EditPane;
class ImportPane;
class SnapshotsPane;

class ManagePage : public QWidget {
    Q_OBJECT

public:
    explicit ManagePage(CatalogueClient &client, QWidget *parent = nullptr);

    void setCatalogues(const QStringList &ids);
    void focusTab();
    void edit(const QUuid &insats);
    void addNew();
    void freeze();
    bool mayLeave(); // false: something is unsaved, and is to stay so

    // Both open the tab of imports.
    void chooseImport();
    void importFile(const QString &path);

signals:
    void noticed(const QString &sentence);

private:
    CatalogueClient &m_client;
    EditPane *m_edit;
    SnapshotsPane *m_snapshots;
    ArchivePane *m_archive;
    QTabWidget *m_tabs;
    ImportPane *m_import;
};

} // namespace insats::ui
