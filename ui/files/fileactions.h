// What the menu "Arkiv" does: catalogues of the file, handing them out, and the file itself. Asks in dialogs, and has it
// done.
#pragma once

#include "catalogue/backups.h"
#include "domain/importing.h"

#include <QObject>

class QMenu;

namespace insats::ui {

class CatalogueClient;

class FileActions : public QObject {
    Q_OBJECT

public:
    // mayLeave: asks about unsaved edits; false = stay.
    FileActions(CatalogueClient &client, QWidget *window, std::function<bool()> mayLeave);

    void fill(QMenu &menu);
    void setChosen(const QStringList &ids) { m_chosen = ids; }

    void addCatalogue();
    void editCatalogue();
    void editWords();

    void exportTo(const QString &path, FileFormat format);
    void writeTemplate(const QString &path);

    void openFile(const QString &path);
    void makeFile(const QString &path);
    void saveCopy(const QString &path);
    void backUp();
    void chooseBackup();

signals:
    void catalogueAdded(const QString &id);
    void noticed(const QString &sentence);
    void failed(const QString &sentence);

private:
    void fillExport(QMenu &menu);
    void askAndExport(FileFormat format, const QString &filter);
    void showExported(const ExportReply &reply, const QString &path);
    QString chosenTitle() const;
    QStringList titlesBut(const QString &id) const;

    CatalogueClient &m_client;
    QWidget *m_window;
    std::function<bool()> m_mayLeave;
    QList<CatalogueInfo> m_all;
    QStringList m_chosen;
    bool m_isNew = false; // the file that is being opened: its first catalogue is asked for then
};

} // namespace insats::ui
